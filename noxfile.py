"""Every command a developer or CI runs, in one list: ``nox --list``.

``nox`` alone runs the quick checks on one Python. ``nox -s NAME`` runs one of them, and
``nox -s NAME -- ARGUMENTS`` hands arguments on to the tool behind it.
"""

import re
import shutil
import tempfile
from html.parser import HTMLParser
from pathlib import Path

import nox

nox.needs_version = ">=2025.10.16"
nox.options.sessions = ["lint", "types", "contract", "tests"]
nox.options.error_on_missing_interpreters = False

PYTHONS = ["3.11", "3.12", "3.13"]
ROOT = Path(__file__).parent
ENCODINGS = ROOT / "examples"
SHIPPED = ROOT / "src" / "iopmodel" / "examples"
PYPROJECT = nox.project.load_toml("pyproject.toml")

# Where the whole suite is run, on all cores. `tests` is left as it is, for debuggers and `-x`.
# By file, because the examples on one page of the documentation build on each other.
PARALLEL = ["--numprocesses", "auto", "--dist", "loadfile"]

# Where they have all been run already, on another Python or with other versions.
QUICK = ["-m", "not slow"]

# On the Pythons other than the newest: that the wheel has in it what they need.
OF_THE_WHEEL = ["--pyargs", "iopmodel", "tests/cli", "tests/examples", "tests/documents"]

# What has to come to every line and branch: the tests that look at one thing each. What only a law
# comes to, by the luck of what it draws, is not covered; and to be watched makes all of it two to
# three times as slow.
COVERING = ["src", "tests", "--ignore=tests/laws", "--ignore=tests/review/test_rates.py"]

# What the tests need besides the package: all that a wheel is tested with.
BESIDES_SRC = [
    *("tests", "docs", "examples"),
    *("README.md", "CHANGELOG.md", "conftest.py", "mkdocs.yml"),
]


def group(*names: str) -> list[str]:
    """Return the requirements of dependency groups, read from pyproject.toml."""
    return [*nox.project.dependency_groups(PYPROJECT, *names)]


def pytest_in(session: nox.Session, folder: str, *targets: str) -> None:
    """Run pytest in a copy of the repository that has no `src`."""
    for name in [*BESIDES_SRC, "pyproject.toml"]:
        source = ROOT / name
        if source.is_dir():
            shutil.copytree(
                source, Path(folder, name), ignore=shutil.ignore_patterns("__pycache__")
            )
        else:
            shutil.copy(source, folder)
    with session.chdir(folder):
        session.run("pytest", *PARALLEL, *QUICK, *targets, *session.posargs)


# Tests --------------------------------------------------------------------------------------------


@nox.session(python=PYTHONS)
def tests(session: nox.Session) -> None:
    """Run the tests: unit tests, laws, doctests, and the Python in the documentation."""
    session.install("-e", ".[all]", *group("test"))
    session.run("pytest", *session.posargs)


@nox.session
def coverage(session: nox.Session) -> None:
    """Run the tests but for the laws, and fail if a line or branch is not covered by them."""
    session.install("-e", ".[all]", *group("test"))
    watched = ["--cov", "--cov-report=term-missing"]
    session.run("pytest", *PARALLEL, *watched, *COVERING, *session.posargs)


@nox.session
def laws(session: nox.Session) -> None:
    """Run the laws with many examples, always the same ones."""
    session.install("-e", ".[all]", *group("test"))
    env = {"HYPOTHESIS_PROFILE": "ci"}
    session.run("pytest", *PARALLEL, "tests/laws", *session.posargs, env=env)


