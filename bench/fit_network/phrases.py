"""What made pages say: sentences of real papers, and above all figures, which are seldom in them.

Numbers, dates and amounts carry what an archive searches by, and a network learns from sentences
alone that a figure is rare.
"""

from __future__ import annotations

import json
import random
import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

# Signs that the network knows, or is to learn; a line with another one cannot be learned.
_UNKNOWN = re.compile(r"[^\x20-\x7eÄÖÜäöüß§–·•²³½éèáç„“‚‘€»«…×°’”—]")
_WORD = re.compile(r"[A-ZÄÖÜ]?[a-zäöüß]+")
_MARKS = '.,;:()„“"'
_FEWEST = 3
"""Letters of a text that is set."""

# In braces: alternatives; # is a figure, @ a capital, 01..12 a number of that range in two figures.
_FIGURES = (
    "Drucksache {##}/{####}",
    "{@@}-{####}/{1990..2024}",
    "Vorlage Nr. {##|###|####}/{##}",
    "{@|@@|@@@} {##|###|####|#####}/{##}-{10..29}",
    "{date}",
    "vom {date}",
    "{1..31}. {month} {1900..2025}",
    "§ {1..200} Abs. {1..9} {law}",
    "§§ {1..99} ff. {law}",
    "§ {1..50} Nr. {1..12}",
    "{#|##|###}.{###},{##} €",
    "{1..999}.{###} EUR",
    "{#|##|###},-- DM",
    "{2..900} m²",
    "{#####} {Word}stadt",
    "Tel. 0{####}/{#####}",
    "TOP {1..20}.{1..9}",
    "Az.: {##}.{##}.{##}-{###}/{##}",
    "({1..99} Ja, {0..20} Nein, {0..9} Enth.)",
    "{1..23}.{00..59} Uhr",
    "- {2..20} -",
    "Bl. {1..300}",
    "{#} {#} {##}",
    "gez. {name}",
    "{Dr. ||Prof. Dr. |i. V. |i. A. }{name}",
    "• {word}",
    "– {word} –",
    "{1..12}/{1..12}",
    "{I|II|III|IV|V|VI|VII|XI}/{#|##|###|####}",
)
# What a network unlearns that reads running text only: figures among capitals, capitals that are
# no word, marks within words, straight quotation marks behind low ones. Early weights read "D03" as
# "DO3", "WFB" as "WB", "Träger:innen" as "Trägerinnen", and a curled mark behind every "„".
_RARE = (
    "{gendered}",
    "{word} {gendered} {word}",
    "{@@|@@@|@@@@|@@@@@}",
    "{word} ({@@|@@@|@@@@})",
    "{@@|@@@}-{Word}",
    "{Word} & {Word}",
    '„{word} {word}"',
    '„{word}"{.|,|;}',
    '"{word} {word}"',
    "'{word}'",
    "— {word}",
    "{x|_|( )} {word}",
    "{#}",
    "{@|@@}{##|###|####}",
    "({@}{##})",
    "{@}{##}{.|,|;|:}",
    "{#}.{##}{@}",
    "{@|@@|@@@}{####}/{##}",
    "{##}/{@@}/{###}",
    "{@@}{##}{@}{##}",
    "{@|@@|@@@}/{@|@@|@@@}/{##}",
    "{###} {@|@@}",
    "{|@|@@}O{@|@@}",
    "Ö {#}",
)
_LISTS = {
    "gendered": ("{person}{:innen|*innen|/innen|Innen|_innen|/-innen|(innen)|:in}",),
    "person": "Bürger Einwohner Mitarbeiter Nutzer Schüler Lehrer Träger Vertreter Anwohner "
    "Radfahrer Kolleg Expert Ärzt Teilnehmer Besucher Erzieher".split(),
    "date": 7 * ("{01..31}.{01..12}.{1950..2025}",) + 3 * ("{1..31}.{1..12}.{50..99}",),
    "month": "Januar Februar März April Mai Juni Juli August September Oktober November "
    "Dezember".split(),
    "law": "GO GemO BauGB KAG SächsGemO NKomVG HGO BGB StVO VwVfG BImSchG".split(),
    "name": "Müller Schmidt Schröder Weiß Groß Jäger Böhm Kühn Nguyen Bérard André René Strauß "
    "Löwe Özdemir Köpke Thiel Quandt Voß Xaver Zöllner Fröhlich".split(),
}
_HOLE = re.compile(r"\{([^{}]*)\}")
_RANGE = re.compile(r"(\d+)\.\.(\d+)")
_CAPITALS = "ABDEFGHIKLMNOPRSTUVWZ"


