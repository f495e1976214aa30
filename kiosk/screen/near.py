"""Other cafes, the nearest first."""

from collections.abc import Sequence

from kiosk.screen.derive.rooms import Neighbour
from kiosk.screen.distance import distance_km
from offline_cache.contract.boards import CityDocument
from offline_cache.contract.cafe import Cafe


def neighbours(
    here: Cafe | None, cafes: Sequence[Cafe], city: CityDocument | None, limit: int
) -> tuple[Neighbour, ...]:
    """Return other cafes with what the city's document says of them.

    Args:
        here: this cafe; without it, or where a place was not surveyed, no distance is told.
        cafes: all cafes.
        city: the free rooms of every cafe.
        limit: how many to return.
    """
    entries = {entry.cafe: entry for entry in city.cafes} if city else {}
    others = [cafe for cafe in cafes if here is None or cafe.id != here.id]
    found = [Neighbour(cafe, entries.get(cafe.id), _distance_km(here, cafe)) for cafe in others]
    found.sort(key=lambda near: (near.distance_km is None, near.distance_km or 0.0, near.cafe.name))
    return tuple(found[:limit])


def _distance_km(here: Cafe | None, there: Cafe) -> float | None:
    if here is None:
        return None
    places = (here.latitude, here.longitude, there.latitude, there.longitude)
    if None in places:
        return None
    lat1, lon1, lat2, lon2 = (place for place in places if place is not None)
    return distance_km((lat1, lon1), (lat2, lon2))
