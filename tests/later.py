"""The office as people run it, on another day: its clock goes on from the moment that stands in a file.

    python tests/later.py MOMENT serve --bind …

Only what the office takes for now is told; sessions of browsers and second factors live in their own time.
"""

import sys
from datetime import datetime, timedelta
from pathlib import Path
from time import time

from django.utils import timezone


def clock_of(told):
    """Return a clock that shows the moment `told` holds, and goes on from when it was written."""

    def now():
        return datetime.fromisoformat(told.read_text()) + timedelta(seconds=time() - told.stat().st_mtime)

    return now


if __name__ == "__main__":
    timezone.now = clock_of(Path(sys.argv.pop(1)))
    sys.path.remove(str(Path(__file__).parent))  # the tests' own modules are none of the office's

    from gongkai.cli.app import main

    main()
