"""The words that say whether something is public: ``öffentlich``, ``nö``, ``n. ö.``."""

from __future__ import annotations

import re
from functools import lru_cache

# "nicht öffentlich", "nicht- öffentlich", "n.ö.", "vertraulich"; OCR: "nicht offentlich"
NO = (
    r"(?:nicht\s*-?\s*(?:[öo0]|oe)ffentliche?[rsn]?|nicht\s*-?\s*[öo]ff(?:entl)?\.|nicht[öo]ff\b|"
    r"n\.\s?[öo]\.|vertraulich)"
)
YES = r"(?:(?:[öo0]|oe)ffentliche?[rsn]?|[öo]ff(?:entl)?\.)"
BOTH = re.compile(
    rf"{YES}\s*(?:/|und|oder|u\.)\s*{NO}|{NO}\s*(?:/|und|oder|u\.)\s*{YES}", re.IGNORECASE
)
SAYS = re.compile(rf"(?<![\w])(?P<no>{NO})(?!\w)|(?<![\w-])(?P<yes>{YES})(?!\w)", re.IGNORECASE)
# a whole line: "öffentlich", "Öffentliche Sitzung", "(öffentlich)", "7 öffentlich"
STATES = re.compile(
    rf"^[\W_]*(?:\d{{1,3}}(?:\.\d*)?\s+|[IVX]{{1,4}}\.\s*)?"
    rf"(?:Die Vorlage ist |in |Status:?\s*)?(?P<flag>{NO}|"
    rf"{YES})"
    r"(?:\s+(?:Sitzung|Vorlage|Drucksache|Teil|Beratung|Beschlussvorlage|Mitteilungsvorlage|"
    r"Berichtsvorlage|Informationsvorlage|Behandlung|Tagesordnung|Anfrage|zu behandeln|"
    r"bekannt\w*))*"
    r"(?:\s*\([^)]*\)|\s+(?:des|der)\s+[A-ZÄÖÜ][\w -]{3,60}|\s*[-–,]\s*[\d.: ]+Uhr)?[\W_]*$",
    re.IGNORECASE,
)
# "Anfrage im Sinne von § 33a GeschO (öffentlich)", "zur Beratung in öffentlicher Sitzung"
IN_LINE = re.compile(
    rf"\((?P<a>{NO}|{YES})\)\s*$|\b(?:in|der|zur|die|einer|\d\.)\s+(?:\w+te\s+)?"
    rf"\(?(?P<b>{NO}|{YES})\)?\s+Sitzung\b|"
    rf"(?:vorlage|drucksache|antrag|anfrage)\b(?:\s+\S*\d\S*)?\s+(?P<c>{NO}|{YES})\s*$",
    re.IGNORECASE,
)
TICKS = frozenset("☒☑✓✔✗✘⊠")
EMPTY = frozenset("☐□▢")


# "- öffentlich -", "(nicht öffentlich)": what stands behind the type of a paper
STATEMENT = re.compile(rf"^\s*[-–(]?\s*(?:{NO}|{YES})\s*[-–)]?(?=\s|$)", re.IGNORECASE)

# "6", "[6)", "O": a lone "ö" below the head of its column; an "N" is never read so
MISREAD = re.compile(r"^[\[(]?[6oO0][)\]]?$")


# what every word for it holds: most lines hold none of it, and need not be asked more
_HINT = re.compile(r"ff|vertraulich|n\.\s?[öo]", re.IGNORECASE)
_NO_WORD = re.compile(r"[\W\d_xX]*")


def is_statement(text: str) -> bool:
    """Tell whether a line says whether something is public and no more, with or without boxes.

    Not ``Öffentliche Toiletten in der Innenstadt``.
    """
    bare = re.sub(r"[☐□▢☒☑✓✔✗✘⊠]", " ", text).strip()
    if flag_of(text) is not None and len(bare) < 4:
        return True
    if not _HINT.search(bare):
        return _NO_WORD.fullmatch(bare) is not None
    one = STATES.match(bare) is not None or IN_LINE.search(bare) is not None
    return (one and len(bare) < 60) or not re.sub(
        rf"(?:{NO}|{YES}|[\W\d_x])+", "", bare, flags=re.IGNORECASE
    )


# "öÖ", "Öö": one letter of a cell that was read twice
_TWICE = re.compile(r"^[öÖ]{2}$")


@lru_cache(maxsize=2048)
def flag_of(text: str) -> bool | None:
    """Return what a table cell or a field says: ``ö``, ``nö``, ``N``, ``nicht öffentlich``."""
    bare = text.strip(" .:()")
    if bare in {"ö", "Ö", "oe", "Oe", "OE", "öff", "Öff"} or _TWICE.match(bare):
        return True
    if bare.lower() in {"nö", "n", "n.ö", "noe", "nicht öff", "nichtöff"} and bare != "n":
        return False
    if not _HINT.search(text) or BOTH.search(text):
        return None
    says = {_says(text, match) for match in SAYS.finditer(text)}
    return says.pop() if len(says) == 1 else None


def _says(text: str, match: re.Match[str]) -> bool | None:
    """Return what a match says; ``None`` where a word before may be a misread "nicht"."""
    if match["no"]:
        return False
    before = re.search(r"([^\W\d_]{3,7})[\s-]*$", text[: match.start()])
    doubtful = before is not None and before[1].lower() not in {
        "ist",
        "sitzung",
        "status",
        "behandlung",
    }
    return None if doubtful else True


# "Nichtöffentliche Beratung", "Öffentlicher Teil:": a title over some rows of a table
_TITLE = re.compile(rf"^(?:{NO}|{YES})\s+\w{{3,15}}\s*:?$", re.IGNORECASE)


def is_title(text: str) -> bool:
    """Tell whether a text says of what follows that it is public, or not, and no more."""
    return text[:1].isupper() and _TITLE.match(text) is not None and flag_of(text) is not None
