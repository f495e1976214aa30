"""The command: a sentence and a named exit code on error, JSON for scripts, nothing twice."""

import json
import shutil

import pytest
from central_process import asked, central

from central.cli.exits import Exit


@pytest.fixture(scope="module")
def demo_home(demo_original, tmp_path_factory):
    return shutil.copytree(demo_original, tmp_path_factory.mktemp("command") / "home")


def test_help_names_every_command_and_none_that_is_missing(tmp_path):
    said = central(tmp_path, "--help").stdout
    for name in (
        "serve",
        "publish",
        "import",
        "rooms",
        "keys",
        "check",
        "migrate",
        "createsuperuser",
        "devices",
        "desks",
    ):
        assert f"  {name} " in said
    for name in ("backup", "restore"):
        assert name not in said


def test_the_demonstration_is_whole_and_open_today(demo_home):
    report = asked(demo_home, "check")
    assert report["rows"]["postings"] >= 100
    assert min(report["rows"].values()) >= 1


def test_a_second_demonstration_changes_no_posting_and_publishes_no_row(demo_home):
    result = asked(demo_home, "import", "demo")
    assert result["openPostings"] >= 100
    published = asked(demo_home, "publish")
    assert "postings" not in published["changes"]
    assert asked(demo_home, "publish")["published"] is False


def test_rooms_signs_a_board_for_each_cafe(demo_home):
    assert asked(demo_home, "rooms") == {"cafes": 3, "failures": {}}
    boards = sorted(path.name for path in (demo_home / "public/v1/main/rooms").iterdir())
    assert boards == ["demo", "demo-naru", "demo-noeul"]


def test_keys_status_names_both_keys(demo_home):
    status = asked(demo_home, "keys", "status")
    assert status["rootVersion"] == 1
    assert status["contentKey"] != status["roomsKey"]


def test_a_failing_source_changes_nothing_and_says_so(demo_home, tmp_path):
    page = tmp_path / "answer.json"
    page.write_text("<html>login</html>")
    ended = central(demo_home, "import", "moef", "--file", str(page))
    assert ended.returncode == Exit.SOURCE_FAILED
    assert (
        ended.stderr
        == "central: nothing was changed: the gateway refused: it answered with a page [SOURCE_FAILED]\n"
    )
    assert asked(demo_home, "publish")["changes"] == {}


def test_an_empty_answer_is_held(demo_home, tmp_path):
    page = tmp_path / "answer.json"
    page.write_text(json.dumps({"resultCode": 200, "totalCount": 0, "result": []}))
    ended = central(demo_home, "import", "moef", "--file", str(page))
    assert ended.returncode == Exit.SOURCE_HELD
    assert "confirm" in ended.stderr


def test_a_damaged_tree_is_told_and_made_whole(demo_home):
    damaged = max((demo_home / "public/v1/o").iterdir(), key=lambda path: path.stat().st_size)
    damaged.write_bytes(damaged.read_bytes()[:-1])
    ended = central(demo_home, "check")
    assert ended.returncode == Exit.DAMAGED
    assert "run: central publish [DAMAGED]" in ended.stderr
    assert central(demo_home, "publish").returncode == 0
    assert central(demo_home, "check").returncode == 0


def test_an_account_is_made_once(demo_home):
    made = ("createsuperuser", "--username", "editor")
    assert central(demo_home, *made).returncode == Exit.USAGE
    assert central(demo_home, *made, DJANGO_SUPERUSER_PASSWORD="a long word 1").returncode == 0
    again = central(demo_home, *made, DJANGO_SUPERUSER_PASSWORD="a long word 1")
    assert (again.returncode, again.stderr.endswith("[FAILED]\n")) == (Exit.FAILED, True)


def test_real_content_is_not_replaced_by_a_demonstration(tmp_path):
    table = tmp_path / "table.tsv"
    table.write_text(
        "first_seen\tinstNm\trecrutPbancTtl\tsrcUrl\tpbancBgngYmd\tpbancEndYmd\thireTypeNm\trecrutSeNm\n"
        "2026-02-06T08:09:51+00:00\t기관\t공고\t\t20990206\t20990209\t비정규직\t신입\n"
    )
    assert central(tmp_path, "migrate").returncode == 0
    assert asked(tmp_path, "import", "moef-table", str(table))["created"] == 1
    ended = central(tmp_path, "import", "demo")
    assert ended.returncode == Exit.USAGE
    assert "holds real content" in ended.stderr


@pytest.mark.parametrize(
    ("arguments", "environ", "code", "said"),
    [
        (("publish",), {}, Exit.KEYS, "central keys init"),
        (("serve",), {}, Exit.KEYS, "central keys init"),
        (("rooms",), {}, Exit.DATABASE, "central migrate"),
        (("publish",), {"CENTRAL_TICK_S": "soon"}, Exit.SETTING, "CENTRAL_TICK_S"),
        (("import", "moef"), {}, Exit.DATABASE, "central migrate"),
        (("import", "moef", "--file", "/nowhere"), {}, Exit.USAGE, "does not exist"),
    ],
)
def test_errors_are_sentences_with_a_named_exit_code(tmp_path, arguments, environ, code, said):
    ended = central(tmp_path, *arguments, **environ)
    assert (ended.returncode, ended.stdout) == (code, "")
    assert said in ended.stderr
    assert "Traceback" not in ended.stderr
