"""Addresses of the public's pages."""

from gongkai.web.portal.views import organs

urlpatterns = [*organs.addresses]
