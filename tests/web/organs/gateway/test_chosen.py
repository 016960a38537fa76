"""Gateways as the environment tells: none, ours, or the office's own."""

import pytest

from gongkai.web.organs.gateway.chosen import gateways
from gongkai.web.organs.gateway.console import Console
from gongkai.web.organs.gateway.smtp import Smtp
from gongkai.web.settings.environment import Environment


def test_who_tells_nothing_has_none():
    assert gateways(Environment()) == {}


def test_mail_goes_to_the_server_told_and_short_messages_to_the_offices_own():
    own = "gongkai.web.organs.gateway.console:Console"
    found = gateways(Environment(email_url="smtp://mail.example", sms_gateway=own))
    assert {way: type(gateway) for way, gateway in found.items()} == {"email": Smtp, "phone": Console}


def test_both_can_be_tried_on_the_terminal():
    found = gateways(Environment(email_url="console", sms_gateway="console"))
    assert {way: type(gateway) for way, gateway in found.items()} == {"email": Console, "phone": Console}


def test_a_slip_in_the_name_is_no_silence():
    with pytest.raises(ModuleNotFoundError):
        gateways(Environment(sms_gateway="no.such.module:Sms"))
