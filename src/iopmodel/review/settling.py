"""How a finding can be settled: drafts to agree on, and values that only the parties know."""

from __future__ import annotations

from collections.abc import Iterator

import attrs

from iopmodel.answers.drafting import Draft, drafts
from iopmodel.notgiven import NotApplicable
from iopmodel.partnership import Change, Choice, Partnership, Subject
from iopmodel.partnership.arguments import meant
from iopmodel.partnership.making import remade
from iopmodel.review.finding import Finding
from iopmodel.review.index import Index
from iopmodel.review.reading import is_unsaid
from iopmodel.review.rules import RULES

__all__ = ["Settlement", "settlements"]


@attrs.frozen(kw_only=True)
class Settlement:
    """One way to settle a finding.

    Attributes:
        draft: What the parties would agree on, as far as it can be drafted.
        choice: The reading of an open point that it writes down; not applicable where it is none.
        fill_in: Fields of which the text gives no value, and for which nobody but the parties can
            choose one.
    """

    draft: Draft = Draft(change=Change(), settles=())
    choice: Choice | NotApplicable = NotApplicable()
    fill_in: tuple[Subject, ...] = ()


def settlements(finding: Finding, partnership: Partnership) -> tuple[Settlement, ...]:
    """Return the ways to settle a finding that can be put as a draft; none of them is proposed.

    First comes the rule's own draft, where there is just one way; then each reading of an open
    point that asks about the same, if the rule finds nothing of those parts once it is agreed on;
    last the fields at issue, where all of them are left out, for the parties to fill in.

    Args:
        finding: What was found.
        partnership: In which it was found.

    Examples:
        >>> from iopmodel.examples import load
        >>> partnership = load("bostad-forst-2023")
        >>> [found] = RULES["ending-by-nobody"].findings(partnership)
        >>> *readings, last = settlements(found, partnership)
        >>> print(*(one.choice for one in readings))
        uteslutning-av-en-av-tva/samma-som-havning uteslutning-av-en-av-tva/styrgruppen-utesluter
        >>> last.fill_in
        (Subject(part='uteslutning', fields=('by',)),)
    """
    meant(finding, Finding, "a finding")
    meant(partnership, Partnership, "a partnership")
    return tuple(_settlements(finding, partnership))


def _settlements(finding: Finding, partnership: Partnership) -> Iterator[Settlement]:
    if finding.settle:
        yield Settlement(draft=Draft(change=finding.settle, settles=()))
    for point in partnership.open_points:
        if point.key not in finding.asked_in:
            continue
        for reading, draft in drafts(point, partnership).items():
            if draft.change and _settles(draft, finding, partnership):
                yield Settlement(draft=draft, choice=Choice(point.key, reading))
    # Where anything at issue is said, or a part is lacking, to fill in the rest may settle nothing.
    left_out = not finding.lacks and all(_is_left_out(one, partnership) for one in finding.at_issue)
    if finding.at_issue and left_out:
        yield Settlement(fill_in=finding.at_issue)


def _settles(draft: Draft, finding: Finding, partnership: Partnership) -> bool:
    """Return whether the rule finds nothing of the same parts that it did not find before."""
    rule = RULES[finding.rule]
    parts = {part.key: part for part in partnership.parts}
    before = {_told(one) for one in rule.among(Index(parts.values()))} - {_told(finding)}
    after = rule.among(Index(remade(parts, [draft.change]).values()))
    here = set(finding.parts)
    return all(_told(one) in before for one in after if not here or not here.isdisjoint(one.parts))


def _told(finding: Finding) -> tuple[object, ...]:
    return finding.reason, finding.parts, finding.values, finding.lacks


def _is_left_out(subject: Subject, partnership: Partnership) -> bool:
    part = partnership.find(subject.part)
    return all(is_unsaid(getattr(part, name)) for name in subject.fields)
