import http.client
import socket
import subprocess
import sys
import time

import pytest

from command import gongkai
from corpora import built, lay_out, report


@pytest.mark.slow
def test_pages_are_answered_on_this_machine_alone(tmp_path):
    out = built(tmp_path / "out", lay_out(tmp_path / "in", report()))
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    command = [sys.executable, "-m", "gongkai.cli", "corpus", "serve", str(out), "--port", str(port)]
    with subprocess.Popen(command, stderr=subprocess.PIPE) as server:
        try:
            assert f"127.0.0.1:{port}".encode() in server.stderr.readline()
            assert asked(port) == 200
        finally:
            server.terminate()


def asked(port):
    for _ in range(100):
        connection = http.client.HTTPConnection("127.0.0.1", port, timeout=20)
        try:
            connection.request("GET", "/")
            return connection.getresponse().status
        except ConnectionRefusedError:
            time.sleep(0.1)
        finally:
            connection.close()
    return None


def test_no_data_set_is_told(tmp_path):
    assert gongkai("corpus", "serve", tmp_path).exit_code == 2
