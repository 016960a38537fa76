"""Addresses of dialogue: every file of views in this room lists its own."""

from gongkai.web.dialogue import views
from gongkai.web.organs.rooms import addresses_of

urlpatterns = addresses_of(views)
