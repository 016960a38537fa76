"""What leaves the office comes back into another as it was."""

import csv
import json
from datetime import UTC, datetime

import pytest
from openpyxl import load_workbook

from books import GOOD, book_of
from gongkai.web.organs.intake.carry import carry_out
from gongkai.web.organs.intake.export import BOOK, PACKAGE, export, rows_of, template
from gongkai.web.organs.intake.read import read
from gongkai.web.organs.intake.sheets import sheets
from gongkai.web.organs.models import Organ

NOW = datetime(2026, 3, 2, 1, 30, tzinfo=UTC)


def unwatched(items, _count, _label):
    return items


@pytest.fixture
def exported(db, tmp_path):  # noqa: ARG001 -- opens the database
    carry_out(read(book_of(GOOD), "x.xlsx"), actor=None, at=NOW)
    return export(tmp_path / "out", unwatched)


def test_every_sheet_is_a_csv_and_a_json_beside_the_workbook(exported):
    assert [path.name for path in exported] == [
        BOOK,
        *(f"{key}.{ending}" for key in sheets() for ending in ("csv", "json")),
        PACKAGE,
    ]
    folder = exported[0].parent
    with (folder / "organ.csv").open(encoding="utf-8-sig", newline="") as stream:
        assert [line["机关名称"] for line in csv.DictReader(stream)] == list(
            Organ.objects.order_by("path").values_list("name", flat=True)
        )
    assert json.loads((folder / "post.json").read_text("utf-8"))[1]["until"] == "2026-12-31"


def test_the_workbook_is_read_as_it_was_filled_in(exported):
    book = read(exported[0].read_bytes(), BOOK)
    assert book.problems == ()
    first = read(book_of(GOOD), "x.xlsx")
    for key in ("organ", "setting"):
        assert [dict(row.cells) for row in book.rows[key]] == [dict(row.cells) for row in first.rows[key]]


def test_passwords_stay_here(exported):
    assert {line["password"] for line in rows_of("person")} == {""}
    assert all("four words" not in path.read_text("utf-8", "replace") for path in exported)


def test_the_package_describes_every_column(exported):
    described = json.loads(exported[-1].read_text("utf-8"))
    assert [resource["name"] for resource in described["resources"]] == list(sheets())
    for resource in described["resources"]:
        with (exported[-1].parent / resource["path"]).open(encoding="utf-8-sig", newline="") as stream:
            assert next(csv.reader(stream)) == [field["name"] for field in resource["schema"]["fields"]]


@pytest.mark.django_db
def test_no_cell_is_a_formula(county, tmp_path):
    county.town.address = "=1+1"
    county.town.save()
    export(tmp_path, unwatched)
    sheet = load_workbook(tmp_path / BOOK)["机关"]
    assert [cell.data_type for row in sheet.iter_rows() for cell in row if cell.value == "=1+1"] == ["s"]
    assert "'=1+1" in (tmp_path / "organ.csv").read_text("utf-8-sig")


def test_the_template_explains_itself():
    book = template(lambda words: words)
    assert book.sheetnames == [*(sheet.name for sheet in sheets().values()), "说明"]
    told = [row[1].value for row in book["说明"].iter_rows()]
    assert {column.name for sheet in sheets().values() for column in sheet.columns} <= set(told)
    assert book["职务"].data_validations.dataValidation
