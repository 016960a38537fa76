"""Pdfs written by hand, object by object, for what no printing program would print."""


def pdf(*pages, box="0 0 595 842", page="", trailer="", objects=(), codes=True):
    """Return a pdf of pages given as content; `page` adds entries to every page, `objects` follow as numbers 6, 7 ….

    Without `codes` its font does not tell which characters its glyphs are.
    """
    encoding, ordering = ("UniGB-UCS2-H", "GB1") if codes else ("Identity-H", "Identity")
    fonts = [
        f"<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /{encoding} /DescendantFonts [4 0 R] >>",
        "<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /DW 1000 /CIDSystemInfo 5 0 R >>",
        f"<< /Registry (Adobe) /Ordering ({ordering}) /Supplement 4 >>",
    ]
    first = 6 + len(objects)
    kids = [
        f"<< /Type /Page /Parent 2 0 R /MediaBox [{box}] /Contents {first + 2 * index + 1} 0 R {page}"
        f" {'' if '/Resources' in page else '/Resources << /Font << /F1 3 0 R >> >>'} >>"
        for index in range(len(pages))
    ]
    names = " ".join(f"{first + 2 * index} 0 R" for index in range(len(kids)))
    parts = [
        "<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Kids [{names}] /Count {len(kids)} >>",
        *fonts,
        *objects,
    ]
    for kid, content in zip(kids, pages, strict=True):
        parts += [kid, f"<< /Length {len(content)} >>\nstream\n{content}\nendstream"]
    return _file([part if isinstance(part, bytes) else part.encode() for part in parts], trailer)


def _file(parts, trailer):
    out = b"%PDF-1.7\n"
    places = []
    for number, part in enumerate(parts, start=1):
        places.append(len(out))
        out += b"%d 0 obj\n%b\nendobj\n" % (number, part)
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    size = len(parts) + 1
    return (
        out
        + (
            f"xref\n0 {size}\n0000000000 65535 f \n{table}"
            f"trailer\n<< /Size {size} /Root 1 0 R {trailer} >>\nstartxref\n{len(out)}\n%%EOF\n"
        ).encode()
    )


def say(words, x, y, *, size=12, turn="1 0 0 1", mode=0):
    """Return the content that prints words from (x, y), in the page's own coordinates."""
    return f"BT /F1 {size} Tf {mode} Tr {turn} {x} {y} Tm <{words.encode('utf-16-be').hex()}> Tj ET\n"


def line(x0, y0, x1, y1, width=0.5):
    return f"{width} w {x0} {y0} m {x1} {y1} l S\n"


def fill(x, y, wide, high):
    return f"{x} {y} {wide} {high} re f\n"
