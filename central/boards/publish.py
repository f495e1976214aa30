"""Signing the boards and placing them in the tree."""

from datetime import datetime

from django.conf import settings
from django.db import transaction
from django.utils import timezone
from securesystemslib.signer._crypto_signer import CryptoSigner

from central.boards.documents import city_document, rooms_document
from central.boards.models import CafeBoard
from central.content.models import Cafe
from central.files import write_changing
from central.publishing.keys import rooms_signer
from offline_cache.contract.boards import CITY_TYPE, ROOMS_TYPE, CityDocument, RoomsDocument, write_board
from offline_cache.contract.envelope import seal
from offline_cache.contract.paths import city_path, rooms_path


def publish_boards(*, with_city: bool, now: datetime | None = None) -> int:
    """Sign the board of every cafe, and that of the city.

    Args:
        with_city: whether the city's board is due too.
        now: the time of issue.

    Returns:
        How many cafes have a board.

    Raises:
        KeysError: there is no key to sign with, or the root metadata does not name it.
    """
    moment = (now or timezone.now()).replace(microsecond=0)
    env = settings.ENVIRONMENT
    channel, signer = env.channel, rooms_signer(env.home, env.tree)
    boards = [rooms_document(cafe, _next_version(cafe), moment) for cafe in Cafe.objects.order_by("pk")]
    for board in boards:
        _place(rooms_path(channel, board.cafe), board, ROOMS_TYPE, signer)
    if with_city:
        _place(city_path(channel), city_document(boards, _next_version(None), moment), CITY_TYPE, signer)
    return len(boards)


def _place(path: str, board: RoomsDocument | CityDocument, kind: str, signer: CryptoSigner) -> None:
    write_changing(settings.ENVIRONMENT.tree / path, seal(write_board(board), kind, [signer]))


def _next_version(cafe: Cafe | None) -> int:
    with transaction.atomic():
        row, _ = CafeBoard.objects.get_or_create(cafe=cafe)
        row.version += 1
        row.save()
    return int(row.version)
