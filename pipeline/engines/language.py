"""The language engine: one spaCy pipeline that finds mentions in lines, with the way back to words.

``spacy.blank("de")`` with an entity ruler (persons, roles, bodies; patterns in ``language_rules``,
each with the literal it was made for as its ``id``) and two components of our own (numbers of
papers, dates). It finds; what a mention means is for the stages to say.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from importlib import resources
from typing import Any, NamedTuple

import spacy
import srsly
from spacy.attrs import IDS, LOWER
from spacy.language import Language
from spacy.pipeline import EntityRuler
from spacy.tokens import Doc, Span
from spacy.util import filter_spans
from spacy.vocab import Vocab

from models.layout import Line
from models.mention import Label, Mention
from pipeline.settings import UnderstandingSettings

_RULES = resources.files("pipeline.engines") / "language_rules"
_BREAK = "\n"
"""A token between lines that do not follow one another: no mention spans it."""
_SOFT = "\t"
"""A token between a line and the one below it: bodies and dates may span it, names do not."""
_TEXT = "text"
"""Where a document's text is kept: spaCy puts it together from its tokens whenever it is asked."""
_FIRST_FLAG = 20
"""spaCy leaves the lexical flags from here on to its users."""

_PART = r"[A-Za-zÄÖÜäöü0-9]+(?:\([IVXl]+\))?(?:\.[A-Za-z0-9]+)*"
# "GRDrs 277/2017"; not "DER VORLAGE 644/78" of a paper in capitals
_MIXED = r"(?![A-Z]{4,}[ ])[A-Z][a-z]{0,3}[A-Z][A-Za-z]*"
# The number of a paper, as loosely as it is printed and misread: "0565/23", "O565 / 23",
# "VII-A-00889-VSP-01", "FB 36/0191/WP16", "0534/2022 N1", "VO/1179/06/1-A", "1061 /IX.L."
# "ÄA 3/2002", "GR-V 2013/49"
_JOINED = re.compile(
    rf"(?<![\w/.,-])(?:(?:[A-ZÄÖÜ]{{1,3}}(?:-[A-ZÄÖÜ]{{1,2}})?|{_MIXED})[ ])?"
    rf"{_PART}(?:(?:[ ]?/[ ]?|[-–—]){_PART})+(?:\.(?=\s|$))?"
    r"(?:[ ](?:[NS]\d{1,2}|AA|\([IVX]+\)|\([A-Z]\)))?(?![\w])"
)
# "14-20 / V 07087"
_MUNICH = re.compile(r"(?<![\w/.,-])\d\d\s?[-–]\s?\d\d\s?/\s?[A-Z]{1,3}\s?[0-9OIl]{4,6}(?!\w)")
# "V/EF 83", "V/A HP 43"
_NOTES = re.compile(r"(?<![\w/.,-])[IVX]+/[A-Z]{1,2}(?:\s[A-Z]{2})?\s\d{1,4}(?!\w)")
# "101.17.1216": parts of three and two digits; "1.265.000" and "148.732,50" are sums
_DOTTED = re.compile(r"(?<![\w/.,-])\d{3}\.\d{2}\.\d{1,5}(?![\w,]|\.\d)")
# "1139 & 1140/23": two numbers of one year
_PAIR = re.compile(r"(?<![\w/.,-])\d{2,6}\s?(?:&|und|u\.|\+)\s?\d{2,6}/\d{2,4}(?!\w)")

# "22.10.2013", "3. Mai 1958", "12.IV.1931", "4.5.83", "2023-03-20", "04/25/2017"
_DATE = re.compile(
    r"(?<![\w.,])[0-3OIl|]?[0-9OIl|SB][ \t]?"
    r"(?:[.,][ \t]?[0-9OIl|]{1,2}[ \t]?[.,]|(?:[.,][ \t]?|[ \t])[IVXl1|]{1,4}[ \t]?[.,]"
    r"|[.,]?[ \t]?(?!Datum|Nummer|Seite|Stadt|Absatz|Abs\b|Satz|Drucks|Straße|"
    r"Nr\b)[JFMASONDÄjfmasondä][A-Za-zäüÄ]{2,8}[ \t]?\.?)[ \t]?"
    r"(?:[12Il|][0-9OIl|SB]{3}|['’]?[0-9OIl|SB]{2})(?!\w)"
    r"|(?<![\w-])(?:19|20)\d\d-[01]\d-[0-3]\d(?!\w)|(?<![\w/])[01]\d/[0-3]\d/(?:19|20)\d\d(?!\w)"
)
_TRAILING = ")],;:!?\"“”'»"
_LAST = _TRAILING + "."
_LEADING = "([„\"“'«"
_WORD = re.compile(r"\S+")


