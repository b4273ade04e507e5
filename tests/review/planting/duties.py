"""Defects of duties: who bears them, when, and how they are followed up."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

import attrs
from hypothesis import strategies as st

from iopmodel.notgiven import OpenWording, Unstated
from iopmodel.partnership import Partnership
from iopmodel.parts import Text
from iopmodel.terms import (
    Associate,
    Commitment,
    Indicator,
    Modality,
    Party,
    Report,
    Sector,
    Template,
)
from tests.review.planting.tools import Draw, Plant, a, the, with_field, with_parts, without

__all__ = ["DUTIES"]


def form_unmade(sound: Partnership, draw: Draw) -> Partnership:
    """Add a form that nobody makes, on which a report is made or something counted."""
    form = Template(key="blankett", name="blankett")
    kind = draw(st.sampled_from([Report, Indicator]))
    planted = with_parts(sound, form)
    return with_field(planted, a(planted, kind, draw), on=form)


def goals_unmeasured(sound: Partnership, draw: Draw) -> Partnership:
    """Count nothing, whatever the goals are."""
    del draw
    reports = [attrs.evolve(report, indicators=()) for report in sound.all(Report)]
    return without(with_parts(sound, *reports), sound.all(Indicator))


def no_bearer(sound: Partnership, draw: Draw) -> Partnership:
    """Leave out who has to do something, or may, or must not."""
    bearer = draw(st.sampled_from([Unstated(), OpenWording("berörda")]))
    modality = draw(st.sampled_from([Modality.OBLIGATION, Modality.PROHIBITION, Modality.POWER]))
    return with_field(sound, a(sound, Commitment, draw), bearer=bearer, modality=modality)


def outsider_bound(sound: Partnership, draw: Draw) -> Partnership:
    """Lay a duty or a report on one who is no party, or speak for them."""
    outsider = Associate(
        key="kooperativet", name="Kooperativet", described_only=draw(st.booleans())
    )
    planted = with_parts(sound, outsider)
    if draw(st.booleans()):
        return with_field(planted, the(planted, Report), author=outsider)
    duty = Commitment(
        key="erbjuda-arbete",
        bearer=outsider,
        modality=draw(st.sampled_from([Modality.OBLIGATION, Modality.DECLARATION, Modality.AIM])),
        what=Text("erbjuda arbete", "offer work"),
    )
    return with_parts(planted, duty)


def party_without_duty(sound: Partnership, draw: Draw) -> Partnership:
    """Add a party that undertakes nothing, or only what binds nobody."""
    party = Party(key="en-till", name="En till", sector=Sector.CIVIL_SOCIETY)
    wish = Commitment(
        key="onskan",
        bearer=party,
        modality=Modality.AIM,
        what=Text("samarbeta", "cooperate"),
    )
    return with_parts(sound, party, *draw(st.sampled_from([[], [wish]])))


def report_unaddressed(sound: Partnership, draw: Draw) -> Partnership:
    """Leave out who makes the report, who gets it or when."""
    field = draw(st.sampled_from(["author", "recipient", "timing"]))
    value = draw(st.sampled_from([Unstated(), OpenWording("i god tid")]))
    return with_field(sound, the(sound, Report), **{field: value})


def time_in_words(sound: Partnership, draw: Draw) -> Partnership:
    """Say in words only when something is to be done."""
    timing = OpenWording(draw(st.sampled_from(["snarast", "skyndsamt", "i god tid"])))
    return with_field(sound, a(sound, Commitment, draw), timing=timing)


DUTIES: Final[Mapping[str, Plant]] = {
    "form-unmade": form_unmade,
    "goals-unmeasured": goals_unmeasured,
    "no-bearer": no_bearer,
    "outsider-bound": outsider_bound,
    "party-without-duty": party_without_duty,
    "report-unaddressed": report_unaddressed,
    "time-in-words": time_in_words,
}
"""For each rule of the group, what plants its defect."""
