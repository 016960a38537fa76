"""Screens on people and posts."""

from django.urls import URLPattern

addresses: list[URLPattern] = []
