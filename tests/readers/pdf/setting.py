"""Words, lines and rules set by hand: ten points a character, figures and letters five."""

from gongkai.readers.pdf.geometry import Rule, Word
from gongkai.readers.pdf.lines import lines


def words(text, x=0.0, base=100.0, size=10.0):
    """Return the characters of a text, blanks among them, one behind the other."""
    found = []
    for character in text:
        end = x + (size / 2 if character.isascii() else size)
        found.append(Word(character, x, end, base, size))
        x = end
    return found


def line(text, x=0.0, base=100.0, size=10.0):
    (found,) = lines(words(text, x, base, size))
    return found


def page(*texts, x=0.0, base=100.0, pitch=20.0, size=10.0):
    """Return lines set one below the other; a text that begins with two blanks is set in by two characters."""
    return [
        line(text.removeprefix("  "), x + 2 * size * text.startswith("  "), base + index * pitch, size)
        for index, text in enumerate(texts)
    ]


def box(x0, y0, x1, y1):
    """Return the four rules of a box."""
    return [Rule(x0, y0, x1, y0), Rule(x0, y1, x1, y1), Rule(x0, y0, x0, y1), Rule(x1, y0, x1, y1)]


def lattice(xs, ys):
    """Return the rules of a table without merged cells."""
    return [Rule(xs[0], y, xs[-1], y) for y in ys] + [Rule(x, ys[0], x, ys[-1]) for x in xs]


def written(rows, xs, ys):
    """Return the words of a table, five points into each cell."""
    return [
        word
        for row, top in zip(rows, ys, strict=False)
        for text, left in zip(row, xs, strict=False)
        for word in words(text, left + 5, top + 14)
    ]
