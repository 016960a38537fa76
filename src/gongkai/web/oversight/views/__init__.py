"""Screens of oversight, one file each concern; each ends with its `addresses`."""
