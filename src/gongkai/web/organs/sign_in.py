"""Sign-in: accounts are opened by the office, never by strangers."""

from allauth.account.adapter import DefaultAccountAdapter
from django.http import HttpRequest


class ClosedAdapter(DefaultAccountAdapter):
    """Keep registration closed: an account is opened by the action `create_person`."""

    def is_open_for_signup(self, request: HttpRequest) -> bool:
        """Return False always."""
        del request
        return False
