"""The contract between the central server and the kiosk: records, wire form, digest, envelope.

Both sides import this package and nothing else of each other. ``docs/contract.md`` tells it in prose.
"""
