"""Django's description of this room."""

from django.apps import AppConfig


class OrgansConfig(AppConfig):
    """Organs, people, posts, permissions, actions, audit: the floor every other room of the office stands on."""

    name = "gongkai.web.organs"
    label = "organs"
    verbose_name = "机关与人员"
    default_auto_field = "django.db.models.BigAutoField"
