"""Proposals of the people's congress and the political consultative conference, their answers, and which are public."""

from django.db import models

from gongkai.web.dialogue.models.kept import Kept

KINDS = (("congress", "人大代表建议"), ("cppcc", "政协提案"))
RESULTS = (
    ("solved", "所提问题已经解决或者基本解决"),
    ("solving", "所提问题正在解决或者列入计划解决"),
    ("kept", "所提问题因条件限制留作参考"),
)
OPENNESS = (("full", "全文公开"), ("summary", "摘要公开"), ("closed", "不公开"))


class Proposal(Kept):
    """A proposal the organ answers. Whether the answer is public is decided together with it, with the reason if not.

    `public_text` is what the public reads: the answer or its summary, without secrets and contacts.
    """

    PUBLIC = ("title", "public_text")

    kind = models.CharField("类别", max_length=10, choices=KINDS)
    number = models.CharField("编号", max_length=40)
    session = models.CharField("届次", max_length=60, help_text="如“十八届人大三次会议”")
    title = models.CharField("案由", max_length=200)
    received_on = models.DateField("交办日期")
    due = models.DateField("答复期限", help_text="不填的，按本机关设置的月数计算", blank=True, null=True)
    answered_on = models.DateField("答复日期", blank=True, null=True, editable=False)
    result = models.CharField("办理结果", max_length=10, choices=RESULTS, blank=True, editable=False)
    answer = models.TextField("答复全文", blank=True, editable=False)
    openness = models.CharField("公开审查", max_length=10, choices=OPENNESS, blank=True, editable=False)
    reason = models.CharField("不公开的理由", max_length=300, blank=True, editable=False)
    public_text = models.TextField("公开内容", blank=True, editable=False)
    publish_by = models.DateField("公开期限", blank=True, null=True, editable=False)
    provisional = models.BooleanField("期限未定", default=False, editable=False)

    class Meta:
        verbose_name = "建议提案"
        verbose_name_plural = "建议提案"
        constraints = [
            models.UniqueConstraint(fields=["organ", "kind", "session", "number"], name="proposal_number_once")
        ]
        indexes = [
            models.Index(fields=["organ", "answered_on", "due"]),
            models.Index(fields=["organ", "-received_on", "id"]),
            models.Index(fields=["organ", "published_at"]),
        ]

    def __str__(self) -> str:
        """Return number and title."""
        return f"{self.number} {self.title}"
