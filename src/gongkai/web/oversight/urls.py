"""Addresses of oversight: every file of views in this room lists its own."""

from gongkai.web.organs.rooms import addresses_of
from gongkai.web.oversight import views

urlpatterns = addresses_of(views)
