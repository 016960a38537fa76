"""Django's description of this room."""

from importlib import import_module

from django.apps import AppConfig
from django.db.models.signals import post_migrate, pre_migrate

from gongkai.web.organs.rooms import know

_BESIDE = (
    "complete",
    "linked",
    "displayed",
    "interpretations",
    "search.lists",
    "delivery",
    "wechat.official_account",
    "digests",
    "kept_files",
)
"""What enters itself when it is imported, and stands neither among the actions nor the desks."""


class PublishingConfig(AppConfig):
    """What the office makes public by itself: from the formed document to the released item, and what follows."""

    name = "gongkai.web.publishing"
    label = "publishing"
    verbose_name = "信息发布"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        """Know every action by name, let the first screen ask what is to be done, and keep the database's walls up."""
        import_module(f"{self.name}.editor.indexes").leave_out()
        triggers = import_module(f"{self.name}.triggers")
        pre_migrate.connect(triggers.take_down, sender=self)
        post_migrate.connect(triggers.put_up, sender=self)
        post_migrate.connect(import_module(f"{self.name}.search.engine").put_up, sender=self)
        post_migrate.connect(import_module(f"{self.name}.search.lists").keep_current, sender=self)
        for beside in _BESIDE:
            import_module(f"{self.name}.{beside}")
        know(self.name)
