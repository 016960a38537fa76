"""Addresses in full, for what is read away from the site: letters, posters, other platforms."""

from django.conf import settings
from django.urls import reverse


def absolute(name: str, *arguments: object) -> str:
    """Return the address of a page in full, at the first of the installation's own. Raises NoReverseMatch."""
    return f"{settings.WAGTAILADMIN_BASE_URL.rstrip('/')}{reverse(name, args=arguments)}"
