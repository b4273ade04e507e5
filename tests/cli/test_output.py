"""What streams and terminals can take is what they get."""

import io
import json

import pytest
from rich.text import Text

from iopmodel.cli import output
from iopmodel.cli.layout import Cell, columns, fitted, padded, stacked, wrapped
from tests.cli.running import NAME, Run


def stream(encoding: str) -> io.TextIOWrapper:
    """Return a stream with an encoding, prepared for any text."""
    made = io.TextIOWrapper(io.BytesIO(), encoding, write_through=True)
    output.prepare(made)
    return made


def bytes_of(made: io.TextIOWrapper) -> bytes:
    buffer = made.buffer
    assert isinstance(buffer, io.BytesIO)
    return buffer.getvalue()


def test_ascii_gets_plain_characters_one_for_one() -> None:
    made = stream("ascii")
    made.write("Årsta § 6 · 1\N{EN DASH}2…\u00a0\u2009漢\U0001f600→")
    assert bytes_of(made) == b"Arsta # 6 - 1-2.  ??>"


def test_latin_1_keeps_what_it_has() -> None:
    made = stream("latin-1")
    made.write("Årsta…")
    assert bytes_of(made) == "Årsta.".encode("latin-1")


def test_half_a_character_is_written_as_a_mark() -> None:
    made = stream("utf-8")
    made.write("a\ud800b")
    assert bytes_of(made) == b"a?b"


def test_a_stream_of_another_kind_is_left_alone() -> None:
    output.prepare(io.StringIO())


def test_only_encoding_errors_are_mended() -> None:
    with pytest.raises(UnicodeDecodeError):
        b"\xff".decode("utf-8", "iopmodel.plain")


@pytest.mark.parametrize(("encoding", "text"), [("utf-8", '"å"'), ("ascii", '"\\u00e5"')])
def test_json_is_never_mended(monkeypatch: pytest.MonkeyPatch, encoding: str, text: str) -> None:
    made = stream(encoding)
    monkeypatch.setattr("sys.stdout", made)
    output.print_json("å")
    assert bytes_of(made).decode() == f"{text}\n"
    assert json.loads(bytes_of(made)) == "å"


@pytest.mark.parametrize("command", ["brief", "due", "undated", "check"])
def test_no_escapes_where_there_is_no_terminal(run: Run, command: str) -> None:
    assert "\x1b" not in run(command, NAME).out


def test_escapes_only_where_they_are_wanted(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FORCE_COLOR", "1")
    monkeypatch.setenv("TERM", "xterm")
    assert "\x1b[1m" in run("brief", NAME).out
    monkeypatch.setenv("NO_COLOR", "1")
    assert "\x1b" not in run("brief", NAME).out


def test_padding_and_cutting_count_cells() -> None:
    assert (padded("漢", 4), padded("long", 2)) == ("漢  ", "long")
    assert (fitted("漢漢漢", 4), fitted("abc", 3), fitted("abc", 1)) == ("漢…", "abc", "…")


@pytest.mark.parametrize(
    ("text", "cells", "lines"),
    [
        ("", 5, [""]),
        ("ett två tre", 7, ["ett två", "tre"]),
        ("ett  två", 3, ["ett", "två"]),
        ("och/eller", 5, ["och/", "eller"]),
        ("abcdef", 2, ["ab", "cd", "ef"]),
        ("漢漢漢", 4, ["漢漢", "漢"]),
    ],
    ids=["nothing", "spaces", "two spaces", "slash", "too long", "wide"],
)
def test_wrapping(text: str, cells: int, lines: list[str]) -> None:
    assert wrapped(text, cells) == lines


def test_columns_and_stacks() -> None:
    rows = [[Cell(("ett två", "tre")), Cell(("fyra",))], [Cell(("",)), Cell(("fem",))]]
    assert [line.plain for line in columns(rows, [5, 5])] == [
        "ett    fyra",
        "två",
        "tre",
        "       fem",
    ]
    assert [line.plain for line in stacked(rows, 8)] == [
        "ett två",
        "tre",
        "  fyra",
        "",
        "  fem",
    ]


def test_lines_end_without_spaces(capsys: pytest.CaptureFixture[str]) -> None:
    output.print_lines([Text("a  "), Text("")])
    assert capsys.readouterr().out == "a\n\n"


def test_lines_are_the_same_however_many_are_printed_together(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Empty ones too, also where they are the last of those."""
    lines = ["", "ett", "", "", "två  ", "tre", ""]
    for at_once in range(1, 9):
        monkeypatch.setattr(output, "_AT_ONCE", at_once)
        output.print_lines(Text(line, "bold") for line in lines)
        assert capsys.readouterr().out == "\nett\n\n\ntvå\ntre\n\n"
    output.print_lines([])
    assert capsys.readouterr().out == ""


def test_a_closed_pipe_is_left_to_the_command() -> None:
    """The printer of lines would end the program with 1, which says that a document is unsound."""
    screen = output.console()
    try:
        raise BrokenPipeError  # noqa: TRY301  # as in the printer, which then asks
    except BrokenPipeError:
        with pytest.raises(BrokenPipeError):
            screen.on_broken_pipe()
