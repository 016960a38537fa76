"""Sign-in: accounts are opened by the office, never by strangers; whoever must, changes the first password before all else."""

from allauth.account.adapter import DefaultAccountAdapter
from django.http import HttpRequest


class ClosedAdapter(DefaultAccountAdapter):  # type: ignore[misc]  # allauth has no types
    """Keep registration closed: an account is opened by the action `create_person`."""

    def is_open_for_signup(self, request: HttpRequest) -> bool:
        """Return False always."""
        del request
        return False
