"""Moments where the office is."""

from datetime import UTC, date, datetime, time

from django.utils import timezone


def begins(day: date) -> datetime:
    """Return the moment a day begins. Raises OverflowError for the very first day there is."""
    return timezone.make_aware(datetime.combine(day, time.min)).astimezone(UTC)
