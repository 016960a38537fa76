import pytest
from hypothesis import given
from hypothesis import strategies as st

from checks.sound import sound
from gongkai.checks import Dismissal, WrongDismissals, check, dismiss, load_dismissals, save_dismissals

WRONG = sound().with_cells({"t4.reconsideration.total": 0})


def test_a_dismissed_finding_is_open_no_more():
    (finding,) = check(WRONG).findings
    verdict = check(WRONG, dismissals=[dismiss(finding, " 表格以盖章版为准 ")])
    assert verdict.findings == ()
    ((dismissed, dismissal),) = verdict.dismissed
    assert (dismissed.code, dismissal.reason, dismissal.paths) == ("R401", "表格以盖章版为准", finding.place.paths)
    assert "R401" not in {rule.code for rule in verdict.sound}


def test_a_dismissal_lapses_when_the_figures_change():
    (finding,) = check(WRONG).findings
    changed = WRONG.with_cells({"t4.reconsideration.total": 7})
    assert [found.code for found in check(changed, dismissals=[dismiss(finding, "有误")]).findings] == ["R401"]


def test_a_dismissal_needs_a_reason():
    (finding,) = check(WRONG).findings
    with pytest.raises(WrongDismissals):
        dismiss(finding, "  ")


words = st.text(st.characters(blacklist_categories=("Cs",)), min_size=1).filter(str.strip)


@given(st.lists(st.builds(Dismissal, words, words, words, st.lists(words).map(tuple), words), min_size=1))
def test_what_is_saved_is_loaded(tmp_path_factory, dismissals):
    path = tmp_path_factory.mktemp("dismissals") / "known.toml"
    save_dismissals(path, dismissals)
    assert list(load_dismissals(path)) == dismissals


@pytest.mark.parametrize(
    "text",
    [
        "not toml",
        "a = 1",
        "dismissal = 3",
        "[[dismissal]]\nreason = 'x'",
        "[[dismissal]]\nfingerprint = 'a'\nreason = ''",
    ],
)
def test_a_file_that_is_none_is_refused_in_words(tmp_path, text):
    path = tmp_path / "known.toml"
    path.write_text(text, "utf-8")
    with pytest.raises(WrongDismissals, match=r"known\.toml") as wrong:
        load_dismissals(path)
    assert wrong.value.text("en").endswith("needs fingerprint and reason")
