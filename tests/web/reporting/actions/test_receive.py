"""Files of organs outside: taken in once, mended by hand, accepted only when every doubt is settled."""

import json
from datetime import UTC, datetime

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from hypothesis import given
from hypothesis import strategies as some

from gongkai.law import form_for_year
from gongkai.report.plain import from_plain, to_plain
from gongkai.samples import reading
from gongkai.web.organs.action import Refused
from gongkai.web.organs.upload import look_through
from gongkai.web.reporting.actions.receive import AcceptFile, MendCell, ReceiveFile, SettleDoubt, faults
from gongkai.web.reporting.models import Received
from gongkai.web.reporting.received import doubts_of, value_of
from gongkai.web.reporting.totals import gather
from gongkai.writers.json import render as as_json

AT = datetime(2026, 1, 20, 1, 30, tzinfo=UTC)


def sent(team, name="yunxi-2024.txt", *, year=2024, content=b"text", organ=None):
    read = reading(name)
    plain = json.loads(as_json(read.report, read))
    looked = look_through(SimpleUploadedFile("报告.txt", content))
    return ReceiveFile(organ or team.other, year, looked, plain, team.overseer).do(actor=team.overseer, at=AT)


def test_a_file_is_kept_with_what_was_read(team):
    kept = sent(team)
    with kept.file.open("rb") as file:
        assert file.read() == b"text"
    assert value_of(kept) == reading("yunxi-2024.txt").report
    with pytest.raises(Refused, match="已经登记过"):
        sent(team)
    assert sent(team, content=b"other") != kept
    assert Received.objects.get(pk=kept.pk).state == "replaced"


def test_what_cannot_be_their_report_is_refused(team, county, begun, through):
    with pytest.raises(Refused, match="不是 2025 年度的"):
        sent(team, year=2025)
    with pytest.raises(Refused, match="不单独编制"):
        sent(team, organ=county.village)
    with pytest.raises(Refused, match="空的"):
        sent(team, content=b"")
    report = through(begun)
    report.year = 2024
    report.save()
    with pytest.raises(Refused, match="已经在系统里"):
        sent(team, organ=team.organ)
    assert not Received.objects.exists()


def test_it_counts_when_every_doubt_is_settled(team):
    kept = sent(team)
    doubts = doubts_of(kept)
    assert doubts
    with pytest.raises(Refused, match=f"还有 {len(doubts)} 处疑点"):
        AcceptFile(kept).do(actor=team.overseer, at=AT)
    for doubt in doubts:
        SettleDoubt(kept, doubt.number, dict.fromkeys(doubt.paths, "2")).do(actor=team.overseer, at=AT)
    assert team.other not in gather(team.county, 2024).reports
    AcceptFile(kept).do(actor=team.overseer, at=AT)
    counted = gather(team.county, 2024).reports[team.other]
    assert all(counted[path] == 2 for doubt in doubts for path in doubt.paths)
    with pytest.raises(Refused, match="不能再改"):
        MendCell(kept, "t3.new.total", "1").do(actor=team.overseer, at=AT)


def test_a_newer_file_takes_the_place_of_one_accepted_only_when_it_is_accepted_itself(team, below):
    old = below.accepted(team.other, 2024, t3__new__total=1)
    new = below.file(team.other, doubts=[])
    assert gather(team.county, 2024).reports[team.other]["t3.new.total"] == 1
    AcceptFile(new).do(actor=team.overseer, at=AT)
    assert Received.objects.get(pk=old.pk).state == "replaced"
    assert gather(team.county, 2024).reports[team.other]["t3.new.total"] == value_of(new)["t3.new.total"]


def test_what_is_mended_stands_beside_what_was_read(team, below):
    file = below.file(team.other)
    read = file.reading["cells"]["t3.new.total"]
    MendCell(file, "t3.new.total", " 8 ").do(actor=team.overseer, at=AT)
    kept = Received.objects.get(pk=file.pk)
    assert value_of(kept)["t3.new.total"] == 8
    assert kept.reading["cells"]["t3.new.total"] == read


@pytest.mark.parametrize(
    ("path", "value"),
    [("t3.new.total", "8.5"), ("t3.new.total", "-1"), ("t3.new.total", "八"), ("t2.fees.amount", "1e5"), ("x", "1")],
)
def test_what_is_no_value_of_a_cell_is_refused(team, below, path, value):
    file = below.file(team.other)
    with pytest.raises(Refused):
        MendCell(file, path, value).do(actor=team.overseer, at=AT)
    with pytest.raises(Refused):
        SettleDoubt(file, 99, {}).do(actor=team.overseer, at=AT)
    assert Received.objects.get(pk=file.pk).mended == {}


def test_nobody_but_who_oversees_the_organ_mends(team, below):
    with pytest.raises(Refused, match="没有"):
        MendCell(below.file(team.other), "t3.new.total", "1").do(actor=team.clerk, at=AT)


@given(some.sampled_from(form_for_year(2025).paths), some.text(max_size=16))
def test_what_passes_can_always_be_made_a_report(path, told):
    form = form_for_year(2025)
    if told.strip() and not list(faults(form, {path: told})):
        empty = to_plain(reading("liuwan-2024.docx").report)
        amount = form.cell(path).kind == "amount"
        empty["cells"][path] = told.strip() if amount else int(told.strip())
        assert from_plain(empty)[path] is not None
