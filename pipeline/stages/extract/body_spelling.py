"""The spelling of bodies: words that every council has, and the paper's own ``ß``.

``Stadtveroränetenversammlung``, ``Fina zausschuss``: a long word near a usual one was misread.
``des Hauptausschusses`` is the ``Hauptausschuß`` of a paper that writes ``Beschluß``.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from rapidfuzz.distance import Levenshtein

from models.extraction import Candidate

_USUAL = (
    "Stadtverordnetenversammlung",
    "Bezirksverordnetenversammlung",
    "Bezirksversammlung",
    "Verbandsversammlung",
    "Ratsversammlung",
    "Gemeindevertretung",
    "Stadtvertretung",
    "Bezirksvertretung",
    "Verwaltungsgemeinschaft",
    "Ortschaftsrat",
    "Gemeinderat",
    "Bürgerschaft",
    *(
        f"{subject}{form}"
        for subject in (
            "Haupt", "Finanz", "Verwaltungs", "Planungs", "Sozial", "Kultur", "Schul", "Umwelt",
            "Verkehrs", "Jugendhilfe", "Rechnungsprüfungs", "Wirtschafts", "Kreis", "Gesundheits",
            "Liegenschafts", "Betriebs", "Personal", "Grundstücks", "Ältesten",
        )
        for form in ("ausschuss", "ausschuß")
    ),
)  # fmt: skip
_LONG = 12
"""Letters from which on a word has few neighbours that are words themselves."""
_SURE = 0.97
"""Legibility from which on a word is what was read."""
_OLD = re.compile(r"(?:schu|schlu|da|mu|gemä)ß\b")
_NEW = re.compile(r"(?:schu|schlu)ss\b")


def spelled(body: Candidate[str], texts: Iterable[str]) -> Candidate[str]:
    """Return a body with misread usual words mended, and a genitive undone as the paper spells."""
    value = _mended(body.value) if body.legibility < _SURE else body.value
    if re.search(r"[Aa]usschusses\b", body.raw) and _is_old(texts):
        value = re.sub(r"([Aa])usschuss\b", r"\1usschuß", value)
    if value == body.value:
        return body
    return replace(body, value=value, witnesses=body.witnesses | {"mended_body"})


def _is_old(texts: Iterable[str]) -> bool:
    lines = list(texts)
    old, new = (sum(bool(p.search(text)) for text in lines) for p in (_OLD, _NEW))
    return old > new


def _mended(text: str) -> str:
    words = text.split(" ")
    for at, word in enumerate(words):
        for size in (1, 2):
            joined = "".join(words[at : at + size])
            usual = _usual(joined)
            if usual is not None and at + size <= len(words):
                return " ".join([*words[:at], usual, *words[at + size :]])
        if word in _USUAL:
            break
    return text


def _usual(word: str) -> str | None:
    """Return the usual word that a long one is a sign or two from; ``None`` where it is itself."""
    if len(word) < _LONG or word in _USUAL or "-" in word:
        return None
    strange = re.search(r"[^A-Za-zÄÖÜäöüß]", word) is not None  # "Kulturanısschuß"
    limit = 2 if strange else min(len(word) // _LONG, 2)
    near = [u for u in _USUAL if abs(len(u) - len(word)) <= 1 and u[0] == word[0]]
    found = [u for u in near if Levenshtein.distance(u, word, score_cutoff=limit) <= limit]
    found = [u for u in found if not _differs_by_inflection(u, word)]
    return found[0] if len(found) == 1 else None


def _differs_by_inflection(usual: str, word: str) -> bool:
    """Tell a plural, a genitive or another spelling from a misreading."""
    return word.startswith(usual) or re.sub("ß", "ss", usual) == re.sub("ß", "ss", word)


_NOUNS = (
    "versammlung", "ausschuss", "ausschuß", "gemeinderat", "stadtrat", "kreistag", "bürgerschaft",
    "vertretung", "magistrat", "kommission", "deputation", "ortsbeirat",
)  # fmt: skip
"""What the words for bodies end with."""


def mended_name(text: str) -> str | None:
    """Return a name whose noun is a sign from a usual one; ``None`` where there is none such.

    ``Stadtverordneten-Dersammlung``, ``Marktgemeinderst Wolfsbach``, ``finanzausschuß``.
    """
    words = text.split(" ")
    for at, word in enumerate(words):
        for noun in _NOUNS:
            end = word[-len(noun) :]
            if len(word) < len(noun) or Levenshtein.distance(end.lower(), noun) > 1:
                continue
            first = word[: -len(noun)] + (noun.capitalize() if end[:1].isupper() else noun)
            return " ".join([*words[:at], first[:1].upper() + first[1:], *words[at + 1 :]])
    return None
