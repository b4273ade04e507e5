"""The phrases that only screens use."""

from datetime import date
from typing import Any

import attrs
import pytest

from iopmodel.answers import due
from iopmodel.cli.complaints import meant
from iopmodel.dates import Period, Span, YearlyOn
from iopmodel.examples import load
from iopmodel.notgiven import About, Excluded, NoClause, Unstated
from iopmodel.partnership import Partnership, becomes
from iopmodel.parts import Ref
from iopmodel.terms import (
    AgreedExtension,
    AutomaticExtension,
    Body,
    EachOf,
    Extension,
    Funding,
    NegotiableExtension,
    Party,
    Repayment,
    Seats,
    Term,
)
from iopmodel.words import Language
from iopmodel.words.lines import (
    say_body_line,
    say_extension_line,
    say_group,
    say_money_line,
    say_what,
)
from tests.cli.running import NAME

SHIPPED = load(NAME)
TERM = SHIPPED[Term, "giltighetstid"]
BODY = SHIPPED[Body, "styrgrupp"]


def with_part(old: Any, **fields: Any) -> Partnership:
    """Return the shipped one with some fields of a part changed, and read as it is held."""
    held = {point.key: point.readings[0].key for point in SHIPPED.open_points if point.readings}
    return SHIPPED.under(held).changed(becomes(old, attrs.evolve(old, **fields)))


AUTOMATIC = AutomaticExtension(
    step=Span.of(months=6), latest_end=date(2024, 5, 31), notice_by=YearlyOn(2, 1)
)
AGREED = AgreedExtension(
    step=Span.of(years=1), latest_end=date(2024, 5, 31), agree_by=YearlyOn(2, 1)
)


@pytest.mark.parametrize(
    ("extension", "sv", "en"),
    [
        (Excluded(), "kan inte förlängas", "cannot be extended"),
        (NoClause(), "ingen bestämmelse om förlängning", "no clause on extension"),
        (Unstated(), "förlängning: ", "extension: "),
        (
            NegotiableExtension(step=Span.of(years=1)),
            "kan förlängas efter förhandling; hur länge: ett år",
            "can be extended by negotiation; for how long: one year",
        ),
        (
            AUTOMATIC,
            "förlängs med sex månader i taget; uppsägning som hindrar det: ",
            "goes on by six months at a time; notice to stop it: ",
        ),
        (
            AGREED,
            "kan förlängas med ett år; avtal om det: ",
            "can be extended by one year; to be agreed: ",
        ),
    ],
    ids=["excluded", "no clause", "unstated", "negotiable", "automatic", "agreed"],
)
def test_extensions(extension: Extension, sv: str, en: str) -> None:
    term = attrs.evolve(TERM, extension=extension)
    swedish = say_extension_line(term, SHIPPED, Language.SV)
    english = say_extension_line(term, SHIPPED, Language.EN)
    assert (swedish[: len(sv)], english[: len(en)]) == (sv, en)
    latest = isinstance(extension, (AgreedExtension, AutomaticExtension))
    assert swedish.endswith("; längst till 31 maj 2024") is latest
    assert english.endswith("; until 31 May 2024 at the latest") is latest


@pytest.mark.parametrize(
    ("counts", "said"),
    [
        ([1], " · 1 seat"),
        ([2, 2], " · 4 seats"),
        ([2, About(3)], " · about 5 seats"),
        ([2, Unstated()], " · at least 2 seats"),
        ([Unstated()], ""),
    ],
    ids=["one", "several", "about", "at least", "none"],
)
def test_seats(counts: list[Any], said: str) -> None:
    seats = [Seats(side=Ref("street-minds"), count=count) for count in counts]
    body = attrs.evolve(BODY, seats=seats)
    line = say_body_line(body, SHIPPED, Language.EN)
    assert line == f"The steering group · at least three times a year{said}"


def test_each_of_several_has_so_many_seats() -> None:
    party, other, *_ = (party.key for party in SHIPPED.all(Party))
    seats = [Seats(side=EachOf([Ref(party), Ref(other)]), count=2)]
    line = say_body_line(attrs.evolve(BODY, seats=seats), SHIPPED, Language.SV)
    assert line.endswith(" · 4 platser")


def test_money_for_a_time_that_is_not_said() -> None:
    funding = SHIPPED.all(Funding)[0]
    said = say_money_line(funding, SHIPPED, Language.EN)
    left_out = say_money_line(attrs.evolve(funding, per=Unstated()), SHIPPED, Language.EN)
    assert said.replace(" a year:", ":") == left_out != said


def test_a_body_that_does_not_say_when_it_meets() -> None:
    body = attrs.evolve(BODY, meets=Unstated(), seats=[])
    assert say_body_line(body, SHIPPED, Language.SV) == "Styrgruppen · möten: framgår inte"


@pytest.mark.parametrize(
    ("extension", "said"),
    [(AUTOMATIC, "notice to stop the extension, "), (AGREED, "agreement to extend, ")],
    ids=["automatic", "agreed"],
)
def test_last_days_to_extend(extension: Extension, said: str) -> None:
    partnership = with_part(TERM, extension=extension)
    within = Period.parse("2022-01-01/2022-02-28")
    one = next(one for one in due(partnership, within) if one.part == TERM.key)
    assert say_what(one, partnership, Language.EN).startswith(f"{said}1 June ")


def test_a_repayment_with_a_day() -> None:
    unspent = SHIPPED[Repayment, "ej-forbrukade-medel"]
    partnership = with_part(unspent, within=YearlyOn(2, 1))
    within = Period.parse("2022-01-01/2022-02-28")
    (one,) = (one for one in due(partnership, within) if one.part == unspent.key)
    assert say_what(one, partnership, Language.EN).startswith("repayment: cash that is not needed")


def test_what_is_certain_says_so_though_one_of_it_is_not() -> None:
    june = Period.parse("2021-06-01/2021-06-30")
    (one,) = (one for one in due(SHIPPED, june) if one.part == "utbetalning")
    uncertain = next(found for found in due(SHIPPED, june) if found.given)
    assert "(" not in say_group(
        [one, attrs.evolve(one, given=uncertain.given)], SHIPPED, Language.SV
    )
    assert "(" in say_group([uncertain], SHIPPED, Language.SV)


def test_a_very_long_word_is_not_compared_at_length() -> None:
    assert meant("x" * 1_000_000, ["brief"]) == ""
