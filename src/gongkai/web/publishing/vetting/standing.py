"""Where the vetting of a draft stands: what is not decided yet, and what its form says against making it public."""

from collections.abc import Iterator
from datetime import datetime

from django.db.models import Count, Q

from gongkai.law.disclosure import exemptions
from gongkai.web.organs.action import Reason
from gongkai.web.publishing.content import digest_of
from gongkai.web.publishing.gate import holds_back
from gongkai.web.publishing.models import Item, Vetting
from gongkai.web.publishing.models.item import PROACTIVE
from gongkai.web.publishing.models.vetting import ASK, YES

ARTICLE = "reg2019/17"
_BLOCK = "block"


def vetting_of(draft: Item) -> Vetting | None:
    """Return the vetting of exactly this draft, with how much of it is `undecided`; None where it was never scanned."""
    undecided = Count("findings", filter=Q(findings__severity=_BLOCK, findings__decision=""))
    found = Vetting.objects.filter(item=draft.pk, digest=digest_of(draft))
    return found.annotate(undecided=undecided).order_by("pk").first()  # type: ignore[no-redef] # declared for its readers


def last_form(item: Item) -> Vetting | None:
    """Return the newest vetting whose form was filled in, so that a later draft need not begin from nothing."""
    return Vetting.objects.filter(item=item, at__isnull=False).order_by("-at").first()


@holds_back
def unvetted(draft: Item, at: datetime) -> Iterator[Reason]:
    """Yield what the vetting leaves open, or says against making the draft public."""
    del at
    vetting = vetting_of(draft)
    if vetting is None or vetting.scanned_at is None:
        yield Reason("这一稿还没有进行公开前扫描", source=ARTICLE)
        return
    if vetting.undecided:
        yield Reason("公开前扫描发现的疑点还有 {count} 项没有处理", {"count": vetting.undecided}, ARTICLE)
    if vetting.at is None:
        yield Reason("这一稿的公开审查表还没有填写", source=ARTICLE)
    else:
        yield from said_against(vetting, draft)


def said_against(vetting: Vetting, draft: Item) -> Iterator[Reason]:
    """Yield what the filled form says against making the draft public proactively."""
    if draft.openness != PROACTIVE:
        return
    for key in (key for key, told in vetting.answers.items() if told == YES and key in exemptions()):
        values = {"name": exemptions()[key].name, "article": exemptions()[key].article}
        yield Reason("审查认为属于“{name}”，不能主动公开", values, f"reg2019/{exemptions()[key].article}")
    if ASK in vetting.answers.values() and vetting.answer_open is None:
        yield Reason("已请示主管部门或者保密行政管理部门，等待答复", source=ARTICLE)
    if vetting.answer_open is False:
        yield Reason("主管部门或者保密行政管理部门答复不能公开", source=ARTICLE)
