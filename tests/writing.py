"""Letters to the mailbox for tests, taken and led on through the real actions."""

from itertools import count

from gongkai.web.dialogue.actions.letter_answers import PASSED, DraftReply, ReviewReply, SendReply
from gongkai.web.dialogue.actions.letter_publish import PUBLIC, PreparePublic, ReviewPublic
from gongkai.web.dialogue.actions.letter_steps import AcknowledgeLetter
from gongkai.web.dialogue.actions.letter_take import TakeLetter, Written
from gongkai.web.dialogue.models import Letter
from letters import noon

_TOKENS = count(1)
TEXT = "上湾村口的路灯坏了半个月，请修一修。我叫张三，电话13812345678"


def taking(organ, day, *, by=None, channel="web", token="", subject="上湾村口路灯不亮", **written):
    """Return the taking in of a letter, ready to be done."""
    given = {"kind": "help", "text": TEXT, "name": "张三", "contact": {"phone": "13812345678"}, "may_publish": True}
    token = token or f"mailbox-token{next(_TOKENS)}"
    return TakeLetter(organ, Written(**given | written), channel, day, token, subject=subject, by=by)


def taken(organ, day, **given):
    """Return a letter taken in on a day."""
    return taking(organ, day, **given).do(actor=None, at=noon(day))


def led_to(letter, state, clerk, reviewer, day):
    """Lead a letter that is new on to a state: open, review, approved, answered, or public."""
    at = noon(day)
    acts = {
        "open": lambda: AcknowledgeLetter(letter, letter.kind, letter.subject, clerk).do(actor=clerk, at=at),
        "review": lambda: DraftReply(letter, "已经修好。", clerk).do(actor=clerk, at=at),
        "approved": lambda: ReviewReply(letter, PASSED, "", reviewer).do(actor=reviewer, at=at),
        "answered": lambda: SendReply(letter, "web", clerk).do(actor=clerk, at=at),
        "public": lambda: _published(letter, clerk, reviewer, at),
    }
    for name, act in acts.items():
        act()
        letter = Letter.objects.get(pk=letter.pk)
        if name == state:
            return letter
    raise KeyError(state)


def _published(letter, clerk, reviewer, at):
    words = {"title": "村口路灯不亮", "question": "村口路灯坏了，请修。", "answer": "已经修好。"}
    PreparePublic(letter, **words, person=clerk).do(actor=clerk, at=at)
    ReviewPublic(Letter.objects.get(pk=letter.pk).public, PUBLIC, "", reviewer).do(actor=reviewer, at=at)
