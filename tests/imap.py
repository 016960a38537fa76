"""A mail server of its own for tests: it speaks as much IMAP as reading a mailbox takes, on this machine."""

import re
import threading
from contextlib import contextmanager
from socketserver import StreamRequestHandler, ThreadingTCPServer


class Mailbox:
    """The letters of one account; `read` are the numbers of those marked as read, `lines` what was asked."""

    def __init__(self, *letters, password="Harbour"):  # noqa: S107 -- the server lives for one test
        """Begin with these letters, none of them read."""
        self.letters, self.password, self.read, self.lines = list(letters), password, set(), []


class Talk(StreamRequestHandler):
    """A talk with one who reads the mailbox of the server."""

    def handle(self):
        """Answer line by line until told to stop."""
        self._say("* OK ready")
        while line := self.rfile.readline().strip().decode():
            tag, _, asked = line.partition(" ")
            self.server.mailbox.lines.append(asked)
            self._say(f"{tag} {self._answer(asked)}")
            if asked == "LOGOUT":
                return

    def _answer(self, asked):
        box = self.server.mailbox
        if asked.startswith("LOGIN") and f'"{box.password}"' not in asked:
            return f"NO [AUTHENTICATIONFAILED] {asked}"
        if asked.startswith("SELECT"):
            self._say(f"* {len(box.letters)} EXISTS")
        if asked.startswith("UID SEARCH"):
            unread = (str(n) for n, _ in enumerate(box.letters, 1) if n not in box.read)
            self._say(f"* SEARCH {' '.join(unread)}")
        if found := re.match(r"UID FETCH (\d+)", asked):
            letter = box.letters[int(found[1]) - 1]
            self._say(f"* {found[1]} FETCH (UID {found[1]} BODY[] {{{len(letter)}}}", letter, b")\r\n")
        if found := re.match(r"UID STORE (\d+) \+FLAGS", asked):
            box.read.add(int(found[1]))
        if asked == "CAPABILITY":
            self._say("* CAPABILITY IMAP4rev1")
        return "OK done"

    def _say(self, line, *more):
        self.wfile.write(b"".join([f"{line}\r\n".encode(), *more]))


@contextmanager
def served(mailbox):
    """Serve the mailbox; give the port."""
    with ThreadingTCPServer(("127.0.0.1", 0), Talk) as server:
        server.mailbox = mailbox
        threading.Thread(target=server.serve_forever, daemon=True).start()
        try:
            yield server.server_address[1]
        finally:
            server.shutdown()
