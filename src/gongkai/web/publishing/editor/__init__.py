"""Wagtail's editor as the office uses it: what stands in the form, and saving through named actions only."""
