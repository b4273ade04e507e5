"""What is said of reports, what they count, and templates, word for word, in both languages."""

from __future__ import annotations

import pytest

from iopmodel.words.telling.reporting import REPORTS
from tests.words.telling.saying import keys_of, said

SAID = {
    "besok": (
        (
            "Att följa upp: antal besök, med uppdelning på kön och nationalitet. Det gäller "
            "dagverksamheten. Uppgiften lämnas på mallen ”uppföljningsmall”."
        ),
        (
            "To be followed up: the number of visits, divided by sex and nationality. This is "
            "about the day centre. It is given on the template “uppföljningsmall”."
        ),
    ),
    "delredovisning": (
        (
            "Delredovisningen lämnas av Föreningen till Stadens socialförvaltning varje "
            "kalendermånad. Rapporten avser den aktuella perioden. Innehåll: insatser och "
            "resultat."
        ),
        (
            "The interim report is handed in by Föreningen to Stadens socialförvaltning every "
            "calendar month. The report covers the period concerned. Contents: measures and "
            "results."
        ),
    ),
    "arsrapport": (
        "Årsrapporten lämnas av Föreningen till styrgruppen varje år.",
        "The annual report is handed in by Föreningen to the steering group every year.",
    ),
    "uppfoljning": (
        (
            "Den samlade uppföljningen lämnas senast en månad före giltighetstidens sista dag; "
            "texten säger inte vem som rapporterar eller vem rapporten går till. Det ska ske "
            "skriftligen. Mallen ”uppföljningsmall” ska användas. Underlag: årsrapporten. "
            "Rapporten avser hela giltighetstiden. Innehåll: lärdomar. Att redovisa: antal besök."
        ),
        (
            "The overall follow-up is handed in at least one month before the last day of the "
            "term; the text does not say who reports or to whom the report goes. It must be done "
            "in writing. The template “uppföljningsmall” is to be used. Made from: the annual "
            "report. The report covers the whole term. Contents: lessons. To be reported: the "
            "number of visits."
        ),
    ),
    "mall": (
        "Styrgruppen svarar för mallen ”uppföljningsmall”. Innehåll: nattplatser.",
        "The steering group answers for the template “uppföljningsmall”. Contents: night places.",
    ),
}


def test_every_part_of_the_subject_is_here() -> None:
    assert set(SAID) == keys_of(REPORTS)


@pytest.mark.parametrize("key", SAID)
def test_a_part(key: str) -> None:
    assert said(key) == SAID[key]
