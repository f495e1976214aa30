"""``central devices``."""

import click

from central.cli.exits import Exit, sentences, stop, tell


@click.group("devices")
def devices_group() -> None:
    """Give devices the right to send, look at it, take it back."""


@devices_group.command("add")
@click.argument("name")
@click.option("--cafe", required=True, help="Id of the cafe in which the device stands.")
@click.option("--json", "as_json", is_flag=True, help="Write JSON.")
def add_command(name: str, cafe: str, *, as_json: bool) -> None:
    """Register a device and show its token, once: the server keeps only a hash."""
    from central.devices.registry import DeviceError, add_device

    with sentences():
        try:
            device, token = add_device(name, cafe)
        except DeviceError as error:
            stop(str(error), Exit.FAILED)
    tell(
        {"name": device.name, "cafe": device.cafe_id, "token": token},
        f"{device.name} may send for {device.cafe_id}. Its token, shown only now, belongs into the device's "
        f"setting central.token:\n{token}",
        as_json=as_json,
    )


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
