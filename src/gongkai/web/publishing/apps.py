"""Django's description of this room."""

from importlib import import_module
from pkgutil import iter_modules

from django.apps import AppConfig
from django.db.models.signals import post_migrate, pre_migrate


class PublishingConfig(AppConfig):
    """What the office makes public by itself: from the formed document to the released item, and what follows."""

    name = "gongkai.web.publishing"
    label = "publishing"
    verbose_name = "信息发布"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        """Know every action by name, let the first screen ask what is to be done, and keep the database's walls up."""
        triggers = import_module(f"{self.name}.triggers")
        pre_migrate.connect(triggers.take_down, sender=self)
        post_migrate.connect(triggers.put_up, sender=self)
        import_module(f"{self.name}.complete")
        for package in ("actions", "desks"):
            opened = import_module(f"{self.name}.{package}")
            for module in iter_modules(opened.__path__, f"{opened.__name__}."):
                import_module(module.name)
