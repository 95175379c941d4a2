"""Labels that no list holds, told by how German makes them: ``Vorlagentitel``, ``Verfasst am``.

The forms are written as :func:`pipeline.stages.extract.labels.fold` leaves them:
``ausfertigungsdatum``.
"""

from __future__ import annotations

import re
from functools import lru_cache

_PAPER = (
    r"(?:vorlagen?|drucksachen?|unterlagen?|antrage?s?|anfragen?|papiere?s?|dokument(?:en?|es)?|"
    r"petitions?|petition|eingaben?|mitteilungs?|drucks|vorl|drs|ds|vorgangs?)"
)
_TOPIC = r"(?:titel|betreff|gegenstand|bezeichnung|thema|angelegenheit)"
_TREATED = (
    r"(?:beratungs?|verhandlungs?|tagesordnungs?(?:punkte?s?)?|sitzungs?|beschluss(?:fassung|es)?|"
    r"beratung|verhandlung|beschlussfassung|top)"
)
# "GR-Drucks.", "Mag.-Vorl.-Nr.": the paper's name shortened; "GRDrs" is part of the number
_SHORT = r"(?:gr|kt|sr|mag|stvv|svv)"
# "Stadtratsdrucksache", "Kreistagsvorlage"; "Ratsdrucksache" stands in the list
_ORGAN = (
    r"(?:(?:stadt|gemeinde|orts|ortschafts|bezirks|kreis|markt)rats|kreistags|magistrats|senats|"
    r"ausschuss|stadtverordneten|buergerschafts|bezirksamts|verbands)"
)

_PATTERNS = {
    # "Vorlagen-Kennzeichen", "Beratungsunterlage Nr.", "Papiernummer"; not "Telefonnummer"
    "number": (
        rf"(?:[a-z]*{_PAPER})(?:nr|nummer|kennzeichen|kennung|no)|"
        # "Lfd. Nr. der Vorlage": it counts the paper itself
        rf"(?:lfd|laufende|fortlaufende)?(?:nr|nummer)(?:der|des)[a-z]*{_PAPER}|(?:eigene|unsere|interne)(?:nr|nummer)|"
        rf"{_SHORT}(?:drucks?|vorl)(?:nr)?|{_ORGAN}(?:drucksache|vorlage)|"
        # Swiss councils number their businesses: "Geschäft Nr.", "Motion Nr.", "Laufnummer"
        r"(?:geschaefts?|interpellation|postulat|motion|weisung|vorstoss)(?:nr|nummer)|"
        r"(?:lauf|laufende)(?:nr|nummer)|(?:vorlagen|drucksachen)id"
    ),
    # "Vorlagentitel", "Gegenstand der Beschlussfassung"; not "Berufsbezeichnung"
    "title": (
        rf"(?:kurz|(?:[a-z]*{_PAPER})|{_TREATED}){_TOPIC}|"
        rf"{_TOPIC}(?:der|des|dieser|dieses)(?:[a-z]*{_PAPER}|{_TREATED})|angelegenheit|"
        rf"{_TOPIC}(?:und|oder)?{_TOPIC}|sachbetreff"
    ),
    # "Verfasst am", "Ausstellungsdatum", "Datum der Vorlage"
    "date": (
        r"(?:erstellt|verfasst|eingereicht|erarbeitet|ausgestellt|aufgestellt|gefertigt|ausgefertigt|"
        r"angelegt|abgefasst|geschrieben|unterzeichnet)(?:am|den)|"
        r"(?:eingebracht|vorgelegt)(?:am)?|eingereicht|"
        # Köln prints "Freigabedatum" and no other date
        r"(?:erstellungs?|ausfertigungs?|ausstellungs?|abfassungs?|bearbeitungs?|freigabe|"
        r"ausgabe|einreichungs?|fertigungs?|"
        rf"(?:[a-z]*{_PAPER}))datum|"
        rf"datum(?:der|des)(?:[a-z]*{_PAPER}|erstellung|ausfertigung|ausstellung|schreibens)"
    ),
    # "Sitzungsdatum", "Beratungstermin"
    "session": (
        r"(?:sitzungs?|beratungs?|beschluss|tagungs?|plenar)(?:datum|termin|tag)e?|"
        r"(?:tagung|(?:rats|gemeinderats|stadtrats|ausschuss|kreistags|plenar)sitzung)(?:am|vom)"
    ),
    "receipt": r"(?:eingangs?|posteingangs?|empfangs?)(?:datum|stempel|vermerk|am|tag)",
    "printout": (
        r"(?:druck|ausdruck|versand|abruf)s?(?:datum|tag)|"
        r"(?:gedruckt|ausgedruckt|versandt|abgerufen)am"
    ),
    # "Vorlagentyp", "Art des Dokuments"
    "kind": rf"(?:[a-z]*{_PAPER})(?:art|typ)|(?:art|typ)(?:der|des)[a-z]*{_PAPER}",
    # "Vorlagestatus", "Öffentlichkeitsstatus"
    "public": (
        rf"(?:(?:[a-z]*{_PAPER})|beratungs?|sitzungs?|oeffentlichkeits?)status|oeffentlichkeit|"
        r"(?:vertraulichkeits|oeffentlichkeits)(?:stufe|grad|vermerk)|sitzungsform"
    ),
}
_FORMS = re.compile("|".join(rf"(?P<{key}>^(?:{pattern})$)" for key, pattern in _PATTERNS.items()))

