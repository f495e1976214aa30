"""``central keys``: the ceremony is in docs/keys.md."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from central.cli.exits import WAIT_S, sentences, tell

if TYPE_CHECKING:
    from central.publishing.keys import KeyStatus

_ROOT_KEYS = click.option(
    "--root-key",
    "root_keys",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    multiple=True,
    required=True,
    help="File of a root key; give two of the three.",
)
_JSON = click.option("--json", "as_json", is_flag=True, help="Write JSON.")


@click.group("keys")
def keys_group() -> None:
    """Make, change and look at the keys that sign editions and boards."""


@keys_group.command("init")
@click.option(
    "--root-folder",
    type=click.Path(file_okay=False, path_type=Path),
    required=True,
    help="Folder for the three root keys, best on a medium that is taken away afterwards.",
)
def init_command(root_folder: Path) -> None:
    """Make three root keys, one content key, one rooms key, and the root metadata."""
    from django.conf import settings

    from central.publishing.keys import init_keys
    from central.publishing.lock import publisher_lock

    env = settings.ENVIRONMENT
    with sentences(), publisher_lock(env.home):
        status = init_keys(env.home, env.tree, root_folder.absolute())
    click.echo(
        f"Root metadata {status.root_version} is in the published tree. The root keys are in {root_folder}: "
        "move each to a medium of its own, keep them in different places offline, and delete them here. "
        "Two of the three are needed to change any key."
    )


@keys_group.command("status")
@_JSON
def status_command(*, as_json: bool) -> None:
    """Say which keys stand here and whether the root metadata names them."""
    from django.conf import settings

    from central.publishing.rotation import settled_status

    env = settings.ENVIRONMENT
    with sentences():
        status = settled_status(env.home, env.tree, WAIT_S)
    _tell(status, as_json=as_json)


@keys_group.group("rotate")
def rotate_group() -> None:
    """Put a new key in the place of one; the old one is revoked by that."""


@rotate_group.command("content")
@_ROOT_KEYS
@_JSON
def rotate_content_command(root_keys: tuple[Path, ...], *, as_json: bool) -> None:
    """Change the key that signs editions, and sign the newest edition with the new one."""
    _rotate_online("content", root_keys, as_json=as_json)


@rotate_group.command("rooms")
@_ROOT_KEYS
@_JSON
def rotate_rooms_command(root_keys: tuple[Path, ...], *, as_json: bool) -> None:
    """Change the key that signs boards, and sign all boards with the new one."""
    _rotate_online("rooms", root_keys, as_json=as_json)


@rotate_group.command("root")
@_ROOT_KEYS
@click.option("--retire", required=True, help="Id of the root key to take out, or its beginning.")
@click.option(
    "--new-key-file",
    type=click.Path(path_type=Path),
    required=True,
    help="File that gets the new root key, on a medium of its own.",
)
@_JSON
def rotate_root_command(
    root_keys: tuple[Path, ...], retire: str, new_key_file: Path, *, as_json: bool
) -> None:
    """Change one of the three root keys."""
    from django.conf import settings

    from central.publishing.lock import publisher_lock
    from central.publishing.rotation import rotate_root

    env = settings.ENVIRONMENT
    with sentences(), publisher_lock(env.home, WAIT_S):
        status = rotate_root(env.home, env.tree, retire, root_keys, new_key_file.absolute())
    _tell(status, as_json=as_json)


def _rotate_online(name: str, root_keys: tuple[Path, ...], *, as_json: bool) -> None:
    from django.conf import settings

    from central.boards.publish import publish_boards
    from central.publishing.edition import publish
    from central.publishing.lock import publisher_lock
    from central.publishing.rotation import rotate_online

    env = settings.ENVIRONMENT
    with sentences():
        with publisher_lock(env.home, WAIT_S):
            status = rotate_online(env.home, env.tree, name, root_keys)
        if name == "content":
            publish(wait_s=WAIT_S)
        else:
            publish_boards(with_city=True, wait_s=WAIT_S)
    _tell(status, as_json=as_json)


def _tell(status: "KeyStatus", *, as_json: bool) -> None:
    value = {
        "rootVersion": status.root_version,
        "rootExpires": f"{status.root_expires:%Y-%m-%d}",
        "contentKey": status.content_key,
        "roomsKey": status.rooms_key,
        "rootKeys": status.root_keys,
    }
    roots = ", ".join(keyid[:12] for keyid in status.root_keys)
    sentence = (
        f"Root metadata {status.root_version} is valid until {status.root_expires:%Y-%m-%d}; "
        f"content key {status.content_key[:12]}, rooms key {status.rooms_key[:12]}, root keys {roots}."
    )
    tell(value, sentence, as_json=as_json)
