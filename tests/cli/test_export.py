"""`gongkai export`: the files, named one by one."""


def test_the_files_are_written_and_named(installations, tmp_path):
    office = installations.new()
    assert office.gongkai("createorgan", "青禾县人民政府", "--kind", "county").returncode == 0
    told = office.gongkai("export", tmp_path / "out")
    assert told.returncode == 0, told.stderr
    assert sorted(told.stdout.split()) == sorted(str(path) for path in (tmp_path / "out").iterdir())
    (tmp_path / "file").touch()
    assert office.gongkai("export", tmp_path / "file").returncode == 2
