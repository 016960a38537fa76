"""The form of an idea."""

from gongkai.web.portal.idea_forms import IdeaForm


def test_each_form_has_a_token_of_its_own():
    tokens = {IdeaForm().initial["token"] for _ in range(3)}
    assert len(tokens) == 3
    assert all(len(token) <= 64 for token in tokens)


def test_what_no_person_would_fill_in_is_refused():
    told = {"token": "t", "text": "装路灯"}
    assert IdeaForm(told).is_valid()
    assert IdeaForm(told | {"website": "x"}).errors.keys() == {"website"}
