"""Addresses finer than the township or street, where a person lives."""

import re
from collections.abc import Iterator

from gongkai.vetting.masking import kept_of_address
from gongkai.vetting.passage import Passage
from gongkai.vetting.recogniser import Hit, Told, in_passages
from gongkai.vetting.signs import label

_COUNT = r"(?:\d+|[一二三四五六七八九十]+|[A-Za-z])"
_UNIT = r"(?:号楼?|栋|幢|座|单元|层|楼|室|组|队|弄|户|屯)"
_ADDRESS = re.compile(
    rf"(?:[\u4e00-\u9fff]{{1,10}}(?:省|市|自治区|州|盟|县|区|旗|镇|乡|街道(?:办事处)?|苏木)){{1,3}}"
    rf"[\u4e00-\u9fff\d\-]{{0,20}}?(?:第?{_COUNT}(?:[\-]\d+)?{_UNIT})(?:附?第?[\dA-Za-z一二三四五六七八九十\-]+{_UNIT}?)*"
)
_LEAD = re.compile(
    r"^.*(?:住址|家庭地址|通讯地址|通信地址|地址|户籍地?|家住|现住址?|居住[在于地]?|住在|住于|住|系|为|是|在|于)[:：]?"
)


@in_passages("P130")
def addresses(passage: Passage, told: Told) -> Iterator[Hit]:
    """Yield people's addresses that go below township or street; those of offices and firms are passed over."""
    del told
    for found in _ADDRESS.finditer(passage.folded):
        lead = _LEAD.match(found[0])
        start = found.start() + (lead.end() if lead else 0)
        before = f"{passage.before(start, 24)}"
        if label("company").search(before) or not (passage.named or label("address").search(before.rstrip(" :：;,"))):
            continue
        if kept_of_address(passage.text[start : found.end()]) or passage.named:
            yield Hit(passage, start, found.end())
