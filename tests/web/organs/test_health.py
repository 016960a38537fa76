"""Alive, ready, and the figures for whoever watches over the office."""

import pytest
from django.db import DatabaseError, connection

pytestmark = pytest.mark.django_db


def test_alive_and_ready(client):
    assert client.get("/health/alive").content == b"ok"
    assert client.get("/health/ready").content == b"ok"


def test_not_ready_without_its_database(client, monkeypatch):
    def broken():
        raise DatabaseError

    monkeypatch.setattr(connection, "cursor", broken)
    assert client.get("/health/ready").status_code == 503


def test_figures_are_told_to_this_machine_only(client):
    assert b"django_http" in client.get("/metrics").content
    assert client.get("/metrics", REMOTE_ADDR="192.0.2.7").status_code == 404
    assert client.get("/metrics", HTTP_X_FORWARDED_FOR="192.0.2.7").status_code == 404
