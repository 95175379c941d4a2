"""1977 and 1989: letters of an Oberkreisdirektor that are papers for a session."""

from functools import partial

from samples.make.layouts import betrifft_bezug as form
from samples.make.paper import Paper, enclosures, meeting, meta, signed_by

_ROAD = (
    "Ausbau der Kreisstraße 41 zwischen Vahlde und der Bundesstraße 3 einschließlich eines Radweges"
)
_ZIVI = "Beschäftigung von Zivildienstleistenden im Rettungsdienst"

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="letters of Kreise in Niedersachsen; text, persons and places invented",
)

PAPERS = (
    _paper(
        id="landkreis-heidewinkel-1977-dr-77-118",
        city="Landkreis Heidewinkel",
        year=1977,
        print="typewriter",
        purpose="letter to members with three labels Betrifft, Bezug and Anlg., underlined title of"
        " two lines, session and item as a line of words, number behind 'Dr.' in the printed"
        " head, enclosures only in the head, name in ink",
        metadata=meta(
            number="77/118",
            title=_ROAD,
            kind="drucksache",
            public=True,
            date="1977-05-16",
            consultations=[
                meeting("Straßen- und Wegeausschuß", "1977-06-02", True, agenda_item="3")
            ],
            signatories=[signed_by("Dr. Buhrfeind", "Oberkreisdirektor", signed=True)],
            references=["76/204"],
            attachments=enclosures("Übersichtsplan", "Kostenanschlag"),
        ),
        form={
            "house": "LANDKREIS HEIDEWINKEL",
            "left": "Der Oberkreisdirektor\nKreisbauamt 66 41-12\nFernruf 0 51 91 / 7 01 Durchwahl "
            "2 58",
            "right": "Heidewinkel, 16. Mai 1977\nDr. 77/118",
            "to": "An die\nMitglieder des Straßen- und Wegeausschusses",
            "session": "Straßen- und Wegeausschuß, öffentliche "
            "Sitzung\nam 2. Juni 1977, Punkt 3 der "
            "Tagesordnung",
            "labels": [
                ("Betrifft:", f"__{_ROAD}__"),
                ("Bezug:", "Drucksache 76/204"),
                ("Anlg.:", "Übersichtsplan, Kostenanschlag"),
            ],
            "signatures": [[(300, True, "Dr. Buhrfeind\nOberkreisdirektor")]],
        },
        body="""\
## sachverhalt | Sachverhalt:

Die Kreisstraße hat auf dem genannten Abschnitt eine Breite von 4,20 m. Nach der Zählung vom
September 1976 verkehren täglich 1.870 Kraftfahrzeuge, darunter 140 Lastwagen der Torfwerke. Die
Banketten sind ausgefahren; im vergangenen Jahr ereigneten sich neun Unfälle, davon zwei mit
Radfahrern.

In der Sitzung vom 9. Dezember 1976 wurde die Verwaltung gebeten, den Ausbau ohne und mit Radweg zu
untersuchen. Der Radweg erfordert einen zusätzlichen Grunderwerb von 0,9 ha. Mit den zwölf
Eigentümern besteht bis auf einen Fall Einvernehmen.

## finanzielle_auswirkungen | Kosten:

| Fahrbahn, 6,00 m | 1.340.000 DM |
| Radweg, 2,00 m | 285.000 DM |
| Grunderwerb | 74.000 DM |

Nach dem Gemeindeverkehrsfinanzierungsgesetz werden 60 v. H. der Kosten gefördert.

## beschlussvorschlag | Vorschlag:

Dem Ausbau mit Radweg wird zugestimmt. Die Mittel sind in den Haushalten 1978 und 1979
bereitzustellen.""",
    ),
    _paper(
        id="landkreis-heidewinkel-1989-dr-89-042",
        city="Landkreis Heidewinkel",
        year=1989,
        print="typewriter",
        purpose="no Bezug, no enclosures, session not public, text without headings but the last,"
        " signed in whose stead",
        metadata=meta(
            number="89/042",
            title=_ZIVI,
            kind="drucksache",
            public=False,
            date="1989-03-20",
            consultations=[meeting("Kreisausschuß", "1989-04-10", False, agenda_item="12")],
            signatories=[signed_by("von Hassel", "Kreisrat", mark="In Vertretung", signed=True)],
        ),
        form={
            "house": "LANDKREIS HEIDEWINKEL",
            "left": "Der Oberkreisdirektor\nOrdnungsamt 32 50-07\nFernruf 0 51 91 / 7 01 Durchwahl "
            "3 14",
            "right": "Heidewinkel, 20. März 1989\nDr. 89/042",
            "to": "An die\nMitglieder des Kreisausschusses",
            "session": "Kreisausschuß, nichtöffentliche Sitzung\nam 10. April 1989, Punkt 12 der "
            "Tagesordnung",
            "labels": [("Betrifft:", f"__{_ZIVI}__")],
            "signatures": [[(300, True, "In Vertretung@von Hassel\nKreisrat")]],
        },
        body="""\
## sonstige

Das Deutsche Rote Kreuz besetzt die Wachen in Heidewinkel und Vahlde mit elf hauptamtlichen Kräften
und sechs Zivildienstleistenden. Durch die Verkürzung des Dienstes zum 1. Oktober werden zwei
Stellen zeitweise unbesetzt bleiben.

Der Kreisverband hat gebeten, zwei hauptamtliche Kräfte zusätzlich anzuerkennen. Die Kosten von
96.000 DM im Jahr gehen in die Entgelte ein, die mit den Krankenkassen zu vereinbaren sind.

## beschlussvorschlag | Vorschlag:

Der Kreisausschuß erkennt die beiden Stellen bis zum 31. Dezember 1991 an.
""",
    ),
)
