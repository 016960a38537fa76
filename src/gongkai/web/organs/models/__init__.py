"""What this room records: organs, people and their posts, settings, the audit trail, comments and attachments."""

from gongkai.web.organs.models.audit import AuditHead, AuditRow
from gongkai.web.organs.models.counter import Counter
from gongkai.web.organs.models.organ import Organ, OrganSetting
from gongkai.web.organs.models.person import Person, Post
from gongkai.web.organs.models.remark import Attachment, Comment

__all__ = ["Attachment", "AuditHead", "AuditRow", "Comment", "Counter", "Organ", "OrganSetting", "Person", "Post"]
