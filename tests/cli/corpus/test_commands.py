from command import gongkai


def test_every_command_is_listed_with_its_help():
    told = gongkai("corpus", "--help").stdout
    assert [
        name
        for name in ("build", "total", "compare", "outliers", "errors", "export", "serve", "simulate")
        if name not in told
    ] == []
