"""Events as they are typed on the command line: a kind, then `FIELD=VALUE` for each field."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any, Final

from iopmodel.cli.complaints import Complaint, meant, refused
from iopmodel.documents.entries import read_event, written_event
from iopmodel.documents.shapes import Field, fields
from iopmodel.errors import BadForm, Invalid, Problem, shown
from iopmodel.log import EVENTS, AnyEvent, Corrected, DueKey, Entry, Group, Log, Withdrawn
from iopmodel.money import Money
from iopmodel.partnership.fieldtypes import alternatives, kind_name, value_class
from iopmodel.parts import Ref
from iopmodel.terms import Jointly

__all__ = ["EVENT", "FIELD", "typed_event"]

EVENT: Final = (f"an event ({', '.join(EVENTS)})", "payment-made")
"""What names a kind of event, and an example."""
FIELD: Final = ("a field of the event and its value", "amount=50000.00 SEK")
"""What tells a field, and an example."""

_SEPARATOR: Final = ","


def typed_event(kind: str, typed: Sequence[str], log: Log) -> AnyEvent:
    """Return the event that was typed.

    A correction begins with what the entry tells that it puts right: only what differs is typed.

    Args:
        kind: Its kind, as documents have it.
        typed: Its fields, each as `FIELD=VALUE`.
        log: The log that it is to go into.

    Raises:
        Complaint: There is no such kind or field, or a value of it is another than it has to be.

    Examples:
        >>> typed_event("signed", ["party=street-minds"], Log())
        Signed(party='street-minds')
        >>> typed_event("signed", ["partie=street-minds"], Log())
        Traceback (most recent call last):
        iopmodel.cli.complaints.Complaint: FIELD: found 'partie', expected a field of signed ...
    """
    if kind not in EVENTS:
        raise Complaint(Problem("EVENT", shown(kind), *EVENT), meant(kind, EVENTS))
    given = _given(typed)
    if EVENTS[kind] is Corrected:
        return _read(_correction(given, log))
    return _read({"kind": kind, **_tree(EVENTS[kind], given)})


def _given(typed: Sequence[str]) -> dict[str, str]:
    given: dict[str, str] = {}
    for one in typed:
        name, equals, value = one.partition("=")
        if not equals or not name:
            raise Complaint(Problem("FIELD", shown(one), *FIELD))
        if name in given:
            raise Complaint(Problem("FIELD", f"{name} twice", "each field once", one))
        given[name] = value
    return given


def _tree(kind: Any, given: Mapping[str, str]) -> dict[str, Any]:
    known = {field.key: field for field in fields(kind)}
    for name in given:
        if name not in known:
            expected = f"a field of {kind_name(kind)} ({', '.join(known)})"
            raise Complaint(Problem("FIELD", shown(name), expected), meant(name, known))
    return {name: _value(known[name], text) for name, text in given.items()}


def _value(field: Field, text: str) -> Any:
    """Return what was typed as the value of JSON that it is meant as."""
    arms = alternatives(field.annotation)
    bases = [value_class(arm) for arm in arms]
    if tuple in bases:
        (item,) = (arm.__args__[0] for arm in arms if value_class(arm) is tuple)
        listed = [one.strip() for one in text.split(_SEPARATOR)]
        return [_group(one) if item is Group else one for one in listed]
    if int in bases and _is_number(text.removeprefix("-")):
        return int(text)
    if DueKey in bases:
        return {**({"kind": "due-key"} if len(arms) > 1 else {}), **_due(text)}
    if Money in bases:
        return _amount(text)
    if Jointly in bases and Ref in bases and _SEPARATOR in text:
        return {"kind": "jointly", "actors": [one.strip() for one in text.split(_SEPARATOR)]}
    return text


def _due(text: str) -> dict[str, str]:
    """Return what was due: its key as `due` lists it, and after an `@` its window."""
    key, _, window = text.partition("@")
    part, _, time = key.partition("/")
    tree = {"part": part, "time": time}
    return {**tree, "window": window} if window else tree


def _amount(text: str) -> str:
    """Return an amount in the one form that documents have, if it is one: 5000 SEK is 5000.00."""
    try:
        return str(Money.parse(text))
    except Invalid:
        return text


def _group(text: str) -> dict[str, Any]:
    by, _, rest = text.partition(":")
    name, _, number = rest.rpartition(":")
    return {"by": by, "name": name, "number": int(number) if _is_number(number) else number}


def _is_number(text: str) -> bool:
    # There are digits of other scripts, which nobody means.
    return text.isascii() and text.isdecimal()


def _correction(given: Mapping[str, str], log: Log) -> dict[str, Any]:
    number = given.get("entry", "")
    found = log.find(int(number)) if _is_number(number) and len(number) < 10 else None
    if found is None:
        last = log.entries[-1].number if log.entries else 0
        expected = f"the number of an entry that is to be put right, at most {last}"
        raise Complaint(Problem("entry", shown(number) if number else "nothing", expected))
    told, happened = _as_told(found, log)
    kind = given.get("event", kind_name(type(told)))
    if EVENTS.get(kind) in {Corrected, Withdrawn}:
        expected = "what occurred instead, which is no correction and no withdrawal"
        raise Complaint(Problem("event", shown(kind), expected, "event=payment-made"))
    if kind not in EVENTS:
        raise Complaint(Problem("event", shown(kind), *EVENT), meant(kind, EVENTS))
    rest = {key: value for key, value in given.items() if key not in {"entry", "event", "happened"}}
    before = written_event(told) if kind == kind_name(type(told)) else {}
    return {
        "kind": "corrected",
        "entry": int(number),
        "event": {"kind": kind, **before, **_tree(EVENTS[kind], rest)},
        "happened": given.get("happened", happened.isoformat()),
    }


def _as_told(entry: Entry, log: Log) -> tuple[AnyEvent, date]:
    """Return what an entry tells, or where it is corrected already, what stands in its place."""
    if isinstance(entry.event, Corrected):
        return entry.event.event, entry.event.happened
    for one in log.standing:
        if one.number == entry.number:
            return one.event, one.happened
    return entry.event, entry.happened


def _read(tree: dict[str, Any]) -> AnyEvent:
    try:
        return read_event(tree)
    except BadForm as error:
        raise refused(error, "FIELD", _more(error)) from None


def _more(error: Invalid) -> str:
    others = [problem.path for problem in error.problems[1:] if problem.path]
    return f"so are others: {', '.join(others)}" if others else ""
