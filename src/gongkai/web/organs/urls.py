"""Addresses of the back office's floor: desk, organs, people, audit."""

from django.urls import URLPattern

urlpatterns: list[URLPattern] = []
