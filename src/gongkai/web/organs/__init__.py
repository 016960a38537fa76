"""Organs, people, posts, permissions, named actions and the audit trail: the floor every other room stands on."""
