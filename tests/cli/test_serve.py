"""`gongkai init`, `serve`, `worker`, `doctor`: a real installation in a folder of its own, as real processes."""

import os
import socket
import subprocess
import sys
import urllib.request
from time import sleep

import pytest


@pytest.fixture
def installation(tmp_path):
    """The environment of a new installation."""
    kept = {key: value for key, value in os.environ.items() if not key.startswith(("GONGKAI_", "DJANGO_", "DATABASE_"))}
    return {**kept, "GONGKAI_DATA": str(tmp_path / "data"), "GONGKAI_LANG": "zh"}


def gongkai(installation, *arguments):
    command = [sys.executable, "-m", "gongkai.cli", *arguments]
    return subprocess.run(command, env=installation, capture_output=True, text=True, check=False)


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def fetched(address, tries=300):
    for _ in range(tries):
        try:
            with urllib.request.urlopen(address, timeout=5) as answer:  # noqa: S310 -- our own server
                return answer.status, answer.read().decode()
        except OSError:
            sleep(0.1)
    return None


@pytest.mark.slow
def test_an_installation_is_made_examined_and_served(installation, tmp_path):
    sick = gongkai(installation, "doctor")
    assert sick.returncode == 1
    assert "gongkai init" in sick.stdout
    first = gongkai(installation, "init")
    assert (first.returncode, first.stderr) == (0, "")
    assert gongkai(installation, "init").returncode == 0
    assert gongkai(installation, "doctor").returncode == 0
    assert {"gongkai.sqlite3", "secret", "static", "media"} <= {path.name for path in (tmp_path / "data").iterdir()}

    port = free_port()
    command = [sys.executable, "-m", "gongkai.cli", "serve", "--bind", f"127.0.0.1:{port}"]
    server = subprocess.Popen(command, env=installation, stderr=subprocess.DEVNULL)
    try:
        assert fetched(f"http://127.0.0.1:{port}/health/ready") == (200, "ok")
        status, page = fetched(f"http://127.0.0.1:{port}/")
        assert status == 200
        assert "<html" in page
    finally:
        server.terminate()
        assert server.wait(timeout=60) in {0, -15}
