"""Writers: a Report in, the statutory document out: docx, html, pdf, xlsx, json, csv; and a docx with remarks."""

from gongkai.writers.errors import CannotWrite
from gongkai.writers.writer import FORMATS, render, write

__all__ = ["FORMATS", "CannotWrite", "render", "write"]
