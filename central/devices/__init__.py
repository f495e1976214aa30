"""Devices that may send: their tokens, of which only a hash is kept, and the door of the token API."""
