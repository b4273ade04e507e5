"""On what terms a right may be used, and money comes back, in words."""

from __future__ import annotations

from iopmodel.answers import Extent, Proviso, ProvisoReason
from iopmodel.notgiven import Bounds, Unstated
from iopmodel.words.short import said_short
from iopmodel.words.voice import Voice

__all__ = ["said_proviso", "said_says", "said_terms"]


def said_proviso(value: Proviso, voice: Voice) -> str:
    """Return what a clause says of one of its terms."""
    return said_terms(value, said_says(value, voice), voice)


def said_terms(value: Proviso, says: str, voice: Voice) -> str:
    """Return of what a clause says something, with what it says of it, on one reading or more."""
    about = "provisos" if isinstance(value.reason, ProvisoReason) else "back"
    return voice.say(f"{about}.{value.reason.value}", says=says)


def said_says(value: Proviso, voice: Voice) -> str:
    """Return just what a clause says of one of its terms."""
    if value.says == () and value.reason is ProvisoReason.MEANWHILE:
        # Who names nothing says nothing of it; of grounds and steps, that it takes none.
        return said_short(Unstated(), voice)
    if value.says == ():
        return voice.say("proviso.none")
    if isinstance(value.says, Bounds):
        extent = Extent.IN_FULL if value.says.low else Extent.UP_TO
        return voice.say(f"extent.{extent.value}")
    return said_short(value.says, voice)