# "Telefonnummer:", "Geschäftszeichen:", "Kassenzeichen:": counts or names something else; some
# announce nothing where no colon follows: "Bereich Nord" may begin a title
_ELSEWHERE = re.compile(
    r"^(?:[a-z]{3,}(?:zeichen|nummer|nr|stelle|leiter|leitung|telefon|fax|mail)|"
    r"(?:akten|registratur)plan|produktgruppe|(?:geschaefts|fach|aufgaben)bereich|"
    r"(?:sach|aufgaben)gebiet|(?:sitzungs|tagungs)ort|(?:protokoll|schrift|feder|geschaefts)fuehr(?:ung|er|erin)|"
    r"(?:sach)?bearb(?:eitung|eiter|eiterin)?|(?:bericht)?erstatt(?:ung|er|erin)|vorsitz(?:ender|ende)?|"
    r"(?:dezernent|referent|einbringer|antragsteller|fragesteller|einreicher)(?:in|innen|en)?|"
    r"antragstellende|ressort|urheber|koerperschaft|wahlperiode|legislaturperiode|dringlichkeit|"
    r"bereich|zusatz|zeit|gz|einbringendefraktion|fachbereichamt|produkte?)$"
)
# what council papers print numbers of that are not their own: offices, money, plots, items, files
_COUNTS_OTHERS = re.compile(
    r"(?:tele|fon|tel|fax|ruf|durchwahl|handy|mobil|sprech|konto|kto|kassen|bank|iban|bic|steuer|"
    r"ust|personal|kunden|rechnungs?|auftrags?|bestell|beleg|buchungs?|haus|zimmer|raum|zi|post|plz|"
    r"postleit|postfach|fach|leitzahl|flur|flst|flurstuecks?|parzellen?|grundbuch|kataster|blatt|"
    r"seiten?|haushalts?|haushaltsstellen?|hhst|titel|kapitel|produkt|kosten|kostenstellen?|"
    r"projekt|massnahmen?|invest|investitions?|inventar|bau|plan|plans?|plaene|gebiets?|los|gewerk|"
    r"positions?|pos|ziffer|artikel|art|paragraph|anlagen?|anl|beilagen|abbildungs?|bild|tabellen?|"
    r"top|sp|punkte?s?|to|tagesordnung|sitzungs?|tagungs?|tgb|tagebuch|journal|register|registrier|"
    r"registrier?ungs?|registratur|akten|archiv|ablage|az|gz|zeichen|eingangs?|pruef|versicherungs?|"
    r"betriebs?|mitglieds?|wahlkreis|stimm|strassen?|linien?|bus|jahrgang|heft|ausgaben?|gesetz|"
    r"fragen?|formular|vordruck|form|kreis|bezirks?|amts?|dienststellen?|kenn|id|ident|seriell|serie|"
    r"geraete|kfz|kennzeichen|boden|grabs?|platz|kraftfahrzeug|notruf|gemeinde|ortsteil)"
    r"(?:nr|nummer|no)$"
)
_COUNTER = re.compile(r"^[a-z]{2,}(?:nr|nummer|no)$")
_LONGEST = 44


@lru_cache(maxsize=8192)
def counter_of(folded: str) -> str | None:
    """Return ``counter`` where a folded label counts something by a word we do not know.

    ``kammerstuecknr`` may count papers, ``telefonnummer`` and ``flurstuecknr`` count others.
    """
    if len(folded) > _LONGEST or _COUNTER.match(folded) is None:
        return None
    return None if _COUNTS_OTHERS.search(folded) else "counter"


@lru_cache(maxsize=8192)
def is_elsewhere(folded: str) -> bool:
    """Tell whether words before a colon announce what is no field of the record."""
    return _ELSEWHERE.match(folded) is not None and len(folded) <= _LONGEST


@lru_cache(maxsize=8192)
def form_of(folded: str) -> str | None:
    """Return what a folded label announces by its making, or ``None``."""
    if not 5 <= len(folded) <= _LONGEST:
        return None
    form = _FORMS.match(folded)
    return form.lastgroup if form is not None else None
