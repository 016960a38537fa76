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
        """Know every action and desk; declare figures, ended evaluations, and what others may watch over."""
        know(self.name)
        for name in ("figures", "telling", "views.letters", "views.orders"):
            import_module(f"{self.name}.{name}")
        import_module(f"{self.name}.watching").declare()
