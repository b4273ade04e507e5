"""Which way does each decision take: through whom, in what form, and where does it end?"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from types import MappingProxyType
from typing import Any, Final

import attrs

from iopmodel.answers.answer import Possible
from iopmodel.answers.asking import Reads
from iopmodel.answers.matters import ENDINGS, SPOKEN_OF_BY, Matter
from iopmodel.answers.steps import Act, Route, RouteReason, Step
from iopmodel.dates.period import OPEN_END
from iopmodel.notgiven import Excluded, NoClause, NotApplicable, NotGiven
from iopmodel.partnership.aggregate import Parts
from iopmodel.parts import Part, Text
from iopmodel.terms import (
    Accession,
    AgreedExtension,
    Approval,
    AutomaticExtension,
    BreachDialogue,
    ChangeRoute,
    Commitment,
    DisputeLadder,
    Duty,
    Ending,
    Modality,
    NegotiableExtension,
    PaymentStop,
    Renegotiation,
    Repayment,
    Signers,
    Term,
)

__all__ = ["MISSING_READS", "READS", "missing", "route"]

READS: Final[Reads] = {
    ChangeRoute: (
        "of",
        "form",
        "signed_by",
        "first",
        "decided_by",
        "provided",
        "renegotiated",
        "recorded",
    ),
    Renegotiation: ("by", "seen_to_by"),
    Accession: ("decided_by", "form", "recorded", "conditions"),
    Term: ("initial", "extension", "conditions"),
    BreachDialogue: ("plan_decided_by", "plan_made_by", "then"),
    DisputeLadder: ("between", "steps", "then", "seen_to_by"),
    PaymentStop: ("by", "after"),
    Repayment: ("duty", "found_by", "owed_to", "after", "instead_agreed_by"),
    Ending: ("act", "by", "after", "form", "to", "meanwhile"),
    Commitment: ("modality", "bearer", "conditions"),
}
"""The fields that this question looks at."""

MISSING_READS: Final[Reads] = {
    **dict.fromkeys(SPOKEN_OF_BY, ()),
    Ending: ("act",),
}
"""The fields that tell of which matters no clause speaks: of most kinds, only that one is there."""

_ALWAYS: Final = (Matter.AGREEMENT, Matter.CONDITION, Matter.POWER)
"""What need not occur in an agreement, so that nothing is missing without it."""


def route(parts: Parts, key: str) -> Iterator[Possible[Route]]:
    """Yield the way of each matter that a part speaks of.

    Args:
        parts: Where the part is.
        key: The key of the part.

    Examples:
        >>> from iopmodel.examples import load
        >>> for possible in route(load("eu-medborgare-2019"), "vasentliga-andringar"):
        ...     for step in possible.value.steps:
        ...         print(step.act.value, step.by, step.delegated_by)
        decides styrgrupp Unstated()
        decides forvaltningschef socialnamnden
    """
    part = parts.find(key)
    if type(part) in _ROUTES:
        for one in _ROUTES[type(part)](part):
            yield Possible(one)


def missing(parts: Parts, matter: Matter) -> Iterator[Possible[Route]]:
    """Yield that no clause speaks of a matter, if none does.

    Args:
        parts: What the agreement says.
        matter: The matter.

    Examples:
        >>> from iopmodel.examples import load
        >>> found = missing(load("enskede-arsta-vantor-2021"), Matter.ACCESSION)
        >>> [possible.value.reason.value for possible in found]
        ['no-clause']
    """
    if matter in _ALWAYS:
        return
    (kind,) = [kind for kind, matters in SPOKEN_OF_BY.items() if matter in matters]
    acts = [act for act, ended in ENDINGS.items() if ended is matter]
    if any(not isinstance(one, Ending) or one.act in acts for one in parts.all(kind)):
        return
    yield Possible(Route(part="", matter=matter, reason=RouteReason.NO_CLAUSE))


def _way(
    part: Part,
    matter: Matter,
    steps: Sequence[tuple[Step, str]],
    *,
    further: Iterable[tuple[object, str]] = (),
    **fields: Any,
) -> Route:
    """Return the way with these steps, each with the field that names who takes it.

    Args:
        part: What speaks of it.
        matter: What is decided.
        steps: The steps.
        further: What else the way ends with, with its field, if that is not given.
        fields: The other fields of the route.
    """
    taken = [(step.by, path) for step, path in steps] + list(further)
    unknown = [path for value, path in taken if isinstance(value, NotGiven)]
    if not taken:
        signed = isinstance(fields.get("signed_by"), Signers)
        reason = RouteReason.BY_SIGNING if signed else RouteReason.NOT_SAID
        unknown = [] if signed else ["decided_by"]
    elif len(unknown) == len(taken):
        reason = RouteReason.NOT_SAID
    elif not unknown:
        reason = RouteReason.NAMED
    else:
        last = taken[-1][1] in unknown
        reason = RouteReason.LAST_NOT_SAID if last else RouteReason.STEP_NOT_SAID
    return Route(
        part=part.key,
        matter=matter,
        reason=reason,
        steps=tuple(step for step, _ in steps),
        lacks=tuple(f"{part.key}/{path}" for path in unknown),
        **fields,
    )


def _approved(approvals: tuple[Approval, ...]) -> list[tuple[Step, str]]:
    return [
        (
            Step(Act.DECIDES, one.by, one.delegated_by, one.limit, one.above),
            f"decided_by/{number}/by",
        )
        for number, one in enumerate(approvals)
    ]


def _texts(text: Text | NotGiven) -> tuple[Text, ...] | NotGiven:
    return (text,) if isinstance(text, Text) else text


def _change(part: ChangeRoute) -> Iterator[Route]:
    yield _way(
        part,
        Matter.CHANGE,
        _approved(part.decided_by),
        before=_texts(part.first),
        form=part.form,
        signed_by=part.signed_by,
        provided=part.provided,
        renegotiated=part.renegotiated,
        recorded=part.recorded,
    )


def _renegotiation(part: Renegotiation) -> Iterator[Route]:
    steps = [(Step(Act.CALLS, part.by), "by")]
    yield _way(part, Matter.RENEGOTIATION, steps, seen_to_by=part.seen_to_by)


def _accession(part: Accession) -> Iterator[Route]:
    yield _way(
        part,
        Matter.ACCESSION,
        _approved(part.decided_by),
        before=part.conditions,
        form=part.form,
        recorded=part.recorded,
    )


def _term(part: Term) -> Iterator[Route]:
    extension = part.extension
    if isinstance(extension, (AgreedExtension, NegotiableExtension)):
        steps = [(Step(Act.AGREES, extension.agreed_by), "extension/agreed_by")]
        form = extension.form if isinstance(extension, AgreedExtension) else NotApplicable()
        yield _way(part, Matter.EXTENSION, steps, form=form)
    else:
        reason, lacks = _not_agreed(part)
        yield Route(part=part.key, matter=Matter.EXTENSION, reason=reason, lacks=lacks)
    for number, condition in enumerate(part.conditions):
        steps = [(Step(Act.FINDS, condition.found_by), f"conditions/{number}/found_by")]
        yield _way(part, Matter.CONDITION, steps, number=number)


def _not_agreed(term: Term) -> tuple[RouteReason, tuple[str, ...]]:
    """Return how a term goes on, where nobody agrees on it, and what is not said of that."""
    if term.initial.last is OPEN_END or isinstance(term.extension, AutomaticExtension):
        return RouteReason.BY_ITSELF, ()
    if isinstance(term.extension, Excluded):
        return RouteReason.EXCLUDED, ()
    if isinstance(term.extension, NoClause):
        return RouteReason.NO_CLAUSE, ()
    return RouteReason.NOT_SAID, (f"{term.key}/extension",)


def _plan(part: BreachDialogue) -> Iterator[Route]:
    decided = [(Step(Act.DECIDES, part.plan_decided_by), "plan_decided_by")]
    way = _way(part, Matter.PLAN, decided, then=part.then)
    # Who makes the plan has nothing to decide.
    yield attrs.evolve(way, steps=(*way.steps, Step(Act.MAKES, part.plan_made_by)))


def _dispute(part: DisputeLadder) -> Iterator[Route]:
    yield _way(
        part,
        Matter.DISPUTE,
        [(Step(Act.SETTLES, part.between), "between")],
        further=[(part.then, "then")],
        before=part.steps,
        then=part.then,
        seen_to_by=part.seen_to_by,
    )


def _payment_stop(part: PaymentStop) -> Iterator[Route]:
    steps = [(Step(Act.DECIDES, part.by), "by")]
    yield _way(part, Matter.PAYMENT_STOP, steps, before=_texts(part.after))


def _repayment(part: Repayment) -> Iterator[Route]:
    steps = [(Step(Act.FINDS, part.found_by), "found_by")]
    if part.duty is Duty.ON_CLAIM:
        steps.append((Step(Act.CLAIMS, part.owed_to), "owed_to"))
    yield _way(
        part,
        Matter.REPAYMENT,
        steps,
        before=_texts(part.after),
        otherwise=part.instead_agreed_by,
    )


def _ending(part: Ending) -> Iterator[Route]:
    yield _way(
        part,
        ENDINGS[part.act],
        [(Step(Act.ENDS, part.by), "by")],
        before=part.after,
        form=part.form,
        to=part.to,
        meanwhile=part.meanwhile,
    )


def _power(part: Commitment) -> Iterator[Route]:
    if part.modality is Modality.POWER:
        steps = [(Step(Act.DECIDES, part.bearer), "bearer")]
        yield _way(part, Matter.POWER, steps, before=part.conditions)


_ROUTES: Final[Mapping[type, Callable[[Any], Iterator[Route]]]] = MappingProxyType(
    {
        Accession: _accession,
        BreachDialogue: _plan,
        ChangeRoute: _change,
        Commitment: _power,
        DisputeLadder: _dispute,
        Ending: _ending,
        PaymentStop: _payment_stop,
        Renegotiation: _renegotiation,
        Repayment: _repayment,
        Term: _term,
    }
)
"""What tells the ways of the matters that each kind of part speaks of."""
