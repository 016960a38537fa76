"""A walk through a site: from its first pages along the links, each address once, no further than it was told."""

from collections import deque
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from http import HTTPStatus
from pathlib import PurePosixPath

from gongkai.web.organs.upload import file_types
from gongkai.web.oversight.inspecting.asked import Answer, Asking, NoAnswer
from gongkai.web.oversight.inspecting.looks import Known, Seen, of_file, of_page
from gongkai.web.oversight.inspecting.page import WebPage

LINKS_EACH = 4
"""So many links are tried for every page that may be looked at, on the average."""
_GONE = frozenset({HTTPStatus.NOT_FOUND, HTTPStatus.GONE})
"""What says that a page is no more; whatever else does not open may be there again tomorrow, with its flaws."""


@dataclass
class Outcome:
    """What a walk came to: the pages looked at, how many files, how many pages came late, and the flaws seen.

    `partly` are those of the pages that did not open, or on which not every link could be tried and every file read.
    """

    pages: set[str] = field(default_factory=set)
    partly: set[str] = field(default_factory=set)
    files: int = 0
    late: int = 0
    asked: int = 0
    seen: dict[str, Seen] = field(default_factory=dict)

    def note(self, found: Iterable[Seen]) -> None:
        """Keep what was seen, each flaw once, where it was met first."""
        for each in found:
            self.seen.setdefault(each.print, each)


@dataclass
class Walk:
    """A walk: how it asks, which pages are the organ's (`own`), of which `kind`, how many seconds one may take.

    `most` pages are looked at, and `links` tried; pages that are looked at again come on top. `site` is the site's
    scheme and host ("" for this installation).
    """

    asking: Asking
    known: Known
    own: Callable[[str], bool]
    kind: Callable[[str, WebPage], str]
    most: int
    links: int
    patience: float
    site: str = ""
    outcome: Outcome = field(default_factory=Outcome)
    _answers: dict[str, Answer | None] = field(default_factory=dict)

    def go(self, first: Iterable[str], again: Iterable[str] = ()) -> Outcome:
        """Walk, and return what it came to; `first` must be there, those to be looked at `again` may be gone.

        Raises NoAnswer where not even the first page answers.
        """
        must = list(dict.fromkeys(first))
        if must and self._ask(must[0]) is None:
            raise NoAnswer(must[0])
        room = must[: self.most]
        known = dict.fromkeys((*room, *again))  # each once: what was looked at is not kept
        more = len(known) - len(room)
        most, self.links = self.most + more, self.links + LINKS_EACH * more
        waiting, met, needed = deque(known), set(known), set(must)
        while waiting and len(self.outcome.pages) < most:
            path = waiting.popleft()
            page = self._page(path, must=path in needed)
            for link in page.links() if page else ():
                fresh = link not in met and self.own(link)
                met.add(link)
                if not self._tried(link, path):
                    continue
                if fresh and (found := self._answers[link]) and found.is_page:
                    waiting.append(link)
        return self.outcome

    def _page(self, path: str, *, must: bool) -> WebPage | None:
        """Look at a page; return it where there is something to follow."""
        self.outcome.pages.add(path)
        answer = self._ask(path)
        self.outcome.late += answer is None or answer.seconds > self.patience
        if answer is None or not answer.opens:
            self._unread(answer, path)
            status = f"HTTP {answer.status}" if answer else "没有回应"
            self.outcome.note([Seen("page_fails", path, status, path)] if must else ())
            return None
        if answer.seconds > self.patience:
            self.outcome.note([Seen("slow", path, f"{answer.seconds:.0f} s", path)])
        if not answer.is_page:
            return None
        page = WebPage.of(answer, self.site)
        self.outcome.note(of_page(page, self.kind(answer.path, page), self.known))
        self._answers[path] = replace(answer, body=b"")  # looked at: hundreds of pages would fill the memory
        return page

    def _tried(self, link: str, page: str) -> bool:
        """Tell whether a link was tried and opens; note it where it does not. A file is looked into the first time."""
        first = link not in self._answers
        if first and len(self._answers) >= self.links:
            self.outcome.partly.add(page)
            return False
        answer = self._ask(link)
        if answer is None or not answer.opens:
            self.outcome.note([Seen("dead_link", page, link, link)])
            if self._is_file(link):
                self._unread(answer, page)
            return False
        if first and not answer.is_page:
            if self._is_file(link):
                self.outcome.files += 1
                self.outcome.note(of_file(answer, page, self.known))
            self._answers[link] = replace(answer, body=b"")
        return True

    def _is_file(self, link: str) -> bool:
        """Tell whether a link leads to a file of the organ that is looked into."""
        return self.own(link) and PurePosixPath(link.partition("?")[0]).suffix.lower().lstrip(".") in file_types()

    def _unread(self, answer: Answer | None, page: str) -> None:
        """Keep that not all of a page was read, unless what did not open is gone: what stood there may stand there."""
        if answer is None or answer.status not in _GONE:
            self.outcome.partly.add(page)

    def _ask(self, path: str) -> Answer | None:
        """Ask for an address the first time, and remember the answer; None where none came."""
        if path not in self._answers:
            self.outcome.asked += 1
            try:
                self._answers[path] = self.asking.get(path)
            except NoAnswer:
                self._answers[path] = None
        return self._answers[path]
