"""Documents with data planted in them, and with what only looks like data: the same from the same seed.

Nobody holds these numbers: they are drawn by lot, and only their check digits are made right.
"""

from dataclasses import dataclass, field
from datetime import date, timedelta
from io import BytesIO
from random import Random

import typst
from docx import Document
from docx.oxml import OxmlElement
from openpyxl import Workbook
from openpyxl.comments import Comment

from gongkai.vetting.recognisers.accounts import luhn
from gongkai.vetting.recognisers.identity import check_digit

DAY = date(2026, 3, 2)
OWN = "07315550123"
SURNAMES, GIVEN = "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗", "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀兰霞平刚桂英"
REGIONS = ("430521", "110105", "510623", "340223", "522301", "450881")
TOWNS = ("柳溪镇", "白塔乡", "城关街道", "望岗乡", "云溪镇")
VILLAGES = ("上湾村", "石桥村", "新民社区", "大坪村", "河东村")
WIDE = str.maketrans("0123456789X", "０１２３４５６７８９Ｘ")


@dataclass
class Made:
    """A document: its name and bytes, and by code the data planted in it."""

    name: str
    data: bytes
    planted: dict[str, set[str]] = field(default_factory=dict)


class Lot:
    """Draws data and decoys."""

    def __init__(self, seed):
        self.random = Random(seed)  # noqa: S311 -- drawn by lot, and the same from the same seed

    def pick(self, things):
        """Return one of several things."""
        return self.random.choice(things)

    def digits(self, count, first="123456789"):
        """Return a number of so many digits."""
        return self.pick(first) + "".join(self.pick("0123456789") for _ in range(count - 1))

    def name(self):
        """Return a personal name."""
        return self.pick(SURNAMES) + "".join(self.pick(GIVEN) for _ in range(self.random.randint(1, 2)))

    def birth(self, youngest, oldest):
        """Return a day of birth of somebody between two ages."""
        return DAY - timedelta(days=self.random.randint(youngest * 366, oldest * 365))

    def identity(self, youngest=18, oldest=90, *, sound=True):
        """Return an identity number, sound or with a wrong check digit."""
        body = f"{self.pick(REGIONS)}{self.birth(youngest, oldest):%Y%m%d}{self.random.randint(0, 999):03}"
        right = check_digit(body)
        return body + (right if sound else self.pick([each for each in "0123456789" if each != right]))

    def mobile(self):
        """Return a mobile number."""
        return f"1{self.pick('3456789')}{self.digits(9, '0123456789')}"

    def card(self):
        """Return a sound card number."""
        body = self.pick(("622202", "621700", "622848", "955880")) + self.digits(12, "0123456789")
        return next(body + digit for digit in "0123456789" if luhn(body + digit))

    def address(self):
        """Return a home address."""
        return (
            self.pick(TOWNS) + self.pick(VILLAGES) + self.pick(("3组12号", "第五组", "二组", "17号", "6栋2单元301室"))
        )


def written(lot, number, groups):
    """Return a number as people write it: in one, in groups, in full width."""
    at, parts = 0, []
    for group in groups:
        parts.append(number[at : at + group])
        at += group
    return lot.pick(
        (number, number, " ".join(parts), number.translate(WIDE), "-".join(parts) if len(number) != 18 else number)
    )


def sentences(lot):
    """Return every kind of planted sentence: code -> a function that gives the sentence and the datum."""
    return {
        "P101": lambda: _told(
            lot.identity(), lambda n: f"{lot.name()}，身份证号码{written(lot, n, (6, 8, 4))}，已通过初审。"
        ),
        "P141": lambda: _told(lot.identity(1, 12), lambda n: f"学生{lot.name()}（公民身份号码：{n}）符合入学条件。"),
        "P103": lambda: _told(lot.identity(sound=False), lambda n: f"申请人身份证号：{n}。"),
        "P110": lambda: _told(
            lot.mobile(),
            lambda n: (
                f"联系人{lot.name()}，{lot.pick(('电话', '手机', '联系方式：', ''))}{written(lot, n, (3, 4, 4))}。"
            ),
        ),
        "P111": lambda: _told(
            f"0{lot.digits(3, '7')}{lot.digits(7, '2345678')}", lambda n: f"{lot.name()}的家庭电话：{n[:4]}-{n[4:]}。"
        ),
        "P120": lambda: _told(
            lot.card(), lambda n: f"补贴打入{lot.name()}的银行卡，卡号{written(lot, n, (4, 4, 4, 4, 4))}。"
        ),
        "P121": lambda: _told(lot.digits(13, "8"), lambda n: f"户名{lot.name()}，信用社账号：{n}。"),
        "P130": lambda: (f"{lot.name()}，{lot.pick(('家住', '现住址：', '户籍地址：'))}{lot.address()}。", "*"),
        "P140": lambda: (f"{lot.name()}，男，{lot.birth(20, 80):%Y年%m月}出生。", "*"),
        "P142": lambda: (f"{lot.name()}，{lot.pick('男女')}，{lot.random.randint(3, 13)}岁，由村委会监护。", "*"),
        "P151": lambda: (f"{lot.name()}因患{lot.pick(('尿毒症', '肺癌', '白血病', '癫痫'))}，家庭困难。", "*"),
        "S301": lambda: (lot.pick(("机密★10年", "秘密★1年", "密级：机密", "绝密", "【秘密】")), "*"),
        "S302": lambda: (lot.pick(("内部资料 注意保存", "（内部文件，不得外传）", "仅供内部参考")), "*"),
        "S303": lambda: (lot.pick(("公开属性：依申请公开", "（此件不予公开）", "公开方式：不予公开")), "*"),
        "W401": lambda: (
            lot.pick(("会议定于2026年2月30日召开。", "2025年13月起执行。", "截止日期为2025-04-31。")),
            "*",
        ),
        "W403": lambda: (
            f"根据青政办{lot.pick(('[2025]', '（2025）', '【2025】'))}{lot.random.randint(1, 90)}号要求，现予公告。",
            "*",
        ),
        "W404": lambda: (f"根据青政办〔2025〕{lot.pick(('第', '0'))}{lot.random.randint(1, 9)}号要求，现予公告。", "*"),
        "W410": lambda: ("主题词：公文 格式 通知", "*"),
        "W412": lambda: (lot.pick(("格式按照GB/T 9704-1999执行。", "依据国办公开办函〔2019〕60号编制。")), "*"),
    }


