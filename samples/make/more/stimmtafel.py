"""Saxony 2009 and 2016: fields on grey, meetings of Ortschaftsräte with status and votes."""

from functools import partial

from samples.make.layouts import stimmtafel as form
from samples.make.paper import Paper, enclosures, meeting, meta, signed_by

_POOL = "Schließung des Freibades Obercunnewalde zum Ende der Saison"
_FEE = "Welche Winterdienste leistet der Bauhof in den Ortschaften?"

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="papers of towns in Saxony made with SD.NET; text, persons and places invented",
)

PAPERS = (
    _paper(
        id="loebenau-2016-bv-or-031",
        city="Löbenau",
        year=2016,
        print="laser",
        purpose="kind and number in two lines, pairs of fields on grey, Ö and NÖ per meeting with"
        " the votes in three columns, result in words, Einbringer as label",
        metadata=meta(
            number="BV/OR/031/2016",
            title=_POOL,
            kind="beschlussvorlage",
            public=False,
            date="2016-04-18",
            consultations=[
                meeting(
                    "Ortschaftsrat Obercunnewalde",
                    "2016-05-03",
                    True,
                    result="abgelehnt",
                    votes=(1, 6, 0),
                ),
                meeting(
                    "Verwaltungsausschuss",
                    "2016-05-17",
                    False,
                    result="zugestimmt",
                    votes=(5, 3, 1),
                ),
                meeting("Stadtrat", "2016-06-01", True),
            ],
            signatories=[signed_by("Marlies Kühnel", "Bürgermeisterin", mark="gez.")],
            references=["BV/014/2015"],
            attachments=enclosures("Besucherzahlen 2006 bis 2015"),
        ),
        form={
            "authority": "Große Kreisstadt Löbenau",
            "lines": [("Beschlussvorlage", 16), ("BV/OR/031/2016", 13)],
            "pairs": [
                ("Gegenstand", f"**{_POOL}**"),
                ("Einbringer", "Bürgermeisterin"),
                ("Federführung", "Amt für Bildung und Sport"),
                ("Erstellt", "18.04.2016"),
                ("Beigefügt", "Besucherzahlen 2006 bis 2015"),
            ],
            "shares": (3, 1.3, 0.6, 0.5, 0.6, 0.6, 1.3),
            "way": [
                ("Beratung in", "am", "Status", "Ja", "Nein", "Enth.", "Votum"),
                ("Ortschaftsrat Obercunnewalde", "03.05.2016", "Ö", "1", "6", "0", "abgelehnt"),
                ("Verwaltungsausschuss", "17.05.2016", "NÖ", "5", "3", "1", "zugestimmt"),
                ("Stadtrat", "01.06.2016", "Ö", "", "", "", ""),
            ],
            "foot": [("BV/OR/031/2016", "left"), ("Seite {page}/{total}", "right")],
            "signatures": [[(72, False, "gez. Marlies Kühnel\nBürgermeisterin")]],
        },
        body="""\
## beschlussvorschlag | Beschlusstext

Der Stadtrat beschließt, das Freibad Obercunnewalde nach dem 11. September 2016 nicht wieder zu
öffnen.

## begruendung | Begründung

Das Becken von 1929 verliert täglich 38 Kubikmeter Wasser. Nach dem Beschluss BV/014/2015 wurde die
Folie noch einmal geflickt; sie hielt bis zum Juli. Eine neue Auskleidung kostet 410.000 Euro.

Im Jahr 2006 kamen 21.300 Gäste, im vergangenen noch 6.840. Ein Rettungsschwimmer war nicht mehr zu
finden, an elf Tagen blieb das Bad deshalb bei Sonnenschein zu.

Der Förderverein hat sich bereit erklärt, das Gelände als Wiese zu pflegen. Darüber soll gesondert
beraten werden.

## finanzielle_auswirkungen | Auswirkungen auf den Haushalt

| Zuschuss bisher | 74.500 € |
| Pflege der Wiese | 6.000 € |

@sign
""",
    ),
    _paper(
        id="loebenau-2009-anfrage-12",
        city="Löbenau",
        year=2009,
        print="laser",
        purpose="Anfrage in the same form without a table of meetings, number with the year first,"
        " asking member in a pair, date 'eingereicht', ink below the questions",
        metadata=meta(
            number="2009/AF/12",
            title=_FEE,
            kind="anfrage",
            public=True,
            date="2009-12-07",
            signatories=[signed_by("Gotthard Zieschang", "Stadtrat", signed=True)],
        ),
        form={
            "authority": "Stadt Löbenau",
            "lines": [("Anfrage 2009/AF/12", 15)],
            "pairs": [
                ("Anfragender", "Stadtrat Zieschang (Freie Wähler)"),
                ("Thema", _FEE),
                ("eingereicht", "07.12.2009"),
                ("Behandlung", "öffentlich"),
            ],
            "signatures": [[(72, True, "Gotthard Zieschang\nStadtrat")]],
        },
        body="""\
## sonstige | Vorbemerkung

Am Morgen des 2. Dezember waren die Straßen nach Lawalde und Kleindehsa um neun Uhr noch nicht
geräumt. Der Schulbus ist umgekehrt, die Kinder standen vierzig Minuten an der Haltestelle.

## anfrage | Ich frage die Stadtverwaltung:

1. Nach welcher Reihenfolge werden die Straßen in den Ortschaften geräumt?

2. Wie viele Fahrzeuge stehen dafür bereit, und wann beginnen die Fahrer?

3. Ist es möglich, ortsansässige Landwirte zu beauftragen?

4. Welche Kosten sind im letzten Winter entstanden?

@sign
""",
    ),
)
