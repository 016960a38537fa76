"""Run the program in the tests: in this process, and as people do, in one of its own."""

import os
import subprocess
import sys
from pathlib import Path

from typer.testing import CliRunner

from gongkai.cli.app import app

LIUWAN, LIUWAN_LAST = "liuwan-2024.docx", "liuwan-2023.html"
BAILU, BAILU_LAST = "bailu-2024.xlsx", "bailu-2023.pdf"
SHIQIAO, WANGGANG, YUNXI = "shiqiao-2024.txt", "wanggang-2024.md", "yunxi-2024.txt"


def gongkai(*arguments, given=None):
    """Run a command in this process and return its result: exit_code, stdout, stderr."""
    result = CliRunner().invoke(app, [str(each) for each in arguments], input=given)
    assert result.exception is None or isinstance(result.exception, SystemExit), result.exception
    return result


def process(*arguments, given=b"", folder=None, **environment):
    """Run the program in a process of its own."""
    return subprocess.run(
        [sys.executable, "-m", "gongkai.cli", *map(str, arguments)],
        input=given,
        capture_output=True,
        cwd=folder or Path.cwd(),
        env={**os.environ, "LC_ALL": "C.UTF-8", **environment},
        timeout=120,
        check=False,
    )