def _told(number, sentence):
    return sentence(number), number


def decoys(lot):
    """Return sentences that hold nothing to be found, and look as if they did."""
    return (
        f"订单号：{lot.identity(sound=False)}，物流已发出。",
        f"项目编号{lot.digits(18)}，统一社会信用代码91{lot.digits(6)}MA{lot.digits(7)}X。",
        f"统一社会信用代码：11{lot.digits(6)}00{lot.digits(6)}3T。",
        f"工单流水号{lot.mobile()}已办结。",
        f"发票号码{lot.card()}，金额{lot.random.randint(10, 999)}.{lot.random.randint(10, 99)}万元。",
        f"咨询电话：0731-555{lot.digits(4)}，监督电话：0731-{lot.digits(7, '2345678')}。",
        "联系电话：0731-5550123。",
        f"办公地址：{lot.pick(TOWNS)}人民路{lot.random.randint(1, 200)}号，邮编{lot.digits(6)}。",
        f"建设地点位于{lot.address()}，占地{lot.digits(4)}平方米。",
        "为0—6岁儿童免费接种疫苗，6岁以下儿童须由家长陪同，年满12周岁的可以自行前往。",
        "加强机密文件管理，落实保密责任，严防失泄密事件；涉及国家秘密的，按保密法办理。",
        "规范内部资料性出版物管理，禁止使用内部文件作为执法依据。",
        "信息公开方式包括主动公开和依申请公开，不予公开的应当说明理由。",
        "全县肺癌早筛项目覆盖2.3万人，高血压、糖尿病患者规范管理率达到85%。",
        f"根据青政办〔2025〕{lot.random.randint(1, 90)}号和GB/T 9704-2012要求，于2026年2月28日前完成。",
        "《国家行政机关公文格式》（GB/T 9704-1999）已于2012年废止。",
        f"（2024）湘0521行初{lot.random.randint(1, 99)}号行政判决书已经生效。",
        f"经度113.{lot.digits(15)}，纬度28.{lot.digits(11)}。",
        f"会议于2026年2月{lot.random.randint(1, 28)}日召开，出席{lot.random.randint(10, 99)}人，历时3个月。",
        f"机关党员{lot.name()}同志出生在革命老区，2019年5月参加工作。",
        f"收费标准：1-12月每月{lot.random.randint(100, 999)}元，合计见附表。",
        f"{lot.pick(TOWNS)}{lot.pick(VILLAGES)}党支部召开组织生活会。",
    )


def text_of(lot):
    """Return paragraphs with zero to three planted sentences among decoys, and what was planted."""
    kinds = sentences(lot)
    chosen = lot.random.sample(sorted(kinds), lot.random.choice((0, 1, 1, 2, 3)))
    planted, lines = {}, [lot.pick(decoys(lot)) for _ in range(lot.random.randint(4, 12))]
    for code in chosen:
        sentence, datum = kinds[code]()
        planted.setdefault(code, set()).add(datum)
        lines.insert(lot.random.randint(0, len(lines)), sentence)
    return lines, planted


def text(lot, number):
    lines, planted = text_of(lot)
    return Made(f"{number}.txt", "\n".join(lines).encode(lot.pick(("utf-8", "gb18030", "utf-16"))), planted)


