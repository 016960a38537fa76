"""Open days: planned, announced, signed up for, held and summed up; with photos and what visitors wrote down."""

from django.db import models

from gongkai.web.dialogue.models.kept import Kept
from gongkai.web.organs.models import Attachment, Person
from gongkai.web.organs.models.sealed import SealedText


class OpenDay(Kept):
    """A day on which the office shows how it works. Publishing it lets the notice out; the summary is let out apart.

    `visitors` is who came, known once it was held. `seats` 0 stands for as many as come.
    """

    PUBLIC = ("title", "place", "notice")

    title = models.CharField("活动名称", max_length=120)
    on = models.DateField("活动日期")
    hours = models.CharField("时间", max_length=60, help_text="如“9:00—11:00”", blank=True)
    place = models.CharField("地点", max_length=120)
    plan = models.TextField("活动方案", blank=True, help_text="只有同事能看到")
    notice = models.TextField("活动公告", help_text="公众看到的内容：看什么、怎样参加")
    seats = models.PositiveIntegerField("名额", default=0, help_text="0 为不限")
    sign_up_until = models.DateField("报名截止", blank=True, null=True, help_text="不填的，不设网上报名")
    held_on = models.DateField("举办日期", blank=True, null=True, editable=False)
    visitors = models.PositiveIntegerField("参加人数", default=0, editable=False)
    summary = models.TextField("活动总结", blank=True, editable=False)
    summed_up_by = models.ForeignKey(
        Person, on_delete=models.PROTECT, blank=True, null=True, editable=False, related_name="+"
    )
    summary_shown_at = models.DateTimeField("总结公开时间", blank=True, null=True, editable=False)
    cancelled = models.CharField("取消原因", max_length=200, blank=True, editable=False)

    class Meta:
        verbose_name = "政务公开开放日"
        verbose_name_plural = "政务公开开放日"
        indexes = [models.Index(fields=["organ", "-on", "id"]), models.Index(fields=["organ", "held_on"])]

    def __str__(self) -> str:
        """Return its title."""
        return self.title


class SignUp(models.Model):
    """Somebody who wants to come, or came without saying so before: sealed, and not kept longer than needed.

    `token` keeps a form that was sent twice from being counted twice.
    """

    open_day = models.ForeignKey(OpenDay, on_delete=models.PROTECT, related_name="sign_ups")
    name = SealedText("姓名")
    phone = SealedText("电话", blank=True)
    people = models.PositiveSmallIntegerField("人数", default=1)
    came = models.PositiveSmallIntegerField("到场人数", blank=True, null=True)
    online = models.BooleanField("网上报名", default=False)
    token = models.CharField(max_length=64, unique=True)
    at = models.DateTimeField("报名时间")

    class Meta:
        verbose_name = "开放日报名"
        verbose_name_plural = "开放日报名"

    def __str__(self) -> str:
        """Return how many want to come, and nothing of who."""
        return f"{self.people}"


class OpenDayComment(models.Model):
    """What a visitor said or wrote down, without a name, and what became of it."""

    open_day = models.ForeignKey(OpenDay, on_delete=models.PROTECT, related_name="comments")
    text = models.TextField("意见建议", max_length=1000)
    answer = models.TextField("回应", max_length=1000, blank=True)

    class Meta:
        verbose_name = "参观者意见"
        verbose_name_plural = "参观者意见"

    def __str__(self) -> str:
        """Return its beginning."""
        return self.text[:40]


class OpenDayPhoto(models.Model):
    """An attachment of an open day that is to be seen with its summary; `words` tell who cannot see what it shows."""

    open_day = models.ForeignKey(OpenDay, on_delete=models.PROTECT, related_name="photos")
    attachment = models.OneToOneField(Attachment, on_delete=models.PROTECT, related_name="+")
    words = models.CharField("照片说明", max_length=120)

    class Meta:
        verbose_name = "活动照片"
        verbose_name_plural = "活动照片"

    def __str__(self) -> str:
        """Return what it shows."""
        return self.words
