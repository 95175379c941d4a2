"""The closed sets of the record."""

from __future__ import annotations

from enum import StrEnum


class PaperKind(StrEnum):
    """What a paper is; the printed type stands in ``raw``."""

    BESCHLUSSVORLAGE = "beschlussvorlage"
    ENTSCHEIDUNGSVORLAGE = "entscheidungsvorlage"
    SITZUNGSVORLAGE = "sitzungsvorlage"
    INFORMATIONSVORLAGE = "informationsvorlage"
    MITTEILUNG = "mitteilung"
    DRUCKSACHE = "drucksache"
    ANTRAG = "antrag"
    DRINGLICHKEITSANTRAG = "dringlichkeitsantrag"
    AENDERUNGSANTRAG = "aenderungsantrag"
    ANFRAGE = "anfrage"
    ANTWORT = "antwort"
    STELLUNGNAHME = "stellungnahme"
    PETITION = "petition"
    BESCHLUSS = "beschluss"
    NIEDERSCHRIFT = "niederschrift"
    EINLADUNG = "einladung"
    SONSTIGE = "sonstige"


class SectionKind(StrEnum):
    """What a section is; the printed heading stands beside it."""

    BESCHLUSSVORSCHLAG = "beschlussvorschlag"
    SACHVERHALT = "sachverhalt"
    BEGRUENDUNG = "begruendung"
    FAZIT = "fazit"
    ANLAGEN = "anlagen"
    FINANZIELLE_AUSWIRKUNGEN = "finanzielle_auswirkungen"
    STELLUNGNAHME = "stellungnahme"
    ANTRAG = "antrag"
    ANFRAGE = "anfrage"
    ANTWORT = "antwort"
    ZUSAMMENFASSUNG = "zusammenfassung"
    SONSTIGE = "sonstige"


class Origin(StrEnum):
    """Where the words of a page come from."""

    TEXT = "text"
    OCR = "ocr"
    BLANK = "blank"


class OriginReason(StrEnum):
    """Why a page was treated as it was."""

    TEXT_LAYER = "text_layer"
    """The born-digital text layer was used."""
    NO_TEXT_LAYER = "no_text_layer"
    """There is no text layer: the page was read from its pixels."""
    GARBAGE_TEXT_LAYER = "garbage_text_layer"
    """The text layer holds no words of a language (``(cid:3)``, mojibake, random letters)."""
    PARTIAL_TEXT_LAYER = "partial_text_layer"
    """The text layer covers only part of what is to be seen (a header over an image)."""
    SCANNED_TEXT_LAYER = "scanned_text_layer"
    """An invisible layer over a scan: another program's OCR, not used."""
    BLANK_PAGE = "blank_page"
    """Nothing stands on the page."""


class Script(StrEnum):
    """The letter forms on a page."""

    LATIN = "latin"
    FRAKTUR = "fraktur"
    MIXED = "mixed"


class DpiSource(StrEnum):
    """Whether the resolution is the file's word or an assumption."""

    FILE = "file"
    ASSUMED = "assumed"


class ReviewCode(StrEnum):
    """Why a person should look; ``docs/review-codes.md`` explains each."""

    NUMBER_MISSING = "number_missing"
    TITLE_MISSING = "title_missing"
    KIND_MISSING = "kind_missing"
    PUBLIC_UNKNOWN = "public_unknown"
    PUBLIC_CONTRADICTION = "public_contradiction"
    DATE_MISSING = "date_missing"
    DATE_PARTIAL = "date_partial"
    DATE_CONTRADICTION = "date_contradiction"
    NUMBER_CONTRADICTION = "number_contradiction"
    LIST_UNREADABLE = "list_unreadable"
    LOW_CONFIDENCE = "low_confidence"
    NO_SECTIONS = "no_sections"
    PAGE_POORLY_READ = "page_poorly_read"
    SIGNATURE_UNREADABLE = "signature_unreadable"
