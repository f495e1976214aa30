"""``central desks``."""

import os

import click

from central.cli.exits import Exit, sentences, stop, tell


@click.group("desks")
def desks_group() -> None:
    """Give accounts the desk of a cafe."""


@desks_group.command("add")
@click.argument("name")
@click.option("--cafe", required=True, help="Id of the cafe.")
@click.option("--json", "as_json", is_flag=True, help="Write JSON.")
def add_command(name: str, cafe: str, *, as_json: bool) -> None:
    """Let an account serve a desk. A new account's password is asked for, or CENTRAL_DESK_PASSWORD."""
    from django.contrib.auth import get_user_model

    from central.visits.members import MemberError, add_member

    with sentences():
        is_new = not get_user_model().objects.filter(username=name).exists()
        password = os.environ.get("CENTRAL_DESK_PASSWORD")
        if is_new and not password:
            password = click.prompt("Password", hide_input=True, confirmation_prompt=True)
        try:
            add_member(name, cafe, password)
        except MemberError as error:
            stop(str(error), Exit.FAILED)
    tell(
        {"name": name, "cafe": cafe, "new": is_new}, f"{name} may serve the desk of {cafe}.", as_json=as_json
    )
