"""Addresses of the public's pages."""

from django.urls import URLPattern

urlpatterns: list[URLPattern] = []
