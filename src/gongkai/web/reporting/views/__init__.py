"""Screens of reporting, one file each concern; each ends with its `addresses`."""
