"""Every mistake gets one line on stderr, exit code 2, and nothing on stdout."""

from pathlib import Path

import pytest

from iopmodel.examples import names
from tests.cli.running import NAME, Run

FIRST = names()[0]
EXPECTED = "expected the path of a document, or the name of a shipped partnership"


def refusal(run: Run, *arguments: str) -> str:
    """Return the line that a command is refused with."""
    result = run(*arguments)
    assert (result.code, result.out, result.err.count("\n")) == (2, "", 1)
    return result.err.removesuffix("\n")


@pytest.mark.parametrize(
    ("arguments", "line"),
    [
        (
            ["brief", "enskede-arsta-vantor-2012"],
            (
                f"iopmodel: found 'enskede-arsta-vantor-2012', {EXPECTED}, "
                f"for example {FIRST}; did you mean {NAME}?"
            ),
        ),
        (["brief", "x"], f"iopmodel: found 'x', {EXPECTED}, for example {FIRST}"),
        (["brief", ""], f"iopmodel: found '', {EXPECTED}, for example {FIRST}"),
        (["brief", "\0"], f"iopmodel: found '\\x00', {EXPECTED}, for example {FIRST}"),
        (["brief"], f"iopmodel: PARTNERSHIP: found nothing, {EXPECTED}, for example {NAME}"),
        (["due"], f"iopmodel: PARTNERSHIP: found nothing, {EXPECTED}, for example {FIRST}"),
        (["undated"], f"iopmodel: PARTNERSHIP: found nothing, {EXPECTED}, for example {FIRST}"),
        (["check"], f"iopmodel: FILE: found nothing, {EXPECTED}, for example {FIRST}"),
        (
            ["brief", NAME, "--on", "2021-02-30"],
            (
                "iopmodel: --on: found '2021-02-30', expected a day that exists "
                "(day is out of range for month), for example 2023-07-01; did you mean 2021-02-28?"
            ),
        ),
        (
            ["brief", NAME, "--on", "31/5/2021"],
            (
                "iopmodel: --on: found '31/5/2021', expected a date as YYYY-MM-DD, "
                "for example 2023-07-01; did you mean 2021-05-31?"
            ),
        ),
        (
            ["brief", NAME, "--on", "20210531"],
            (
                "iopmodel: --on: found '20210531', expected a date as YYYY-MM-DD, "
                "for example 2023-07-01; did you mean 2021-05-31?"
            ),
        ),
        (
            ["brief", NAME, "--on", "31/13/2021"],
            (
                "iopmodel: --on: found '31/13/2021', expected a date as YYYY-MM-DD, "
                "for example 2023-07-01"
            ),
        ),
        (
            ["brief", NAME, "--on", "tomorrow"],
            (
                "iopmodel: --on: found 'tomorrow', expected a date as YYYY-MM-DD, "
                "for example 2023-07-01"
            ),
        ),
        (
            ["due", NAME, "--to", "9999-12-31"],
            (
                "iopmodel: --to: found 9999-12-31, expected a day by the year 9998, "
                "for example 2023-07-01"
            ),
        ),
        (
            ["due", NAME, "--from", "2021-06-02", "--to", "2021-06-01"],
            (
                "iopmodel: --to: found 2021-06-01, expected a day that is not before 2021-06-02, "
                "where the window begins, for example 2021-06-02"
            ),
        ),
        (
            ["due", NAME, "--to", "2021-11-30"],
            (
                "iopmodel: --to: found 2021-11-30, expected a day that is not before 2021-12-01, "
                "where the window begins, for example 2021-12-01"
            ),
        ),
        (
            ["breif", NAME],
            (
                "iopmodel: found 'breif', expected a command (ask, assess, brief, check, clarify, diff, due, ledger, log, money, open, readings, record, review, status, undated, verify, what-if, who-decides), "
                "for example iopmodel brief enskede-arsta-vantor-2021; did you mean brief?"
            ),
        ),
        (
            ["--versoin"],
            (
                "iopmodel: found '--versoin', expected a command (ask, assess, brief, check, clarify, diff, due, ledger, log, money, open, readings, record, review, status, undated, verify, what-if, who-decides), "
                "for example iopmodel brief enskede-arsta-vantor-2021; did you mean --version?"
            ),
        ),
        (
            ["due", NAME, "--form", "2021-06-01"],
            (
                "iopmodel: found '--form', expected an option "
                "(--from, --to, --log, --on, --known-at, --lang, --json, --help), for example --from; did you mean --from?"
            ),
        ),
        (
            ["due", NAME, "--x=3"],
            (
                "iopmodel: found '--x', expected an option (--from, --to, --log, --on, --known-at, --lang, --json, --help), "
                "for example --from"
            ),
        ),
        (
            ["brief", NAME, "--on"],
            "iopmodel: --on: found nothing, expected a date as YYYY-MM-DD, for example 2021-06-01",
        ),
        (
            ["brief", NAME, "--lang", "se"],
            "iopmodel: --lang: found 'se', expected sv or en, for example en",
        ),
        (
            ["brief", NAME, "--on", "2021-06-01", "--on", "2021-06-01"],
            "iopmodel: --on: found it twice, expected it once, for example --on 2021-06-01",
        ),
        (
            ["brief", NAME, "other"],
            (
                "iopmodel: found 'other', expected nothing more, "
                "for example iopmodel brief enskede-arsta-vantor-2021"
            ),
        ),
    ],
    ids=lambda value: " ".join(value).replace("\0", "NUL") if isinstance(value, list) else "",
)
def test_what_was_typed(run: Run, arguments: list[str], line: str) -> None:
    assert refusal(run, *arguments) == line


def test_a_folder_however_long_its_path(run: Run, tmp_path: Path) -> None:
    folder = tmp_path / ("long" * 40)
    folder.mkdir()
    assert refusal(run, "brief", str(folder)) == (
        f"iopmodel: found '{folder}' (is a directory), {EXPECTED}, for example {FIRST}"
    )


def test_no_permission(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    # The tests may be run by root, to whom everything is permitted.
    def refuse(*_: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "open", refuse)
    assert refusal(run, "due", "file.json") == (
        f"iopmodel: found 'file.json' (permission denied), {EXPECTED}, for example {FIRST}"
    )
