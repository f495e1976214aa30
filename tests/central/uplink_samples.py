"""Devices, clients and requests of the token API for tests."""

import json

from central_samples import make_cafe
from django.test import Client

from central.devices.registry import add_device

CREATED = "2026-08-12T03:00:00Z"


class DeviceClient:
    """Speaks to the token API as a device would."""

    def __init__(self, name="JC-1", cafe=None):
        self.cafe = cafe or make_cafe(name.lower())
        self.device, self.token = add_device(name, self.cafe.pk)
        self.browser = Client(enforce_csrf_checks=True)

    def ask(self, method, path, body=None, token=None):
        data = body if isinstance(body, bytes | str) else json.dumps(body) if body is not None else ""
        headers = {"Authorization": f"Bearer {self.token if token is None else token}"}
        return self.browser.generic(method, f"/{path}", data, "application/json", headers=headers)

    def post(self, path, body):
        return self.ask("POST", path, body)

    def batch(self, *entries, box="box-1"):
        return self.post("api/v1/outbox", {"box": box, "entries": list(entries)})


def entry(seq, kind="vote", body=None, created=CREATED):
    return {
        "seq": seq,
        "kind": kind,
        "created": created,
        "body": {"face": "good"} if body is None else body,
    }


def problem(response):
    return response.status_code, response.json()["error"]["code"], response.json()["error"]["message"]
