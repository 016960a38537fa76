"""Describe the machine the figures were taken on, without naming it."""

import os
import platform
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path

LIBRARIES = ("lxml", "selectolax", "pypdfium2", "openpyxl", "python-docx", "beautifulsoup4", "pdfplumber", "typer")


def processor():
    """Return the processor's name, as the system tells it."""
    try:
        lines = Path("/proc/cpuinfo").read_text("utf-8").splitlines()
    except OSError:
        return platform.processor() or platform.machine()
    names = [line.partition(":")[2].strip() for line in lines if line.startswith("model name")]
    return names[0] if names else platform.machine()


def memory():
    """Return the machine's memory in GiB, '?' where the system does not tell."""
    try:
        return f"{os.sysconf('SC_PAGE_SIZE') * os.sysconf('SC_PHYS_PAGES') / 2**30:.0f}"
    except (AttributeError, OSError, ValueError):
        return "?"


def main():
    """Print the machine as markdown."""
    print("# Measured\n")
    print(f"- day: {datetime.now(UTC):%Y-%m-%d}")
    print(f"- processor: {processor()}, {os.cpu_count()} cores; memory: {memory()} GiB")
    print(f"- system: {platform.system()} {platform.machine()}; Python {platform.python_version()}")
    print(f"- gongkai {version('gongkai')}; " + ", ".join(f"{name} {version(name)}" for name in LIBRARIES))
    print("\nTimes are the processor's, of one core; the contestants of a table take turns in one run, so ratios hold.")


if __name__ == "__main__":
    main()
