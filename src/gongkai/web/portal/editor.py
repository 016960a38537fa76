"""The door of Wagtail's editing room: our own table says who enters, and nothing in there is a right of Wagtail's."""

from typing import Any

from django.contrib.auth.backends import BaseBackend
from django.contrib.auth.models import AbstractBaseUser, AnonymousUser

from gongkai.web.organs.guard import today
from gongkai.web.organs.models import Person
from gongkai.web.organs.permissions import may

ENTER = "enter_editor"
"""The permission of our table that opens the room."""

_OF_WAGTAIL = "wagtailadmin.access_admin"


class EditorBackend(BaseBackend):
    """Tells Wagtail that whoever holds `enter_editor` may enter. It signs nobody in and grants nothing else."""

    def has_perm(self, user_obj: AbstractBaseUser | AnonymousUser, perm: str, obj: Any = None) -> bool:
        """Return whether the person may enter Wagtail's room; False for every other right."""
        return (
            perm == _OF_WAGTAIL and obj is None and isinstance(user_obj, Person) and may(user_obj, ENTER, None, today())
        )
