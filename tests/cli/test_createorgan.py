"""`gongkai createorgan`: the first organ, those under it, and what is refused."""


def test_organs_are_set_up_from_the_top(installations):
    office = installations.new()
    assert office.gongkai("createorgan", "青禾县人民政府", "--kind", "county").returncode == 0
    told = office.gongkai("createorgan", "柳湾镇人民政府", "--kind", "township", "--under", "青禾县人民政府")
    assert (told.returncode, told.stdout) == (0, "已设立 柳湾镇人民政府。\n")
    assert "township（" in office.gongkai("createorgan", "某", "--kind", "none").stderr
    assert "恰有一个" in office.gongkai("createorgan", "某", "--kind", "village", "--under", "没有").stderr
    refused = office.gongkai("createorgan", "某县", "--kind", "county", "--under", "柳湾镇人民政府")
    assert (refused.returncode, "不能设在" in refused.stderr) == (2, True)
