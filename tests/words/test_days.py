from __future__ import annotations

from datetime import date

import pytest

from iopmodel.dates import Period, Span
from iopmodel.words import Language, say_day, say_period, say_span
from iopmodel.words.days import said_period
from iopmodel.words.voice import TONGUES

SV, EN = Language.SV, Language.EN


def test_a_day() -> None:
    assert say_day(date(2022, 4, 30), SV) == "30 april 2022"
    assert say_day(date(2022, 4, 30), EN) == "30 April 2022"


@pytest.mark.parametrize(
    ("period", "sv", "en"),
    [
        ("2022-04-30/2022-04-30", "30 april 2022", "30 April 2022"),
        ("2021-06-01/2021-06-30", "1–30 juni 2021", "1–30 June 2021"),
        ("2021-06-01/2021-08-31", "1 juni – 31 augusti 2021", "1 June – 31 August 2021"),
        ("2021-06-01/2022-05-31", "1 juni 2021 – 31 maj 2022", "1 June 2021 – 31 May 2022"),
        ("2023-07-01/..", "från 1 juli 2023 tills vidare", "from 1 July 2023 until further notice"),
    ],
)
def test_a_period_says_what_its_ends_share_once(period: str, sv: str, en: str) -> None:
    assert say_period(Period.parse(period), SV) == sv
    assert say_period(Period.parse(period), EN) == en


@pytest.mark.parametrize(
    ("period", "name"),
    [
        ("2021-06-01/2021-06-30", "juni 2021"),
        ("2021-12-01/2021-12-31", "december 2021"),
        ("2021-01-01/2021-12-31", "2021"),
        ("2021-01-01/2021-02-28", "1 januari – 28 februari 2021"),
        ("2021-06-01/2022-05-31", "1 juni 2021 – 31 maj 2022"),
        ("2021-06-02/2021-07-01", "2 juni – 1 juli 2021"),
        ("2021-06-01/2021-06-29", "1–29 juni 2021"),
    ],
)
def test_a_whole_month_or_year_may_be_called_by_its_name(period: str, name: str) -> None:
    assert said_period(Period.parse(period), TONGUES[SV], whole=True) == name


@pytest.mark.parametrize(
    ("span", "sv", "en"),
    [
        ("P1M", "en månad", "one month"),
        ("P1Y", "ett år", "one year"),
        ("P6M", "sex månader", "six months"),
        ("P2Y", "två år", "two years"),
        ("P7D", "en vecka", "one week"),
        ("P14D", "två veckor", "two weeks"),
        ("P10D", "tio dagar", "ten days"),
        ("P30D", "30 dagar", "30 days"),
        ("P1Y6M", "1 år och 6 månader", "1 year and 6 months"),
        ("P1Y1M1D", "1 år, 1 månad och 1 dag", "1 year, 1 month and 1 day"),
        ("P1M14D", "1 månad och 14 dagar", "1 month and 14 days"),
        ("-P1M", "minus en månad", "minus one month"),
        ("P0D", "ingen tid", "no time"),
    ],
)
def test_a_span(span: str, sv: str, en: str) -> None:
    assert say_span(Span.parse(span), SV) == sv
    assert say_span(Span.parse(span), EN) == en