@nox.session(python=PYTHONS)
def wheel(session: nox.Session) -> None:
    """Build the wheel, install it alone, and run the tests against it, out of reach of `src`."""
    built = Path(session.create_tmp(), "dist")
    shutil.rmtree(built, ignore_errors=True)
    session.run("pip", "wheel", "--quiet", "--no-deps", "--wheel-dir", str(built), ".")
    (wheel_file,) = built.glob("*.whl")
    session.run("pip", "uninstall", "--quiet", "--yes", "iopmodel")
    session.install(str(wheel_file))
    with tempfile.TemporaryDirectory() as folder:
        with session.chdir(folder):
            session.run("python", "-W", "error", "-c", "import iopmodel; print(iopmodel.__file__)")
        session.install(f"{wheel_file}[all]", *group("test"))
        everything = ["--pyargs", "iopmodel", "tests", "README.md", "docs"]
        pytest_in(session, folder, *(everything if session.python == PYTHONS[-1] else OF_THE_WHEEL))


@nox.session(python=PYTHONS[0])
def lowest(session: nox.Session) -> None:
    """Run the tests with the lowest versions of the dependencies that pyproject.toml allows."""
    project = PYPROJECT["project"]
    required = [
        *project["dependencies"],
        *(line for extra in project["optional-dependencies"].values() for line in extra),
    ]
    pins = [line.replace(">=", "==") for line in required if ">=" in line]
    constraints = Path(session.create_tmp(), "lowest.txt")
    constraints.write_text("\n".join(pins) + "\n", encoding="utf-8")
    session.install("-e", ".[all]", *group("test"), "--constraint", str(constraints))
    session.run("pytest", *PARALLEL, *QUICK, *session.posargs)


@nox.session
def examples(session: nox.Session) -> None:
    """Check that the shipped JSON is what the encodings print; `-- --write` writes it instead."""
    session.install("-e", ".")
    encodings = sorted(ENCODINGS.glob("[!_]*.py"))
    if not encodings:
        session.error("no encoding in examples/")
    expected = {SHIPPED / f"{path.stem.replace('_', '-')}.json": path for path in encodings}
    if unknown := sorted(path.name for path in set(SHIPPED.glob("*.json")) - set(expected)):
        session.error(f"shipped, but no encoding in examples/ writes it: {', '.join(unknown)}")
    different: list[str] = []
    for shipped, encoding in expected.items():
        printed = Path(session.create_tmp(), shipped.name)
        with printed.open("w", encoding="utf-8") as out:
            env = {"PYTHONUTF8": "1"}
            session.run("python", "-W", "error", str(encoding), stdout=out, env=env)
        if "--write" in session.posargs:
            shutil.copyfile(printed, shipped)
        elif not shipped.exists() or shipped.read_bytes() != printed.read_bytes():
            different.append(shipped.name)
    if different:
        session.error(
            f"not what the encoding prints: {', '.join(different)}; "
            "write them with `nox -s examples -- --write`"
        )


# Checks -------------------------------------------------------------------------------------------


@nox.session
def lint(session: nox.Session) -> None:
    """Check style and format; `-- --fix` repairs what can be repaired."""
    session.install(*(line for line in group("lint") if line.startswith("ruff")))
    if "--fix" in session.posargs:
        session.run("ruff", "check", "--fix", ".")
        session.run("ruff", "format", ".")
    else:
        session.run("ruff", "check", ".")
        session.run("ruff", "format", "--check", ".")


@nox.session
def types(session: nox.Session) -> None:
    """Check types with mypy and with pyright, both strict."""
    session.install("-e", ".[all]", *group("test", "lint"))
    session.run("mypy")
    python = Path(session.bin, "python")
    # basedpyright is pyright shipped whole; without a configuration of its own it reads
    # `tool.pyright`, and its `strict` is pyright's.
    session.run("basedpyright", "--pythonpath", str(python))


@nox.session
def contract(session: nox.Session) -> None:
    """Check who may import whom."""
    session.install("-e", ".", *(line for line in group("lint") if "import-linter" in line))
    session.run("lint-imports", "--no-logo")


# Documentation ------------------------------------------------------------------------------------


