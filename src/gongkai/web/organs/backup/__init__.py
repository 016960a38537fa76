"""Backup and restore: the whole installation as one file that does not depend on the database engine."""
