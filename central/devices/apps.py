"""Django's declaration of this package."""

from django.apps import AppConfig


class DevicesConfig(AppConfig):
    """The app of this package."""

    name = "central.devices"
    label = "devices"
    verbose_name = "기기"
