"""Django's description of this room."""

from django.apps import AppConfig

from gongkai.web.organs.rooms import know


class ReportingConfig(AppConfig):
    """A year of records in, the statutory annual report out."""

    name = "gongkai.web.reporting"
    label = "reporting"
    verbose_name = "年度报告"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        """Know every action by name, and let the first screen ask this room what is to be done."""
        know(self.name)
