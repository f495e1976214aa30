"""What must not stand in any file, and what the locks promise."""

import re
import subprocess
import tomllib
from collections import Counter

import pytest
from layer_rules import ROOT

from kiosk.cli import main

LOCKS = {
    "kiosk": ("PySide6-Essentials",),
    "central": ("Django",),
    "dev": ("pytest", "Django", "PySide6-Essentials"),
}

# Written in pieces, so that this file does not contain what it looks for.
FORBIDDEN = {
    "an unfinished place": re.compile(r"\b(TO" + r"DO|FIX" + r"ME|XX" + r"X|HA" + r"CK)\b"),
    "a package index": re.compile(
        "py" + r"pi\.org|python" + r"hosted\.org|(?<!emit-)index" + r"-url|npm" + r"js\.org"
    ),
    "a path of one machine": re.compile(
        r"(?<![\w.$}/-])/(work|ro" + r"ot|ho" + r"me/\w+|opt/py" + r"pi|opt/whe" + r"els)(?![\w-])"
    ),
}


def listed() -> list[str]:
    command = ["git", "-C", str(ROOT), "ls-files", "--cached", "--others", "--exclude-standard", "-z"]
    names = subprocess.run(command, capture_output=True, text=True, check=True).stdout.split("\0")
    return sorted(name for name in names if name and (ROOT / name).is_file())


def words(name: str) -> str:
    data = (ROOT / name).read_bytes()
    return "" if b"\0" in data else data.decode("utf-8")


@pytest.mark.parametrize("what", FORBIDDEN)
def test_no_file_contains(what: str) -> None:
    found = [
        f"{name}:{number}: {line.strip()[:100]}"
        for name in listed()
        if not name.startswith(("LICENSE", "assets/"))
        for number, line in enumerate(words(name).splitlines(), 1)
        if FORBIDDEN[what].search(line)
    ]
    assert not found, f"{what}:\n" + "\n".join(found)


@pytest.mark.parametrize(
    ("what", "line"),
    [
        ("an unfinished place", "# TO" + "DO: later"),
        ("a package index", "--index" + "-url x"),
        ("a path of one machine", 'Path("/wo' + 'rk/main")'),
        ("a path of one machine", "see /ho" + "me/kim/kiosk"),
    ],
)
def test_the_search_finds_a_planted_line(what: str, line: str) -> None:
    assert FORBIDDEN[what].search(line)


def test_the_search_saw_the_files() -> None:
    assert {"run", "README.md", "pyproject.toml", "kiosk/guard/loop.py"} <= set(listed())


def test_test_files_have_names_of_their_own() -> None:
    names = Counter(file.name for file in (ROOT / "tests").rglob("test_*.py"))
    twice = [name for name, count in names.items() if count > 1]
    assert not twice, "pytest imports test files by their bare name: rename one of each pair"


def pins(name: str) -> dict[str, str]:
    lock = (ROOT / "requirements" / f"{name}.lock").read_text("utf-8")
    return dict(re.findall(r"^([A-Za-z0-9_.-]+)==(\S+)", lock, re.MULTILINE))


@pytest.mark.parametrize("name", LOCKS)
def test_a_lock_names_packages_and_hashes_only(name: str) -> None:
    text = (ROOT / "requirements" / f"{name}.lock").read_text("utf-8")
    assert ":/" + "/" not in text
    allowed = re.compile(r"#.*|[a-z0-9_.-]+==[^ ]+( ; .+)? \\|    --hash=sha256:[0-9a-f]{64}( \\)?|")
    assert [line for line in text.splitlines() if not allowed.fullmatch(line)] == []
    for package in LOCKS[name]:
        assert package.lower() in pins(name)


def test_every_pin_of_the_project_stands_in_its_lock() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    extras = project["optional-dependencies"]
    for name, wanted in {
        "kiosk": project["dependencies"],
        "dev": project["dependencies"] + extras["central"] + extras["dev"],
        "central": extras["central"],
    }.items():
        locked = pins(name)
        for requirement in wanted:
            package, _, version = requirement.partition("==")
            assert locked.get(package.lower()) == version, f"{name}.lock: run ./run lock"


@pytest.mark.parametrize("name", ["kiosk", "central"])
def test_the_locks_agree(name: str) -> None:
    assert pins(name).items() <= pins("dev").items()


@pytest.mark.parametrize("name", ["kiosk", "central"])
def test_every_library_at_run_time_stands_in_the_notice(name: str) -> None:
    rows = re.findall(r"^\| ([\w.-]+) \| ([^|]+) \|", (ROOT / "NOTICE").read_text("utf-8"), re.MULTILINE)
    noticed = {library.lower().replace("_", "-"): licence for library, licence in rows}
    assert pins(name).keys() <= noticed.keys()


def test_the_readme_points_to_files_that_exist() -> None:
    text = (ROOT / "README.md").read_text("utf-8")
    linked = re.findall(r"\]\((?!http)([^)#]+)\)", text)
    folders = re.findall(r"^\| `([\w./]+)`", text, re.MULTILINE)
    assert len(linked) >= 6
    assert [name for name in linked + folders if not (ROOT / name).exists()] == []


def test_every_command_stands_in_the_readme() -> None:
    text = (ROOT / "README.md").read_text("utf-8")
    started_by_the_guard = {"out-of-service"}
    names = {name for name, command in main.commands.items() if not command.hidden} - started_by_the_guard
    assert [name for name in names if f"`kiosk {name}" not in text] == []


def test_no_test_imports_from_conftest() -> None:
    files = [file for file in (ROOT / "tests").rglob("*.py") if file.name != "test_repository.py"]
    found = [
        str(file.relative_to(ROOT)) for file in files if "from conftest import" in file.read_text("utf-8")
    ]
    assert not found, "there are several conftest.py: move the helper to a module with a name of its own"
