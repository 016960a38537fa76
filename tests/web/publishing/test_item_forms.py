"""Forms of items ask for what an act needs; a change of what is public asks what the public is told."""

from gongkai.web.publishing.item_forms import ColumnForm, JudgeForm, SubmitForm
from gongkai.web.publishing.models import Column
from gongkai.web.publishing.tables import stages


def test_only_a_change_of_what_is_public_tells_the_public(item, released):
    assert "public_note" not in SubmitForm(item()).fields
    assert {"public_note", "correction"} <= SubmitForm(released()).fields.keys()


def test_a_reviewer_is_asked_the_points_of_the_stage():
    for stage in stages().values():
        assert dict(JudgeForm(stage).fields["points"].choices) == stage.points


def test_columns_are_set_in_by_their_depth(site):
    form = ColumnForm(Column.objects.filter(organ=site.organ))
    labels = [label for _, label in form.fields["column"].choices][1:]
    assert [label.strip("　") for label in labels] == ["柳溪镇政府信息公开", "工作动态"]
