"""The tables of the room: every row sound, every reference known."""

from gongkai.law import sources
from gongkai.law.settings import open_questions
from gongkai.web.organs.setting_values import fault_of
from gongkai.web.organs.tables import BELOW, OWN, kinds, permissions, roles, settings


def test_kinds_stand_under_known_kinds_and_one_is_the_top():
    assert all(set(kind.under) <= kinds().keys() for kind in kinds().values())
    assert [key for key, kind in kinds().items() if not kind.under] == ["nation"]


def test_roles_kept_apart_are_kept_apart_both_ways():
    for role in roles().values():
        assert all(role.key in roles()[other].apart for other in role.apart)
    administrators = {"system_admin", "security_admin", "auditor"}
    assert all(set(roles()[key].apart) == administrators - {key} for key in administrators)


def test_permissions_name_known_roles_and_reaches():
    for permission in permissions().values():
        assert permission.reach or permission.signed_in
        assert set(permission.reach.values()) <= {OWN, BELOW}
        assert permission.name


def test_no_role_both_appoints_and_is_free_to_hide_it():
    for key in ("see_audit", "export_audit"):
        assert not permissions()[key].reach.keys() & permissions()["appoint"].reach.keys()


def test_settings_default_to_sound_values_and_cite_known_texts():
    for key, setting in settings().items():
        assert fault_of(key, setting.default) is None
        assert setting.source.partition("/")[0] in sources()


def test_every_open_question_of_the_law_is_a_setting_with_its_cautious_answer():
    for key, question in open_questions().items():
        assert settings()[key].default == next(iter(question.options))