class Phrases:
    """Texts to draw what a page says from; raises :class:`LookupError` without any."""

    def __init__(self, texts: Iterable[str]) -> None:
        neat = (" ".join(unicodedata.normalize("NFC", text).split()) for text in texts)
        self._texts = [t for t in neat if len(t) >= _FEWEST and not _UNKNOWN.search(t)]
        bare = {word.strip(_MARKS) for text in self._texts for word in text.split()}
        self._words = sorted(word for word in bare if _WORD.fullmatch(word))
        if not self._words:
            msg = "made pages need texts: name folders with .txt files or truths (--texts)"
            raise LookupError(msg)
        capitals = sorted({word.capitalize() for word in self._words})
        self._lists: dict[str, Sequence[str]] = {**_LISTS, "word": self._words, "Word": capitals}

    def drawn(self, dice: random.Random) -> str:
        """Return what one paragraph says."""
        if dice.random() < 0.25:
            return " ".join(self._rare_or_word(dice) for _ in range(dice.randint(1, 7)))
        kind = dice.random()
        if kind < 0.55:
            return dice.choice(self._texts)
        if kind < 0.75:
            return " ".join(self._figure_or_word(dice) for _ in range(dice.randint(1, 4)))
        if kind < 0.85:
            return " ".join(dice.choices(self._words, k=dice.randint(2, 8)))
        if kind < 0.9:
            return dice.choice(self._texts if dice.random() < 0.8 else self._words).upper()
        return f"{dice.choice(self._texts)} {self.figure(dice)}"

    def figure(self, dice: random.Random) -> str:
        """Return a number, date, amount, paragraph or name in one of the forms of papers."""
        return self._filled(dice.choice(_FIGURES), dice)

    def _figure_or_word(self, dice: random.Random) -> str:
        return dice.choice(self._words) if dice.random() < 1 / 3 else self.figure(dice)

    def _rare_or_word(self, dice: random.Random) -> str:
        if dice.random() < 0.4:
            return dice.choice(self._words)
        return self._filled(dice.choice(_RARE), dice)

    def _filled(self, form: str, dice: random.Random) -> str:
        return _HOLE.sub(lambda hole: self._drawn(hole[1], dice), form)

    def _drawn(self, hole: str, dice: random.Random) -> str:
        if hole in self._lists:
            return self._filled(dice.choice(self._lists[hole]), dice)
        form = dice.choice(hole.split("|"))
        if bounds := _RANGE.fullmatch(form):
            least, most = bounds.groups()
            return str(dice.randint(int(least), int(most))).zfill(len(least))
        form = re.sub("#", lambda _: dice.choice("0123456789"), form)
        return re.sub("@", lambda _: dice.choice(_CAPITALS), form)


def texts_of(folder: Path, left_out: frozenset[str]) -> Iterator[str]:
    """Yield the lines of the ``.txt`` files of a folder and of its truths' pages.

    ``left_out``: names of papers that nothing is learned from.
    """
    for file in sorted(folder.glob("*.txt")):
        yield from file.read_text("utf-8", errors="replace").split("\n")
    for file in sorted(folder.glob("*/truth.json")):
        if file.parent.name not in left_out:
            for page in json.loads(file.read_text("utf-8"))["pages"]:
                yield from page["text"].split("\n")
