"""A row taken apart."""

from gongkai.readers.placing.row import NUMBER, UNKNOWN, Row, Run, glance, take_apart


def row(*cells, ragged=False):
    return Row(cells, 2, 7, 3, 9, ragged)


def events(*cells, table=3, ragged=False):
    return take_apart(row(*cells, ragged=ragged), table).events


def test_labels_then_values():
    label, run = events("三、本年度办理结果", "（一）予以公开", None, "1", "", "3")
    assert label.meaning.key == "results"
    assert run.label.meaning.key == "granted"
    assert run.cells == [(3, "1"), (4, ""), (5, "3")]
    assert run.filled == [(3, "1"), (5, "3")]
    assert run.raw == "1 3"


def test_plain_numbers_are_taken_together():
    (run,) = events("一、本年新收政府信息公开申请数量", None, "1", "2")
    assert run.cells == [(2, "1"), (3, "2")]


def test_values_without_a_label_keep_the_blanks_before_them():
    (run,) = events("", "4", "无", table=4)
    assert run.label is None
    assert run.cells == [(0, ""), (1, "4"), (2, "无")]


def test_values_behind_a_head_remember_it():
    _, run = events("总计", "1", "2")
    assert run.before.meaning.key == "total"


def test_words_nobody_knows():
    parsed = take_apart(row("发布机构", "石桥镇"), 0)
    assert parsed == (0, [], ["发布机构", "石桥镇"])


def test_unknown_words_among_values_are_kept_as_values():
    (run,) = events("（一）予以公开", "详见附件", "2")
    assert run.cells == [(1, "详见附件"), (2, "2")]


def test_pieces_of_labels_are_passed_over():
    (run,) = events("（三）不予公开", "计其他情形）", "1.属于国家秘密", "5")[-1:]
    assert run.cells == [(3, "5")]


def test_pieces_side_by_side_make_a_label():
    heads = events("自然人", "商业", "企业", "科研", "机构", ragged=True)
    assert [sense.meaning.key for sense in heads] == ["natural", "business", "research"]


def test_origins_count_from_one():
    (run,) = events("", "（一）予以公开", "5")
    assert run.origin == ("（一）予以公开", 2, 7, 2, 3, 9)
    assert run.row.origin(2, "5").column == 3
    assert Run(row("5"), None, None, [(0, "5")]).origin.raw == "5"


def test_a_glance():
    assert glance("12", 0) is NUMBER
    assert glance("减4", 2) is NUMBER
    assert glance("本年度止件数", 0) is UNKNOWN
    assert glance("本年度止件数", 2).key == "repealed"
