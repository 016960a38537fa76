"""Handing items over to the official account: cover, draft, publishing, and asking until it is there."""

from collections.abc import Callable
from datetime import datetime, timedelta
from importlib.resources import files
from typing import TypeVar

from django.conf import settings
from wagtail.images.models import AbstractImage

from gongkai.web.publishing.content import digest_of
from gongkai.web.publishing.delivery import NotDelivered, enter
from gongkai.web.publishing.models import Carried, Handover, PlatformAccount
from gongkai.web.publishing.wechat.article import article_of
from gongkai.web.publishing.wechat.service import DONE, UNDER_WAY, Service, ServiceFault, status_name
from gongkai.words import CHINESE, say
from gongkai.words.tables import table
from gongkai.writers.errors import CannotWrite
from gongkai.writers.press import fonts, picture

EARLY = timedelta(minutes=5)
"""A token is not used in its last minutes: the platform lends a new one then."""
_WIDEST = "max-1080x3000|format-jpeg|jpegquality-80"
Answer = TypeVar("Answer")


class OfficialAccount:
    """The delivery to official accounts."""

    def deliver(self, carried: Carried, at: datetime) -> str:
        """Make a draft and submit it, or ask what became of it; return its address once it is published."""
        handover, asking = carried.handover, _Asking(carried.carrier.account, at)
        try:
            if not handover.task:
                self._submit(carried, handover, asking)
            found = asking.of(lambda service, token: service.state(token, handover.task))
        except ServiceFault as fault:
            raise NotDelivered(str(fault), final=fault.final) from None
        if found.status not in {DONE, UNDER_WAY}:
            raise NotDelivered(status_name(found.status), final=True)
        if found.article:
            handover.article = found.article
            handover.save(update_fields=["article"])
        return found.address if found.status == DONE else ""

    def take_down(self, carried: Carried, at: datetime) -> bool:
        """Delete the published article, where we have published it."""
        article = carried.handover.article
        if not article:
            return False
        try:
            _Asking(carried.carrier.account, at).of(lambda service, token: service.delete(token, article))
        except ServiceFault as fault:
            raise NotDelivered(str(fault), final=fault.final) from None
        return True

    def _submit(self, carried: Carried, handover: Handover, asking: "_Asking") -> None:
        """Put the item among the drafts, unless it is there, and ask for it to be published; keep each step at once."""
        item = carried.item
        assert item is not None  # noqa: S101 -- only items are handed over
        content = digest_of(item)
        if not handover.draft or handover.digest != content:
            article = article_of(item, asking.cover(), asking.upload)
            handover.draft = asking.of(lambda service, token: service.add_draft(token, article))
            handover.digest = content
            handover.save(update_fields=["draft", "digest"])
        handover.task = asking.of(lambda service, token: service.submit(token, handover.draft))
        handover.save(update_fields=["task"])


class _Asking:
    """Calls to the interface for one account, with the token it has been lent."""

    def __init__(self, account: PlatformAccount, at: datetime) -> None:
        self._account, self._at = account, at
        self._service = Service(settings.ENVIRONMENT.wechat_url)

    def of(self, call: Callable[[Service, str], Answer]) -> Answer:
        """Return what a call answers; where the token is no longer good, once more with another."""
        try:
            return call(self._service, self._token())
        except ServiceFault as fault:
            if not fault.renew:
                raise
        return call(self._service, self._token(renewed=True))

    def cover(self) -> str:
        """Return the account's cover, made and uploaded the first time."""
        if not self._account.cover:
            made = cover_of(self._account)
            self._account.cover = self.of(lambda service, token: service.upload_cover(token, "cover.png", made))
            self._account.save(update_fields=["cover"])
        return self._account.cover

    def upload(self, image: AbstractImage) -> str:
        """Put a picture of the text there, small enough for the platform; return its address."""
        with image.get_rendition(_WIDEST).file.open("rb") as file:
            content = file.read()
        if len(content) > table("web/publishing/wechat/wechat")["limit"]["picture_bytes"]:
            raise NotDelivered(say("图片“{title}”太大", CHINESE, {"title": image.title}), final=True)
        return self.of(lambda service, token: service.upload_picture(token, f"{image.pk}.jpg", content))

    def _token(self, *, renewed: bool = False) -> str:
        account = self._account
        if renewed or not account.token_until or account.token_until - EARLY <= self._at:
            lent = self._service.token(account.app_id, account.secret)
            if renewed and lent.value == account.token:
                lent = self._service.token(account.app_id, account.secret, renewed=True)
            account.token, account.token_until = lent.value, self._at + timedelta(seconds=lent.seconds)
            account.save(update_fields=["token", "token_until"])
        return account.token


def cover_of(account: PlatformAccount) -> bytes:
    """Return a cover with the organ's name, as a png. Raises NotDelivered where the machine has no Chinese font."""
    template = files("gongkai.web.publishing.wechat").joinpath("cover.typ").read_bytes()
    try:
        return picture(template, {"fonts": fonts(), "organ": account.carrier.organ.name})
    except CannotWrite as fault:
        raise NotDelivered(str(fault), final=True) from None


enter("wechat", OfficialAccount())
