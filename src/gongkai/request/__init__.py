"""A disclosure request as the law sees it: how it comes in, how it may end, what that demands, how the answer goes out.

The steps on the way and the clock stand in `gongkai.law`. Transfer to another organ is none of them: an organ that does
not hold the information answers so, and names the right organ where it can (reg2019/36(5)): outcome `unable.not_held`.
"""

from gongkai.request.delivery import Delivery, deliveries, objection
from gongkai.request.intake import Item, counted_before, split
from gongkai.request.outcomes import Outcome, Record, obstacles, outcomes, records

__all__ = [
    "Delivery",
    "Item",
    "Outcome",
    "Record",
    "counted_before",
    "deliveries",
    "objection",
    "obstacles",
    "outcomes",
    "records",
    "split",
]
