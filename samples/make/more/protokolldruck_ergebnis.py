"""1908 and 1931: printed minutes with the outcome of each item in a column at the right."""

from functools import partial

from samples.make.layouts import protokolldruck_ergebnis as form
from samples.make.paper import Paper, meeting, meta, signed_by

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="printed minutes of a Gemeinderat; text, persons and places invented",
)

PAPERS = (
    _paper(
        id="schwarzenfels-1908-gemeinderat",
        city="Schwarzenfels",
        year=1908,
        print="fraktur",
        purpose="minutes in broken type, figure of the item left of a stroke, outcome right of"
        " another, no headings, session and members in the middle above, names of three"
        " after 'V. g. u.'",
        metadata=meta(
            kind="niederschrift",
            public=True,
            consultations=[meeting("Gemeinderat", "1908-07-20", True)],
            signatories=[
                signed_by("Kemmer", "Bürgermeister"),
                signed_by("Ph. Ruppel"),
                signed_by("Heinr. Föller"),
            ],
        ),
        form={
            "face": "fraktur",
            "heads": ["Ziff.", "Ergebnis"],
            "house": "Großh. Bürgermeiſterei Schwarzenfels.",
            "kind": "Protokoll",
            "session": "über die öffentliche Sitzung: Gemeinderat, 20. Juli 1908.",
            "present": "Gegenwärtig unter dem Vorſitze des Bürgermeiſters Kemmer: die"
            " Gemeinderäte Ruppel, Föller, Amend, Stoll II., Lutz und Weidenbach."
            " Entſchuldigt fehlt: Hofmann.",
            "items": [
                ("1.", "Einſtimmig genehmigt."),
                ("2.", "Abgelehnt, 5 gegen 2."),
                ("3.", "Vertagt."),
                ("4.", "Genehmigt, 4 gegen 3."),
                ("5.", "Zur Kenntnis."),
            ],
            "close": "V. g. u.",
            "names": [
                [(120, False, "Kemmer, Bürgermeiſter."), (300, False, "Ph. Ruppel.")],
                [(300, False, "Heinr. Föller.")],
            ],
            "signatures": [],
        },
        body="""\
## sonstige

@i1

Die Rechnung der Gemeinde für 1907 iſt von der Oberrechnungskammer geprüft und liegt offen. Sie
ſchließt in Einnahme mit 61 408 Mark 12 Pf., in Ausgabe mit 58 977 Mark 80 Pf. ab. Die Erinnerungen
betreffen nur Formſachen; zu Nr. 14 wird bemerkt, daß die Quittung des Feldſchützen nachgebracht
iſt.

@i2

Der Wirt Georg Amend I. bittet um Überlaſſung eines Teiles der Allmend hinter ſeinem Hauſe zur
Anlage einer Kegelbahn. Gemeinderat Amend hat ſich als Verwandter entfernt und an der Abſtimmung
nicht teilgenommen. Die Mehrheit fürchtet Lärm in der Nähe der Schule.

@i3

Anſchaffung einer neuen Turmuhr. Es liegen Angebote von zwei Meiſtern in Frankfurt und Ulm vor,
deren Preiſe ſich um beinahe die Hälfte unterſcheiden. Der Bürgermeiſter ſoll erkunden, welche
Uhren beide in der Umgegend geliefert haben und wie dieſe gehen. Auch iſt mit dem Kirchenvorſtande
zu verhandeln, welchem die Glocken gehören.

@i4

Für die Wiederherſtellung des Brunnens in der Hintergaſſe werden 340 Mark bewilligt. Die Gegner
wollen abwarten, bis die Waſſerleitung gebaut iſt; von den Anwohnern wird dagegen geltend gemacht,
daß es damit noch gute Weile habe und ſie ihr Vieh nicht über die Landſtraße zur Tränke führen
könnten.

@i5

Der Bürgermeiſter verlieſt eine Verfügung des Kreisamtes, wonach die Nachtwächter fortan mit
Kontrolluhren zu verſehen ſind. Wegen der Koſten wird in der nächſten Sitzung Vorlage gemacht
werden.

@names""",
    ),
    _paper(
        id="schwarzenfels-1931-niederschrift-6",
        city="Schwarzenfels",
        year=1931,
        print="letterpress",
        purpose="roman type, 'Niederschrift Nr. 6', column headed 'Stimmen' with counts, closed"
        " session, four items, chairman and clerk with gez. side by side",
        metadata=meta(
            number="6",
            kind="niederschrift",
            public=False,
            consultations=[meeting("Finanzausschuß", "1931-09-03", False)],
            signatories=[
                signed_by("Lutz", "Vorsitzender", mark="gez."),
                signed_by("Reitz", "Protokollführer", mark="gez."),
            ],
        ),
        form={
            "face": "serif",
            "heads": ["Nr.", "Stimmen"],
            "house": "Gemeinde Schwarzenfels — Finanzausschuß",
            "kind": "Niederschrift Nr. 6",
            "session": "nichtöffentliche Sitzung am 3. September 1931",
            "present": "Anwesend: Lutz (Vorsitz), Stoll, Frau Kemmer, Weidenbach, Dr. Hain;"
            " Bürgermeister Föller; Gemeinderechner Reitz als Protokollführer",
            "items": [("1", "5 : 0"), ("2", "3 : 2"), ("3", "4 : 1"), ("4", "—")],
            "close": "Ende 10 Uhr.",
            "names": [
                [
                    (120, False, "gez. Lutz\nVorsitzender"),
                    (300, False, "gez. Reitz\nProtokollführer"),
                ]
            ],
            "signatures": [],
        },
        body="""\
## sonstige

@i1

Die Bürgersteuer wird nach dem dreifachen Satze erhoben. Ohne diese Maßnahme kann die Gemeinde die
Beihilfe des Landes für September nicht abrufen.

@i2

Die Ortsstraße nach dem Bahnhof soll nur auf der Talseite geteert werden. Frau Kemmer und Dr. Hain
halten es für verfehlt, eine Straße zur Hälfte herzustellen.

@i3

Das Darlehen bei der Bezirkssparkasse wird um 8 000 RM erhöht. Der Zins beträgt zur Zeit elf vom
Hundert. Die Verwaltung hat bei der Landesbank wegen einer Umschuldung angefragt.

@i4

Der Bürgermeister teilt mit, daß 64 Wohlfahrtserwerbslose unterstützt werden. Er beabsichtigt, sie
vom 1. Oktober an im Gemeindewald zu beschäftigen, und wird das Einvernehmen mit dem Forstamt
herstellen.

@names""",
    ),
)
