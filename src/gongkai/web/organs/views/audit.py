"""Screens on the audit trail."""

from django.urls import URLPattern

addresses: list[URLPattern] = []
