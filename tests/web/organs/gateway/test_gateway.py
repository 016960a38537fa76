"""The protocol of gateways."""

from gongkai.web.organs.gateway import Message
from gongkai.web.organs.gateway.console import Console
from gongkai.web.organs.gateway.smtp import Smtp


def test_every_gateway_sends():
    for gateway in (Console(), Smtp("smtp://localhost", "")):
        assert callable(gateway.send)
    assert Message("a@b", "c", "d") == Message(to="a@b", subject="c", text="d")
