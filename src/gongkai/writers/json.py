"""A report as JSON: the plain form `gongkai-report/1`, and what its reading holds besides. The schema is published."""

import json
from typing import Any

from gongkai.report import Reading, Report
from gongkai.report.plain import to_plain
from gongkai.words import CHINESE


def render(report: Report, reading: Reading | None = None, lang: str = CHINESE) -> bytes:
    """Return the report as JSON; with a reading also its doubts (said in `lang`), origins, file and format."""
    plain = to_plain(report) | (_of_reading(reading, lang) if reading else {})
    text = json.dumps(plain, ensure_ascii=False, indent=2) + "\n"
    return text.encode("utf-8", "backslashreplace")  # a lone surrogate becomes \udxxx, as JSON itself escapes it


def _of_reading(reading: Reading, lang: str) -> dict[str, Any]:
    return {
        "doubts": [
            {
                "code": doubt.code,
                "message": doubt.text(lang),
                "paths": list(doubt.paths),
                "origin": doubt.origin._asdict() if doubt.origin else None,
            }
            for doubt in reading.doubts
        ],
        "origins": {path: origin._asdict() for path, origin in reading.origins.items()},
        "file": reading.file,
        "format": reading.format,
    }
