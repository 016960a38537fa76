"""What a simulated report says: its title, preamble and six parts, in words of its own and with its own figures."""

from collections.abc import Mapping
from random import Random

from gongkai.corpus.simulate.country import Organ, words
from gongkai.corpus.simulate.figures import FORM
from gongkai.law import form
from gongkai.report import Report, Section, Value
from gongkai.writers.tables import NUMERALS


def written(organ: Organ, year: int, cells: Mapping[str, Value], seed: int, text: int) -> Report:
    """Return an organ's report on these cells; reports with the same `text` have the same words, figures aside."""
    dice = Random(f"{seed} {text} {year} text")
    told = words()
    return Report.of(
        cells,
        organ=organ.name,
        year=year,
        title=dice.choice(told["titles"]).format(organ=organ.name, year=year),
        preamble=[_preamble(organ, year)],
        sections=[
            Section(part.number, part.heading, lines)
            for part, lines in zip(form(FORM).parts, _parts(year, cells, dice), strict=True)
        ],
    )


def _preamble(organ: Organ, year: int) -> str:
    place, number = organ.region.rpartition("/")[2], organ.number % 300 + 1
    phone = 6_200_000 + organ.number % 700_000
    return str(words()["preamble"]).format(year=year, organ=organ.name, place=place, number=number, phone=phone)


def _parts(year: int, cells: Mapping[str, Value], dice: Random) -> list[tuple[str, ...]]:
    told = words()
    facts = {
        "year": year,
        **{key: cells[f"t3.{key}.total"] for key in ("new", "carried_in", "concluded", "carried_out")},
        "reviews": cells["t4.reconsideration.total"],
        "suits": int(cells["t4.direct_suit.total"] or 0) + int(cells["t4.suit_after.total"] or 0),
    }
    asked = any(facts[key] for key in ("new", "carried_in", "carried_out"))
    requests = dice.choice(told["requests"] if asked else told["no_requests"]).format(**facts)
    style = dice.choice(told["subheadings"])
    also = ["", requests, "", "", told["results"]]
    overview = tuple(
        f"{style.format(numeral=NUMERALS[number], heading=topic)}。{also[number]}{_sentences(dice)}"
        for number, topic in enumerate(told["topics"])
    )
    problems = f"存在的主要问题：{'；'.join(dice.sample(told['problems'], 3))}。"
    improved = f"改进情况：{'；'.join(dice.sample(told['improvements'], 3))}。{_sentences(dice)}"
    remedies = str(told["remedies"]).format(**facts)
    return [overview, (), (), (remedies,), (problems, improved), (dice.choice(told["fees"]).format(**facts),)]


def _sentences(dice: Random) -> str:
    """Return some sentences in an order of clauses that no other report has by chance."""
    clauses = dice.sample(words()["clauses"], dice.randint(6, 12))
    return "。".join("，".join(clauses[start : start + 3]) for start in range(0, len(clauses), 3)) + "。"
