"""Django's description of this room."""

from importlib import import_module

from django.apps import AppConfig

from gongkai.web.organs.rooms import know


class OversightConfig(AppConfig):
    """The office watches itself, and the county its organs."""

    name = "gongkai.web.oversight"
    label = "oversight"
    verbose_name = "监督考核"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        """Know every action by name, let the first screen ask this room what is to be done, and declare its figures."""
        know(self.name)
        import_module(f"{self.name}.figures")
