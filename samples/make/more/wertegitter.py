"""1991 and 2013: frames of cells most of which have no label."""

from functools import partial

from samples.make.layouts import wertegitter as form
from samples.make.paper import Paper, meeting, meta, signed_by

_FIRE = "Anschaffung digitaler Meldeempfänger"
_SLUDGE = "Entsorgung des Klärschlammes ab 1992"

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="forms with frames without labels; text, persons and places invented",
)

PAPERS = (
    _paper(
        id="vg-rodenbach-2013-13-0219",
        city="Verbandsgemeinde Rodenbach",
        year=2013,
        print="laser",
        purpose="nine cells without labels but for two: house, kind, number '13/0219', day, status,"
        " title over the whole width, body with day in one cell; ink below",
        metadata=meta(
            number="13/0219",
            title=_FIRE,
            kind="beschlussvorlage",
            public=True,
            date="2013-05-13",
            consultations=[
                meeting("Brandschutzausschuss", "2013-05-28"),
                meeting("Verbandsgemeinderat", "2013-06-11"),
            ],
            signatories=[signed_by("Gerlinde Faust", "Bürgermeisterin", signed=True)],
        ),
        form={
            "face": "sans",
            "grid": [
                [(2, "", "Verbandsgemeinde Rodenbach"), (1, "", "**Beschlussvorlage**")],
                [(1, "", "13/0219"), (1, "", "13.05.2013"), (1, "", "öffentlich")],
                [(1, "", "**" + _FIRE + "**")],
                [
                    (1, "", "Brandschutzausschuss\n28.05.2013"),
                    (1, "", "Verbandsgemeinderat\n11.06.2013"),
                    (1, "Sachbearbeiter", "Herr Lauer"),
                ],
            ],
            "signatures": [[(330, True, "Gerlinde Faust\nBürgermeisterin")]],
        },
        body="""\
## beschlussvorschlag | Beschlussvorschlag

Für die neun Wehren werden 310 Meldeempfänger beschafft. Die Verwaltung beteiligt sich an der
Ausschreibung des Landkreises.

## begruendung | Begründung

Das alte Netz wird vom Land Ende 2015 abgeschaltet. Bestellen bis zum Herbst alle Gemeinden
gemeinsam, kostet ein Gerät 246 statt 390 Euro. Der Probebetrieb in der Wehr Altenglan hat gezeigt,
dass die Empfänger auch in Kellern ansprechen.

Nicht ersetzt werden die Sirenen. Sie bleiben für den Schutz der Bevölkerung in Betrieb.

## finanzielle_auswirkungen | Kosten

| Geräte und Ladeschalen | 76.260 € |
| Zuschuss des Landes | 25.400 € |
""",
    ),
    _paper(
        id="vg-rodenbach-1991-klaerschlamm",
        city="Verbandsgemeinde Rodenbach",
        year=1991,
        print="typewriter",
        purpose="typed cells of an older form, number cell says './.', status 'nichtöffentlich' in"
        " a cell beside the day, title in the last row, gez. In Vertretung",
        metadata=meta(
            title=_SLUDGE,
            kind="mitteilung",
            public=False,
            date="1991-08-19",
            consultations=[meeting("Werksausschuß", "1991-09-03")],
            signatories=[signed_by("Schlemmer", "Beigeordneter", mark="In Vertretung")],
        ),
        form={
            "face": "typewriter",
            "grid": [
                [(1, "", "VGV Rodenbach\n- Werke -"), (1, "", "Mitteilung"), (1, "", "./.")],
                [
                    (1, "", "Werksausschuß 3.9.1991"),
                    (1, "", "19.8.1991"),
                    (1, "", "nichtöffentlich"),
                ],
                [(1, "", _SLUDGE)],
            ],
            "signatures": [[(320, False, "In Vertretung\nSchlemmer\nBeigeordneter")]],
        },
        body="""\
## sonstige

Der Landwirt, der bisher zwei Drittel des Schlammes auf seine Felder gebracht hat, kündigt zum
Jahresende. Die Molkerei nimmt seine Milch sonst nicht mehr ab.

Angefragt wurden vier Betriebe. Die Deponie des Kreises verlangt 98 DM für die Tonne und nimmt nur
entwässerten Schlamm an. Eine fahrbare Presse kostet 41 DM je Kubikmeter. Eine Firma aus dem
Saarland will in Rekultivierungen einbauen; Nachweise fehlen.

Wegen laufender Verhandlungen wird gebeten, die Zahlen vertraulich zu behandeln. Ein Vorschlag
folgt im Oktober.""",
    ),
)
