"""`gongkai backup`: one file, its owner's alone, never over another."""

import stat


def test_it_is_its_owners_alone_and_never_written_over(installations, tmp_path):
    office, path = installations.new(), tmp_path / "office.zip"
    assert office.gongkai("backup", path).returncode == 0
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    before = path.read_bytes()
    told = office.gongkai("backup", path)
    assert (told.returncode, "已经存在" in told.stderr, path.read_bytes() == before) == (2, True, True)
