"""Who may import whom, as docs/architecture.md says. A failure names its cure."""

import ast

import pytest
from layer_rules import OWN, PACKAGES, ROOT, Module, imports, modules, offences


def planted(name: str, source: str) -> Module:
    return Module(name, ast.parse(source), is_package=name.endswith("__init__"))


def test_no_module_offends() -> None:
    found = [sentence for module in modules() for sentence in offences(module)]
    assert not found, "\n" + "\n".join(found)


@pytest.mark.parametrize("package", PACKAGES)
def test_the_scan_saw_every_file(package: str) -> None:
    seen = [module for module in modules() if module.name.split(".")[0] == package]
    assert len(seen) == len(list((ROOT / package).rglob("*.py")))
    assert len(seen) > 10
    assert sum(1 for module in seen for _ in imports(module)) > 3 * len(seen)


@pytest.mark.parametrize("folder", OWN)
def test_every_folder_of_the_table_exists(folder: str) -> None:
    assert (ROOT / folder.replace(".", "/") / "__init__.py").is_file()
    assert f"`{folder.replace('.', '/')}/`" in (ROOT / "docs/architecture.md").read_text("utf-8")


@pytest.mark.parametrize(
    ("module", "source", "cure"),
    [
        ("offline_cache.plan", "import kiosk.config", "offline_cache may import offline_cache"),
        ("offline_cache.plan", "from kiosk import config", "offline_cache may import offline_cache"),
        (
            "offline_cache.contract.head",
            "from offline_cache.store import reader",
            "Move the shared part down",
        ),
        ("offline_cache.contract.head", "from ..store import reader", "Move the shared part down"),
        ("central.web.posting", "from offline_cache.store.reader import ContentReader", "central may import"),
        ("central.web.posting", "from offline_cache import store", "central may import"),
        ("kiosk.demo.stage", "import central.cli", "kiosk may import"),
        ("kiosk.config.settings", "from kiosk.device import identity", "kiosk.config may import"),
        ("kiosk.guard.loop", "import offline_cache.clock", "kiosk.guard may import"),
        ("kiosk.screen.content", "from offline_cache.fetch import Fetcher", "hand the object in"),
        ("kiosk.screen.content", "from kiosk.device import syncer", "hand the object in"),
        ("kiosk.syncd.service", "from kiosk.screen import stage", "kiosk.syncd may import"),
        ("kiosk.syncd.service", "def f():\n  import PySide6.QtCore", "free of Qt"),
        ("offline_cache.sync", "import requests", "take a Fetcher"),
        ("offline_cache.fetch.errors", "from requests import Session", "take a Fetcher"),
        ("kiosk.screen.content", "import urllib.request", "take a Fetcher"),
        ("kiosk.cli.cache", "import sqlite3", "ask offline_cache.store"),
        ("offline_cache.search.find", "from sqlite_utils import Database", "ask offline_cache.store"),
        ("offline_cache.sync", "from tuf.api.metadata import Root", "ask offline_cache.trust"),
        ("offline_cache.store.reader", "import securesystemslib.dsse", "ask offline_cache.trust"),
        ("kiosk.device", "import cryptography", "ask offline_cache.trust"),
        ("offline_cache.contract.record", "from django.db import models", "move it to central/"),
        ("central.content.upsert", "import click", "the command in kiosk/cli or central/cli prints it"),
        ("kiosk.screen.qr", "import numpy", "pin it in pyproject.toml"),
        ("kiosk.screen.qr", "import importlib\nimportlib.import_module('requests')", "take a Fetcher"),
        ("kiosk.cli.main", "print('done')", "use click.echo in a command"),
        ("kiosk.device", "try:\n  pass\nexcept:\n  pass", "bare except"),
        ("kiosk.device", "try:\n  pass\nexcept Exception:\n  pass", "without a log line"),
        ("kiosk.device", "try:\n  pass\nexcept (ValueError, BaseException):\n  pass", "without a log line"),
    ],
)
def test_a_planted_offence_is_found_with_its_cure(module: str, source: str, cure: str) -> None:
    [sentence] = offences(planted(module, source))
    assert cure in sentence
    assert sentence.startswith(f"{module}:")


def test_a_package_without_a_docstring_is_found() -> None:
    [sentence] = offences(Module("kiosk.cli", ast.parse("VALUE = 1"), is_package=True))
    assert "what the package is for" in sentence


@pytest.mark.parametrize(
    ("module", "source"),
    [
        ("central.publishing.head", "from offline_cache.contract.head import Head"),
        ("central.publishing.head", "from offline_cache import contract"),
        ("offline_cache.fetch.http", "import requests"),
        ("offline_cache.store.reader", "import sqlite3, sqlite_utils, zstandard"),
        ("offline_cache.search.find", "if TYPE_CHECKING:\n  from sqlite3 import Connection"),
        ("kiosk.screen.content", "from offline_cache.store.reader import ContentReader"),
        ("kiosk.screen.content", "from . import stage"),
        ("kiosk.guard.loop", "from kiosk.config import Settings"),
        ("kiosk.syncd.service", "try:\n  pass\nexcept Exception:\n  LOG.exception('round')"),
        ("kiosk.cli.main", "import click, json, urllib.parse"),
    ],
)
def test_what_the_table_allows_is_left_alone(module: str, source: str) -> None:
    assert offences(planted(module, source)) == []
