"""What is reported: by whom, to whom, about what, when and for which time."""

from __future__ import annotations

from collections.abc import Iterable
from enum import Enum

import attrs

from iopmodel.notgiven import NotGiven, Unstated
from iopmodel.parts import Part, Ref, Text, ref, refs, texts
from iopmodel.terms.actors import Who, to_who
from iopmodel.terms.forms import Form
from iopmodel.terms.timing import Timing

__all__ = ["Breakdown", "Covers", "Indicator", "Report", "Template"]


class Covers(Enum):
    """For which time a report speaks."""

    ITS_TIME = "its-time"
    """The month, half-year or other stretch that its timing names."""
    TERM = "term"
    """The whole term."""


class Breakdown(Enum):
    """By what a number is divided."""

    SEX = "sex"
    AGE = "age"
    NATIONALITY = "nationality"
    COUNTRY_OF_ORIGIN = "country-of-origin"


@attrs.frozen(kw_only=True, eq=False, repr=False)
class Template(Part):
    """A form that reports or surveys are to be made on.

    Attributes:
        name: What the agreement calls it.
        adopted_by: Who makes or adopts it.
        contents: What it has to ask for, in the main.

    Examples:
        >>> Template(key="mall", name="uppföljningsmall").adopted_by
        Unstated()
    """

    name: str
    adopted_by: Who = attrs.field(default=Unstated(), converter=to_who)
    contents: tuple[Text, ...] = attrs.field(default=(), converter=texts)


def _breakdowns(by: Iterable[Breakdown]) -> tuple[Breakdown, ...]:
    asked = set(by)
    return tuple(breakdown for breakdown in Breakdown if breakdown in asked)


def _template(template: Template | Ref[Template] | NotGiven) -> Ref[Template] | NotGiven:
    return template if isinstance(template, NotGiven) else ref(template)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class Indicator(Part):
    """Something that is to be counted or told, so that the goals can be followed up.

    Attributes:
        what: What is counted or told.
        by: By what it is divided.
        of: Which activity it is about.
        on: The template that asks for it.

    Examples:
        >>> what = Text("hur många som nåtts", "how many were reached")
        >>> Indicator(key="natta", what=what, by=[Breakdown.SEX]).by
        (<Breakdown.SEX: 'sex'>,)
    """

    what: Text
    by: tuple[Breakdown, ...] = attrs.field(default=(), converter=_breakdowns)
    of: Text | NotGiven = Unstated()
    on: Ref[Template] | NotGiven = attrs.field(default=Unstated(), converter=_template)


def _indicators(indicators: Iterable[Indicator | Ref[Indicator]]) -> tuple[Ref[Indicator], ...]:
    return tuple(sorted(refs(indicators)))


def _reports(reports: Iterable[Report | Ref[Report]]) -> tuple[Ref[Report], ...]:
    return tuple(sorted(refs(reports)))


@attrs.frozen(kw_only=True, eq=False, repr=False)
class Report(Part):
    """A report that someone owes someone.

    Attributes:
        name: What the agreement calls it.
        author: Who makes it.
        recipient: Who gets it.
        contents: What it has to hold.
        timing: When it is due.
        covers: For which time it speaks.
        form: In what form it is made.
        built_on: The reports that it is made from.
        indicators: What it has to count or tell.
        on: The template it is made on.

    Examples:
        >>> from iopmodel.dates.recurrence import Each
        >>> from iopmodel.dates.span import Span
        >>> contents = [Text("genomförda insatser", "what was done")]
        >>> Report(
        ...     key="delredovisning", name="Delredovisning", contents=contents,
        ...     timing=Each(Span.of(months=1)), covers=Covers.ITS_TIME,
        ... ).recipient
        Unstated()
    """

    name: str
    author: Who = attrs.field(default=Unstated(), converter=to_who)
    recipient: Who = attrs.field(default=Unstated(), converter=to_who)
    contents: tuple[Text, ...] = attrs.field(default=(), converter=texts)
    timing: Timing = Unstated()
    covers: Covers | NotGiven = Unstated()
    form: Form | NotGiven = Unstated()
    built_on: tuple[Ref[Report], ...] = attrs.field(default=(), converter=_reports)
    indicators: tuple[Ref[Indicator], ...] = attrs.field(default=(), converter=_indicators)
    on: Ref[Template] | NotGiven = attrs.field(default=Unstated(), converter=_template)
