from decimal import Decimal
from hashlib import sha256

import pytest

from corpora import printed, report
from gongkai import render
from gongkai.corpus import rows
from gongkai.corpus.rows import rows_of
from gongkai.corpus.tables import tables

TABLES = tables()


def of(data, suffix=".txt"):
    return rows_of(data, sha256(data).hexdigest(), suffix)


def named(table, row):
    return dict(zip(TABLES[table].schema, row, strict=True))


def test_a_report_is_a_row_with_its_counts():
    found = of(printed(report(new=5)))
    row = named("reports", found.report)
    assert (found.year, row["status"], row["organ"], row["kind"]) == (2024, "read", "青禾县柳湾镇人民政府", "township")
    assert (row["form"], row["format"], row["blank"], row["doubts"], row["errors"]) == ("2021", "text", 0, 0, 0)
    assert row["stated"] == len(report().values)
    assert "R301" in row["sound"]
    assert "Y301" in row["unchecked"]
    assert named("wide", found.wide)["t3.new.total"] == 5


def test_findings_and_texts_are_rows_of_their_own():
    found = of(printed(report(t3__new__total=9)))
    codes = [named("findings", row)["code"] for row in found.findings]
    assert "R302" in codes
    assert [row[1] for row in found.findings] == list(range(1, len(codes) + 1))
    assert {named("texts", row)["section"] for row in found.texts} == {0, 1, 4, 5, 6}


def test_a_blank_stays_blank_and_is_doubted():
    found = of(printed(report(t3__new__natural=None)))
    assert named("wide", found.wide)["t3.new.natural"] is None
    assert any("t3.new.natural" in named("doubts", row)["paths"] for row in found.doubts)


def test_the_same_content_gives_the_same_rows():
    data = printed(report())
    assert of(data) == of(data)


@pytest.mark.parametrize(
    ("data", "status", "code"),
    [
        (b"", "failed", "E103"),
        ("青禾县人民政府2024年工作总结".encode(), "refused", "E202"),
        (b"\x01\x02\xff" * 99, "failed", "E104"),
    ],
)
def test_what_cannot_be_read_is_a_row_with_its_reason(data, status, code):
    row = named("reports", of(data, "").report)
    assert (row["status"], row["code"]) == (status, code)
    assert row["reason"].endswith("。")


def test_a_fault_of_ours_is_a_row_too(monkeypatch):
    def broken(data, name):
        raise RecursionError(len(data), name)

    monkeypatch.setattr(rows, "read_bytes", broken)
    row = named("reports", of(b"x").report)
    assert (row["status"], row["code"]) == ("failed", "F106")
    assert "RecursionError" in row["reason"]


def test_running_out_of_memory_is_for_the_caller_to_answer(monkeypatch):
    def greedy(_data, _name):
        raise MemoryError

    monkeypatch.setattr(rows, "read_bytes", greedy)
    with pytest.raises(MemoryError):
        of(b"x")


@pytest.mark.parametrize(
    ("path", "value", "ending"),
    [
        ("t3.new.natural", 10**19, ".json"),
        ("t2.fees.amount", Decimal(10**21), ".json"),
        ("t2.fees.amount", Decimal("0.1234567890123"), ".txt"),
    ],
)
def test_a_number_no_column_can_hold_exactly_is_a_doubt(path, value, ending):
    each = report().with_cells({path: value})
    found = of(render(each, "json") if ending == ".json" else printed(each), ending)
    assert named("wide", found.wide)[path] is None
    assert [named("doubts", row)["paths"] for row in found.doubts if row[2] == "F107"] == [[path]]
