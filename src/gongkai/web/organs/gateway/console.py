"""Messages written on the terminal instead of being sent: for trying out, and never with an address in full."""

import sys

from gongkai.web.organs.gateway import Message


class Console:
    """Writes what would be sent, and of the address no more than its first signs."""

    def send(self, message: Message) -> None:
        """Write the message."""
        sys.stderr.write(f"{message.to[:3]}***: {message.subject}\n{message.text}\n")
