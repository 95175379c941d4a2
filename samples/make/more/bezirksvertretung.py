"""Nordrhein-Westfalen 1982, 1996, 2013: papers for Bezirksvertretungen."""

from functools import partial

from samples.make.layouts import bezirksvertretung as form
from samples.make.marks import RED, VIOLET, Stamp
from samples.make.paper import Paper, enclosures, meeting, meta, signed_by

_PARK = "Umgestaltung des Nordparks, Vorentwurf"
_STOP = "Anregung gemäß § 24 GO NW: Zebrastreifen an der Emscherstraße"
_BATH = "Hallenbad West; Benutzung durch Schulen am Samstagvormittag"

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="papers for Bezirksvertretungen in Nordrhein-Westfalen; text, persons and streets"
    " invented",
)

PAPERS = (
    _paper(
        id="ruhrort-bv2-0140-2013",
        city="Ruhrfeld",
        year=2013,
        print="laser",
        purpose="bodies and days as lines at the foot of page 1, number in the third of three"
        " columns, letter of an association behind with its own day, subject and gez.",
        metadata=meta(
            number="BV2/0140/2013",
            title=_PARK,
            kind="beschlussvorlage",
            public=True,
            date="2013-09-18",
            consultations=[
                meeting("Bezirksvertretung 2", "2013-10-09", role="Anhörung"),
                meeting("Umweltausschuss", "2013-11-05", role="Entscheidung"),
            ],
            signatories=[signed_by("Dr. Jutta Klemp", "Beigeordnete", signed=True)],
            references=["BV2/0021/2012"],
            attachments=enclosures(("1", "Schreiben des Bürgervereins")),
        ),
        form={
            "face": "sans",
            "top": [
                "Stadt Ruhrfeld\nDezernat 5 / Amt 67",
                "öffentlich\n18.09.2013",
                "Drucksache\n**BV2/0140/2013**",
            ],
            "kind": "Beschlussvorlage",
            "title": _PARK,
            "way": "Beratungsfolge:\n09.10.2013  Bezirksvertretung 2 (Anhörung)\n"
            "05.11.2013  Umweltausschuss (Entscheidung)",
            "mark": "BV2/0140/2013 - {page}",
            "signatures": [[(78, True, "Dr. Jutta Klemp\nBeigeordnete")]],
            "letter": {
                "mark": "Anlage 1 zur Drucksache BV2/0140/2013",
                "sender": "Bürgerverein Nordpark e. V.\nGießerweg 00",
                "place": "Ruhrfeld, 2. September 2013",
                "address": "Stadt Ruhrfeld\nUmweltamt",
                "subject": "Vorentwurf Nordpark; Ihre Drucksache BV2/0099/2013",
                "signatures": [[(78, False, "gez. Dieter Wronka\nVorsitzender")]],
            },
        },
        body="""\
## beschlussvorschlag | Beschlussvorschlag:

Der Umweltausschuss stimmt dem Vorentwurf zu und beauftragt die Verwaltung mit der Entwurfsplanung.

## sachverhalt | Sachverhalt:

Der Park wurde 1957 auf der Halde der Zeche angelegt. Wege und Treppen sind abgesackt. Die
Bezirksvertretung hat am 7. März 2012 (BV2/0021/2012) beschlossen, die Bürger an der Planung zu
beteiligen. Dazu fanden am 20. April und am 15. Juni 2013 Spaziergänge mit 130 Teilnehmern statt.

Der Entwurf hält den Kern von Fahrrädern frei und öffnet den Blick zum Kanal. Der Bürgerverein hat
sich dazu geäußert (Anlage 1).

## finanzielle_auswirkungen | Kosten:

| Wege und Treppen | 410.000 € |
| Spielplatz | 180.000 € |
| Pflanzung | 95.000 € |

## anlagen | Anlagen:

1 Schreiben des Bürgervereins

@letter

Sehr geehrte Damen und Herren,

wir danken für die Vorstellung des Vorentwurfs am 28. August. Die große Wiese sollte unserer
Ansicht nach nicht durch einen Weg geteilt werden. Für das Fest am ersten Wochenende im Juli
brauchen wir eine Fläche von wenigstens 60 mal 40 Metern.

Die Bänke am Kanal begrüßen wir. Wir bieten an, sie zweimal im Jahr zu streichen.
""",
    ),
    _paper(
        id="ruhrfeld-1996-anregung",
        city="Ruhrfeld",
        year=1996,
        print="inkjet",
        purpose="Bürgerantrag with the office's head, number of the committee in the first column,"
        " day of receipt and day of the letter, who asks in the text, three names in a row",
        stamps=(
            (
                1,
                Stamp(lines=("Eing. 14. JUNI 1996",), at=(0.6, 0.3), colour=RED, mm=40, degrees=-3),
            ),
        ),
        metadata=meta(
            number="B 17/96",
            title=_STOP,
            kind="petition",
            date="1996-06-11",
            consultations=[meeting("Bezirksvertretung Nord", "1996-08-28", agenda_item="5")],
            signatories=[
                signed_by("Sabine Gorny"),
                signed_by("Mehmet Yildiz"),
                signed_by("Hannelore Prott"),
            ],
            references=["3118/94"],
        ),
        form={
            "face": "carlito",
            "top": ["Lfd. Nr. B 17/96", "Ruhrfeld, 11.06.1996", "Eingang: 14.06.1996"],
            "kind": "Bürgerantrag",
            "title": _STOP,
            "way": "Beratung: Bezirksvertretung Nord am 28.08.1996, TOP 5",
            "signatures": [
                [
                    (78, False, "Sabine Gorny"),
                    (236, False, "Mehmet Yildiz"),
                    (392, False, "Hannelore Prott"),
                ]
            ],
        },
        body="""\
## antrag

Die Eltern der Kinder im Städtischen Kindergarten Emscherstraße bitten darum, vor dem Eingang einen
Zebrastreifen anzulegen.

## begruendung | Begründung:

Täglich überqueren 74 Kinder mit ihren Eltern die Straße. Seit der Eröffnung des Baumarktes am 2.
März 1995 hat der Verkehr stark zugenommen. Am 8. Mai 1996 wurde eine Mutter mit einem Kinderwagen
angefahren und verletzt.

Die Verwaltung hat unseren ersten Brief mit dem Hinweis beantwortet, daß nach der Drucksache
3118/94 Überwege in Tempo-30-Zonen entbehrlich seien. Im Fazit der dort genannten Studie steht
aber, daß dies nicht vor Kindergärten und Altenheimen gilt.

208 Anwohner haben unsere Liste unterschrieben. Wir übergeben sie gern in der Sitzung.
""",
    ),
    _paper(
        id="ruhrfeld-1982-bv-mitteilung",
        city="Ruhrfeld",
        year=1982,
        print="typewriter",
        purpose="typed Mitteilung in three columns above, number with Roman numeral, bodies below a"
        " rule at the foot with one of them not public, In Vertretung, ink",
        stamps=((1, Stamp(lines=("Kopie",), at=(0.8, 0.1), colour=VIOLET, mm=22)),),
        metadata=meta(
            number="IX/417",
            title=_BATH,
            kind="mitteilung",
            public=False,
            date="1982-02-08",
            consultations=[
                meeting("Sportausschuß", "1982-02-24", public=False),
                meeting("Bezirksvertretung West", "1982-03-10", public=True),
            ],
            signatories=[signed_by("Overbeck", "Beigeordneter", mark="In Vertretung", signed=True)],
            references=["IX/288"],
        ),
        form={
            "face": "elite",
            "top": [
                "STADT RUHRFELD\nSport- und Bäderamt",
                "Drucks.-Nr.\nIX/417",
                "8. Februar 1982\n52-1 Ho/Schu",
            ],
            "kind": "Mitteilung",
            "title": _BATH,
            "way": "Sportausschuß - nichtöffentlich - 24. 2. 1982\n"
            "Bezirksvertretung West - öffentlich - 10. 3. 1982",
            "signatures": [[(310, True, "In Vertretung\n@Overbeck\nBeigeordneter")]],
        },
        body="""\
## sachverhalt | Bericht

Mit der Drucksache IX/288 vom 12. Oktober 1981 wurde mitgeteilt, daß das Hallenbad West vom 1.
Januar 1982 an samstags geschlossen bleibt. Dagegen haben zwei Schulen und der Stadtsportbund
Einspruch erhoben.

Eine Zählung an vier Samstagen im Dezember ergab zwischen 9 und 12 Uhr im Mittel 48 Schüler und 17
sonstige Badegäste. Die Kosten für Personal und Heizung betragen an einem Vormittag 610 DM.

## sonstige | Beabsichtigte Regelung

1. Das Bad wird in den Monaten Oktober bis März an jedem ersten und dritten Samstag von 8.30 bis 12
Uhr geöffnet.

2. Die Aufsicht stellen die Schulen. Ein Lehrer muß das Leistungsabzeichen besitzen.

## finanzielle_auswirkungen | Kosten

Für 1982 ergeben sich Mehrausgaben von 6 700 DM, die bei Haushaltsstelle 5710.5000 eingespart
werden.
""",
    ),
)
