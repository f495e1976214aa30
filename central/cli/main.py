"""The group of commands, and what all of them need first: a home and Django."""

import os
from pathlib import Path

import click

from central.cli.content_commands import import_group
from central.cli.desks_commands import desks_group
from central.cli.devices_commands import devices_group
from central.cli.keys_commands import keys_group
from central.cli.publish_commands import check_command, publish_command, rooms_command
from central.cli.serve_command import serve_command
from central.cli.server_commands import createsuperuser_command, migrate_command
from central.cli.setup import prepare


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.option(
    "--home",
    type=click.Path(file_okay=False, path_type=Path),
    envvar="CENTRAL_HOME",
    help="Folder of the database, the keys and the published tree (CENTRAL_HOME).",
)
def main(home: Path | None) -> None:
    """The central server of the Job Cafe kiosks."""
    if home is not None:
        os.environ["CENTRAL_HOME"] = str(home.absolute())
    prepare()


for command in (
    serve_command,
    publish_command,
    import_group,
    rooms_command,
    devices_group,
    desks_group,
    keys_group,
    check_command,
    migrate_command,
    createsuperuser_command,
):
    main.add_command(command)
