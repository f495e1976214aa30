"""The table of docs/architecture.md as rules over the syntax trees of our own packages."""

import ast
import sys
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[1]
PACKAGES = ("kiosk", "offline_cache", "central")

# Which of our own packages a folder may import; the longest name that fits a module counts.
OWN = {
    "kiosk": ("kiosk", "offline_cache"),
    "kiosk.config": ("kiosk.config",),
    "kiosk.guard": ("kiosk.guard", "kiosk.config", "kiosk.notify", "kiosk.signals"),
    "kiosk.syncd": (
        "kiosk.syncd",
        "kiosk.config",
        "kiosk.device",
        "kiosk.notify",
        "kiosk.signals",
        "offline_cache",
    ),
    "kiosk.screen": ("kiosk.screen", "kiosk.config", "offline_cache"),
    "offline_cache": ("offline_cache",),
    "offline_cache.contract": ("offline_cache.contract",),
    "central": ("central", "offline_cache.contract"),
}

# The screen reads; whatever leads to the network or to keys stays out of its process.
NOT_ON_SCREEN = (
    "offline_cache.fetch",
    "offline_cache.trust",
    "offline_cache.sync",
    "offline_cache.plan",
    "offline_cache.uplink",
    "offline_cache.usb",
)

# Where a library from outside may be imported.
OUTSIDE = {
    "PySide6": ("kiosk.screen",),
    "shiboken6": ("kiosk.screen",),
    "requests": ("offline_cache.fetch.http",),
    "urllib3": ("offline_cache.fetch.http",),
    "sqlite3": ("offline_cache.store", "offline_cache.mailbox"),
    "sqlite_utils": ("offline_cache.store", "offline_cache.mailbox"),
    "tuf": ("offline_cache.trust", "central.publishing"),
    "securesystemslib": (
        "offline_cache.trust",
        "offline_cache.contract",
        "central.publishing",
        "central.boards",
    ),
    "cryptography": ("offline_cache.trust", "offline_cache.contract", "central.publishing"),
    "zstandard": ("offline_cache.contract", "offline_cache.store", "central.publishing"),
    "rapidfuzz": ("offline_cache.search",),
    "click": ("kiosk.cli", "central.cli", "kiosk.bench"),
    "segno": ("kiosk.screen",),
    "django": ("central",),
    "granian": ("central",),
    "icalendar": ("central",),
    "recurring_ical_events": ("central",),
}

# Parts of the standard library that open connections; the rest of it is free.
NETWORK = (
    "urllib.request",
    "http.client",
    "http.server",
    "socketserver",
    "ssl",
    "ftplib",
    "smtplib",
    "xmlrpc",
)
NETWORK_PLACES = ("central", "kiosk.demo", "offline_cache.fetch.http")

CURES = {
    "requests": "take a Fetcher from offline_cache.fetch instead",
    "sqlite3": "ask offline_cache.store (reading: ContentReader) or offline_cache.mailbox instead",
    "sqlite_utils": "ask offline_cache.store (reading: ContentReader) or offline_cache.mailbox instead",
    "PySide6": "move what needs Qt to kiosk/screen and keep the decision here, free of Qt",
    "django": "move it to central/, or its shared part to offline_cache/contract/",
    "click": "return a value or raise; the command in kiosk/cli or central/cli prints it",
    "tuf": "ask offline_cache.trust instead",
    "securesystemslib": "ask offline_cache.trust or offline_cache.contract.envelope instead",
    "cryptography": "ask offline_cache.trust instead",
}


@dataclass(frozen=True)
class Module:
    """One Python file: its dotted name and its tree."""

    name: str
    tree: ast.Module
    is_package: bool = False


@dataclass(frozen=True)
class Import:
    """One imported name; ``for_types`` when only a type checker sees it."""

    line: int
    target: str
    for_types: bool


def modules(root: Path = ROOT) -> list[Module]:
    """Every module of our packages, migrations included."""
    found = []
    for package in PACKAGES:
        for file in sorted((root / package).rglob("*.py")):
            parts = file.relative_to(root).with_suffix("").parts
            is_package = parts[-1] == "__init__"
            name = ".".join(parts[:-1] if is_package else parts)
            found.append(Module(name, ast.parse(file.read_text("utf-8")), is_package))
    return found


def imports(module: Module) -> Iterator[Import]:
    """Every import of a module, relative ones resolved, inside functions too."""
    only_types = {
        id(inner)
        for node in ast.walk(module.tree)
        if isinstance(node, ast.If) and "TYPE_CHECKING" in ast.unparse(node.test)
        for part in node.body
        for inner in ast.walk(part)
    }
    for node in ast.walk(module.tree):
        for target in _targets(node, module):
            yield Import(node.lineno, target, id(node) in only_types)


