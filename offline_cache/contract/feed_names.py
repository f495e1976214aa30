"""The names of the feeds; what each carries stands in `feeds`, with the code of every kind of record."""

from typing import Final

FEED_NAMES: Final = ("postings", "guides", "mentoring", "programmes", "cafes", "rooms", "notices")
"""Every head lists all of them."""
