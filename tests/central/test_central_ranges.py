"""Byte ranges and settings."""

import pytest

from central.environment import SettingError, database, read_environment
from central.web.ranges import UnsatisfiableError, parse_range


@pytest.mark.parametrize(
    ("header", "span"),
    [
        (None, None),
        ("bytes=0-9", (0, 10)),
        ("bytes=10-", (10, 100)),
        ("bytes=-10", (90, 100)),
        ("bytes=-1000", (0, 100)),
        ("bytes=90-1000", (90, 100)),
        ("bytes=9-3", None),
        ("bytes=-", None),
        ("bytes=0-1,5-6", None),
        ("lines=0-1", None),
        ("bytes=" + "9" * 5000 + "-", None),
        ("bytes=-" + "9" * 5000, None),
        ("bytes=٣-٤", None),
    ],
)
def test_ranges(header, span):
    assert parse_range(header, 100) == span


@pytest.mark.parametrize("header", ["bytes=100-", "bytes=200-300", "bytes=-0"])
def test_ranges_behind_the_end(header):
    with pytest.raises(UnsatisfiableError):
        parse_range(header, 100)


def test_the_database_is_sqlite_at_home_or_postgresql_by_one_setting(tmp_path):
    plain = read_environment({"CENTRAL_HOME": str(tmp_path)})
    assert database(plain)["NAME"] == tmp_path / "central.db"
    given = {"CENTRAL_DATABASE_URL": "postgres://me:p%40ss@db.test:5433/central"}
    assert database(read_environment(given)) == {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": "central",
        "USER": "me",
        "PASSWORD": "p@ss",
        "HOST": "db.test",
        "PORT": "5433",
    }


def test_host_names_may_stand_apart():
    assert read_environment({"CENTRAL_HOSTS": "a.kr, b.kr,"}).hosts == ("a.kr", "b.kr")


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("CENTRAL_PUBLIC_URL", "http://central.test"),
        ("CENTRAL_TICK_S", "soon"),
        ("CENTRAL_TICK_S", "²"),
        ("CENTRAL_POLL_S", "0"),
        ("CENTRAL_POLL_S", "-5"),
        ("CENTRAL_POLL_S", "86401"),
        ("CENTRAL_ROOMS_S", "99999999999"),
        ("CENTRAL_HOSTS", " , "),
        ("CENTRAL_DATABASE_URL", "mysql://db/x"),
    ],
)
def test_a_setting_that_cannot_be_used_is_named(name, value):
    with pytest.raises(SettingError, match=name):
        database(read_environment({name: value}))
