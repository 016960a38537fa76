"""Django's description of this room."""

from importlib import import_module

from django.apps import AppConfig

from gongkai.web.organs.rooms import know


class ReportingConfig(AppConfig):
    """A year of records in, the statutory annual report out."""

    name = "gongkai.web.reporting"
    label = "reporting"
    verbose_name = "年度报告"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        """Know every action by name, let the first screen ask what is to be done; say how counted records are shown."""
        know(self.name)
        import_module(f"{self.name}.records")
