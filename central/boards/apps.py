"""Django's declaration of this package."""

from django.apps import AppConfig


class BoardsConfig(AppConfig):
    """The app of this package."""

    name = "central.boards"
    label = "boards"
    verbose_name = "스터디룸 현황"
