#!/bin/sh
# The kiosk command of a device: its own Python, and nothing from the caller's folder or environment of Python.
exec /opt/jobcafe/current/venv/bin/python -I -m kiosk "$@"
