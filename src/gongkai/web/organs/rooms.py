"""Rooms put together from their files: each action, desk and view says what it is, and nobody lists them."""

from collections.abc import Iterator
from importlib import import_module
from pkgutil import iter_modules
from types import ModuleType

from django.urls import URLPattern


def know(room: str) -> None:
    """Import every action and desk of a room, by which they enter themselves; once Django's models are there."""
    for package in ("actions", "desks"):
        for _ in modules_of(import_module(f"{room}.{package}")):
            pass


def addresses_of(views: ModuleType) -> list[URLPattern]:
    """Return the addresses of a room: every file of its views lists its own."""
    return [address for module in modules_of(views) for address in module.addresses]


def modules_of(package: ModuleType) -> Iterator[ModuleType]:
    """Import and yield each module of a package."""
    for module in iter_modules(package.__path__, f"{package.__name__}."):
        yield import_module(module.name)
