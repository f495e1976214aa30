"""Django on a temporary home; each test gets its own tree and keys, and its rows are rolled back."""

import dataclasses
import os
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import django
import pytest

_HOME = Path(tempfile.mkdtemp(prefix="central-tests-"))
_GIVEN = {"CENTRAL_HOME": str(_HOME), "DJANGO_SETTINGS_MODULE": "central.settings"}

os.environ.update(_GIVEN)
django.setup()
from django.conf import settings  # noqa: E402 - needs the setup above

ENVIRONMENT = settings.ENVIRONMENT
for _name in _GIVEN:
    del os.environ[_name]


@pytest.fixture(scope="session")
def database() -> Iterator[None]:
    """A migrated database in a temporary home."""
    from django.core.management import call_command
    from django.db import connections

    call_command("migrate", interactive=False, verbosity=0)
    yield
    connections.close_all()
    shutil.rmtree(_HOME)


@pytest.fixture
def home(database: None, tmp_path: Path) -> Iterator[Path]:
    """A home without keys; what a test writes into the database is rolled back."""
    from django.db import transaction
    from django.test import override_settings

    env = dataclasses.replace(ENVIRONMENT, home=tmp_path, tree=tmp_path / "public")
    with override_settings(ENVIRONMENT=env), transaction.atomic():
        yield tmp_path
        transaction.set_rollback(True)


@pytest.fixture(scope="session")
def demo_original(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A home with the demonstration's content, made by the command; take a copy to change anything."""
    from central_process import prepare

    folder: Path = tmp_path_factory.mktemp("demo") / "home"
    prepare(folder)
    return folder


@pytest.fixture
def tree(home: Path) -> Path:
    """The published tree of a home that has keys."""
    from central.publishing.keys import init_keys

    init_keys(home, home / "public", home / "root-keys")
    return home / "public"
