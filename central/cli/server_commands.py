"""``central migrate`` and ``central createsuperuser``."""

import os
import sys

import click

from central.cli.exits import Exit, sentences, stop


@click.command("migrate")
def migrate_command() -> None:
    """Bring the database to the form this version needs."""
    from django.core.management import call_command

    with sentences():
        call_command("migrate", interactive=False, verbosity=0)
    click.echo("The database is up to date.")


@click.command("createsuperuser")
@click.option("--username", required=True, help="Name to sign in with.")
@click.option("--email", default="", help="Mail address, may stay empty.")
def createsuperuser_command(username: str, email: str) -> None:
    """Make an account for the admin pages; asks for the password, or takes DJANGO_SUPERUSER_PASSWORD."""
    from django.core.management import CommandError, call_command

    is_given = "DJANGO_SUPERUSER_PASSWORD" in os.environ
    if not is_given and not sys.stdin.isatty():
        stop("there is no terminal to ask for a password; set DJANGO_SUPERUSER_PASSWORD", Exit.USAGE)
    with sentences():
        try:
            call_command(
                "createsuperuser", username=username, email=email, interactive=not is_given, verbosity=0
            )
        except CommandError as error:
            stop(str(error), Exit.FAILED)
    click.echo(f"{username} may sign in at /admin/.")
