"""A backup put back: on every engine, whole or not at all, and never over anything."""

import hashlib
import json
from io import BytesIO
from zipfile import ZIP_STORED, ZipFile

import pytest

from gongkai.web.organs.action import Refused
from gongkai.web.organs.backup.manifest import NAME, Manifest, Part
from gongkai.web.organs.backup.restore import check_parts, check_seal, read_manifest
from installations import BOTH, ENGINES, KILL

FILL = """
from datetime import date
from django.conf import settings
from gongkai.web.organs.actions.organ import CreateOrgan
from gongkai.web.organs.actions.post import Appoint, CreatePerson
organ = CreateOrgan(None, "county", "青禾县人民政府").do(actor=None, at=now)
town = CreateOrgan(organ, "township", "柳湾镇人民政府", guide={"phone": "0000-6211006"}).do(actor=None, at=now)
clerk = CreatePerson(town, "clerk1", "赵清", "a long first password").do(actor=None, at=now)
Appoint(clerk, town, "clerk", date(2026, 1, 1)).do(actor=None, at=now)
from gongkai.web.requests.models import Applicant
contact = {"phone": "0000-6211006"}
Applicant.objects.create(organ=town, kind="natural", name="孙禾", contact=contact, mark="m")
folder = settings.MEDIA_ROOT / "attachments" / "2026"
folder.mkdir(parents=True)
(folder / "一.bin").write_bytes(bytes(range(256)) * 9000)
(folder / "empty.bin").touch()
"""
TELL = """
import hashlib
from django.conf import settings
from gongkai.web.organs.audit import faults
from gongkai.web.organs.backup.make import media
from gongkai.web.organs.backup.tables import kept_models, lines_of
for model in kept_models():
    if model._meta.label not in ("organs.AuditRow", "organs.AuditHead"):
        for line in lines_of(model):
            print(model._meta.label, line)
for path in media(settings.MEDIA_ROOT):
    print(path.relative_to(settings.MEDIA_ROOT), hashlib.sha256(path.read_bytes()).hexdigest())
assert not list(faults()), list(faults())
"""
SEALED = """
from gongkai.web.requests.models import Applicant
for each in Applicant.objects.all():
    print(each.name, each.contact)
"""
EMPTY = """
from django.conf import settings
from gongkai.web.organs.backup.make import media
from gongkai.web.organs.models import AuditRow, Organ, Person
print(Organ.objects.count(), Person.objects.count(), AuditRow.objects.count())
"""
PAIRS = [(source, target) for source in BOTH for target in BOTH if len(BOTH) == 1 or source != target]


@pytest.fixture(scope="module")
def backups(installations, tmp_path_factory):
    """A backup made on each engine, and what the installation held."""
    made = {}
    for engine in BOTH:
        office = installations.new(engine)
        path = tmp_path_factory.mktemp("backups") / "office.zip"
        assert office.python(FILL).returncode == 0
        told = office.gongkai("backup", path)
        assert told.returncode == 0, told.stderr
        made[engine] = (path, office.python(TELL).stdout)
    return made


@pytest.mark.parametrize(("source", "target"), PAIRS)
def test_everything_comes_back_on_any_engine(installations, backups, source, target):
    path, held = backups[source]
    office = installations.new(target)
    told = office.gongkai("restore", path)
    assert told.returncode == 0, told.stderr
    assert office.python(TELL).stdout == held
    assert "赵清" in held
    assert "一.bin" in held
    assert "孙禾" not in held
    assert office.python(SEALED).stdout == "孙禾 {'phone': '0000-6211006'}\n"
    again = office.gongkai("restore", path)
    assert (again.returncode, "这里已经有数据" in again.stderr) == (2, True)
    more = office.python(FILL.replace("clerk1", "clerk2").replace("mkdir(parents=True)", "mkdir(exist_ok=True)") + TELL)
    assert more.returncode == 0, more.stderr


def test_the_trail_tells_of_it(installations, backups):
    path, _ = backups["sqlite"]
    office = installations.new()
    office.gongkai("restore", path)
    code = (
        "from gongkai.web.organs.models import AuditRow; row = AuditRow.objects.last(); print(row.action, row.detail)"
    )
    told = office.python(code).stdout
    assert told.startswith("restore ")
    assert "'same_secret': True" in told


def test_another_secret_is_a_decision_and_the_seal_is_renewed(installations, backups):
    path, held = backups["sqlite"]
    office = installations.new(secret="quite another secret, just as long as the first")  # noqa: S106 -- for tests only
    told = office.gongkai("restore", path)
    assert (told.returncode, "另一个密钥" in told.stderr) == (2, True)
    assert office.gongkai("restore", path, "--other-secret").returncode == 0
    assert office.python(TELL).stdout == held


