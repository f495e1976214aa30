"""Files and functions stay small: caps that fail, and the figures to aim at (docs/architecture.md)."""

import ast
import statistics
from collections.abc import Iterator
from pathlib import Path

import pytest
from layer_rules import PACKAGES, ROOT

FILE_CAP = 300
FUNCTION_CAP = 50

FILES = sorted(
    file
    for package in PACKAGES
    for pattern in ("*.py", "*.qml")
    for file in (ROOT / package).rglob(pattern)
    if "migrations" not in file.parts and "types" not in file.parts
)


def functions(file: Path) -> Iterator[tuple[str, int]]:
    for node in ast.walk(ast.parse(file.read_text("utf-8"))):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and node.end_lineno is not None:
            yield f"{file.relative_to(ROOT)}:{node.lineno} {node.name}", node.end_lineno - node.lineno + 1


def lines(file: Path) -> int:
    return len(file.read_text("utf-8").splitlines())


def percentiles(sizes: list[int]) -> str:
    tenths = statistics.quantiles(sizes, n=10)
    return f"p50 {statistics.median(sizes):g}, p90 {tenths[8]:g}, largest {max(sizes)} of {len(sizes)}"


@pytest.mark.parametrize("suffix", [".py", ".qml"])
def test_files_stay_small(suffix: str, capsys: pytest.CaptureFixture[str]) -> None:
    sizes = {str(file.relative_to(ROOT)): lines(file) for file in FILES if file.suffix == suffix}
    assert len(sizes) > 10
    with capsys.disabled():
        print(f"\n{suffix[1:]} files, lines: {percentiles([size for size in sizes.values() if size])}")
    too_long = {name: size for name, size in sizes.items() if size > FILE_CAP}
    assert not too_long, f"more than {FILE_CAP} lines: split them by duty"


def test_functions_stay_small(capsys: pytest.CaptureFixture[str]) -> None:
    sizes = dict(size for file in FILES if file.suffix == ".py" for size in functions(file))
    assert len(sizes) > 100
    with capsys.disabled():
        print(f"\nfunctions, lines: {percentiles(list(sizes.values()))}")
    too_long = {name: size for name, size in sizes.items() if size > FUNCTION_CAP}
    assert not too_long, f"more than {FUNCTION_CAP} lines: give the steps names of their own"
