"""Write docs/figures.md and docs/figures.en.md anew: every figure a report may state, from the tables behind them."""

import os
import tempfile
from pathlib import Path

import django

DOCS = Path(__file__).parent.parent / "docs"


def main() -> None:
    """Set the office up with an empty folder of data, and write the pages."""
    with tempfile.TemporaryDirectory() as folder:
        os.environ |= {"GONGKAI_DATA": folder, "DJANGO_SETTINGS_MODULE": "gongkai.web.settings"}
        os.environ.setdefault("GONGKAI_SECRET", "for these pages only")
        django.setup()
        from gongkai.web.reporting.manual import page  # noqa: PLC0415 -- Django is ready from here

        for lang, name in (("zh", "figures.md"), ("en", "figures.en.md")):
            (DOCS / name).write_text(page(lang), "utf-8")


if __name__ == "__main__":
    main()
