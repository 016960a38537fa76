import json
from pathlib import Path

from corpora import built, frame, lay_out, report
from gongkai.corpus.descriptor import fields, page
from gongkai.corpus.tables import tables, version


def test_the_descriptor_names_every_file_and_every_column(tmp_path):
    out = built(tmp_path / "out", lay_out(tmp_path / "in", report(t3__new__total=9), report(year=2023)))
    told = json.loads((out / "datapackage.json").read_text("utf-8"))
    assert [resource["name"] for resource in told["resources"]] == list(tables())
    for resource in told["resources"]:
        assert all((out / path).is_file() for path in resource["path"])
        if resource["path"]:
            assert {field["name"] for field in resource["schema"]["fields"]} == set(
                frame(out, resource["name"]).columns
            )
    files = {path for resource in told["resources"] for path in resource["path"]}
    assert files == {path.relative_to(out).as_posix() for path in out.rglob("*.parquet")}


def test_every_column_says_what_it_holds():
    for table in tables().values():
        assert all(field["title"] and field["type"] for field in fields(table))


def test_the_page_of_the_schema_is_up_to_date(golden):
    path = Path(__file__).parents[2] / "docs" / "schema" / "corpus.md"
    head, _, _ = path.read_text("utf-8").partition("## `files`")
    golden(path, head + page())
    assert f"version {version()}\n" in head
