"""Django's declaration of this package."""

from django.apps import AppConfig


class WebConfig(AppConfig):
    """The app of this package."""

    name = "central.web"
    label = "web"
    verbose_name = "웹"