@pytest.mark.parametrize(("contact", "whole"), [("{'phone': '0000-6211006'}", True), ("half of it", False)])
def test_a_backup_of_the_first_format_is_restored_and_what_it_held_in_the_clear_is_sealed(
    installations, backups, tmp_path, contact, whole
):
    name, old = "data/requests.applicant.jsonl", tmp_path / "old.zip"
    with ZipFile(backups["sqlite"][0]) as made, ZipFile(old, "w", ZIP_STORED) as archive:
        clear = json.loads(made.read(name)) | {"name": "孙禾", "identity": "", "contact": contact}
        table = json.dumps(clear).encode() + b"\n"
        digest = hashlib.sha256(table).hexdigest()
        told = json.loads(made.read(NAME)) | {"format": 1, "key": "not ours"}
        told["parts"] = [each | {"sha256": digest} if each["name"] == name else each for each in told["parts"]]
        parts = {entry: made.read(entry) for entry in made.namelist()} | {name: table, NAME: json.dumps(told).encode()}
        for entry, content in parts.items():
            archive.writestr(entry, content)
    office = installations.new()
    told = office.gongkai("restore", old, "--other-secret")
    assert (told.returncode == 0, name in told.stderr) == (whole, not whole)
    assert office.python(SEALED).stdout == ("孙禾 {'phone': '0000-6211006'}\n" if whole else "")
    assert "孙禾" not in office.python(TELL).stdout


@pytest.mark.parametrize("engine", ENGINES)
@pytest.mark.parametrize(
    "where",
    [
        "tables.settle = lambda: KILL\nrestore.settle = tables.settle",
        "restore.Path.rename = lambda *_: KILL",
        "before = restore.Path.rename\nrestore.Path.rename = lambda *given: (before(*given), KILL)",
    ],
    ids=["records loaded", "before the media", "after the media"],
)
def test_killed_it_leaves_the_installation_empty_and_can_be_done_again(installations, backups, engine, where):
    path, held = backups["sqlite"]
    office = installations.new(engine)
    killed = office.python(
        "from gongkai.web.organs.backup import restore, tables\nfrom pathlib import Path\n"
        + where.replace("KILL", KILL)
        + f"\nrestore.restore(Path({str(path)!r}), at=now)"
    )
    assert killed.returncode == -9, killed.stderr
    assert office.python(EMPTY).stdout == "0 0 0\n"
    assert office.gongkai("restore", path).returncode == 0
    assert office.python(TELL).stdout == held


def test_media_that_lie_there_are_never_written_over(installations, backups):
    office = installations.new()
    lying = office.folder / "media" / "mine.txt"
    lying.write_text("mine")
    told = office.gongkai("restore", backups["sqlite"][0])
    assert (told.returncode, "已经有文件" in told.stderr, lying.read_text()) == (2, True, "mine")


def manifest_with(**other):
    parts = (Part("data/organs.organ.jsonl", "0" * 64, 3, 1),)
    return Manifest(
        **{
            "program": "0.1.0",
            "engine": "sqlite",
            "made_at": "2026-03-02T09:30:00+08:00",
            "migrations": (("organs", "0001_initial"),),
            "trail": (0, ""),
            "parts": parts,
            **other,
        }
    )


def test_a_manifest_that_was_altered_is_refused():
    sealed = manifest_with().sealed()
    check_seal(sealed, other_secret=False)
    altered = json.loads(sealed.text()) | {"engine": "postgresql"}
    with pytest.raises(Refused):
        check_seal(manifest_with(engine=altered["engine"], key=sealed.key, seal=sealed.seal), other_secret=True)


@pytest.mark.parametrize("change", ["altered", "added", "gone", "outside"])
def test_a_part_that_is_not_as_it_was_made_is_refused(backups, tmp_path, change):
    broken = tmp_path / "broken.zip"
    with ZipFile(backups["sqlite"][0]) as whole, ZipFile(broken, "w", ZIP_STORED) as archive:
        manifest = read_manifest(whole)
        for entry in whole.infolist():
            content = whole.read(entry)
            if entry.filename == "data/organs.organ.jsonl":
                if change == "gone":
                    continue
                content = content.replace("柳湾".encode(), "别处".encode()) if change == "altered" else content
            archive.writestr(entry.filename, content)
        if change == "added":
            archive.writestr("media/extra.bin", b"")
    if change == "outside":
        name, digest = "../outside", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
        with ZipFile(broken, "a") as archive:
            archive.writestr(name, b"")
        manifest = manifest_with(parts=(*manifest.parts, Part(name, digest, 0)))
    with ZipFile(broken) as archive, pytest.raises(Refused) as caught:
        check_parts(archive, manifest)
    assert len(caught.value.reasons) == 1


def test_the_manifest_says_what_is_in_it(backups):
    with ZipFile(backups["sqlite"][0]) as archive:
        manifest = read_manifest(archive)
        assert json.loads(archive.read(NAME))["engine"] == "sqlite"
    rows = {part.name: part.rows for part in manifest.parts}
    assert rows["data/organs.organ.jsonl"] == 2
    assert rows["media/attachments/2026/empty.bin"] is None
    assert "data/sessions.session.jsonl" not in rows


def test_a_part_damaged_on_its_way_is_refused(backups):
    content = bytearray(backups["sqlite"][0].read_bytes())
    with ZipFile(BytesIO(bytes(content))) as archive:
        manifest = read_manifest(archive)
        entry = archive.getinfo("data/organs.organ.jsonl")
    start = entry.header_offset + 30 + len(entry.filename) + 20
    content[start : start + 40] = bytes(byte ^ 0x5A for byte in content[start : start + 40])
    with ZipFile(BytesIO(bytes(content))) as archive, pytest.raises(Refused) as caught:
        check_parts(archive, manifest)
    assert len(caught.value.reasons) == 1
