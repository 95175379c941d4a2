"""Samtgemeinden in Niedersachsen, 1979 to 2020: the number stands only in the foot."""

from functools import partial

from samples.make.layouts import samtgemeinde as form
from samples.make.marks import RED, Stamp
from samples.make.paper import Paper, enclosures, meeting, meta, signed_by

_DAY = "Neubau einer Kindertagesstätte in der Mitgliedsgemeinde Wieren"
_WATER = "Hochwasserschutz an der Ilse, Sachstand nach dem Ereignis im Juli"
_HALL = "Überlassung des Schützenhauses an den Sportverein Groß Holte"

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="papers of Samtgemeinden in Niedersachsen; text, persons and places invented",
)

PAPERS = (
    _paper(
        id="holter-land-0112-2016-21",
        city="Samtgemeinde Holter Land",
        year=2020,
        print="laser",
        purpose="two pages, number with the Wahlperiode only in the foot, Beratungsfolge with votes"
        " in columns behind the text on the last page, two foreign numbers in the text",
        metadata=meta(
            number="SG/0112/2016-21",
            title=_DAY,
            kind="beschlussvorlage",
            public=True,
            date="2020-02-03",
            consultations=[
                meeting("Jugendausschuss", "2020-02-18", public=True, votes=(7, 0, 1)),
                meeting("Samtgemeindeausschuss", "2020-03-02", public=False, votes=(8, 1, 0)),
                meeting("Samtgemeinderat", "2020-03-12", public=True),
            ],
            signatories=[signed_by("Andreas Wichmann", "Samtgemeindebürgermeister", signed=True)],
            references=["SG/0087/2016-21", "WI/0031/2016-21"],
            attachments=enclosures("Raumprogramm", "Lageplan"),
        ),
        form={
            "face": "sans",
            "authority": "Samtgemeinde Holter Land\nDer Samtgemeindebürgermeister",
            "place": "Groß Holte, 03.02.2020\nFachdienst 2.1",
            "kind": "Öffentliche Beschlussvorlage",
            "title": _DAY,
            "widths": (152, 70, 44, 44, 44, 98),
            "rows": [
                ("Beratungsfolge", "Termin", "Status", "Ja", "Nein", "Enthaltung"),
                ("Jugendausschuss", "18.02.2020", "Ö", "7", "0", "1"),
                ("Samtgemeindeausschuss", "02.03.2020", "N", "8", "1", "0"),
                ("Samtgemeinderat", "12.03.2020", "Ö", "", "", ""),
            ],
            "signatures": [[(80, True, "Andreas Wichmann\nSamtgemeindebürgermeister")]],
            "foot": [("Vorlage SG/0112/2016-21", "left"), ("Seite {page} von {total}", "right")],
        },
        body="""\
## sachverhalt | Sach- und Rechtslage

Zum Stichtag 1. Oktober 2019 fehlten in der Samtgemeinde 43 Plätze, davon 29 in Wieren und
Umgebung. Nach § 24 SGB VIII besteht ein Anspruch auf einen Platz. Sieben Familien haben ihn
geltend gemacht; eine Klage ist beim Verwaltungsgericht anhängig.

Der Samtgemeinderat hat am 27. Juni 2019 (SG/0087/2016-21) beschlossen, Standorte untersuchen zu
lassen. Das Büro hat fünf Grundstücke verglichen. Es kommt im Fazit der Untersuchung zu dem
Ergebnis, dass die Fläche neben der Feuerwehr am besten geeignet ist: Sie gehört bereits der
Gemeinde, ist erschlossen und liegt abseits der Kreisstraße.

Der Rat der Gemeinde Wieren hat dem Verkauf am 9. Dezember 2019 (WI/0031/2016-21) zugestimmt.

### Raumprogramm

Vorgesehen sind zwei Gruppen für Kinder unter drei Jahren und zwei für Kinder ab drei Jahren. Hinzu
kommen ein Bewegungsraum von 70 m² und eine Küche, in der täglich für 80 Kinder gekocht werden
kann. Der Raum soll am Abend dem Landfrauenverein offenstehen.

### Zeitplan

Der Bauantrag wird im Mai 2020 gestellt, der Bau beginnt im Oktober. Die Eröffnung ist für den 1.
August 2022 vorgesehen. Bis dahin wird eine Gruppe im Pfarrhaus eingerichtet, dessen Räume die
Kirchengemeinde zum 1. April 2020 zur Verfügung stellt.

## finanzielle_auswirkungen | Finanzielle Auswirkungen

| Bau und Außenanlagen | 2.980.000 € |
| Ausstattung | 240.000 € |
| Zuschuss des Landes | 420.000 € |
| Zuschuss des Landkreises | 610.000 € |

Der Betrieb kostet die Samtgemeinde voraussichtlich 385.000 € im Jahr. Eine Erhöhung der Umlage ist
im Jahr 2020 nicht erforderlich.

## beschlussvorschlag | Beschlussvorschlag

Der Samtgemeinderat beschließt den Neubau auf dem Grundstück neben der Feuerwehr in Wieren nach dem
beigefügten Raumprogramm.

##= anlagen | Anlagen: Raumprogramm, Lageplan

@sign

@way
""",
    ),
    _paper(
        id="ilsetal-m-31-2002",
        city="Samtgemeinde Ilsetal",
        year=2002,
        print="inkjet",
        purpose="Mitteilungsvorlage, number in the middle of the foot, table of two bodies without"
        " votes before the signature, day with month in words, 'In Vertretung'",
        stamps=(
            (
                1,
                Stamp(lines=("Kenntnis genommen",), at=(0.6, 0.75), colour=RED, mm=52),
            ),
        ),
        metadata=meta(
            number="M 31/2002",
            title=_WATER,
            kind="mitteilung",
            date="2002-08-19",
            consultations=[
                meeting("Bau- und Umweltausschuss", "2002-08-29"),
                meeting("Samtgemeindeausschuss", "2002-09-05"),
            ],
            signatories=[
                signed_by("Renate Behrens", "Erste Samtgemeinderätin", mark="In Vertretung")
            ],
            references=["BV 12/1998"],
        ),
        form={
            "face": "serif",
            "authority": "Samtgemeinde Ilsetal\n- Bauamt -",
            "place": "Ilsehagen, den 19. August 2002",
            "kind": "Mitteilungsvorlage",
            "title": _WATER,
            "widths": (300, 120),
            "rows": [
                ("Gremium", "Sitzung am"),
                ("Bau- und Umweltausschuss", "29. August 2002"),
                ("Samtgemeindeausschuss", "5. September 2002"),
            ],
            "signatures": [
                [(80, False, "In Vertretung\n\nRenate Behrens\nErste Samtgemeinderätin")]
            ],
            "foot": [("M 31/2002 - Seite {page}", "center")],
        },
        body="""\
## sachverhalt | Sachverhalt

Am 17. und 18. Juli 2002 fielen in 30 Stunden 148 mm Regen. Der Pegel an der Mühlenbrücke erreichte
am 18. Juli um 4.15 Uhr 3,12 m und damit 21 cm mehr als im Juli 1956. In Ilsehagen liefen 74 Keller
voll, die Grundschule war bis zum 30. Juli gesperrt.

Mit der Vorlage BV 12/1998 hatte der Rat den Bau eines Rückhaltebeckens abgelehnt, weil der Anteil
der Samtgemeinde damals mit 900.000 DM zu hoch erschien.

## sonstige | Maßnahmen

1. Das Wehr der alten Sägemühle wird bis zum Herbst entfernt.

2. Der Unterhaltungsverband räumt den Lauf auf 2,4 km Länge.

3. Für die Feuerwehr werden zwei Tauchpumpen und 4.000 Sandsäcke beschafft.

## fazit | Ergebnis

Die Arbeiten mindern die Gefahr, beseitigen sie aber nicht. Die Verwaltung wird den Bau des Beckens
neu untersuchen lassen.

@way

@sign
""",
    ),
    _paper(
        id="gross-holte-1979-214",
        city="Samtgemeinde Holter Land",
        year=1979,
        print="typewriter",
        purpose="typed form with rows of equals signs, number at the left of the foot, non-public"
        " in the kind, result in a column as words, ink, day with two digits of the year",
        metadata=meta(
            number="214/79",
            title=_HALL,
            kind="beschlussvorlage",
            public=False,
            date="1979-10-30",
            consultations=[
                meeting("Verwaltungsausschuß", "1979-11-12", result="einstimmig"),
                meeting("Rat", "1979-11-22"),
            ],
            signatories=[signed_by("Kruse", "Gemeindedirektor", signed=True)],
            references=["88/74"],
        ),
        form={
            "face": "elite",
            "authority": "Samtgemeinde Holter Land\nDer Samtgemeindedirektor",
            "place": "3119 Groß Holte, 30. 10. 79",
            "kind": "Nichtöffentliche Beschlußvorlage",
            "title": _HALL,
            "widths": (170, 100, 150),
            "rows": [
                ("Sitzung", "am", "Ergebnis"),
                ("Verwaltungsausschuß", "12. 11. 79", "einstimmig"),
                ("Rat", "22. 11. 79", ""),
            ],
            "signatures": [[(300, True, "Kruse\nGemeindedirektor")]],
            "foot": [("214/79", "left"), ("- {page} -", "center")],
        },
        body="""\
## sachverhalt | Sachverhalt:

Die Schützengilde hat sich zum 31. März 1979 aufgelöst. Nach dem Vertrag vom 6. Mai 1931 fällt das
Schützenhaus an die Gemeinde zurück. Der Sportverein möchte es als Umkleide benutzen und will das
Dach auf eigene Kosten decken.

Der Rat hat durch die Vorlage 88/74 einen ähnlichen Antrag des Reitvereins abgelehnt, weil damals
ein Verkauf erwogen wurde. Ein Käufer hat sich nicht gefunden.

## finanzielle_auswirkungen | Kosten:

| Anschluß an den Kanal | 7 200 DM |
| Versicherung jährlich | 310 DM |

## beschlussvorschlag | Beschlußvorschlag:

Das Schützenhaus wird dem Sportverein auf 25 Jahre unentgeltlich überlassen. Die Kosten des
Anschlusses trägt die Gemeinde.

@sign

@way
""",
    ),
)
