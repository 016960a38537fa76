"""Django's description of this room."""

from importlib import import_module
from pkgutil import iter_modules

from django.apps import AppConfig


class ReportingConfig(AppConfig):
    """A year of records in, the statutory annual report out."""

    name = "gongkai.web.reporting"
    label = "reporting"
    verbose_name = "年度报告"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        """Know every action by name, and let the first screen ask this room what is to be done."""
        for package in ("actions", "desks"):
            opened = import_module(f"{self.name}.{package}")
            for module in iter_modules(opened.__path__, f"{opened.__name__}."):
                import_module(module.name)
