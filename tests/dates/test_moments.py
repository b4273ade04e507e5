"""Moments: plain, in UTC, with one text each."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone
from typing import Any

import pendulum
import pytest
from hypothesis import given
from hypothesis import strategies as st

from iopmodel.dates.moments import moment, moment_text, parse_moment
from iopmodel.errors import Invalid

MOMENTS = st.datetimes(
    datetime(2, 1, 1),  # noqa: DTZ001
    datetime(9998, 12, 31),  # noqa: DTZ001
    timezones=st.just(UTC),
)


def test_a_moment_is_plain_and_in_utc() -> None:
    swedish = pendulum.datetime(2021, 6, 1, 10, 0, 0, 7, tz="Europe/Stockholm")
    plain = moment(swedish)
    assert type(plain) is datetime
    assert (plain, plain.tzinfo) == (datetime(2021, 6, 1, 8, 0, 0, 7, tzinfo=UTC), UTC)


@pytest.mark.parametrize("year", [1, 9999])
def test_moments_at_the_end_of_the_calendar(year: int) -> None:
    with pytest.raises(Invalid, match="a moment in the years 2 to 9998"):
        moment(datetime(year, 12, 31, 23, tzinfo=UTC))


@pytest.mark.parametrize(
    "at",
    [datetime(2021, 6, 1), "2021-06-01T10:00:00Z", None],  # noqa: DTZ001
    ids=["no zone", "text", "none"],
)
def test_what_is_no_moment(at: Any) -> None:
    with pytest.raises(Invalid, match="a moment with its time zone, for example datetime"):
        moment(at)


@given(MOMENTS, st.integers(-14, 14))
def test_a_moment_is_the_same_in_every_zone(at: datetime, hours: int) -> None:
    try:
        elsewhere = at.astimezone(timezone(timedelta(hours=hours)))
        same = moment(elsewhere)
    except (Invalid, OverflowError):
        return
    assert (same, same.tzinfo) == (at, UTC)


@given(MOMENTS)
def test_the_text_of_a_moment_says_it(at: datetime) -> None:
    text = moment_text(at)
    assert len(text) == 27
    assert parse_moment(text) == at


@given(MOMENTS, MOMENTS)
def test_texts_are_in_the_order_of_the_moments(one: datetime, other: datetime) -> None:
    assert (one < other) == (moment_text(one) < moment_text(other))


@pytest.mark.parametrize(
    "text",
    [
        "2021-06-01T10:00:00Z",
        "2021-06-01T10:00:00.000000",
        "2021-06-01T10:00:00.000000+00:00",
        "2021-06-01 10:00:00.000000Z",
        "٢٠٢١-06-01T10:00:00.000000Z",
    ],
)
def test_no_other_text_is_read(text: str) -> None:
    with pytest.raises(Invalid, match="a moment in UTC as YYYY-MM-DDTHH:MM:SS"):
        parse_moment(text)


def test_a_moment_that_does_not_exist() -> None:
    with pytest.raises(Invalid, match=r"a moment that exists \(day is out of range"):
        parse_moment("2021-02-29T10:00:00.000000Z")
