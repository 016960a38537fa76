"""Tables are found by their place, read once, and hold no floats."""

from decimal import Decimal

import pytest

from gongkai.words.tables import table


def test_a_table_is_found_by_its_place_and_read_once():
    assert table("law/sources")["reg2019"]
    assert table("law/sources") is table("law/sources")
    assert table("web/organs/intake/sheets")["person"]


def test_a_number_with_a_point_is_no_float(tmp_path, monkeypatch):
    (tmp_path / "made_up.toml").write_text("rate = 0.1")
    monkeypatch.setattr("gongkai.words.tables.files", lambda _package: tmp_path)
    assert table("made_up") == {"rate": Decimal("0.1")}


def test_what_is_not_there_is_said():
    with pytest.raises(FileNotFoundError):
        table("law/nowhere")
