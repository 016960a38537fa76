"""The protocol of gateways."""

from gongkai.web.requests.gateway import Message
from gongkai.web.requests.gateway.console import Console
from gongkai.web.requests.gateway.smtp import Smtp


def test_every_gateway_sends():
    for gateway in (Console(), Smtp("smtp://localhost", "")):
        assert callable(gateway.send)
    assert Message("a@b", "c", "d") == Message(to="a@b", subject="c", text="d")
