"""Organs, people, posts and settings from a workbook and into one: tried first without a trace, then all or nothing."""
