"""Django's description of this room."""

from importlib import import_module
from pkgutil import iter_modules

from django.apps import AppConfig


class OrgansConfig(AppConfig):
    """Organs, people, posts, permissions, actions, audit: the floor every other room of the office stands on."""

    name = "gongkai.web.organs"
    label = "organs"
    verbose_name = "机关与人员"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        """Let the trail hear what happens at sign-in, and know every action by name, whichever screens are open."""
        import_module("gongkai.web.organs.sign_in.trail")
        actions = import_module("gongkai.web.organs.actions")
        for module in iter_modules(actions.__path__, f"{actions.__name__}."):
            import_module(module.name)
        import_module("gongkai.web.organs.backup.restore")
        import_module("gongkai.web.organs.tidy")
