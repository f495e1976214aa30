"""Django's declaration of this package."""

from django.apps import AppConfig


class PublishingConfig(AppConfig):
    """The app of this package."""

    name = "central.publishing"
    label = "publishing"
    verbose_name = "발행"
