"""Write docs/figures.md anew: every figure an annual report may state, from the tables that define them."""

import os
import tempfile
from pathlib import Path

import django

PAGE = Path(__file__).parent.parent / "docs" / "figures.md"


def main() -> None:
    """Set the office up with an empty folder of data, and write the page."""
    with tempfile.TemporaryDirectory() as folder:
        os.environ |= {"GONGKAI_DATA": folder, "DJANGO_SETTINGS_MODULE": "gongkai.web.settings"}
        os.environ.setdefault("GONGKAI_SECRET", "for this page only")
        django.setup()
        from gongkai.web.reporting.manual import page  # noqa: PLC0415 -- Django is ready from here

        PAGE.write_text(page(), "utf-8")


if __name__ == "__main__":
    main()
