"""Screens of this room, a file for each subject. Each ends with its `addresses` and enters itself in the navigation."""