def _targets(node: ast.AST, module: Module) -> list[str]:
    if isinstance(node, ast.Import):
        return [alias.name for alias in node.names]
    if isinstance(node, ast.ImportFrom):
        parts = module.name.split(".")
        base = parts[: len(parts) - node.level + module.is_package] if node.level else []
        start = ".".join([*base, *([node.module] if node.module else [])])
        return [f"{start}.{alias.name}" for alias in node.names]
    if isinstance(node, ast.Call) and ast.unparse(node.func) in {
        "import_module",
        "importlib.import_module",
        "__import__",
    }:
        return [arg.value for arg in node.args[:1] if isinstance(arg, ast.Constant)]
    return []


def within(name: str, places: Iterable[str]) -> bool:
    """Whether a dotted name is one of the places or lies below it."""
    return any(name == place or name.startswith(place + ".") for place in places)


def own_packages(module: Module) -> Iterator[str]:
    """Our packages are imported only in the direction of the table."""
    rule = max((place for place in OWN if within(module.name, [place])), key=len)
    for found in imports(module):
        if found.target.split(".")[0] not in PACKAGES:
            continue
        allowed = within(found.target, OWN[rule])
        if within(module.name, ["kiosk.screen"]) and within(found.target, NOT_ON_SCREEN):
            allowed = False
        if not allowed:
            yield (
                f"{module.name}:{found.line} imports {found.target}; {rule} may import {', '.join(OWN[rule])}"
                " without the parts that fetch or verify. Move the shared part down into one of these,"
                " or hand the object in from outside."
            )


def outside_libraries(module: Module) -> Iterator[str]:
    """A library from outside is imported in its own place only."""
    for found in imports(module):
        library = found.target.split(".")[0]
        if library in OUTSIDE:
            if not within(module.name, OUTSIDE[library]) and not found.for_types:
                cure = CURES.get(library, "move the code there")
                places = ", ".join(OUTSIDE[library])
                yield f"{module.name}:{found.line} imports {library}, which belongs to {places}: {cure}."
        elif within(found.target, NETWORK):
            if not within(module.name, NETWORK_PLACES):
                yield f"{module.name}:{found.line} imports {found.target}: {CURES['requests']}."
        elif library not in PACKAGES and library not in sys.stdlib_module_names:
            yield (
                f"{module.name}:{found.line} imports {library}, which no rule knows: pin it in pyproject.toml"
                " and add its place to OUTSIDE."
            )


def no_print(module: Module) -> Iterator[str]:
    """Only commands speak to the terminal, with click."""
    for node in ast.walk(module.tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "print":
            yield f"{module.name}:{node.lineno} prints: return it, log it, or use click.echo in a command."


def no_swallowed_errors(module: Module) -> Iterator[str]:
    """No bare except; a broad one only where it is logged."""
    for node in ast.walk(module.tree):
        if not isinstance(node, ast.ExceptHandler):
            continue
        caught = ast.unparse(node.type) if node.type else ""
        if not caught:
            yield f"{module.name}:{node.lineno} has a bare except: name the exceptions you expect."
        elif _is_broad(caught) and not _logs_or_raises(node):
            yield (
                f"{module.name}:{node.lineno} catches {caught} without a log line: name the exception,"
                " or log it with its trace."
            )


def _is_broad(caught: str) -> bool:
    return bool({"Exception", "BaseException"} & set(caught.strip("()").split(", ")))


def _logs_or_raises(handler: ast.ExceptHandler) -> bool:
    inner = [part for statement in handler.body for part in ast.walk(statement)]
    calls = {
        part.func.attr
        for part in inner
        if isinstance(part, ast.Call) and isinstance(part.func, ast.Attribute)
    }
    return bool(calls & {"exception", "error", "critical"}) or any(
        isinstance(part, ast.Raise) for part in inner
    )


def package_docstring(module: Module) -> Iterator[str]:
    """Each package says what it is for."""
    if module.is_package and not module.name.endswith(".migrations") and not ast.get_docstring(module.tree):
        yield f"{module.name}/__init__.py has no docstring: say in one line what the package is for."


RULES: tuple[Callable[[Module], Iterator[str]], ...] = (
    own_packages,
    outside_libraries,
    no_print,
    no_swallowed_errors,
    package_docstring,
)


def offences(module: Module) -> list[str]:
    """Everything that is wrong with a module; each sentence names its cure."""
    return [sentence for rule in RULES for sentence in rule(module)]
