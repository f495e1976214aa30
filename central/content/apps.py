"""Django's declaration of this package."""

from django.apps import AppConfig


class ContentConfig(AppConfig):
    """The app of this package."""

    name = "central.content"
    label = "content"
    verbose_name = "콘텐츠"
