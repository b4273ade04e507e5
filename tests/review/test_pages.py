"""Every rule is listed, has its page made from its docstring in the fixed form, and has words.

The pages, and their place in the navigation, are written by `python -m tests.review.test_pages`.
"""

from __future__ import annotations

import importlib
import inspect
import pkgutil
import re
from pathlib import Path
from types import ModuleType

import pytest

import iopmodel.review.rules
from iopmodel.partnership.fieldtypes import kind_name
from iopmodel.parts import Part
from iopmodel.review import RULES, Rule
from iopmodel.words import Language
from iopmodel.words.voice import TONGUES

ROOT = Path(__file__).parents[2]
FOLDER = ROOT / "docs" / "review"
NAVIGATION = ROOT / "mkdocs.yml"
GROUPS = {
    "Dates and term": "dates",
    "Money": "money",
    "Endings": "endings",
    "Who decides": "power",
    "Duties and reports": "duties",
    "Form": "formal",
}
SECTIONS = (
    "What it finds",
    "Why it matters",
    "What triggers it",
    "What does not",
    "How to settle it",
)


def modules() -> list[ModuleType]:
    """Return the modules of the rules, one each."""
    found = pkgutil.walk_packages(
        iopmodel.review.rules.__path__, f"{iopmodel.review.rules.__name__}."
    )
    return [importlib.import_module(one.name) for one in found if not one.ispkg]


MODULES: dict[str, ModuleType] = {module.RULE.key: module for module in modules()}


def page(key: str) -> str:
    """Return the page of a rule."""
    rule, doc = RULES[key], inspect.cleandoc(MODULES[key].__doc__ or "")
    title, _, rest = doc.partition("\n")
    levels = ", ".join(
        f"`{reason.value}` ({level.value})" for reason, level in rule.reasons.items()
    )
    reads = "any part" if Part in rule.reads else ", ".join(map(kind_name, rule.reads))
    told = f"Rule `{key}`. Its reasons: {levels}. It reads: {reads}."
    return f"# {title.rstrip('.')}\n\n{told}\n{rest.rstrip()}\n"


def navigation() -> list[str]:
    """Return the lines of the navigation that lead to the pages of the rules, by their groups."""
    lines = []
    for title, group in GROUPS.items():
        lines.append(f"      - {title}:")
        lines += [
            f"          - {key}: review/{key}.md"
            for key in sorted(RULES)
            if MODULES[key].__name__.split(".")[-2] == group
        ]
    return lines


def test_every_rule_stands_in_the_table_and_every_key_once() -> None:
    assert len(MODULES) == len(modules())
    assert {key: module.RULE for key, module in MODULES.items()} == dict(RULES)
    for key, module in MODULES.items():
        assert module.__name__.rpartition(".")[2] == key.replace("-", "_")


@pytest.mark.parametrize("key", sorted(RULES))
def test_its_docstring_has_the_fixed_form(key: str) -> None:
    doc = inspect.cleandoc(MODULES[key].__doc__ or "")
    assert tuple(re.findall(r"^## (.*)$", doc, re.MULTILINE)) == SECTIONS
    triggers, others = (doc.partition(f"## {name}\n")[2] for name in SECTIONS[2:4])
    for example in (triggers, others):
        assert "```python\n>>> " in example.partition("## ")[0]
    # Where it says in which ways, it names them all.
    for reason in RULES[key].reasons:
        assert len(RULES[key].reasons) == 1 or f"`{reason.value}`" in doc


@pytest.mark.parametrize("key", sorted(RULES))
def test_its_page_is_its_docstring(key: str) -> None:
    """Mend it: `python -m tests.review.test_pages`."""
    assert (FOLDER / f"{key}.md").read_text(encoding="utf-8") == page(key)


def test_there_is_no_page_of_no_rule_and_each_stands_in_the_navigation() -> None:
    """Mend it: `python -m tests.review.test_pages`."""
    pages = {path.stem for path in FOLDER.glob("*.md")} - {"index", "rates"}
    assert pages == set(RULES)
    assert "\n".join(navigation()) in NAVIGATION.read_text(encoding="utf-8")
    assert len(navigation()) == len(RULES) + len(GROUPS)


@pytest.mark.parametrize("lang", Language)
def test_every_rule_and_reason_has_words_and_nothing_else_does(lang: Language) -> None:
    phrases = TONGUES[lang].phrases
    asked = {f"settle.{key}" for key in RULES} | {
        f"finding.{key}.{reason.value}" for key, rule in RULES.items() for reason in rule.reasons
    }
    assert {code for code in phrases if code.startswith(("finding.", "settle."))} == asked


@pytest.mark.parametrize("rule", RULES.values(), ids=list(RULES))
def test_its_reasons_are_all_those_of_its_module(rule: Rule) -> None:
    assert set(rule.reasons) == set(MODULES[rule.key].Reason)
    assert rule.reads


def written() -> None:
    """Write the pages, and the navigation to them."""
    for key in RULES:
        (FOLDER / f"{key}.md").write_text(page(key), encoding="utf-8")
    before, rest = NAVIGATION.read_text(encoding="utf-8").split("      - Rates: review/rates.md\n")
    # All that stands deeper than what follows the review.
    after = re.sub(r"\A(?:      .*\n)*", "", rest)
    lines = ["      - Rates: review/rates.md", *navigation(), after]
    NAVIGATION.write_text(before + "\n".join(lines), encoding="utf-8")


if __name__ == "__main__":
    written()
