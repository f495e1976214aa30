"""The threat list is true: every test that it names exists, and every outcome stands in it."""

import ast
import re
from functools import cache
from pathlib import Path
from typing import get_args

import pytest

from offline_cache import outcomes

ROOT = Path(__file__).parents[2]
ROWS = re.findall(
    r"^\| ([^|*]+) \| `(test_\w+\.py)::(test_\w+)` \| ([^|]+) \|$",
    (ROOT / "docs/threats.md").read_text("utf-8"),
    re.MULTILINE,
)
OUTCOMES = {kind.name for kind in get_args(outcomes.Outcome)}


@cache
def functions_of(name: str) -> frozenset[str]:
    (file,) = (ROOT / "tests").rglob(name)
    tree = ast.parse(file.read_text("utf-8"))
    return frozenset(node.name for node in ast.walk(tree) if isinstance(node, ast.FunctionDef))


def test_the_list_was_read() -> None:
    lines = (ROOT / "docs/threats.md").read_text("utf-8").splitlines()
    assert len(ROWS) == sum(line.startswith("| ") and ".py::" in line for line in lines) > 40


@pytest.mark.parametrize(("threat", "file", "test", "outcome"), ROWS, ids=[row[2] for row in ROWS])
def test_every_named_test_exists(threat: str, file: str, test: str, outcome: str) -> None:
    assert test in functions_of(file)
    assert threat


def test_every_outcome_stands_in_the_list() -> None:
    named = {name for row in ROWS for name in re.findall(r"`(\w+)`", row[3])}
    assert named >= OUTCOMES
    assert named - OUTCOMES == {"MailboxError"}


def test_every_outcome_has_a_sentence_of_its_own() -> None:
    words = [kind.__dict__.get("words", kind.__doc__) for kind in get_args(outcomes.Outcome)]
    assert len(set(words)) == len(OUTCOMES)
