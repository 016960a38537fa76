"""Screens of requests, one file each concern; each ends with its `addresses`."""
