"""Django's description of this room."""

from importlib import import_module

from django.apps import AppConfig

from gongkai.web.organs.rooms import know


class RequestsConfig(AppConfig):
    """Everything between “a citizen asks” and “the file is closed, counted and archived”."""

    name = "gongkai.web.requests"
    label = "requests"
    verbose_name = "依申请公开"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        """Know every action, let the first screen ask what is to be done, and the worker look into the mailboxes."""
        know(self.name)
        import_module(f"{self.name}.mailbox")
