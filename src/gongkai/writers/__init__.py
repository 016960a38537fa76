"""Writers: a Report in, the statutory document out: docx, html, pdf, xlsx, json, csv; and a docx with remarks as comments."""

from gongkai.writers.writer import FORMATS, CannotWrite, render, write

__all__ = ["FORMATS", "CannotWrite", "render", "write"]
