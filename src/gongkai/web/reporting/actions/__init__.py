"""The named actions of reporting."""
