"""German words for what a record says in code: what ``ratslese show`` prints."""

from __future__ import annotations

from models.kinds import Origin, ReviewCode, SectionKind

SECTIONS = {
    SectionKind.BESCHLUSSVORSCHLAG: "Beschlussvorschlag",
    SectionKind.SACHVERHALT: "Sachverhalt",
    SectionKind.BEGRUENDUNG: "Begründung",
    SectionKind.FAZIT: "Fazit",
    SectionKind.ANLAGEN: "Anlagen",
    SectionKind.FINANZIELLE_AUSWIRKUNGEN: "Finanzielle Auswirkungen",
    SectionKind.STELLUNGNAHME: "Stellungnahme",
    SectionKind.ANTRAG: "Antrag",
    SectionKind.ANFRAGE: "Anfrage",
    SectionKind.ANTWORT: "Antwort",
    SectionKind.ZUSAMMENFASSUNG: "Zusammenfassung",
    SectionKind.SONSTIGE: "Sonstiges",
}
"""Headings, as they are usually printed."""

ORIGINS = {Origin.TEXT: "Textebene", Origin.OCR: "gelesen", Origin.BLANK: "leer"}
"""Where the words of a page come from."""

FIELDS = {
    "number": "Nummer",
    "other_numbers": "weitere Nummer",
    "title": "Titel",
    "kind": "Art",
    "public": "öffentlich",
    "date": "Datum",
    "consultations": "Beratungsfolge",
    "signatories": "Unterschriften",
    "references": "Verweise",
    "attachments": "Anlagen",
    "sections": "Abschnitt",
    "pages": "Seite",
    "body": "Gremium",
    "role": "Behandlung",
    "agenda_item": "TOP",
    "result": "Ergebnis",
    "name": "Name",
    "mark": "Zeichen",
}
"""Steps of a field's path."""

REASONS = {
    ReviewCode.NUMBER_MISSING: "Keine eigene Nummer gefunden",
    ReviewCode.NUMBER_CONTRADICTION: "Kopf- oder Fußzeilen tragen eine andere Nummer",
    ReviewCode.TITLE_MISSING: "Kein Titel gefunden",
    ReviewCode.KIND_MISSING: "Keine gedruckte Art der Vorlage gefunden",
    ReviewCode.PUBLIC_UNKNOWN: "Angabe zur Öffentlichkeit unlesbar oder unvollständig",
    ReviewCode.PUBLIC_CONTRADICTION: "Widersprüchliche Angaben zur Öffentlichkeit",
    ReviewCode.DATE_MISSING: "Kein eigenes Datum gefunden, obwohl eines da sein könnte",
    ReviewCode.DATE_PARTIAL: "Datum nur zum Teil lesbar",
    ReviewCode.DATE_CONTRADICTION: "Zwei Daten kommen gleichermaßen in Frage",
    ReviewCode.LIST_UNREADABLE: "Liste oder Tabelle vorhanden, aber nicht lesbar",
    ReviewCode.LOW_CONFIDENCE: "Nicht sicher genug: mit der Seite vergleichen",
    ReviewCode.NO_SECTIONS: "Keine Abschnitte gefunden",
    ReviewCode.PAGE_POORLY_READ: "Seite schlecht lesbar",
    ReviewCode.SIGNATURE_UNREADABLE: "Unterschrift vorhanden, Name nicht lesbar",
}
"""Why a person should look; what each code means in full: ``docs/review-codes.md``."""
