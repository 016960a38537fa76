"""Django's description of this room."""

from django.apps import AppConfig


class ScreensConfig(AppConfig):
    """Interface parts every room uses. It has no records of its own."""

    name = "gongkai.web.screens"
    label = "screens"
