"""`gongkai restore`: what cannot be restored is refused in words."""

from zipfile import ZipFile


def test_what_is_no_backup_is_refused_in_words(installations, tmp_path):
    office, other = installations.new(), tmp_path / "other.zip"
    with ZipFile(other, "w") as archive:
        archive.writestr("readme.txt", "not a backup")
    (tmp_path / "text.zip").write_text("no zip at all")
    assert "没有能读的清单" in office.gongkai("restore", other).stderr
    assert "不是完整的备份文件" in office.gongkai("restore", tmp_path / "text.zip").stderr


def test_a_file_that_is_not_there_is_named(installations, tmp_path):
    told = installations.new().gongkai("restore", tmp_path / "none.zip")
    assert (told.returncode, "读写出错" in told.stderr) == (2, True)


def test_what_was_restored_is_counted(installations, tmp_path):
    office, path = installations.new(), tmp_path / "office.zip"
    (office.folder / "media" / "a.bin").write_bytes(b"a")
    office.gongkai("backup", path)
    told = installations.new().gongkai("restore", path)
    assert (told.returncode, "1 个媒体文件" in told.stdout) == (0, True)