def letter(lot, number):
    """Return a docx; some hide a datum in deleted text, in hidden text, in the header, or split it over runs."""
    lines, planted = text_of(lot)
    document = Document()
    for line in lines:
        paragraph, at = document.add_paragraph(), lot.random.randint(1, len(line))
        paragraph.add_run(line[:at])
        paragraph.add_run(line[at:]).bold = True
    way, datum = lot.pick(("", "", "hidden", "deleted", "header")), lot.mobile()
    if way:
        planted.setdefault("P110", set()).add(datum)
        _hide(document, way, f"手机{datum}")
        if way in {"hidden", "deleted"}:
            planted["H203" if way == "hidden" else "H202"] = {"*"}
    return Made(f"{number}.docx", _saved(document), planted)


def _hide(document, way, text):
    if way == "header":
        document.sections[0].header.paragraphs[0].text = text
        return
    paragraph = document.add_paragraph("见")
    run = paragraph.add_run(text)
    run.font.hidden = way == "hidden" or None
    if way == "deleted":
        mark, element = OxmlElement("w:del"), run.element
        element.addprevious(mark)
        mark.append(element)
        element[-1].tag = element[-1].tag.replace("}t", "}delText")


def book(lot, number):
    """Return a workbook: a list of names or of projects, some with hidden things, some with a wrong total."""
    workbook, planted = Workbook(), {}
    sheet = workbook.active
    (names if lot.random.random() < 0.6 else projects)(lot, sheet, planted)
    way = lot.pick(("", "", "column", "sheet", "comment"))
    if way == "column":
        sheet.column_dimensions["C"].hidden = True
        planted["H204"] = {"*"}
    elif way:
        datum = lot.identity()
        planted.setdefault("P101", set()).add(datum)
        planted["H205" if way == "sheet" else "H201"] = {"*"}
        if way == "sheet":
            other = workbook.create_sheet("原始")
            other.sheet_state, other["A1"] = "hidden", datum
        else:
            sheet["B2"].comment = Comment(f"核对{datum}", "x")
    return Made(f"{number}.xlsx", _saved(workbook), planted)


def names(lot, sheet, planted):
    """Fill a list of people, with a column or two that should not be public."""
    columns = {"P101": ("身份证号", lot.identity), "P110": ("联系电话", lot.mobile), "P120": ("一卡通账号", lot.card)}
    stars = {"P130": ("家庭住址", lot.address), "P150": ("残疾等级", lambda: lot.pick(("一级", "二级", "三级")))}
    numbered, starred = lot.pick(sorted(columns)), lot.pick((*sorted(stars), ""))
    heads = ["序号", "姓名", columns[numbered][0], "行政村", *([stars[starred][0]] if starred else []), "金额（元）"]
    sheet.append(heads)
    for at in range(lot.random.randint(3, 30)):
        datum = columns[numbered][1]()
        planted.setdefault(numbered, set()).add(datum)
        as_number = numbered == "P110" and lot.random.random() < 0.5
        sheet.append(
            [
                at + 1,
                lot.name(),
                int(datum) if as_number else datum,
                lot.pick(VILLAGES),
                *([stars[starred][1]()] if starred else []),
                100,
            ]
        )
    if starred:
        planted[starred] = {"*"}


def projects(lot, sheet, planted):
    """Fill a list of projects with its total, which may be wrong."""
    sheet.append(["序号", "项目名称", "项目编号", "资金（万元）", "完成率"])
    amounts = [lot.random.randint(1, 900) for _ in range(lot.random.randint(3, 20))]
    for at, amount in enumerate(amounts):
        sheet.append(
            [at + 1, f"{lot.pick(VILLAGES)}道路硬化", lot.digits(18), amount, f"{lot.random.randint(50, 100)}%"]
        )
    wrong = lot.random.random() < 0.4
    sheet.append(["合计", None, None, sum(amounts) + wrong * lot.random.randint(1, 50), None])
    if wrong:
        planted["W402"] = {"*"}


def page(lot, number):
    """Return a pdf, some with a name covered by a black box."""
    lines, planted = text_of(lot)
    box = lot.random.random() < 0.3
    if box:
        planted["H212"] = {"*"}
    escaped = "\n\n".join(
        line.translate(str.maketrans({each: f"\\{each}" for each in "#*_@$<>[]`-/~'\"="})) for line in lines
    )
    cover = "#box[某甲#place(top + left, rect(width: 2em, height: 1em, fill: black))]" if box else ""
    source = f'#set text(font: "Noto Serif CJK SC", lang: "zh")\n#set page(width: 40cm)\n{escaped}\n\n{cover}'
    return Made(f"{number}.pdf", typst.compile(source.encode()), planted)


def _saved(document):
    packed = BytesIO()
    document.save(packed)
    return packed.getvalue()


MIX = ((text, 8), (letter, 5), (book, 5), (page, 2))
"""Which documents, and in which proportion."""


def documents(count, seed):
    """Yield `count` documents, the same from the same seed."""
    lot = Lot(seed)
    turns = [make for make, share in MIX for _ in range(share)]
    for number in range(count):
        yield turns[number % len(turns)](lot, number)
