"""Events: written and read back, and refused in words where they cannot be made out."""

from datetime import date

import pytest

from gongkai.law.events import Event, EventRefused


def test_an_event_is_read_with_its_details() -> None:
    assert Event.parse("extended:2024-07-05:days=10:approved=head") == Event(
        "extended", date(2024, 7, 5), days=10, approved=True
    )
    assert Event.parse("correction_asked:2024-06-12:until=2024-06-28").until == date(2024, 6, 28)
    assert Event.parse("organ_asked:2024-06-12:party=县档案馆").party == "县档案馆"


@pytest.mark.parametrize(
    "text",
    ["", "received", "received:", "received:2024-02-30", "received:2024-02-03:channel", "extended:2024-02-03:days=x"],
)
def test_what_cannot_be_made_out_is_refused(text: str) -> None:
    with pytest.raises(EventRefused) as caught:
        Event.parse(text)
    assert caught.value.values["text"] == text
