"""What people read: messages by language, and the one place where figures, amounts and days are written out."""

from gongkai.words.figures import amount, count, day
from gongkai.words.messages import CHINESE, ENGLISH, say

__all__ = ["CHINESE", "ENGLISH", "amount", "count", "day", "say"]
