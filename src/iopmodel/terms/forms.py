"""In what form an act is valid, and who signs."""

from __future__ import annotations

from enum import Enum

__all__ = ["Form", "Signers"]


class Form(Enum):
    """In what form an act is valid."""

    ADDENDUM = "addendum"
    """In an addendum to the agreement (*tilläggsbilaga*)."""
    WRITTEN = "written"
    """In writing."""
    SIGNED = "signed"
    """In writing and signed."""


class Signers(Enum):
    """Whose signatures a signed act needs."""

    ALL_PARTIES = "all-parties"
    """Those of every party."""
    CONCERNED = "concerned"
    """Those of the parties that it concerns."""
