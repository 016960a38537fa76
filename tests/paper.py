"""Notices for the tests of requests: drafted, reviewed, approved, signed and delivered through the real actions."""

from gongkai.web.requests.actions.deliver import DeliverNotice
from gongkai.web.requests.actions.notice import ApproveNotice, DraftNotice, ReviewNotice, SendToLegal, SignNotice
from letters import noon

PROOFS = {
    "in_person": {"signature": "张三"},
    "entrusted": {"signature": "李律师"},
    "post": {"carrier": "邮政EMS", "receipt": "EX123"},
    "electronic": {"address": "a@example.cn"},
    "left": {"witness": "村委会王某"},
}


class Paper:
    """The notices of an office: who drafts, who reviews, who approves."""

    def __init__(self, office, legal):
        """Keep the people."""
        self.clerk, self.head, self.legal = office.clerk, office.head, legal

    def draft(self, request, kind, day, **asked):
        """Return a draft of this kind."""
        DraftNotice(request, kind, asked, self.clerk).do(actor=self.clerk, at=noon(day))
        return request.notices.latest("pk")

    def approved(self, notice, day):
        """Return the notice once it is reviewed and approved."""
        SendToLegal(notice, self.clerk).do(actor=self.clerk, at=noon(day))
        ReviewNotice(notice, self.legal, passed=True).do(actor=self.legal, at=noon(day))
        ApproveNotice(notice, self.head, passed=True).do(actor=self.head, at=noon(day))
        return notice

    def signed(self, request, kind, day, **asked):
        """Return a notice of this kind, numbered and dated."""
        notice = self.approved(self.draft(request, kind, day, **asked), day)
        SignNotice(notice, self.clerk, day).do(actor=self.clerk, at=noon(day))
        return notice

    def delivered(self, notice, day, way="post"):
        """Deliver a notice, and look at the request anew."""
        DeliverNotice(notice, way, PROOFS[way], day, self.clerk).do(actor=self.clerk, at=noon(day))
        notice.request.refresh_from_db()
        return notice.request
