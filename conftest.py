"""Runs the Python examples in README.md and docs/ as tests.

Every fenced block marked ``python`` is run, top to bottom, one namespace a page. A block in
doctest form (``>>>``) has its output compared. A block to be read only is marked ``text``.
"""

from doctest import ELLIPSIS, NORMALIZE_WHITESPACE

from sybil import Sybil
from sybil.parsers.markdown import PythonCodeBlockParser, SkipParser

# It needs mutmut, which only `nox -s mutation` installs.
collect_ignore = ["tests/mutants/trying.py"]

pytest_plugins = ["tests.laws.reporting", "tests.storage.reporting"]

pytest_collect_file = Sybil(
    parsers=[
        PythonCodeBlockParser(doctest_optionflags=ELLIPSIS | NORMALIZE_WHITESPACE),
        SkipParser(),
    ],
    patterns=["README.md", "docs/*.md", "docs/**/*.md"],
).pytest()
