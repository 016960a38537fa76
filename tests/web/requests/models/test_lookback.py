"""What is looked at again is named by what was found, never by who asked."""

from gongkai.web.requests.models import Proposal, Reexamination


def test_they_are_named_by_what_was_found():
    assert str(Reexamination(year=2026, found="withheld")) == "2026 仍不予公开"
    assert str(Proposal(decided="released")) == "纳入主动公开"
    assert str(Proposal(askers=3)) == "3"
