"""``central publish``, ``central rooms`` and ``central check``."""

import click

from central.cli.exits import WAIT_S, Exit, sentences, stop, tell


@click.command("publish")
@click.option(
    "--base", "force_base", is_flag=True, help="Make a new base of each feed that changed; for nightly runs."
)
@click.option("--retrain", is_flag=True, help="Make new dictionaries and bases of all feeds.")
@click.option("--json", "as_json", is_flag=True, help="Write JSON.")
def publish_command(*, force_base: bool, retrain: bool, as_json: bool) -> None:
    """Publish an edition if anything changed."""
    from central.publishing.edition import publish

    with sentences():
        result = publish(force_base=force_base, retrain=retrain, wait_s=WAIT_S)
    changes = ", ".join(f"{feed} {count}" for feed, count in result.changes.items()) or "no rows"
    said = f"Edition {result.version} is published: {changes} changed."
    for problem in result.problems:
        click.echo(f"central: left as it was: {problem}", err=True)
    tell(
        {
            "version": result.version,
            "published": result.published,
            "changes": dict(result.changes),
            "problems": list(result.problems),
        },
        said if result.published else f"Nothing changed since edition {result.version}.",
        as_json=as_json,
    )


@click.command("rooms")
@click.option("--json", "as_json", is_flag=True, help="Write JSON.")
def rooms_command(*, as_json: bool) -> None:
    """Read the calendars once and sign the boards of all cafes and of the city."""
    from central.boards.publish import publish_boards
    from central.boards.refresh import refresh_calendars

    with sentences():
        failures = refresh_calendars()
        cafes = publish_boards(with_city=True, wait_s=WAIT_S)
    for room, reason in failures.items():
        click.echo(f"central: {room}: {reason}", err=True)
    tell(
        {"cafes": cafes, "failures": failures},
        f"{cafes} boards are signed; {len(failures)} calendars could not be read.",
        as_json=as_json,
    )


@click.command("check")
@click.option("--json", "as_json", is_flag=True, help="Write JSON.")
def check_command(*, as_json: bool) -> None:
    """Read the published tree as a device would: signatures, hashes, rows, digests."""
    from django.conf import settings

    from central.publishing.verify import verify_tree

    with sentences():
        report = verify_tree(settings.ENVIRONMENT.tree, settings.ENVIRONMENT.channel)
    if report.faults:
        for fault in report.faults:
            click.echo(f"central: {fault}", err=True)
        stop(f"{len(report.faults)} faults in the published tree; run: central publish", Exit.DAMAGED)
    tell(
        {"version": report.version, "rows": dict(report.rows), "objects": report.objects},
        f"Edition {report.version} is whole: {sum(report.rows.values())} rows, {report.objects} objects.",
        as_json=as_json,
    )
