"""Signing the boards and placing them in the tree."""

from datetime import datetime

from django.conf import settings
from django.db import transaction
from django.db.models import F
from django.utils import timezone
from securesystemslib.signer._crypto_signer import CryptoSigner

from central.boards.documents import city_document, rooms_document
from central.boards.models import CafeBoard
from central.content.models import Cafe
from central.environment import Environment
from central.files import write_changing
from central.publishing.keys import rooms_signer
from central.publishing.lock import boards_lock
from offline_cache.contract.boards import CITY_TYPE, ROOMS_TYPE, CityDocument, RoomsDocument, write_board
from offline_cache.contract.envelope import seal
from offline_cache.contract.paths import city_path, rooms_path


def publish_boards(*, with_city: bool, now: datetime | None = None, wait_s: float = 0.0) -> int:
    """Sign the board of every cafe, and that of the city.

    Args:
        with_city: whether the city's board is due too.
        now: the time of issue; that at which the turn comes if left out.
        wait_s: how long to wait for others who publish boards, in seconds.

    Returns:
        How many cafes have a board.

    Raises:
        BusyError: somebody else publishes boards.
        KeysError: there is no key to sign with, or the root metadata does not name it.
    """
    env = settings.ENVIRONMENT
    with boards_lock(env.home, wait_s):
        return _publish(env, (now or timezone.now()).replace(microsecond=0), with_city=with_city)


def _publish(env: Environment, moment: datetime, *, with_city: bool) -> int:
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
        CafeBoard.objects.filter(pk=row.pk).update(version=F("version") + 1)
        row.refresh_from_db()
    return int(row.version)
