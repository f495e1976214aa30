"""The sync service: the only process of a device that talks to the network."""
