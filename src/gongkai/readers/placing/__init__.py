"""Placing: the one mind behind all formats. Labels of the statutory form tell every printed number its cell."""

from gongkai.readers.placing.place import place

__all__ = ["place"]
