"""What subscribers are told by e-mail: the letter that asks for confirmation, and once a day what is new."""

import logging
from datetime import datetime, time

from django.conf import settings
from django.core.signing import BadSignature, Signer
from django.db.models import Max, Q, QuerySet
from django.utils import timezone
from django.utils.crypto import salted_hmac
from django_tasks import task

from gongkai.web.organs.absolute import absolute
from gongkai.web.organs.daily import each_day
from gongkai.web.organs.gateway import Message, NotSent
from gongkai.web.organs.gateway.chosen import gateways
from gongkai.web.publishing.models import Listed, Subscription, Tagged
from gongkai.words import CHINESE, figures, say

MOST = 30
"""So many items stand in one letter; whoever wants the others finds them on the site."""
AT_ONCE = 100
MORNING = time(8)
"""Letters go out when people are awake."""

_log = logging.getLogger("gongkai")


def mark_of(address: str) -> str:
    """Return the keyed digest an address is known by, however it was typed."""
    return salted_hmac("subscription", address.strip().casefold(), algorithm="sha256").hexdigest()


def token_of(subscription: Subscription) -> str:
    """Return what opens a subscription to whoever gets its letters; it holds neither address nor name."""
    return _signer().sign(f"{subscription.pk}.{subscription.mark[:12]}")


def subscription_of(token: str) -> Subscription | None:
    """Return the subscription a token opens; None where it opens none, or none any more."""
    try:
        key, _, mark = _signer().unsign(token).partition(".")
    except BadSignature:
        return None
    return Subscription.objects.select_related("organ").filter(pk=key, mark__startswith=mark).first()


def can_mail() -> bool:
    """Tell whether this installation can send e-mail."""
    return "email" in gateways(settings.ENVIRONMENT)


def latest() -> int:
    """Return the newest place in the lists."""
    return int(Listed.objects.aggregate(newest=Max("pk"))["newest"] or 0)


def wanted(organ: int, interests: list[str], villages: list[int]) -> "QuerySet[Listed]":
    """Return what is listed of an organ and is of these interests or of these villages; all of it for neither."""
    listed = Listed.objects.filter(organ=organ)
    if not interests and not villages:
        return listed
    tagged = Tagged.objects.filter(organ=organ, interest__in=interests)
    return listed.filter(Q(pk__in=tagged.values("listed")) | Q(item__committee__in=villages))


def news_of(subscription: Subscription, until: int) -> list[Listed]:
    """Return what a subscriber was not told yet, newest first, one more than a letter holds; one query."""
    rows = wanted(subscription.organ_id, subscription.interests, subscription.villages)
    fresh = rows.filter(pk__gt=subscription.told, pk__lte=until, item__live=True)
    return list(fresh.select_related("item").defer("text", "item__body").order_by("-pk")[: MOST + 1])


def confirmation_of(subscription: Subscription) -> Message:
    """Return the letter that asks whether the address is theirs, or tells where to change what they have."""
    where = absolute("subscription", token_of(subscription))
    values = {"organ": subscription.organ.name}
    known = bool(subscription.confirmed_at)
    text = [
        say("您已经订阅了{organ}公开的信息。更改订阅或者退订，请打开：", CHINESE, values)
        if known
        else say("有人用这个邮箱订阅{organ}公开的信息。是您本人的，请打开下面的网址，按“确认订阅”：", CHINESE, values),
        where,
    ]
    if not known:
        days = subscription.organ.setting("subscription_unconfirmed", timezone.localdate(subscription.asked_at))
        told = "不是您订阅的，不用理会：{days} 天之内没有确认，邮箱地址自动删除，不会再有来信。"
        text += ["", say(told, CHINESE, {"days": days})]
    return Message(subscription.address, say("订阅{organ}公开的信息", CHINESE, values), "\n".join(text) + "\n", where)


def digest_of(subscription: Subscription, rows: list[Listed]) -> Message:
    """Return the letter of what is new, each item with its address, and how to end it."""
    where = absolute("subscription", token_of(subscription))
    values = {"organ": subscription.organ.name, "count": len(rows[:MOST])}
    more = say("还有更多，请看：{address}", CHINESE, {"address": absolute("public_organ", subscription.organ_id)})
    parts = [
        say("{organ}新公开 {count} 条信息：", CHINESE, values),
        lines_of(rows[:MOST]),
        *([more] if len(rows) > MOST else []),
        say("更改订阅或者退订，请打开：{address}", CHINESE, {"address": where}),
    ]
    subject = say("{organ}新公开 {count} 条信息", CHINESE, values)
    return Message(subscription.address, subject, "\n\n".join(parts) + "\n", where)


def lines_of(rows: list[Listed]) -> str:
    """Return items as text for a letter or a chat group: number, title, day, address."""
    return "\n".join(
        f"{place}. {row.item.title}（{figures.day(row.item.released_on)}）\n{absolute('public_item', row.item_id)}"
        for place, row in enumerate(rows, start=1)
        if row.item.released_on
    )


@each_day
def letters_of_the_day(at: datetime) -> None:
    """Have the worker write to every subscriber in the morning."""
    if can_mail():
        morning = timezone.make_aware(datetime.combine(timezone.localdate(at), MORNING))
        write_digests.using(run_after=max(at, morning)).enqueue(0)


@task()  # type: ignore[untyped-decorator]  # django-tasks says nothing of its types
def write_digests(after: int) -> None:
    """Write to the subscribers after key `after`, some at once, and then to the next."""
    rows = Subscription.objects.filter(confirmed_at__isnull=False, pk__gt=after).select_related("organ").order_by("pk")
    some, until = list(rows[:AT_ONCE]), latest()
    for each in some:
        write(each, until)
    if len(some) == AT_ONCE:
        write_digests.enqueue(some[-1].pk)


def write(subscription: Subscription, until: int) -> None:
    """Write to one subscriber what is new up to the place `until`; what does not go out is told the next day."""
    rows = news_of(subscription, until)
    if not rows:
        return
    this = Subscription.objects.filter(pk=subscription.pk)
    if _sent(digest_of(subscription, rows), subscription.pk):
        this.update(told=until, failures=0)
    else:
        this.update(failures=subscription.failures + 1)


@task()  # type: ignore[untyped-decorator]  # django-tasks says nothing of its types
def ask_to_confirm(key: int) -> None:
    """Send the letter that asks for confirmation."""
    subscription = Subscription.objects.select_related("organ").filter(pk=key).first()
    if subscription is not None:
        _sent(confirmation_of(subscription), key)


def _sent(message: Message, key: int) -> bool:
    gateway = gateways(settings.ENVIRONMENT).get("email")
    try:
        if gateway is not None:
            gateway.send(message)
    except NotSent as fault:
        _log.warning("a letter of subscription %s was not sent: %s", key, fault)
        return False
    return gateway is not None


def _signer() -> Signer:
    return Signer(salt="subscription")
