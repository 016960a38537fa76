"""Addresses of reporting: every file of views in this room lists its own."""

from importlib import import_module
from pkgutil import iter_modules

from gongkai.web.reporting import views

urlpatterns = [
    address
    for module in iter_modules(views.__path__, f"{views.__name__}.")
    for address in import_module(module.name).addresses
]
