"""Django's description of this room."""

from django.apps import AppConfig


class PortalConfig(AppConfig):
    """The public's pages."""

    name = "gongkai.web.portal"
    label = "portal"
    default_auto_field = "django.db.models.BigAutoField"
