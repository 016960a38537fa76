from array import array
from random import Random

import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from gongkai.corpus.copies import NUMBERS, clusters, likeness, signature
from gongkai.report import Report, Section

WORDS = "公开信息更新栏目群众服务网站制度培训考核监督审查发布回应关切渠道质量机制规范流程责任落实推进"


def text(seed, length=400):
    dice = Random(seed)  # noqa: S311 -- no secret
    return "".join(dice.choice(WORDS) for _ in range(length))


def said(words, organ="青禾县柳湾镇人民政府"):
    return Report.of({}, organ=organ, year=2024, sections=[Section(1, "总体情况", (words,))])


def test_figures_and_the_organs_name_do_not_tell_texts_apart():
    a = said(f"青禾县柳湾镇人民政府公开12件，{text(1)}")
    b = said(f"青禾县石桥乡人民政府公开 三十 件。{text(1)}", "青禾县石桥乡人民政府")
    assert signature(a) == signature(b)


def test_a_few_words_tell_nothing():
    assert signature(said("公开信息")) is None


@pytest.mark.parametrize("share", [0.0, 0.5, 1.0])
def test_likeness_is_about_the_share_in_common(share):
    own = text(1, 1000)
    other = own[: int(1000 * share)] + text(2, 1000 - int(1000 * share))
    alike = likeness(signature(said(own)), signature(said(other)))
    assert alike == pytest.approx(share / (2 - share), abs=0.2)


NUMBER = st.sampled_from((0, 1, 2**31 - 1, 2**31, 2**32 - 1)) | st.integers(0, 2**32 - 1)


@given(st.lists(st.tuples(NUMBER, NUMBER) | NUMBER.map(lambda same: (same, same)), min_size=NUMBERS, max_size=NUMBERS))
def test_likeness_counts_the_numbers_in_common(pairs):
    a, b = (array("I", side).tobytes() for side in zip(*pairs, strict=True))
    assert likeness(a, b) == sum(x == y for x, y in pairs) / NUMBERS


def test_copies_make_a_cluster_and_others_do_not():
    copied, own = signature(said(text(1))), [signature(said(text(seed))) for seed in range(2, 60)]
    changed = signature(said(text(1, 390) + text(99, 10)))
    keys = [f"{number:03}" for number in range(61)]
    frame = pl.DataFrame({"id": keys, "signature": [copied, changed, None, *own]})
    found = clusters(frame, 0.8)
    assert found["id"].to_list() == ["000", "001"]
    assert found["cluster"].unique().to_list() == ["000"]


def test_a_crowd_of_copies_is_one_cluster():
    copied = signature(said(text(1)))
    frame = pl.DataFrame({"id": [f"{number:04}" for number in range(500)], "signature": [copied] * 500})
    found = clusters(frame, 0.9)
    assert (found.height, found["cluster"].n_unique(), found["likeness"].min()) == (500, 1, 1.0)
