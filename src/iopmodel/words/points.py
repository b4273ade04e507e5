"""Open points and their readings in words."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from iopmodel.errors import Conflict
from iopmodel.partnership import OpenPoint, Partnership, Reading, Weight
from iopmodel.parts import Part, Text
from iopmodel.words.screens import in_language
from iopmodel.words.telling import TELLERS, told
from iopmodel.words.tongue import Language
from iopmodel.words.voice import Voice, sentences

__all__ = ["say_point", "say_points", "say_reading"]


def say_point(open_point: OpenPoint, partnership: Partnership, lang: Language) -> str:
    """Return an open point: the question, why it is open, and the ways to read it.

    Examples:
        >>> from iopmodel.examples import load
        >>> partnership = load("enskede-arsta-vantor-2021")
        >>> point = {point.key: point for point in partnership.open_points}["bilaga-1-saknas"]
        >>> print(say_point(point, partnership, Language.EN))
        What does appendix 1 say? What the text refers to is not at hand. The answer ...
    """
    return sentences(_point(open_point, Voice.of(lang, partnership)))


def say_reading(reading: Reading, partnership: Partnership, lang: Language) -> str:
    """Return what a reading takes the text to say, and what it then says that it did not before.

    Examples:
        >>> from iopmodel.examples import load
        >>> partnership = load("enskede-arsta-vantor-2021")
        >>> point = {point.key: point for point in partnership.open_points}["en-manad-innan"]
        >>> print(say_reading(point.readings[0], partnership, Language.EN))
        The text is read like this: a month before the last day, whichever it comes to be.
    """
    voice = Voice.of(lang, partnership)
    said = sentences([voice.say("reading", says=voice.text(reading.says))])
    return " ".join([said, *_outcome(reading, voice)])


def _point(point: OpenPoint, voice: Voice) -> Iterator[str]:
    yield voice.text(point.question)
    yield voice.say(f"point.{point.kind.value}")
    yield voice.say(f"weight.{point.weight.value}")
    says = [voice.tongue.quoted(voice.text(reading.says)) for reading in point.readings]
    if says:
        yield voice.say("point.held", says=says[0])
    if isinstance(point.why, Text):
        yield voice.say("point.why", why=voice.text(point.why))
    if says:
        yield voice.say("point.others", says=voice.tongue.series(says[1:], "or"))


def _outcome(reading: Reading, voice: Voice) -> Iterator[str]:
    """Yield what is said of the parts that a reading changes, and which ones go."""
    try:
        after = voice.after(reading.change)
    except Conflict:
        # The reading was written for a partnership that has changed since.
        return
    keys = sorted(reading.change.touched)
    there = [key for key in keys if key in after.changed]
    then = [_differing(key, voice, after, alone=len(there) == 1) for key in there]
    if then:
        yield voice.say("reading.then", said=" ".join(then))
    without = [told(voice[Part, key], voice) for key in keys if key not in after.changed]
    if without:
        yield voice.say("reading.without", said=" ".join(without))


def _differing(key: str, voice: Voice, after: Voice, *, alone: bool) -> str:
    """Return what is said of a part after a change and was not before; all of it where it is new.

    Of one of several parts it is said first, too, which one it is.
    """
    part, before = after.changed[key], voice.find(key)
    now = list(TELLERS[type(part)](part, after))
    is_new = before is None or _is_added(key, voice)
    known = set() if is_new else {*TELLERS[type(before)](before, voice)}
    said = [phrase for phrase in now if phrase not in known]
    if said and not alone and now[0] not in said:
        said.insert(0, now[0])
    # What no sentence tells apart is told as a whole.
    return sentences(said or now)


def _is_added(key: str, voice: Voice) -> bool:
    """Return whether only a reading adds a part."""
    return voice.partnership is None or voice.partnership.find(key) is None


def say_points(numbers: Mapping[Weight, int], lang: Language) -> str:
    """Return how many open points there are, and of which weights.

    Examples:
        >>> say_points({Weight.DECIDES: 2, Weight.FORMAL: 1}, Language.EN)
        '3 open points: 2 decisive, 1 formal'
    """
    of_each = {
        Weight.DECIDES: ("avgörande", "decisive"),
        Weight.MATTERS: ("av betydelse", "of practical weight"),
        Weight.FORMAL: ("om formen", "formal"),
    }
    told = ", ".join(
        f"{numbers[weight]} {in_language(lang, *said)}"
        for weight, said in of_each.items()
        if numbers.get(weight)
    )
    number = sum(numbers.values())
    points = in_language(
        lang,
        "öppen punkt" if number == 1 else "öppna punkter",
        "open point" if number == 1 else "open points",
    )
    return f"{number} {points}: {told}"
