"""Django's description of this room."""

from importlib import import_module

from django.apps import AppConfig

from gongkai.web.organs.rooms import know


class DialogueConfig(AppConfig):
    """The office listens and answers: letters, orders, questions, surveys, events, proposals."""

    name = "gongkai.web.dialogue"
    label = "dialogue"
    verbose_name = "互动交流"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        """Know every action by name, let the first screen ask this room what is to be done, and declare its figures."""
        know(self.name)
        import_module(f"{self.name}.figures")
