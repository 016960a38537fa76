"""The gateways an installation has, as its environment tells."""

from importlib import import_module

from gongkai.web.organs.gateway import Gateway
from gongkai.web.organs.gateway.console import Console
from gongkai.web.organs.gateway.smtp import Smtp
from gongkai.web.settings.environment import Environment

CONSOLE = "console"
"""What is told instead of an address, to see messages written on the terminal; for trying out."""


def gateways(environment: Environment) -> dict[str, Gateway]:
    """Return the gateways of an installation by the way to reach somebody they serve: email, phone."""
    found: dict[str, Gateway] = {}
    if environment.email_url == CONSOLE:
        found["email"] = Console()
    elif environment.email_url:
        found["email"] = Smtp(environment.email_url, environment.email_from)
    if environment.sms_gateway:
        found["phone"] = Console() if environment.sms_gateway == CONSOLE else _named(environment.sms_gateway)
    return found


def _named(name: str) -> Gateway:
    """Return the gateway an installation has named, as module:name. Raises ImportError, AttributeError for a slip."""
    module, _, attribute = name.partition(":")
    made: Gateway = getattr(import_module(module), attribute)()
    return made
