"""Commands about the device itself: its settings and its version."""

import json
from pathlib import Path

import click

from kiosk.cli.main import main, with_settings
from kiosk.config import Settings, describe


@main.command()
@click.option("--example", is_flag=True, help="Print a file with every setting at its default.")
@click.option("--markdown", is_flag=True, help="Print the page docs/settings.md.")
@click.option("--json", "as_json", is_flag=True, help="Print the values in force as JSON.")
@with_settings
def config(settings: Settings, *, example: bool, markdown: bool, as_json: bool) -> None:
    """Show the settings of this device."""
    if example:
        click.echo(describe.example(), nl=False)
    elif markdown:
        click.echo(describe.documentation(), nl=False)
    elif as_json:
        click.echo(json.dumps(describe.values(settings), ensure_ascii=False, indent=2))
    else:
        for key, value in describe.values(settings).items():
            click.echo(f"{key} = {value}")


@main.command()
@click.option("--json", "as_json", is_flag=True, help="Print as JSON.")
def version(*, as_json: bool) -> None:
    """Show the version of the product and of what it runs on; goes into every fault report."""
    import platform
    from importlib.metadata import version as version_of

    parts = {
        "kiosk": version_of("jobcafe-kiosk"),
        "python": platform.python_version(),
        "qt": version_of("PySide6-Essentials"),
        "system": platform.platform(),
        "folder": str(Path(__file__).resolve().parents[2]),
    }
    if as_json:
        click.echo(json.dumps(parts, indent=2))
    else:
        click.echo("\n".join(f"{name} {value}" for name, value in parts.items()))
