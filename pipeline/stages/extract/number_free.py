"""Numbers of makings that the grammar has no room for, where a label announces them."""

from __future__ import annotations

import re

from pipeline.stages.extract.calendar import dates_in
from pipeline.stages.extract.number_grammar import Number

# "94.017", "2018.SR.004", "2012_045", "4.10.123": parts between dots or underscores
_POINTED = re.compile(r"^(?:[A-ZÄÖÜ]{1,4}[ ._-]?)?[A-Z\d]{1,6}(?:[._-][A-Z\d]{1,6}){1,3}[a-z]?$")
# "2345 (XV)": a counter and the Wahlperiode
_OF_TERM = re.compile(r"^\d{1,5} ?\([IVX]{1,6}\)$")


def free_number(printed: str) -> Number | None:
    """Return the number that a label announces in front of a text, made of parts between dots.

    Behind a label ``94.017`` is a number; elsewhere it may be a sum, and is none.
    """
    words = printed.split(" ")
    for count in (2, 1):
        text = " ".join(words[:count]).rstrip(".,;:")
        made = _OF_TERM.match(text) or (
            count == 1 and re.search("[._]", text) and _POINTED.match(text)
        )
        if made and sum(sign.isdigit() for sign in text) >= 3 and not dates_in(text):
            return Number(text, None, complete=True, mended=False)
        if count == 1 and re.fullmatch(r"(?:19|20)\d{5,7}", text):
            return Number(text, int(text[:4]), complete=True, mended=False)  # "20130417"
    return None
