"""Reports for hypothesis: any report a form allows, blanks and all; and sound ones, whose sums and sentences agree."""

from hypothesis import strategies as st

from gongkai.law import form
from gongkai.law.form import AMOUNT, CHANGE
from gongkai.report import Report, Section

FORMS = ("2021", "2019", "2019+2021", "2021+2019")
FORM_YEARS = {"2021": (2021, 2025), "2019": (2019, 2020), "2019+2021": (2021, 2023), "2021+2019": (2021, 2023)}

organs = st.builds(
    "青禾县{}{}".format,
    st.sampled_from(["柳湾", "石桥", "云溪", "白鹭", "望岗", "松林", "大泉", "清水"]),
    st.sampled_from(["镇人民政府", "乡人民政府", "街道办事处"]),
)
"""Names of organs of a county that does not exist."""

counts = st.one_of(st.integers(0, 9), st.integers(0, 999), st.integers(0, 9_999_999))
amounts = st.decimals(0, 99_999, places=4, allow_nan=False, allow_infinity=False)
changes = st.integers(-200, 200)

# No numeral, no 第, nothing that could begin a heading, a label or a note: text that can only be read as text.
_WORDS = "坚持便民高效原则细致梳理栏目群众关切事项按时更新及早回应主动接受各方评议并持续改进服务质量讲求实效推动落实"
_MARKS = ("，", "；", "：", "、", "“", "”", "（", "）", "<", ">", "&", '"', "'", "A", "z", "%", "-", "/", "·", " ")
_clauses = st.text(alphabet=_WORDS, min_size=1, max_size=12)
paragraphs = st.builds(
    lambda first, rest: first + "".join(mark + clause for mark, clause in rest) + "。",
    _clauses,
    st.lists(st.tuples(st.sampled_from(_MARKS), _clauses), max_size=4),
)
"""A line of running text: Chinese, marks, letters and what XML must escape; never empty, never spaced at its ends."""


@st.composite
def sections(draw, form_id="2021"):
    """The six parts with the form's headings; only parts with a table have text behind it."""
    return tuple(
        Section(
            part.number,
            part.heading,
            tuple(draw(st.lists(paragraphs, max_size=2 if part.table else 3))),
            tuple(draw(st.lists(paragraphs, max_size=1))) if part.table else (),
        )
        for part in form(form_id).parts
    )


@st.composite
def reports(draw, form_ids=FORMS, *, blanks=True, text=True):
    """Any report on one of `form_ids`: cells of any size, some blank if `blanks`, free text in every part if `text`."""
    form_id = draw(st.sampled_from(form_ids))
    statutory = form(form_id)
    organ, year = draw(organs), draw(st.integers(*FORM_YEARS[form_id]))
    values = [draw(_value(cell.kind, blanks=blanks)) for cell in statutory.cells]
    return Report(
        organ=organ,
        year=year,
        form_id=form_id,
        values=tuple(values),
        title=f"{organ}{year}年{statutory.title}",
        preamble=tuple(draw(st.lists(paragraphs, max_size=2))) if text else (),
        sections=draw(sections(form_id)) if text else (),
    )


def _value(kind, *, blanks):
    value = {AMOUNT: amounts, CHANGE: changes}.get(kind, counts)
    return st.one_of(value, value, value, st.none()) if blanks else value


@st.composite
def sound_cells(draw, largest=40):
    """Cells of form 2021 in which every declared sum and balance holds; single counts go up to `largest`."""
    small = st.integers(0, largest)
    statutory = form("2021")
    cells = {path: draw(small) for path in statutory.paths if path.startswith("t2.")}
    cells["t2.fees.amount"] = draw(st.decimals(0, 500, places=2))
    cells["t2.normative.in_force"] += cells["t2.normative.issued"]
    # A township makes no regulations and keeps no state secrets.
    cells |= {path: 0 for path in cells if path.startswith("t2.regulations.")}
    results = [row.key for row in statutory.t3_rows if row.result]
    for column in statutory.t3_columns[:-1]:
        handled = {key: 0 if key == "denied.state_secret" else draw(st.one_of(st.just(0), small)) for key in results}
        concluded, carried_out = sum(handled.values()), draw(st.integers(0, 3))
        carried_in = draw(st.integers(0, min(3, concluded + carried_out)))
        handled |= {"concluded": concluded, "carried_out": carried_out, "carried_in": carried_in}
        handled["new"] = concluded + carried_out - carried_in
        cells |= {f"t3.{key}.{column.key}": count for key, count in handled.items()}
    for block in statutory.t4:
        cells |= {f"t4.{block.key}.{column.key}": draw(st.integers(0, 5)) for column in block.columns[:-1]}
    for each in statutory.sums:
        if each.axis == "row":
            cells[each.total] = sum(cells[part] for part in each.parts)
    return cells


@st.composite
def sound_reports(draw):
    """A report on form 2021 without a fault: sums hold, every required statement stands, text and tables agree."""
    organ, year, cells = draw(organs), draw(st.integers(2021, 2025)), draw(sound_cells())
    return sound_report(organ, year, cells)


def sound_report(organ, year, cells):
    """Return the report on these sound cells, with sentences made from them."""
    return Report.of(
        cells,
        organ=organ,
        year=year,
        title=f"{organ}{year}年{form('2021').title}",
        preamble=[_preamble(organ, year)],
        sections=_sentences(year, cells),
    )


def _preamble(organ, year):
    return (
        "根据《中华人民共和国政府信息公开条例》和《中华人民共和国政府信息公开工作年度报告格式》"
        "（国办公开办函〔2021〕30号）的要求，编制本报告。"
        f"本报告所列数据的统计期限自{year}年1月1日起至{year}年12月31日止。"
        f"如对本报告有疑问，请与{organ}联系（地址：青禾县中心路1号，电话：0000-1234567）。"
    )


def _sentences(year, cells):
    new, carried_in = cells["t3.new.total"], cells["t3.carried_in.total"]
    concluded, carried_out = cells["t3.concluded.total"], cells["t3.carried_out.total"]
    handled = f"新收政府信息公开申请{new}件，上年结转{carried_in}件，办结{concluded}件，结转下年度{carried_out}件"
    reviews = cells["t4.reconsideration.total"]
    suits = cells["t4.direct_suit.total"] + cells["t4.suit_after.total"]
    headings = [part.heading for part in form("2021").parts]
    one = (
        "（一）主动公开。按照便民原则，主动公开各类政府信息。",
        f"（二）依申请公开。{year}年{handled}。",
        "（三）政府信息管理。严格发布前审查，定期清理。",
        "（四）政府信息公开平台建设。维护网站专栏，保证信息及时更新。",
        "（五）监督保障。开展工作考核和社会评议，全年没有责任追究的情形。",
    )
    four = (f"{year}年因政府信息公开被申请行政复议{reviews}件，被提起行政诉讼{suits}件。",)
    five = ("存在的主要问题是公开内容不够丰富。改进情况：扩展公开范围，加强培训。",)
    six = (f"{year}年未收取信息处理费。没有其他需要报告的事项。",)
    texts = (one, (), (), four, five, six)
    return tuple(Section(number, headings[number - 1], lines) for number, lines in enumerate(texts, start=1))
