"""A web page as an inspection reads it: where its links lead, the tags in its head, the text in its middle."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Any
from urllib.parse import urljoin, urlsplit

from lxml import etree, html

from gongkai.web.oversight.inspecting.asked import Answer

_LINKS = {"a": "href", "area": "href", "img": "src", "iframe": "src", "source": "src", "video": "src", "embed": "src"}
_SPOKEN = frozenset({"http", "https"})


@dataclass(frozen=True)
class WebPage:
    """A page that came back; `path` is where it stands, `site` its scheme and host ("" for this installation)."""

    path: str
    body: bytes
    site: str = ""

    @classmethod
    def of(cls, answer: Answer, site: str = "") -> "WebPage":
        """Return the page of an answer."""
        return cls(answer.path, answer.body, site)

    @cached_property
    def root(self) -> Any:
        """The parsed page; an empty one where there is nothing to parse."""
        try:
            return html.document_fromstring(self.body, parser=html.HTMLParser(encoding=_encoding(self.body)))
        except (etree.ParserError, etree.XMLSyntaxError, ValueError):
            return html.document_fromstring("<html><body></body></html>")

    @cached_property
    def tags(self) -> dict[str, str]:
        """The tags in the head by name; a blank one is as good as none."""
        found = {each.get("name", ""): (each.get("content") or "").strip() for each in self.root.iter("meta")}
        return {name: content for name, content in found.items() if name and content}

    @cached_property
    def words(self) -> str:
        """The page's middle as HTML: what is the same on every page is not looked at a hundred times."""
        middle = self.root.find(".//main")
        return str(html.tostring(self.root.body if middle is None else middle, encoding="unicode"))

    def links(self) -> Iterator[str]:
        """Yield the paths on the same site the page leads to, each once; what leads elsewhere is never followed."""
        seen: set[str] = set()
        base = f"{self.site}{self.path}"
        for element in self.root.iter(*_LINKS):
            told = (element.get(_LINKS[element.tag]) or "").strip()
            there = self._here(base, told) if told and not told.startswith("#") else ""
            if there and there not in seen:
                seen.add(there)
                yield there

    def _here(self, base: str, link: str) -> str:
        """Return the path of a link that stays on the site; "" for any other."""
        try:
            told = urlsplit(urljoin(base, link))
        except ValueError:
            return ""
        ours = f"{told.scheme}://{told.netloc}" == self.site if told.netloc else told.scheme == ""
        if not ours or (told.scheme and told.scheme not in _SPOKEN):
            return ""
        return f"{told.path or '/'}?{told.query}" if told.query else told.path or "/"


def _encoding(body: bytes) -> str | None:
    """Return the encoding, where the page does not say it itself."""
    return None if b"charset" in body[:2048].lower() else "utf-8"
