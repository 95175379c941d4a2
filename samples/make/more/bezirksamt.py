"""Berlin 1967, 1999, 2019: Vorlagen of a Bezirksamt with numbered points."""

from functools import partial

from samples.make.layouts import bezirksamt as form
from samples.make.marks import RED, VIOLET, Stamp
from samples.make.paper import Paper, enclosures, meeting, meta, signed_by

_HALL = "Schließzeiten der Turnhalle in der Rabenstraße wegen der Erneuerung des Bodens"
_LIME = "Fällung von elf Linden am Nordufer und Ersatz durch Jungbäume"
_BATH = "Verlängerung der Öffnungszeiten des Volksbades während der Sommermonate"

_paper = partial(
    Paper,
    city="Berlin",
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="Vorlagen of Bezirksämter of Berlin; text, persons and streets invented",
)

PAPERS = (
    _paper(
        id="berlin-ba-0871-v",
        year=2019,
        print="laser",
        purpose="title as point 1 between other numbered labels, decision of the Bezirksamt, number"
        " of the Drucksache of the BVV cited, headings beside their text, weekday before the day",
        metadata=meta(
            number="0871/V",
            title=_HALL,
            kind="beschlussvorlage",
            date="2019-11-12",
            consultations=[meeting("Bezirksamt", "2019-11-19")],
            signatories=[signed_by("Dr. Friederike Maschke", "Bezirksstadträtin", signed=True)],
            references=["DS/1403/V"],
        ),
        form={
            "face": "sans",
            "office": "Bezirksamt Reinickendorf von Berlin\nAbteilung Schule, Sport und Bauen",
            "place": "12.11.2019\nTel. (9)0294 - 00",
            "kind": ["BA-Vorlage Nr. 0871/V", "zur Beschlussfassung"],
            "session": "für die Sitzung des Bezirksamtes am Dienstag, dem 19.11.2019",
            "points": [
                ("1. Gegenstand der Vorlage:", _HALL),
                ("2. Berichterstatterin:", "Bezirksstadträtin Dr. Maschke"),
            ],
            "signatures": [[(72, True, "Dr. Friederike Maschke\nBezirksstadträtin")]],
            "foot": [("Seite {page} von {total}", "right")],
        },
        body="""\
## beschlussvorschlag | 3. Beschlussentwurf:

Das Bezirksamt beschließt, die Turnhalle in der Rabenstraße vom 3. Februar bis zum 30. April 2020 zu
schließen.

Die Bezirksverordnetenversammlung wird unterrichtet.

## begruendung | 4. Begründung:

Der Boden aus dem Jahr 1978 hat sich an der Nordseite um bis zu 14 mm abgesenkt. Das
Sachverständigenbüro hat die Halle am 7. Oktober 2019 geprüft und rät im Fazit der Untersuchung,
den Aufbau vollständig zu ersetzen.

Die BVV hat das Bezirksamt am 12. Juni 2019 mit der DS/1403/V ersucht, Schließungen in die Ferien zu
legen. Das ist hier nur zum Teil möglich, weil der Estrich 28 Tage trocknen muss. Vier Vereine
erhalten Zeiten in der Halle an der Ollenhauerallee.

## sonstige | 5. Rechtsgrundlage:

§ 36 Abs. 2 Buchst. b BezVG i. V. m. § 14 SportFG

## finanzielle_auswirkungen | 6. Haushaltsmäßige Auswirkungen:

212.000 Euro aus Kapitel 3701, Titel 51900; die Mittel sind im Plan für das Jahr 2020 veranschlagt
und reichen nach heutiger Schätzung aus.

## sonstige | 7. Gleichstellungsrelevante Auswirkungen:

Mannschaften der Frauen und Mädchen erhalten bei der Verteilung der Ersatzzeiten den Vorrang, den
sie in der Rabenstraße haben.

## sonstige | 8. Mitzeichnung:

SE Finanzen hat mitgezeichnet.
""",
    ),
    _paper(
        id="berlin-vzk-iii-0522",
        year=1999,
        print="inkjet",
        purpose="Vorlage zur Kenntnisnahme for a BVV, its number behind the office, two members"
        " sign in columns with ink, answers an Ersuchen with a foreign number, point with a list",
        stamps=((1, Stamp(lines=("BVV-Büro", "10.06.99"), at=(0.6, 0.12), colour=RED, mm=30)),),
        metadata=meta(
            number="III/0522",
            title=_LIME,
            kind="informationsvorlage",
            date="1999-06-08",
            consultations=[meeting("Bezirksverordnetenversammlung", "1999-06-24")],
            signatories=[
                signed_by("Hans-Georg Kalisch", "Bezirksbürgermeister", signed=True),
                signed_by("Petra Lindow", "Bezirksstadträtin", signed=True),
            ],
            references=["III/0344"],
            attachments=enclosures("Baumliste", "Lageplan"),
        ),
        form={
            "face": "serif",
            "strong": True,
            "office": "Bezirksamt Weißensee von Berlin\nBauWohn NG 1\nDrucksache Nr. III/0522",
            "place": "Berlin, den 8. Juni 1999",
            "kind": ["Vorlage zur Kenntnisnahme"],
            "session": "für die Bezirksverordnetenversammlung am 24. Juni 1999",
            "shift": 128,
            "points": [("1. Gegenstand:", _LIME)],
            "signatures": [
                [
                    (72, True, "Hans-Georg Kalisch\nBezirksbürgermeister"),
                    (310, True, "Petra Lindow\nBezirksstadträtin"),
                ]
            ],
        },
        body="""\
## sonstige | 2. Wir bitten, zur Kenntnis zu nehmen:

Die BVV hat in ihrer Sitzung am 25. Februar 1999 auf Antrag der Fraktion der PDS beschlossen
(III/0344), vor der Fällung von mehr als fünf Bäumen unterrichtet zu werden.

Am Nordufer sind elf Linden so geschädigt, daß ihre Standsicherheit nicht mehr gewährleistet ist:

a) sieben Bäume weisen Fäule im Stammfuß auf;

b) drei sind durch die Bauarbeiten der Wasserbetriebe im Jahre 1997 verletzt worden;

c) einer wurde am 31. Mai durch einen Lastwagen umgefahren.

Gepflanzt werden im November 14 Winterlinden mit einem Umfang von 20 bis 25 cm.

## stellungnahme | 3. Stellungnahme des Naturschutzbeirates:

Der Beirat stimmt der Fällung zu. Er bittet, die Stubben nicht zu fräsen, bevor die Brut beendet
ist.

## finanzielle_auswirkungen | 4. Kosten:

| Fällung und Abfuhr | 9.350 DM |
| Ersatzpflanzung | 16.800 DM |

## sonstige | 5. Rechtsgrundlage:

§ 15 BezVG

## anlagen | 6. Anlagen:

Baumliste

Lageplan
""",
    ),
    _paper(
        id="berlin-ba-112-67",
        year=1967,
        print="typewriter",
        purpose="typed in 1967, number between kind and addressee, points with letters A to E,"
        " 'gez.' with ink-less names, certificate of an office clerk with a later day",
        stamps=((1, Stamp(lines=("Umdruck",), at=(0.78, 0.2), colour=VIOLET, mm=28, degrees=-4)),),
        metadata=meta(
            number="112/67",
            title=_BATH,
            kind="beschlussvorlage",
            public=False,
            date="1967-04-28",
            consultations=[meeting("Bezirksamt", "1967-05-09", public=False, agenda_item="7")],
            signatories=[signed_by("Grabowsky", "Bezirksstadtrat", mark="gez.")],
            references=["84/66"],
        ),
        form={
            "face": "elite",
            "office": "Bezirksamt Wedding von Berlin\nAbt. Gesundheitswesen\nGes Bad 3 - 1407",
            "place": "Berlin 65, den 28. April 1967\nFernruf: 46 00 00",
            "kind": ["Vorlage Nr. 112/67", "- zur Beschlußfassung -"],
            "session": "Nichtöffentliche Sitzung des Bezirksamtes\nam 9. Mai 1967, Punkt 7",
            "shift": 156,
            "points": [("A. Gegenstand:", _BATH), ("B. Berichterstatter:", "BzStR Grabowsky")],
            "signatures": [[(300, False, "gez. Grabowsky\nBezirksstadtrat")]],
            "certificate": "Für die Richtigkeit:\nBerlin, den 2. Mai 1967",
            "clerk": "Nitschke, Verw.-Angestellte",
        },
        body="""\
## beschlussvorschlag | C. Beschlußentwurf:

Das Volksbad in der Gerichtstraße wird vom 15. Mai bis zum 15. September 1967 an den Werktagen bis
21.30 Uhr geöffnet.

## begruendung | D. Begründung:

Im Sommer 1966 wurde an 22 Tagen die Kasse vorzeitig geschlossen, weil die Becken überfüllt waren.
Der in der Vorlage Nr. 84/66 vorgeschlagene Anbau ist bis zum Jahre 1969 zurückgestellt worden. Die
Besucherzahl stieg gegenüber 1964 um ein Achtel auf 288 400.

Mit dem Personalrat wurde am 11. April 1967 Einvernehmen erzielt. Die Bademeister erhalten für jede
Stunde nach 20 Uhr den tariflichen Zuschlag.

## finanzielle_auswirkungen | E. Kosten:

Mehrausgaben von 6 900 DM; ihnen stehen Einnahmen von etwa 8 000 DM gegenüber.
""",
    ),
)
