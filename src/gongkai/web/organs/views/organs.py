"""Screens on organs: tree, guide, settings."""

from django.urls import URLPattern

addresses: list[URLPattern] = []
