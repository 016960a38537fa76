"""Screens of this room: the first screen, organs, people, audit."""
