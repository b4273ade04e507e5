"""From text to the values of JSON, within limits, and with nothing lost that has to be refused."""

from __future__ import annotations

import json
import re
from collections import Counter
from itertools import accumulate
from typing import Any, Final

from iopmodel.documents.faults import DoubledKeys, OddNumber
from iopmodel.errors import BadForm, Problem, shown

__all__ = ["DEEPEST", "LARGEST_WHOLE", "MAX_BYTES", "parsed"]

MAX_BYTES: Final = 5_000_000
"""How many bytes a document may have, unless it is said otherwise."""
DEEPEST: Final = 50
"""How deep lists and objects may be nested; a partnership needs less than half of it."""
LARGEST_WHOLE: Final = 2**53 - 1
"""The largest whole number that every reader of JSON keeps exact (RFC 7493, 2.2)."""

_BOM: Final = b"\xef\xbb\xbf"
# Never goes back, and takes a string without its end too, so that it is linear on any text.
_STRING: Final = re.compile(rb'"(?:[^"\\]++|\\.?)*+(?:"|\Z)', re.DOTALL)
_NO_BRACKET: Final = bytes(set(range(256)) - set(b"[]{}"))
_STEP: Final = {ord("["): 1, ord("{"): 1, ord("]"): -1, ord("}"): -1}
_LONGEST_WHOLE: Final = len(str(-LARGEST_WHOLE))


def parsed(text: str | bytes, max_bytes: int = MAX_BYTES) -> Any:
    """Return the value that a text in JSON stands for.

    Keys that stand twice are kept as [`DoubledKeys`][iopmodel.documents.faults.DoubledKeys], and
    numbers that are not whole as [`OddNumber`][iopmodel.documents.faults.OddNumber], so that they
    are refused together with the other faults, each with its path.

    Args:
        text: The text, or its bytes in UTF-8.
        max_bytes: How many bytes it may have.

    Raises:
        BadForm: It is no text in UTF-8, no JSON, too long or nested too deep.

    Examples:
        >>> parsed('{"iopmodel": 1}')
        {'iopmodel': 1}
        >>> parsed("{'iopmodel': 1}")
        Traceback (most recent call last):
        iopmodel.errors.BadForm: line 1, column 2: found "'iopmodel': 1}", expected JSON ...
    """
    data, decoded = _decoded(text, max_bytes)
    brackets = _STRING.sub(b"", data).translate(None, _NO_BRACKET)
    if max(accumulate(map(_STEP.__getitem__, brackets)), default=0) > DEEPEST:
        raise _bad(f"lists and objects nested deeper than {DEEPEST}", f"at most {DEEPEST} levels")
    try:
        return json.loads(
            decoded,
            object_pairs_hook=_object,
            parse_float=OddNumber,
            parse_int=_whole,
            parse_constant=OddNumber,
        )
    except json.JSONDecodeError as error:
        rest = decoded[error.pos : error.pos + 100].partition("\n")[0]
        raise _bad(
            shown(rest) if rest else "the end of the line or text",
            f"JSON ({error.msg[:1].lower()}{error.msg[1:]})",
            path=f"line {error.lineno}, column {error.colno}",
        ) from None


def _decoded(text: str | bytes, max_bytes: int) -> tuple[bytes, str]:
    """Return a text both as bytes and decoded, if it is short enough and in UTF-8."""
    if not isinstance(text, (str, bytes)):
        raise _bad(shown(text), "a text in JSON", '{"iopmodel": 1, "parts": []}')
    # A character has at least one byte: what is too long is not encoded first.
    if len(text) > max_bytes:
        raise _bad(f"{len(text)} {_units(text)}", f"at most {max_bytes} bytes")
    try:
        data = text if isinstance(text, bytes) else text.encode()
        decoded = text if isinstance(text, str) else text.decode()
    except (UnicodeDecodeError, UnicodeEncodeError) as error:
        found = error.object[error.start : error.start + 1]
        raise _bad(f"{found!r} at place {error.start}", "a text in UTF-8") from None
    if len(data) > max_bytes:
        raise _bad(f"{len(data)} bytes", f"at most {max_bytes} bytes")
    if data.startswith(_BOM):
        raise _bad("a byte order mark", "UTF-8 without one")
    return data, decoded


def _units(text: str | bytes) -> str:
    return "bytes" if isinstance(text, bytes) else "characters"


def _bad(found: str, expected: str, example: str = "", *, path: str = "") -> BadForm:
    return BadForm([Problem(path, found, expected, example)])


def _whole(digits: str) -> int | OddNumber:
    if len(digits) <= _LONGEST_WHOLE and digits != "-0" and abs(int(digits)) <= LARGEST_WHOLE:
        return int(digits)
    return OddNumber(digits)


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) == len(pairs):
        return found
    times = Counter(key for key, _ in pairs)
    return DoubledKeys(pairs, (key for key, number in times.items() if number > 1))