class Fetched(HTMLParser):
    """Collects what a browser would fetch from another site when it shows a page."""

    ATTRIBUTES = frozenset({"src", "srcset", "poster", "data"})
    OFFLINE_LINKS = frozenset({"canonical", "next", "prev", "alternate"})

    def __init__(self) -> None:
        """Start with nothing found."""
        super().__init__()
        self.found: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Look at the attributes that make a browser fetch."""
        given = dict(attrs)
        for name, value in attrs:
            fetches = name in self.ATTRIBUTES or (
                (tag, name) == ("link", "href") and given.get("rel") not in self.OFFLINE_LINKS
            )
            if fetches and value and re.match(r"\s*(https?:)?//", value):
                self.found.append(f"<{tag} {name}={value}>")
            if name == "style" and value:
                self.found += fetched_by_css(value)


def fetched_by_css(css: str) -> list[str]:
    """Return the imports and urls in a style sheet that lead to another site."""
    return re.findall(r"""(?:@import|url\()\s*['"]?(?:https?:)?//[^'")\s]+""", css)


def fetched_elsewhere(site: Path) -> list[str]:
    """Return, for each built page and style sheet, what it makes a browser fetch elsewhere."""
    found: list[str] = []
    for page in sorted(site.rglob("*.html")):
        text = page.read_text(encoding="utf-8")
        parser = Fetched()
        parser.feed(text)
        styles = re.findall(r"<style[^>]*>(.*?)</style>", text, re.DOTALL)
        hits = parser.found + [hit for css in styles for hit in fetched_by_css(css)]
        found += [f"{page.relative_to(site)}: {hit}" for hit in hits]
    for sheet in sorted(site.rglob("*.css")):
        hits = fetched_by_css(sheet.read_text(encoding="utf-8"))
        found += [f"{sheet.relative_to(site)}: {hit}" for hit in hits]
    return found


@nox.session
def docs(session: nox.Session) -> None:
    """Build the documentation, strictly, and check that it works with no network."""
    session.install("-e", ".[all]", *group("docs"))
    # The variable silences the theme's notice about MkDocs 2, which is not used here.
    env = {"NO_MKDOCS_2_WARNING": "1"}
    if "--serve" in session.posargs:
        session.run("mkdocs", "serve", env=env)
        return
    session.run("mkdocs", "build", "--strict", "--clean", env=env)
    site = ROOT / "site"
    pages = len([*site.rglob("*.html")])
    if not pages:
        session.error("no page was built")
    if found := fetched_elsewhere(site):
        session.error("pages fetch from elsewhere:\n  " + "\n  ".join(found))
    session.log(f"{pages} pages, none of which fetches anything from another site")


# On demand ----------------------------------------------------------------------------------------


@nox.session
def bench(session: nox.Session) -> None:
    """Run the benchmarks and print their figures."""
    session.install(".[all]")
    session.run("python", "benchmarks/run.py", *session.posargs)


@nox.session
def mutation(session: nox.Session) -> None:
    """Mutate dates, money and answers, and list what nothing notices; `-- 'iopmodel.dates.*'`."""
    typed = (line for line in group("lint") if line.startswith(("mypy", "types-")))
    session.install(*group("test"), *typed, "mutmut>=3.8")
    with tempfile.TemporaryDirectory() as folder:
        # Mutants are written beside the source, and the run takes hours: never beside this one.
        copy = Path(folder, "checkout")
        ignore = shutil.ignore_patterns(".git", ".nox", ".venv", "site", ".*_cache", "__pycache__")
        shutil.copytree(ROOT, copy, ignore=ignore)
        session.install("-e", f"{copy}[all]")
        with session.chdir(copy):
            env = {"HYPOTHESIS_PROFILE": "quick"}
            session.run("python", "-m", "tests.mutants.trying", *session.posargs, env=env)
            # Their number by module, and of the survivors those that no reason is kept for.
            session.run("python", "-m", "tests.mutants.report", ".")
