#!/usr/bin/env python3
"""Writes assets/translations anew: ``kiosk_*.ts`` from the words of the sources, ``kiosk_*.qm`` from those.

What no source says any more leaves, what is new waits as unfinished. Compiled files are kept under version
control, so that no device needs a compiler; a test compares them.
"""

import ast
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path

ROOT = Path(__file__).parents[1]
FOLDER = ROOT / "assets" / "translations"
LOCALES = ("en", "zh_CN", "ja", "vi")
UNREVIEWED = ("zh_CN", "ja", "vi")
REMARK = "<!-- not yet reviewed by a native reader -->"
MARKERS = ("translate", "later")
"""Functions of ``kiosk/screen`` whose first two arguments are a context and a text."""

PLURAL_ARGUMENT = 3


def main(folder: Path = FOLDER) -> None:
    """Bring the files of a folder up to date."""
    qml = sorted((ROOT / "kiosk" / "qml").rglob("*.qml"))
    with tempfile.TemporaryDirectory() as name:
        python = Path(name) / "words.py"
        python.write_text("".join(sorted(set(python_words()))), "utf-8")
        for locale in LOCALES:
            file = folder / f"kiosk_{locale}.ts"
            run("pyside6-lupdate", *LUPDATE, "-target-language", locale, *qml, python, "-ts", file)
            if locale in UNREVIEWED:
                remark(file)
            run("pyside6-lrelease", "-silent", "-nounfinished", file, "-qm", file.with_suffix(".qm"))


LUPDATE = ("-silent", "-no-obsolete", "-locations", "none", "-source-language", "ko_KR")


def python_words() -> Iterator[str]:
    """Return a line for every text in Python, in the few forms that lupdate reads without fail."""
    for file in sorted((ROOT / "kiosk" / "screen").rglob("*.py")):
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if isinstance(node, ast.Call) and called(node) in MARKERS and literal(node.args[:2]):
                context, text = (ast.literal_eval(argument) for argument in node.args[:2])
                counted = ", None, 1" if len(node.args) > PLURAL_ARGUMENT else ""
                yield f"translate({quoted(context)}, {quoted(text)}{counted})\n"


def called(node: ast.Call) -> str:
    """Return the last part of the name that is called."""
    function = node.func
    return function.id if isinstance(function, ast.Name) else getattr(function, "attr", "")


def literal(arguments: Sequence[ast.expr]) -> bool:
    """Tell whether arguments are two written-out texts."""
    found = [a for a in arguments if isinstance(a, ast.Constant) and isinstance(a.value, str)]
    return len(found) == len(arguments) == 2


def quoted(text: str) -> str:
    """Return a text as it is written in C++ and Python alike."""
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return f'"{escaped}"'


def remark(file: Path) -> None:
    """Say in the file that nobody who grew up with the language has read it."""
    text = file.read_text("utf-8")
    file.write_text(text.replace("<context>", f"{REMARK}\n<context>", 1), "utf-8")


def run(tool: str, *arguments: str | Path) -> None:
    """Run a tool of the virtual environment."""
    command = [str(ROOT / ".venv" / "bin" / tool), *map(str, arguments)]
    subprocess.run(command, check=True, env={**os.environ, "LC_ALL": "C.UTF-8"})  # noqa: S603 - our own tools


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:2]))
