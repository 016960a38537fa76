"""What a proposal calls itself, and what the public reads of it."""

from gongkai.web.dialogue.models import Proposal


def test_names():
    assert str(Proposal(number="3号", title="修路")) == "3号 修路"
    assert Proposal(title="修路", answer="全文", public_text="摘要").public_words == "修路\n摘要"
