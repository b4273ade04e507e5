"""Reports."""

from iopmodel.notgiven import Unstated
from iopmodel.parts import Text
from iopmodel.terms import Covers, Party, Report, Sector

city = Party(key="staden", name="Staden", sector=Sector.PUBLIC)
RESULTS = Text("resultat", "results")


def test_a_report_keeps_the_order_of_its_contents() -> None:
    efforts = Text("insatser", "efforts")
    report = Report(
        key="r", name="rapport", author=city, recipient=city, contents=iter([RESULTS, efforts])
    )
    assert report.contents == (RESULTS, efforts)
    assert (report.author, report.recipient) == ("staden", "staden")


def test_what_the_text_leaves_out_of_a_report() -> None:
    report = Report(key="r", name="rapport", contents=[])
    assert (report.author, report.recipient, report.timing, report.covers) == (Unstated(),) * 4
    assert report != Report(key="r", name="rapport", contents=[], covers=Covers.TERM)
