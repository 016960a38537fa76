"""Messages by e-mail, to a server that speaks SMTP on this machine."""

import socketserver
import threading
from dataclasses import replace
from email import message_from_bytes, policy

import pytest

from gongkai.web.organs.gateway import Message, NotSent
from gongkai.web.organs.gateway.smtp import Smtp

MESSAGE = Message("zhang@example.org", "需要补正", "请凭回执上的编号和查询码上网查看")


class Post(socketserver.StreamRequestHandler):
    """Takes one letter as RFC 5321 says; refuses a recipient named nobody."""

    def handle(self):
        """Answer one command after another."""
        self.say("220 here")
        while command := self.rfile.readline().strip():
            word = command.split()[0].upper()
            if word == b"DATA":
                self.say("354 go on")
                self.server.letters.append(self.letter())
            self.say("550 no" if b"nobody@" in command else "221 bye" if word == b"QUIT" else "250 ok")

    def letter(self):
        """Read the letter up to the lone dot."""
        lines = iter(self.rfile.readline, b".\r\n")
        return message_from_bytes(b"".join(line.removeprefix(b".") for line in lines), policy=policy.default)

    def say(self, text):
        """Say a line."""
        self.wfile.write(f"{text}\r\n".encode())


@pytest.fixture
def server():
    """A mail server at a port of this machine."""
    with socketserver.ThreadingTCPServer(("127.0.0.1", 0), Post) as listening:
        listening.letters = []
        listening.daemon_threads = True
        threading.Thread(target=listening.serve_forever, daemon=True).start()
        yield listening
        listening.shutdown()


def address(server):
    return f"smtp://127.0.0.1:{server.server_address[1]}"


def test_a_message_arrives_as_it_was_written(server):
    Smtp(address(server), "gk@qinghe.example").send(MESSAGE)
    (letter,) = server.letters
    assert (letter["To"], letter["From"], letter["Subject"]) == (MESSAGE.to, "gk@qinghe.example", MESSAGE.subject)
    assert letter.get_content().strip() == MESSAGE.text


def test_a_letter_tells_mail_programs_how_to_end_it(server):
    Smtp(address(server), "").send(replace(MESSAGE, leave="https://www.liuxi.example/subscriptions/1"))
    Smtp(address(server), "").send(MESSAGE)
    letter, without = server.letters
    assert letter["List-Unsubscribe"] == "<https://www.liuxi.example/subscriptions/1>"
    assert letter["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click"
    assert without["List-Unsubscribe"] is None


def test_a_refusal_is_told_without_the_address(server):
    with pytest.raises(NotSent) as told:
        Smtp(address(server), "").send(Message("nobody@example.org", "a", "b"))
    assert "nobody" not in str(told.value)


def test_a_server_that_is_away_is_told():
    with pytest.raises(NotSent, match="Refused"):
        Smtp("smtp://127.0.0.1:9", "").send(MESSAGE)


@pytest.mark.parametrize("url", ["http://mail", "smtp://", "mail.example"])
def test_an_address_of_another_kind_is_refused(url):
    with pytest.raises(ValueError, match=url.replace("/", "/")):
        Smtp(url, "")