class _Piece(NamedTuple):
    """A token's place: its line, and its characters there."""

    line: int
    start: int
    end: int


def build_annotator(settings: UnderstandingSettings) -> SpacyAnnotator:
    """Build the pipeline; done once for each worker (about a quarter of a second)."""
    return SpacyAnnotator(_pipeline(settings))


class SpacyAnnotator:
    """Finds mentions of numbers, dates, persons, roles and bodies in printed lines."""

    def __init__(self, nlp: Language) -> None:
        self._nlp = nlp

    def __call__(self, lines: Sequence[Line]) -> tuple[Mention, ...]:
        """Return the mentions in the order of the lines; names may run over neighbouring lines."""
        if not lines:
            return ()
        doc, pieces = _document(self._nlp, lines)
        for _, component in self._nlp.pipeline:
            doc = component(doc)
        return tuple(
            _mention(span, pieces, lines) for span in _spans(doc) if _BREAK not in span.text
        )


def _pipeline(settings: UnderstandingSettings) -> Language:
    # of a German vocabulary's own, spaCy works out twenty more attributes of each new word (shape,
    # likeness to a URL) that are asked by nobody
    nlp = spacy.blank("de", vocab=Vocab(lex_attr_getters={LOWER: str.lower}))
    flags = _add_word_kinds(nlp)
    ruler = nlp.add_pipe("entity_ruler", config={"phrase_matcher_attr": "LOWER"})
    if isinstance(ruler, EntityRuler):
        ruler.add_patterns(list(_patterns(settings, flags)))
    nlp.add_pipe("ratslese_numbers")
    nlp.add_pipe("ratslese_dates")
    return nlp


def _add_word_kinds(nlp: Language) -> dict[str, str]:
    """Teach the vocabulary the kinds of words; return the name of each kind's flag.

    A lexical flag is worked out once for each different word and then costs nothing: a regex in a
    pattern would be tried on every token of every page.
    """
    rules = [srsly.json_loads(line) for line in _lines_of("word_kinds.jsonl")]
    getters = {rule["kind"]: _searches(rule["regex"]) for rule in rules}
    getters["first_name"] = _is_first_name(frozenset(_lines_of("first_names.txt")))
    getters["break"] = lambda text: text == _SOFT
    flags = {}
    for offset, (kind, getter) in enumerate(getters.items()):
        flags[kind] = f"FLAG{_FIRST_FLAG + offset}"
        nlp.vocab.add_flag(getter, IDS[flags[kind]])
    return flags


def _searches(regex: str) -> Callable[[str], bool]:
    found = re.compile(regex).search
    return lambda text: found(text) is not None


def _is_first_name(names: frozenset[str]) -> Callable[[str], bool]:
    """Return a test for German first names, also ``Hans-Peter``."""
    return lambda text: text.split("-")[0] in names


def _lines_of(name: str) -> list[str]:
    return (_RULES / name).read_text("utf-8").splitlines()


def _patterns(
    settings: UnderstandingSettings, flags: Mapping[str, str]
) -> Iterator[dict[str, str | list[dict[str, Any]]]]:
    for line in _lines_of("patterns.jsonl"):
        rule = srsly.json_loads(line)
        yield {"label": rule["label"], "pattern": [_word(word, flags) for word in rule["words"]]}
    for body in settings.profile.bodies:
        yield {"label": Label.BODY.value, "pattern": body}


def _word(spec: str, flags: Mapping[str, str]) -> dict[str, Any]:
    """Return what the matcher wants for ``surname``, ``title+``, ``=OB``."""
    if spec.startswith("="):
        return {"ORTH": spec[1:]}
    kind, times = (spec[:-1], spec[-1]) if spec[-1] in "+*?" else (spec, None)
    return {flags[kind]: True} | ({"OP": times} if times else {})


@Language.component("ratslese_numbers")
def _numbers(doc: Doc) -> Doc:
    text = doc.user_data[_TEXT]
    found = [m for rule in (_PAIR, _MUNICH, _NOTES, _DOTTED, _JOINED) for m in rule.finditer(text)]
    wide = [m for m in found if sum(sign.isdigit() for sign in m[0]) >= 2]
    doc.spans["numbers"] = _char_spans(doc, wide, Label.NUMBER)
    return doc


