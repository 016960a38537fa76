"""What an e-mail says, whatever program wrote it: sender, subject, text, files. Nothing of it is obeyed."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from email.utils import parseaddr, parsedate_to_datetime
from io import BytesIO

from django.core.files.uploadedfile import SimpleUploadedFile
from django.utils import timezone
from lxml import html
from lxml.etree import ParserError

from gongkai.web.organs.upload import Looked, look_through

NAMELESS = "附件"
_CODINGS = ("utf-8", "gb18030")
_UNREADABLE = (LookupError, UnicodeError, ValueError, AttributeError, TypeError, KeyError)
"""What the standard library's parser trips over in a part that was written against the rules."""


@dataclass(frozen=True, slots=True)
class Message:
    """An e-mail as it reads: who sent it (name, address), about what, on which day, the text, the files."""

    name: str
    address: str
    subject: str
    sent_on: date | None
    text: str
    files: tuple[tuple[str, bytes], ...]

    def looked(self) -> Iterator[Looked]:
        """Yield the files that may be kept, looked through; the others stay in the e-mail, which is kept whole."""
        for name, content in self.files:
            looked = look_through(SimpleUploadedFile(name, content))
            if not looked.faults:
                yield looked


def read(content: bytes) -> Message:
    """Read an e-mail; what is missing or cannot be read is empty."""
    message = message_from_bytes(content, policy=default)
    name, address = parseaddr(_header(message, "From"))
    return Message(name, address, _header(message, "Subject"), _day(message), _text(message), tuple(_files(message)))


def _header(message: EmailMessage, name: str) -> str:
    try:
        return str(message.get(name, "")).strip()
    except _UNREADABLE:
        return ""


def _day(message: EmailMessage) -> date | None:
    try:
        sent = parsedate_to_datetime(_header(message, "Date"))
        return timezone.localdate(sent) if sent.tzinfo else sent.date()
    except _UNREADABLE:
        return None


def _text(message: EmailMessage) -> str:
    """Return the plain text, or what the web page in its place says."""
    body = message.get_body(("plain", "html"))
    if body is None:
        return ""
    raw = body.get_payload(decode=True)
    written = _decoded(raw, body.get_content_charset() or "") if isinstance(raw, bytes) else ""
    return (_of_page(written) if body.get_content_subtype() == "html" else written).strip()


def _decoded(raw: bytes, told: str) -> str:
    """Return text by the coding it tells, or by those Chinese is written in: many tell none, or a wrong one."""
    for coding in (told, *_CODINGS):
        try:
            return raw.decode(coding)
        except _UNREADABLE:
            continue
    return raw.decode("utf-8", "replace")


def _of_page(written: str) -> str:
    try:
        page = html.parse(BytesIO(written.encode()), html.HTMLParser(encoding="utf-8")).getroot()
    except ParserError:
        return ""
    if page is None:
        return ""
    for each in page.iter("script", "style"):
        each.text = None
    lines = (" ".join(line.split()) for line in page.itertext())
    return "\n".join(line for line in lines if line)


def _files(message: EmailMessage) -> Iterator[tuple[str, bytes]]:
    for part in message.iter_attachments():
        content = part.get_payload(decode=True)
        if isinstance(content, bytes) and content:
            yield part.get_filename() or NAMELESS, content
