"""Addresses every page uses: language and size of type."""

from gongkai.web.screens import preferences

urlpatterns = [*preferences.addresses]
