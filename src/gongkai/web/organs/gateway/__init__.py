"""How messages go out: by e-mail through the mail server, by short message through whatever the office has.

A gateway is anything with `send(message)` that raises NotSent where the message did not go out:

    class CitySms:
        def send(self, message: Message) -> None: ...

The installation names its own for short messages (GONGKAI_SMS_GATEWAY=city.sms:CitySms); it is made without arguments.
"""

from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Message:
    """A message to one person: `to` is an e-mail address or a telephone number; no word of it says who or what.

    `leave` is the address at which whoever gets it by e-mail may end such messages, for their mail program's button
    (RFC 8058).
    """

    to: str
    subject: str
    text: str
    leave: str = ""


class Gateway(Protocol):
    """A way a message goes out."""

    def send(self, message: Message) -> None:
        """Send one message. Raises NotSent where it did not go out; it may be tried again."""


class NotSent(Exception):
    """A message did not go out; what it says holds no address."""
