"""The certificate of service (送达回证): a form that goes along with a notice and comes back signed."""

from gongkai.letters.letter import Letter
from gongkai.words.tables import table


def certificate(letter: Letter, way: str = "") -> Letter:
    """Return the certificate of service of a letter; `way` is how it is delivered, "" where that is not settled."""
    rows = table("letters/service")
    known = {"document": letter.title, "number": letter.number, "receiver": letter.to, "way": way}
    return Letter(
        organ=letter.organ,
        title=rows["title"],
        rows=tuple((label, known.get(key, "")) for key, label in rows["rows"].items()),
    )
