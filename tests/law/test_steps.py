"""The table of steps: every state reachable, none but the last without a way on, every source known."""

from gongkai.law import sources
from gongkai.law.steps import channels, states, steps


def reachable(start: str) -> set[str]:
    found = {start}
    while True:
        more = {step.to for step in steps().values() if step.to and step.states & found} - found
        if not more:
            return found
        found |= more


def test_every_state_can_be_reached_from_the_first() -> None:
    assert reachable("new") == states().keys()


def test_there_is_no_dead_end() -> None:
    assert all("closed" in reachable(state) for state in states())


def test_every_step_starts_and_ends_in_known_states() -> None:
    for step in steps().values():
        assert step.states
        assert step.states <= states().keys()
        assert step.to in {"", *states()}
        assert step.by in {"office", "applicant", "other"}
        assert step.source.partition("/")[0] in sources()


def test_channels_say_when_a_request_is_received() -> None:
    confirmed = {key for key, channel in channels().items() if channel.confirmed}
    assert confirmed == {"letter", "internet", "fax", "misdirected"}
    assert {key for key, channel in channels().items() if channel.same_day} == {"letter", "misdirected"}
    assert all(channel.source.partition("/")[0] in sources() for channel in channels().values())
