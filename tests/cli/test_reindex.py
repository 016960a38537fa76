"""`gongkai reindex`: lists and search are made anew, and counted."""


def test_lists_are_made_anew_and_counted(installations):
    told = installations.new().gongkai("reindex")
    assert (told.returncode, told.stdout) == (0, "已重建公开信息的列表和搜索：0 条。\n")