@Language.component("ratslese_dates")
def _dates(doc: Doc) -> Doc:
    doc.spans["dates"] = _char_spans(doc, _DATE.finditer(doc.user_data[_TEXT]), Label.DATE)
    return doc


def _char_spans(doc: Doc, matches: Iterable[re.Match[str]], label: Label) -> list[Span]:
    spans = (
        doc.char_span(m.start(), m.end(), label=label.value, alignment_mode="expand")
        for m in matches
    )
    return filter_spans([span for span in spans if span is not None])


def _spans(doc: Doc) -> list[Span]:
    every = [*doc.ents, *doc.spans["numbers"], *doc.spans["dates"]]
    return sorted(every, key=lambda span: (span.start, span.end, span.label_))


def _document(nlp: Language, lines: Sequence[Line]) -> tuple[Doc, list[_Piece | None]]:
    words: list[str] = []
    pieces: list[_Piece | None] = []
    for index, line in enumerate(lines):
        if index:
            words.append(_SOFT if _follows(lines[index - 1], line) else _BREAK)
            pieces.append(None)
        for start, end in _tokens(line.text):
            words.append(line.text[start:end])
            pieces.append(_Piece(index, start, end))
    spaces = _spaces(pieces)
    doc = Doc(nlp.vocab, words=words, spaces=spaces)
    parts = [f"{word} " if space else word for word, space in zip(words, spaces, strict=True)]
    doc.user_data[_TEXT] = "".join(parts)
    return doc, pieces


def _spaces(pieces: Sequence[_Piece | None]) -> list[bool]:
    """Tell which tokens a blank follows: none where the next one touches it."""
    pairs = zip(pieces, [*pieces[1:], None], strict=True)
    return [one is not None and two is not None and one.end < two.start for one, two in pairs]


def _tokens(text: str) -> Iterator[tuple[int, int]]:
    """Yield the tokens of a line: words, with the punctuation at their ends split off."""
    for match in _WORD.finditer(text):
        start, end = match.span()
        while start < end - 1 and text[start] in _LEADING:
            yield start, start + 1
            start += 1
        tail: list[tuple[int, int]] = []
        while end > start + 1 and text[end - 1] in _LAST and _trails(text[start:end]):
            tail.append((end - 1, end))
            end -= 1
        yield start, end
        yield from reversed(tail)


def _trails(token: str) -> bool:
    """Tell whether the last sign is no part of a token: ``)``, ``,``, the full stop of ``21).``."""
    if "(" in token:
        return False
    return token[-1] in _TRAILING or (
        token[-1] == "." and (token[-2].isdigit() or token[-2] in _TRAILING)
    )


def _follows(one: Line, two: Line) -> bool:
    """Tell whether a line is the next one below another, in the same column of print."""
    gap = two.box.top - one.box.bottom
    height = max(one.box.height, two.box.height, 1.0)
    over = min(one.box.x1, two.box.x1) - max(one.box.x0, two.box.x0)
    below = -0.5 * height < gap < 1.2 * height and over > 0
    level = gap <= -0.5 * height and abs(one.box.middle[1] - two.box.middle[1]) < 0.4 * height
    return one.page == two.page and (below or (level and 0 <= two.box.x0 - one.box.x1 < height))


def _mention(span: Span, pieces: Sequence[_Piece | None], lines: Sequence[Line]) -> Mention:
    places = [piece for piece in pieces[span.start : span.end] if piece is not None]
    spans = []
    for index in sorted({place.line for place in places}):
        here = [place for place in places if place.line == index]
        first, past = _words(lines[index], here[0].start, here[-1].end)
        spans.append((lines[index], first, past))
    return Mention(Label(span.label_), span.text.replace(_SOFT, " ").strip(), tuple(spans))


def _words(line: Line, start: int, end: int) -> tuple[int, int]:
    """Return the first and one past the last word that hold the characters of the line's text."""
    low = len(line.text[:start].replace(" ", ""))
    high = low + len(line.text[start:end].replace(" ", ""))
    at, touched = 0, []
    for index, word in enumerate(line.words):
        if at < high and at + len(word.text) > low:
            touched.append(index)
        at += len(word.text)
    if not touched:
        return 0, len(line.words)
    return touched[0], touched[-1] + 1
