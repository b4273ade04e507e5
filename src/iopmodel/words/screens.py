"""The words of screens: labels, headings and messages."""

from __future__ import annotations

from datetime import date
from typing import Final

from iopmodel.dates.period import OPEN_END, End, Period
from iopmodel.terms import AutomaticExtension, Term
from iopmodel.words.days import say_day, say_period
from iopmodel.words.tongue import Language

__all__ = [
    "LABELS",
    "counted",
    "in_language",
    "label",
    "say_end",
    "say_faults",
    "say_from",
    "say_more",
    "say_none_due",
    "say_sound",
    "say_stage",
    "say_the_rest",
    "say_times",
    "say_undated_hint",
    "say_window",
]

LABELS: Final = {
    "parties": ("Parter", "Parties"),
    "purpose": ("Syfte", "Purpose"),
    "stage": ("Läge", "Stage"),
    "term": ("Löptid", "Term"),
    "dates": ("Härnäst", "Next"),
    "money": ("Pengar", "Money"),
    "bodies": ("Grupper", "Bodies"),
    "open": ("Öppet", "Open"),
    "when": ("Senast", "By"),
    "what": ("Vad", "What"),
    "who": ("Vem", "Who"),
    "given": ("Förutsatt", "Provided"),
    "where": ("Var", "Where"),
    "timing": ("När", "When"),
    "none": ("inga daterade inom två år", "nothing dated within two years"),
    "no-term": ("ingen giltighetstid är angiven", "no term is stated"),
    "end-unsaid": ("slutet framgår inte", "end not stated"),
    "open-end": ("tills vidare", "open end"),
    "opening": ("inledningen", "the opening"),
    "meets": ("möten", "meetings"),
    "per-year": ("om året", "a year"),
    "per-term": ("för hela tiden", "for the whole term"),
    "repayment": ("återbetalning", "repayment"),
    "due-commitment": ("åtagande", "commitment"),
    "due-election": ("val av ordförande", "election of a chair"),
    "due-decision": ("avtal om förlängning", "agreement to extend"),
    "due-meeting": ("möte", "meeting"),
    "due-notice": ("uppsägning som hindrar förlängning", "notice to stop the extension"),
    "due-payment": ("utbetalning", "payment"),
    "due-report": ("redovisning", "report"),
    "given-lasts-beyond": ("om det förlängs", "if it is extended"),
    "given-ends-by": ("om det inte förlängs", "if it is not extended"),
    "given-holds": ("så länge ett villkor gäller", "while a condition holds"),
    "given-reading": ("beror på läsning", "depends on reading"),
    "before": ("Före", "Before"),
    "after": ("Efter", "After"),
    "parts": ("Delar", "Parts"),
    "points": ("Öppna punkter", "Open points"),
    "amendments": ("Ändringar", "Amendments"),
    "standing": ("hela tiden", "throughout"),
    "readings": ("Läsningar", "Readings"),
    "or": ("eller", "or"),
    "nothing": ("inget", "nothing"),
    "held": ("så läser kodningen", "as the encoding reads it"),
    "no-readings": ("inget kan läsas på flera sätt", "nothing can be read in several ways"),
    "settled": ("inga öppna punkter", "no open points"),
}
"""Labels and short answers, Swedish and English."""


def in_language(lang: Language, sv: str, en: str) -> str:
    """Return the one of two texts that is in a language.

    Examples:
        >>> in_language(Language.EN, "parter", "parties")
        'parties'
    """
    return sv if lang is Language.SV else en


def label(name: str, lang: Language) -> str:
    """Return a label.

    Examples:
        >>> label("parties", Language.SV)
        'Parter'
    """
    return in_language(lang, *LABELS[name])


def counted(number: int, lang: Language, one: tuple[str, str], many: tuple[str, str]) -> str:
    """Return a number and what it counts, in the singular or the plural.

    Examples:
        >>> counted(2, Language.SV, ("dag", "day"), ("dagar", "days"))
        '2 dagar'
    """
    return f"{number} {in_language(lang, *(one if number == 1 else many))}"


def _days(number: int, lang: Language) -> str:
    return counted(number, lang, ("dag", "day"), ("dagar", "days"))


def say_stage(kind: str, day: int, days: int | None, term: Term, lang: Language) -> str:
    """Return where a day lies in the term.

    Args:
        kind: `not-begun`, `running`, `if-extended` or `ended`.
        day: The number of the day in the term, from 1.
        days: How many days the initial period has, if it has an end.
        term: The term.
        lang: The language.
    """
    if kind == "not-begun":
        begins = say_day(term.initial.first, lang)
        wait = _days(1 - day, lang)
        return in_language(
            lang,
            f"inte börjat: börjar {begins}, om {wait}",
            f"not begun: begins {begins}, in {wait}",
        )
    if kind == "running":
        return _running(day, days, lang)
    last = term.initial.last
    ended = "" if last is OPEN_END else say_day(last, lang)
    if kind == "ended":
        latest = getattr(term.extension, "latest_end", None)
        if isinstance(latest, date) and latest > last:
            latest_said = say_day(latest, lang)
            return in_language(
                lang,
                f"slut: kunde gälla längst till och med {latest_said}",
                f"ended: could last until {latest_said} at the latest",
            )
        return in_language(lang, f"slut: löpte ut {ended}", f"ended: ran out on {ended}")
    if isinstance(term.extension, AutomaticExtension):
        return in_language(
            lang,
            f"förlängt efter {ended}, om ingen har sagt upp det",
            f"extended beyond {ended}, unless notice was given",
        )
    return in_language(
        lang,
        f"slut {ended}, om det inte har förlängts",
        f"ended on {ended}, unless it was extended",
    )


