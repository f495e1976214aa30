"""How far two places are from each other."""

import math

EARTH_KM = 6371.0


def distance_km(one: tuple[float, float], other: tuple[float, float]) -> float:
    """Return the distance along the ground, in kilometres.

    Args:
        one: latitude and longitude of a place, in degrees.
        other: the same of the other place.
    """
    lat1, lon1, lat2, lon2 = (math.radians(degrees) for degrees in (*one, *other))
    north, east = math.sin((lat2 - lat1) / 2), math.sin((lon2 - lon1) / 2)
    half = north**2 + math.cos(lat1) * math.cos(lat2) * east**2
    return 2 * EARTH_KM * math.asin(math.sqrt(half))
