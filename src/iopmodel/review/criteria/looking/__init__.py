"""Looking for signs in a partnership, a file a theme."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from iopmodel.review.criteria.looking import contents, lasting, sides, steering
from iopmodel.review.criteria.looking.look import Fields, Look

__all__ = ["LOOKS", "Fields", "Look"]

LOOKS: Final[Mapping[type, Look]] = {
    **contents.LOOKS,
    **sides.LOOKS,
    **steering.LOOKS,
    **lasting.LOOKS,
}
"""How to look for each kind of sign."""
