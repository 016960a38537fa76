"""What requests record: applicants, letters, requests and their events, parties, notices, fees, files, proceedings."""

from gongkai.web.requests.models.applicant import Applicant
from gongkai.web.requests.models.fee import Fee
from gongkai.web.requests.models.file import KeptFile
from gongkai.web.requests.models.letter import Letter
from gongkai.web.requests.models.lookback import Proposal, Reexamination
from gongkai.web.requests.models.mail import Mail
from gongkai.web.requests.models.notice import Delivered, Notice, Template
from gongkai.web.requests.models.proceeding import Proceeding
from gongkai.web.requests.models.purge import Purge
from gongkai.web.requests.models.redaction import Redaction
from gongkai.web.requests.models.request import Event, Rating, Request
from gongkai.web.requests.models.transfer import Transfer
from gongkai.web.requests.models.work import Approval, Assignment, OnFile, Party

__all__ = [
    "Applicant",
    "Approval",
    "Assignment",
    "Delivered",
    "Event",
    "Fee",
    "KeptFile",
    "Letter",
    "Mail",
    "Notice",
    "OnFile",
    "Party",
    "Proceeding",
    "Proposal",
    "Purge",
    "Rating",
    "Redaction",
    "Reexamination",
    "Request",
    "Template",
    "Transfer",
]
