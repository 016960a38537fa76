"""A backup made: consistent, and whole or not there."""

import pytest

from installations import ENGINES, KILL

WRITE_MEANWHILE = """
import io, json, subprocess, sys
from zipfile import ZipFile
from gongkai.web.organs.actions.organ import CreateOrgan
from gongkai.web.organs.backup import make
code = '''import django; django.setup()
from django.utils import timezone
from gongkai.web.organs.actions.organ import CreateOrgan
CreateOrgan(None, "county", "后来县人民政府").do(actor=None, at=timezone.now())'''
CreateOrgan(None, "county", "青禾县人民政府").do(actor=None, at=now)
models = make.kept_models()
done = []
def table(archive, model, watch, one=make._table):
    part = one(archive, model, watch)
    if not done:
        done.append(subprocess.run([sys.executable, "-c", code], check=True))
    return part
make._table = table
stream = io.BytesIO()
manifest = make.make(stream, at=now)
with ZipFile(stream) as archive:
    rows = [archive.read(f"data/organs.{name}.jsonl").decode().count("\\n") for name in ("organ", "auditrow")]
print(rows, manifest.trail[0])
from gongkai.web.organs.models import Organ
print(Organ.objects.count())
"""


@pytest.mark.parametrize("engine", ENGINES)
def test_what_is_written_meanwhile_is_wholly_outside_and_nobody_waits(installations, engine):
    told = installations.new(engine).python(WRITE_MEANWHILE)
    assert told.stdout == "[1, 1] 1\n2\n", told.stderr


def test_killed_it_leaves_no_file_of_that_name(installations, tmp_path):
    office, path = installations.new(), tmp_path / "office.zip"
    (office.folder / "media" / "a.bin").write_bytes(b"a")
    killed = office.python(
        "from pathlib import Path\nfrom gongkai.cli import backup\nfrom gongkai.web.organs.backup import make\n"
        f"make._file = lambda *_: {KILL}\nbackup.backup(Path({str(path)!r}))"
    )
    assert killed.returncode == -9, killed.stderr
    assert not path.exists()
