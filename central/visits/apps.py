"""Django's declaration of this package."""

from django.apps import AppConfig


class VisitsConfig(AppConfig):
    """The app of this package."""

    name = "central.visits"
    label = "visits"
    verbose_name = "방문자 의견·호출"
