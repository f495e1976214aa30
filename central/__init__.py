"""The central server: editors' admin, importers, publication of editions, room boards."""
