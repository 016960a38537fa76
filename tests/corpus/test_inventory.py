import zipfile
from io import BytesIO
from pathlib import Path

import polars as pl
import pytest
from moto.server import ThreadedMotoServer

from corpora import TOWNS, lay_out, printed, report
from gongkai.corpus import inventory as taking
from gongkai.corpus.inventory import inventory
from gongkai.corpus.place import file_system
from gongkai.corpus.tables import tables

NOTHING = pl.DataFrame(schema=tables()["files"].schema)


@pytest.fixture
def folder(tmp_path):
    return lay_out(tmp_path / "in", *map(report, TOWNS))


def stock(*sources, earlier=NOTHING, **told):
    return inventory([str(source) for source in sources], earlier, **told)


def test_a_folder_is_walked_to_its_bottom(folder):
    lay_out(folder / "deep" / "deeper", report(year=2023))
    (folder / ".git").mkdir()
    (folder / ".git" / "x.txt").write_bytes(b"x")
    (folder / "logo.png").write_bytes(b"x")
    (folder / "loop").symlink_to(folder)
    (folder / "linked.txt").symlink_to(next(folder.glob("*石桥*")))
    found = stock(folder)
    assert found.height == 6
    assert found["place"].is_sorted()
    assert found["suffix"].unique().to_list() == [".txt"]


def test_a_pattern_a_file_and_a_folder_name_each_place_once(folder):
    one = next(folder.glob("*柳湾*"))
    assert stock(folder / "*.txt").height == 4
    assert stock(folder, one, folder / "*湾*").height == 4
    assert stock(folder.parent / "i?").height == 4


def test_a_source_that_is_not_there_is_a_row_with_the_reason(tmp_path):
    (row,) = stock(tmp_path / "none").iter_rows(named=True)
    assert row["id"] is None
    assert "取不到" in row["problem"]


def test_members_of_archives_stand_in_their_archives(tmp_path, folder):
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as archive:
        for path in folder.iterdir():
            archive.write(path, f"年报/{path.name}")
    found = stock(tmp_path / "a.zip")
    assert all(place.startswith(f"{tmp_path}/a.zip!/年报/") for place in found["place"])
    assert set(found["id"]) == set(stock(folder)["id"])


def test_a_broken_archive_is_a_row_with_the_reason(tmp_path):
    (tmp_path / "a.zip").write_bytes(b"no zip")
    (row,) = stock(tmp_path / "a.zip").iter_rows(named=True)
    assert "BadZipFile" in row["problem"]


def test_a_file_larger_than_readers_take_is_a_row_with_the_reason(folder, monkeypatch):
    monkeypatch.setattr(taking, "DEFAULT_LIMITS", taking.DEFAULT_LIMITS.__class__(file_bytes=10))
    assert all("10" in problem for problem in stock(folder)["problem"])


def test_a_register_tells_of_organs_with_and_without_files(tmp_path, folder):
    name = next(folder.glob("*柳湾*")).name
    (tmp_path / "organs.csv").write_text(
        f"path,organ,level,region,year\nin/{name},柳湾镇,township,甲省/青禾县,2024\nin/lost.txt,乙镇,township,甲省,2024\n"
        ",丙镇,township,甲省,2024\n",
        "utf-8",
    )
    found = stock(folder, tmp_path / "organs.csv")
    assert found.height == 6
    known = {row["organ"]: row for row in found.iter_rows(named=True) if row["organ"]}
    assert known["柳湾镇"]["id"]
    assert (known["柳湾镇"]["region"], known["柳湾镇"]["known_year"]) == ("甲省/青禾县", 2024)
    assert known["乙镇"]["id"] is None
    assert known["乙镇"]["problem"]
    assert (known["丙镇"]["id"], known["丙镇"]["problem"]) == (None, None)


def test_a_register_that_names_files_by_a_roundabout_way_names_the_same_files(tmp_path, folder):
    name = next(folder.glob("*柳湾*")).name
    (tmp_path / "organs").mkdir()
    (tmp_path / "organs" / "organs.csv").write_text(f"path,organ\n../in/./{name},柳湾镇\n", "utf-8")
    found = stock(folder, tmp_path / "organs" / "organs.csv")
    assert found.height == 4
    assert found["organ"].drop_nulls().to_list() == ["柳湾镇"]


@pytest.fixture
def packed(tmp_path, folder):
    """An archive of reports, and a register that names one of them by its place in it, and one that is not there."""
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as archive:
        for path in folder.iterdir():
            archive.write(path, f"年报/{path.name}")
    name = next(folder.glob("*柳湾*")).name
    rows = ("path,organ,level,url", f"a.zip!/年报/{name},柳湾镇,township,http://x/", "a.zip!/none.txt,丁镇,township,")
    (tmp_path / "organs.csv").write_text("\n".join(rows), "utf-8")
    return tmp_path / "a.zip", tmp_path / "organs.csv"


