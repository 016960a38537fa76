"""Files read into reports: what a person mended stands for what was read; only what was accepted counts."""

from decimal import Decimal

from gongkai.web.reporting.received import accepted, doubts_of, raw_of, value_of


def test_what_was_mended_stands_for_what_was_read(team, below):
    file = below.file(team.other)
    read = value_of(file)
    file.mended = {"t3.new.total": "77", "t2.fees.amount": "1.50", "t3.new.natural": ""}
    mended = value_of(file)
    assert mended["t3.new.total"] == 77
    assert mended["t2.fees.amount"] == Decimal("1.50")
    assert mended["t3.new.natural"] is None
    assert read.with_cells({path: mended[path] for path in file.mended}) == mended


def test_doubts_keep_their_words_their_source_and_whether_they_are_settled(team, below):
    file = below.file(team.other, "yunxi-2024.txt")
    file.settled = [1]
    found = doubts_of(file)
    assert [each.number for each in found if each.settled] == [1]
    assert len(found) == len(file.reading["doubts"])
    assert any("0 0 0 0" in each.raw and each.place for each in found)
    assert any(each.paths for each in found)


def test_the_text_as_printed_is_kept_for_cells_that_were_found(team, below):
    file = below.file(team.other, "yunxi-2024.txt")
    assert raw_of(file, "t2.licensing.decisions") == str(value_of(file)["t2.licensing.decisions"])
    assert raw_of(file, "t9.nothing") == ""


def test_only_what_was_accepted_counts(team, below):
    below.file(team.other)
    assert accepted(team.other, 2024) is None
    below.file(team.other, state="accepted")
    assert accepted(team.other, 2024).year == 2024
    assert accepted(team.organ, 2024) is None
