"""Organisation numbers: one form, a check digit, and never a personal identity number."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from stdnum.se import orgnr

from iopmodel.errors import Invalid
from iopmodel.identifiers import OrganisationNumber

EXPECTED = (
    "expected an organisation number: ten digits, the third at least 2, the last a check digit, "
    "for example 212000-0142"
)


@pytest.mark.parametrize(
    "written", ["212000-0142", "2120000142", "212000 0142", " 2120000142 ", "2120000-142"]
)
def test_other_ways_to_write_it_are_brought_to_one_form(written: str) -> None:
    number = OrganisationNumber(written)
    assert number.text == str(number) == "212000-0142"
    assert number == OrganisationNumber("212000-0142")
    assert hash(number) == hash(OrganisationNumber("212000-0142"))


@pytest.mark.parametrize(
    "written",
    [
        "212000-0143",  # the check digit is another
        "811218-9876",  # a month at the third digit: a person
        "212000-014",
        "212000-01422",
        "٢١٢٠٠٠-٠١٤٢",
        "",
        "styrgrupp",
        2120000142,
        None,
    ],
)
def test_what_is_no_organisation_number(written: object) -> None:
    with pytest.raises(Invalid) as refused:
        OrganisationNumber(written)  # type: ignore[arg-type]
    assert str(refused.value) == f"found {written!r}, {EXPECTED}"


@given(st.integers(0, 10**9 - 1), st.integers(0, 9))
def test_it_is_what_stdnum_takes_without_persons(first_nine: int, last: int) -> None:
    written = f"{first_nine:09}{last}"
    canonical = f"{written[:6]}-{written[6:]}"
    accepted = orgnr.is_valid(written) and written[2] >= "2"
    for way in (written, canonical):
        try:
            assert str(OrganisationNumber(way)) == canonical
        except Invalid:
            assert not accepted
        else:
            assert accepted


def test_numbers_sort_as_they_are_written() -> None:
    city, club = OrganisationNumber("2120000142"), OrganisationNumber("802524-2879")
    assert sorted([club, city]) == [city, club]
