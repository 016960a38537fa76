"""Addresses of the interface: its description, its page for people; and an office killed in the middle of its work."""

import json
import os
import signal
from contextlib import closing
from http.client import HTTPConnection

import pytest
from django.urls import reverse
from jsonschema import Draft202012Validator

from installations import ENGINES
from submitting import SET_UP, application, faults, post, running, submit

CITIZENS, ENOUGH, SECONDS = 6, 12, 60


def test_the_description_names_every_operation_and_is_well_formed(client):
    told = client.get(reverse("api_description")).json()
    assert told["openapi"].startswith("3.1")
    names = ("submit", "status", "organs", "statistics", "answer")
    assert set(told["paths"]) == {reverse(f"api_{name}") for name in names}
    for schema in told["components"]["schemas"].values():
        Draft202012Validator.check_schema(schema)


def test_the_page_tells_every_field_in_both_languages(client, db):  # noqa: ARG001 -- the foot of the page asks the database
    text = client.get(reverse("api_manual")).content.decode()
    for name in (
        "/api/v1/requests/status",
        "needs_help",
        "由调用方生成的随机字符串",
        "201",
        "机关的编号",
        "legal_service",
    ):
        assert name in text
    client.cookies["django_language"] = "en"
    assert "A random string of the caller" in client.get(reverse("api_manual")).content.decode()


def test_an_operation_takes_no_other_method(client):
    assert client.get(reverse("api_submit")).status_code == 405
    assert "no-store" in client.post(reverse("api_organs")).headers["Cache-Control"]


@pytest.mark.slow
@pytest.mark.parametrize("engine", ENGINES)
def test_whatever_was_acknowledged_is_there_though_the_office_was_killed(installations, engine):
    office = installations.new(engine)
    told = office.python(SET_UP)
    assert told.returncode == 0, told.stderr
    organ = int(told.stdout.splitlines()[-1])
    with running(office) as (port, process):
        sent = submit(port, organ, CITIZENS, SECONDS, lambda: os.kill(process.pid, signal.SIGKILL) or True, ENOUGH)
    assert len(sent.acknowledged) >= ENOUGH
    assert faults(office, sent) == {}
    with running(office) as (port, _):
        tokens = sorted({*sent.acknowledged, *sent.open})
        again = {token: _again(port, organ, token) for token in tokens}
    assert {token: again[token] for token in sent.acknowledged} == {
        token: number for token, (number, _) in sent.acknowledged.items()
    }
    assert faults(office, sent, tokens) == {}


def _again(port, organ, token):
    with closing(HTTPConnection("127.0.0.1", port, timeout=60)) as line:
        status, body = post(line, "/api/v1/requests", application(organ, token), 1)
    assert status == 201, body
    return json.loads(body)["requests"][0]["number"]
