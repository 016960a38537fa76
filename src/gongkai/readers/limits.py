"""How large a file may be before a reader refuses it. Every bound is a setting."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Limits:
    """Bounds on hostile or mistaken input.

    `file_bytes`: size of the file; `unpacked_bytes`: what a zip part may unfold to, all parts together; `cells`: cells
    of all tables together; `pages`: pages of a pdf or ofd; `paragraphs`: blocks of text; `marks`: characters and drawn
    lines of a pdf or ofd; `seconds`: time of an outside converter, and of a pdf's pages.
    """

    file_bytes: int = 64 * 1024 * 1024
    unpacked_bytes: int = 128 * 1024 * 1024
    cells: int = 200_000
    pages: int = 500
    paragraphs: int = 100_000
    marks: int = 500_000
    seconds: float = 120.0


DEFAULT_LIMITS = Limits()
