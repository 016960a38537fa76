"""Screens of publishing, one file each kind of record; each ends with its `addresses`."""
