"""``central migrate`` and ``central createsuperuser``."""

import click

from central.cli.exits import sentences


@click.command("migrate")
def migrate_command() -> None:
    """Bring the database to the form this version needs."""
    from django.core.management import call_command

    with sentences():
        call_command("migrate", interactive=False, verbosity=0)
    click.echo("The database is up to date.")


@click.command("createsuperuser")
@click.option("--username", help="Name to sign in with; asked for when left out.")
@click.option("--email", default="", help="Mail address, may stay empty.")
def createsuperuser_command(username: str | None, email: str) -> None:
    """Make an account for the admin pages; the password is asked for."""
    from django.core.management import CommandError, call_command

    from central.cli.exits import Exit, stop

    given = {} if username is None else {"username": username}
    with sentences():
        try:
            call_command("createsuperuser", email=email, **given)
        except CommandError as error:
            stop(str(error), Exit.FAILED)
