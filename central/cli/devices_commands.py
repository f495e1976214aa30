"""``central devices``."""

from pathlib import Path

import click

from central.cli.exits import Exit, sentences, stop, tell


@click.group("devices")
def devices_group() -> None:
    """Give devices the right to send, look at it, take it back."""


@devices_group.command("add")
@click.argument("name")
@click.option("--cafe", required=True, help="Id of the cafe in which the device stands.")
@click.option(
    "--token-file",
    type=click.Path(dir_okay=False, path_type=Path),
    help="New file, mode 600, that takes the token; it is then not shown.",
)
@click.option("--json", "as_json", is_flag=True, help="Write JSON.")
def add_command(name: str, cafe: str, token_file: Path | None, *, as_json: bool) -> None:
    """Register a device and show its token, once: the server keeps only a hash."""
    from django.db import transaction

    from central.devices.registry import DeviceError, add_device
    from central.files import write_new

    with sentences():
        try:
            with transaction.atomic():
                device, token = add_device(name, cafe)
                if token_file is not None:
                    write_new(token_file, f"{token}\n".encode())
        except DeviceError as error:
            stop(str(error), Exit.FAILED)
    value = {"name": device.name, "cafe": device.cafe_id}
    if token_file is None:
        value["token"] = token
    where = f"stands in {token_file}" if token_file else "is shown only now"
    shown = "" if token_file else f"\n{token}"
    sentence = (
        f"{device.name} may send for {device.cafe_id}. Its token {where}; it belongs into central.token."
    )
    tell(value, sentence + shown, as_json=as_json)


@devices_group.command("list")
@click.option("--json", "as_json", is_flag=True, help="Write JSON.")
def list_command(*, as_json: bool) -> None:
    """List the devices."""
    from central.devices.models import Device

    with sentences():
        devices = list(Device.objects.all())
    rows = [
        {
            "name": device.name,
            "cafe": device.cafe_id,
            "created": device.created,
            "lastSeen": device.last_seen,
            "revoked": device.revoked,
        }
        for device in devices
    ]
    lines = [
        f"{row['name']}  {row['cafe']}  "
        + (f"revoked {row['revoked']:%Y-%m-%d %H:%M}Z" if row["revoked"] else _seen(row["lastSeen"]))
        for row in rows
    ]
    tell({"devices": rows}, "\n".join(lines) or "There is no device yet.", as_json=as_json)


def _seen(moment: object) -> str:
    return f"last seen {moment:%Y-%m-%d %H:%M}Z" if moment else "never seen"


@devices_group.command("revoke")
@click.argument("name")
@click.option("--json", "as_json", is_flag=True, help="Write JSON.")
def revoke_command(name: str, *, as_json: bool) -> None:
    """Take a device's right to send; what it sent stays."""
    from django.utils import timezone

    from central.devices.registry import DeviceError, revoke_device

    with sentences():
        try:
            device = revoke_device(name, timezone.now())
        except DeviceError as error:
            stop(str(error), Exit.FAILED)
    tell(
        {"name": device.name, "revoked": device.revoked}, f"{device.name} may send no more.", as_json=as_json
    )
