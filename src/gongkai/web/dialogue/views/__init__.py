"""Screens of dialogue, one file each concern; each ends with its `addresses`."""
