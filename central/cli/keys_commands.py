"""``central keys``."""

from pathlib import Path

import click

from central.cli.exits import sentences, tell


@click.group("keys")
def keys_group() -> None:
    """Make and look at the keys that sign editions and boards."""


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

    env = settings.ENVIRONMENT
    with sentences():
        status = init_keys(env.home, env.tree, root_folder.absolute())
    click.echo(
        f"Root metadata {status.root_version} is in the published tree. The root keys are in {root_folder}: "
        "move each to a medium of its own, keep them in different places offline, and delete them here. "
        "Two of the three are needed to change any key."
    )


@keys_group.command("status")
@click.option("--json", "as_json", is_flag=True, help="Write JSON.")
def status_command(*, as_json: bool) -> None:
    """Say which keys stand here and whether the root metadata names them."""
    from django.conf import settings

    from central.publishing.keys import key_status

    env = settings.ENVIRONMENT
    with sentences():
        status = key_status(env.home, env.tree)
    value = {
        "rootVersion": status.root_version,
        "rootExpires": f"{status.root_expires:%Y-%m-%d}",
        "contentKey": status.content_key,
        "roomsKey": status.rooms_key,
    }
    sentence = (
        f"Root metadata {status.root_version} is valid until {status.root_expires:%Y-%m-%d}; "
        f"content key {status.content_key[:12]}, rooms key {status.rooms_key[:12]}."
    )
    tell(value, sentence, as_json=as_json)