def test_what_a_register_tells_of_a_member_stands_at_the_member(packed):
    found = stock(*packed)
    (told,) = found.filter(organ="柳湾镇").rows(named=True)
    assert told["id"]
    assert (told["level"], told["url"], told["suffix"], told["problem"]) == ("township", "http://x/", ".txt", None)
    assert told["stamp"]
    assert found["id"].drop_nulls().len() == 4
    (lost,) = found.filter(organ="丁镇").rows(named=True)
    assert lost["id"] is None


def test_what_a_register_told_stays_when_a_file_changes(tmp_path, folder):
    from corpora import built, frame

    path = next(folder.glob("*柳湾*"))
    row = f"in/{path.name},柳湾镇,township,甲省/青禾县,2024,http://x/"
    (tmp_path / "organs.csv").write_text(f"path,organ,level,region,year,url\n{row}\n", "utf-8")
    out = built(tmp_path / "out", folder, tmp_path / "organs.csv")
    before = frame(out, "files").filter(place=str(path)).row(0, named=True)
    lay_out(folder, report(new=77))
    after = frame(built(out, folder), "files").filter(place=str(path)).row(0, named=True)
    assert after["id"] != before["id"]
    known = ("organ", "level", "region", "known_year", "url")
    assert [after[name] for name in known] == [before[name] for name in known]
    (tmp_path / "organs.csv").write_text(f"path,organ\nin/{path.name},新柳湾镇\n", "utf-8")
    corrected = frame(built(out, tmp_path / "organs.csv"), "files").filter(place=str(path)).row(0, named=True)
    assert (corrected["organ"], corrected["level"]) == ("新柳湾镇", None)


def test_whom_a_register_expects_in_an_archive_stays_expected(tmp_path, packed):
    from corpora import built, frame

    out = built(tmp_path / "out", *packed)
    assert frame(built(out, packed[0]), "files")["organ"].drop_nulls().sort().to_list() == ["丁镇", "柳湾镇"]


def test_what_has_not_changed_is_not_opened_again(tmp_path, folder, monkeypatch):
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as archive:
        archive.writestr("x.txt", "x")
    before = stock(folder, tmp_path / "a.zip")
    opened = []
    monkeypatch.setattr(
        taking, "open_file", lambda address: opened.append(address) or BytesIO(Path(address).read_bytes())
    )
    monkeypatch.setattr(taking, "members", lambda address: opened.append(address) or ())
    assert stock(folder, tmp_path / "a.zip", earlier=before).equals(before)
    assert opened == []
    lay_out(folder, report(new=77))
    after = stock(folder, tmp_path / "a.zip", earlier=before)
    assert len(opened) == 1
    assert after.join(before, on=["place", "id"], how="anti").height == 1


def test_the_data_sets_own_folder_is_left_out(folder):
    lay_out(folder / "out", report(year=2020))
    assert stock(folder, without=str(folder / "out")).height == 4


def test_any_address_fsspec_knows_is_a_source():
    system, _ = file_system("memory://")
    system.pipe_file("/stock/a.txt", b"a")
    system.pipe_file("/stock/b/c.txt", b"c")
    assert stock("memory://stock")["place"].to_list() == ["memory:///stock/a.txt", "memory:///stock/b/c.txt"]
    assert stock("memory://stock/*.txt").height == 1


@pytest.fixture(scope="module")
def bucket():
    """A server that speaks S3, on this machine, with a bucket."""
    server = ThreadedMotoServer(ip_address="127.0.0.1", port=0, verbose=False)
    server.start()
    host, port = server.get_host_and_port()
    with pytest.MonkeyPatch.context() as patched:
        patched.setenv("AWS_ENDPOINT_URL", f"http://{host}:{port}")
        patched.setenv("AWS_ACCESS_KEY_ID", "key")
        patched.setenv("AWS_SECRET_ACCESS_KEY", "secret")
        system, _ = file_system("s3://reports")
        system.mkdir("reports")
        yield system
    server.stop()


def test_a_bucket_is_a_source(bucket, tmp_path):
    from corpora import built, frame

    for town in TOWNS:
        bucket.pipe_file(f"reports/2024/{town}.txt", printed(report(town)))
    found = stock("s3://reports/2024")
    assert found["place"].to_list() == sorted(f"s3://reports/2024/{town}.txt" for town in TOWNS)
    assert stock("s3://reports/2024", earlier=found).equals(found)
    out = built(tmp_path / "out", "s3://reports/2024/*.txt")
    assert frame(out, "reports")["status"].to_list() == ["read"] * 4
