"""`gongkai import`: problems by sheet and cell and status 1, a dry run that changes nothing."""

from books import GOOD, book_of


def test_a_dry_run_changes_nothing_and_problems_end_with_1(installations, tmp_path):
    office, good, bad = installations.new(), tmp_path / "good.xlsx", tmp_path / "bad.xlsx"
    good.write_bytes(book_of(GOOD))
    bad.write_bytes(book_of({"organ": [["青禾县人民政府", "没有这一类"]]}))
    told = office.gongkai("import", good, "--dry-run")
    assert (told.returncode, "没有问题，可以导入：机关 3" in told.stdout) == (0, True)
    told = office.gongkai("import", bad)
    assert told.returncode == 1
    assert "机关!B2：" in told.stderr
    assert office.gongkai("import", tmp_path / "none.xlsx").returncode == 2
    assert office.gongkai("audit", "verify").stdout.startswith("0 条")