def _running(day: int, days: int | None, lang: Language) -> str:
    if days is None:
        return in_language(lang, f"pågår: dag {day}, tills vidare", f"running: day {day}, open end")
    left = days - day
    if not left:
        return in_language(lang, "pågår: sista dagen", "running: the last day")
    rest = _days(left, lang)
    return in_language(
        lang,
        f"pågår: dag {day} av {days}, {rest} kvar",
        f"running: day {day} of {days}, {rest} left",
    )


def say_more(number: int, lang: Language) -> str:
    """Return that there are so many more.

    Examples:
        >>> say_more(3, Language.SV), say_more(1, Language.EN)
        ('och 3 till', 'and 1 more')
    """
    return in_language(lang, f"och {number} till", f"and {number} more")


def say_the_rest(number: int, lang: Language) -> str:
    """Return that there are so many more, and what shows them.

    Examples:
        >>> say_the_rest(3, Language.EN)
        'and 3 more: --all shows them all, and how each can be read'
    """
    how = in_language(
        lang,
        "--all visar alla, och hur var och en kan läsas",
        "--all shows them all, and how each can be read",
    )
    return f"{say_more(number, lang)}: {how}"


def say_times(what: str, number: int, lang: Language) -> str:
    """Return that something is there several times.

    Examples:
        >>> say_times("möte", 3, Language.SV), say_times("meeting", 1, Language.EN)
        ('möte, 3 gånger', 'meeting')
    """
    if number == 1:
        return what
    return f"{what}, {number} {in_language(lang, 'gånger', 'times')}"


def say_window(within: Period, lang: Language) -> str:
    """Return the heading over what is due in a window."""
    days = say_period(within, lang)
    return in_language(lang, f"Att göra {days}", f"Due {days}")


def say_end(last: End, lang: Language) -> str:
    """Return the last day of a window, or that it has none.

    Examples:
        >>> say_end(OPEN_END, Language.EN)
        'open end'
    """
    return label("open-end", lang) if last is OPEN_END else say_day(last, lang)


def say_from(window: Period, lang: Language) -> str:
    """Return the first day of a window, without its year if that is the last day's.

    Examples:
        >>> say_from(Period.parse("2021-06-01/2021-06-30"), Language.EN)
        'from 1 June'
    """
    day = say_day(window.first, lang)
    if window.last is not OPEN_END and window.last.year == window.first.year:
        day = day.rpartition(" ")[0]
    return in_language(lang, f"från {day}", f"from {day}")


def say_none_due(within: Period, following: str, lang: Language) -> str:
    """Return that nothing is due in a window, and what comes next, if anything does.

    Args:
        within: The window.
        following: What comes next, as a phrase with its day; empty where nothing does.
        lang: The language.
    """
    days = say_period(within, lang)
    none = in_language(lang, f"Inget att göra {days}.", f"Nothing due {days}.")
    if not following:
        return none + in_language(
            lang, " Inte heller de tio åren därefter.", " Nor in the ten years after it."
        )
    return none + in_language(lang, f" Härnäst: {following}", f" Next: {following}")


def say_undated_hint(number: int, command: str, lang: Language) -> str:
    """Return how many things have no date, and which command lists them."""
    things = counted(
        number,
        lang,
        ("sak saknar datum", "thing has no date"),
        ("saker saknar datum", "things have no date"),
    )
    return in_language(lang, f"{things}: {command}", f"{things}: {command}")


def say_sound(parts: int, points: int, lang: Language) -> str:
    """Return that a document holds together, and what is in it."""
    return in_language(
        lang,
        f"håller ihop: {counted(parts, lang, ('del', ''), ('delar', ''))}, "
        f"{counted(points, lang, ('öppen punkt', ''), ('öppna punkter', ''))}",
        f"sound: {counted(parts, lang, ('', 'part'), ('', 'parts'))}, "
        f"{counted(points, lang, ('', 'open point'), ('', 'open points'))}",
    )


def say_faults(number: int, lang: Language) -> str:
    """Return how many faults a document has.

    Examples:
        >>> say_faults(1, Language.SV), say_faults(2, Language.EN)
        ('1 fel', '2 faults')
    """
    return counted(number, lang, ("fel", "fault"), ("fel", "faults"))
