"""Reports."""

from iopmodel.notgiven import Unstated
from iopmodel.parts import Ref, Text
from iopmodel.terms import Breakdown, Covers, Indicator, Party, Report, Sector, Template

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
    assert (report.form, report.on, report.built_on, report.indicators) == (
        Unstated(),
        Unstated(),
        (),
        (),
    )


def test_a_report_is_made_from_others_on_a_template() -> None:
    template = Template(key="mall", name="mallen", adopted_by=city, contents=iter([RESULTS]))
    visits = Indicator(key="besok", what=RESULTS, on=template)
    first = Report(key="del", name="delrapport")
    report = Report(
        key="hel",
        name="rapport",
        built_on=[first, Ref("ar")],
        indicators=[visits, Ref("antal")],
        on=template,
    )
    assert (report.built_on, report.indicators) == (("ar", "del"), ("antal", "besok"))
    assert (report.on, visits.on, first.contents) == ("mall", "mall", ())
    assert (template.adopted_by, template.contents) == ("staden", (RESULTS,))


def test_breakdowns_are_each_named_once_in_a_fixed_order() -> None:
    by = [Breakdown.NATIONALITY, Breakdown.SEX, Breakdown.NATIONALITY]
    visits = Indicator(key="besok", what=RESULTS, by=iter(by))
    assert visits.by == (Breakdown.SEX, Breakdown.NATIONALITY)
    assert (visits.of, visits.on) == (Unstated(), Unstated())
