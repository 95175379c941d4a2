"""2008 and 2019: papers set like news, with a kicker, a headline and a line below it."""

from functools import partial

from samples.make.layouts import schlagzeile as form
from samples.make.paper import Paper, meeting, meta, signed_by

_PARK = "Mehr Grün für das Bahnhofsviertel"
_FISH = "Fischsterben in der Lauter: Ursachen und Maßnahmen"

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="papers set like news; text, persons and places invented",
)

PAPERS = (
    _paper(
        id="lautermuende-2019-v-19-0702",
        city="Lautermünde",
        year=2019,
        print="laser",
        purpose="kicker 'Beschlussvorlage | V 19/0702' underlined, headline, line 'Grünflächenamt,"
        " 15. Juli 2019, öffentlich', bodies with days in a frame below it",
        metadata=meta(
            number="V 19/0702",
            title=_PARK,
            kind="beschlussvorlage",
            public=True,
            date="2019-07-15",
            consultations=[
                meeting("Ortsbeirat Mitte", "2019-08-20", role="Anhörung"),
                meeting("Stadtrat", "2019-09-05", role="Entscheidung"),
            ],
            signatories=[signed_by("Jana Reuter", "Beigeordnete", mark="gez.")],
            references=["A 18/0455"],
        ),
        form={
            "kicker": "Beschlussvorlage | V 19/0702",
            "title": _PARK,
            "by": "Grünflächenamt, 15. Juli 2019, öffentlich",
            "box": "Ortsbeirat Mitte, 20.08.2019 (Anhörung)\nStadtrat, 05.09.2019 (Entscheidung)",
            "foot": [("Stadt Lautermünde", "left"), ("{page}", "right")],
            "signatures": [[(76, False, "gez. Jana Reuter\nBeigeordnete")]],
        },
        body="""\
## beschlussvorschlag | Beschlussvorschlag

Auf dem früheren Parkplatz an der Ladestraße entsteht ein Park von 4.200 Quadratmetern. Die Planung
wird an das Büro Grünwerk vergeben.

## sachverhalt | Sachstand

Der Antrag A 18/0455 verlangte, im Viertel Flächen zu entsiegeln. Im Bahnhofsviertel kommen auf
jeden Einwohner 1,8 Quadratmeter Grün, im Durchschnitt der Stadt sind es 19.

Die Bahn hat das Grundstück im März verkauft. Unter dem Asphalt liegt Schotter, der an zwei Stellen
mit Öl belastet ist. Er wird ausgetauscht.

## sonstige | Beteiligung

Kinder der Schillerschule haben Modelle gebaut. Gewünscht werden Wasser, Schatten und ein Kiosk.
""",
    ),
    _paper(
        id="lautermuende-2008-stellungnahme-fische",
        city="Lautermünde",
        year=2008,
        print="laser",
        purpose="kicker 'Stellungnahme der Verwaltung zum Antrag A 08/0119' names only the motion,"
        " no own number, line with office and day, frame with the committee and its closed"
        " session",
        metadata=meta(
            title=_FISH,
            kind="stellungnahme",
            public=False,
            date="2008-08-11",
            consultations=[meeting("Umweltausschuss", "2008-08-26", False)],
            signatories=[signed_by("Dr. Simon Pabst", "Umweltamt", signed=True)],
            references=["A 08/0119"],
        ),
        form={
            "kicker": "Stellungnahme der Verwaltung zum Antrag A 08/0119",
            "title": _FISH,
            "by": "Umweltamt, 11. August 2008",
            "box": "Umweltausschuss am 26.08.2008, nichtöffentlich",
            "signatures": [[(76, True, "Dr. Simon Pabst\nUmweltamt")]],
        },
        body="""\
## sachverhalt | Sachstand

Am 19. Juli wurden unterhalb der Mühle auf 1,8 Kilometern etwa 900 tote Fische gefunden, vor allem
Äschen. Im Wasser wurde Ammonium in vierfacher Höhe des Grenzwertes gemessen.

Als Ursache gilt eine defekte Leitung der Biogasanlage am Buchhof. Gegen den Betreiber ermittelt die
Staatsanwaltschaft. Einzelheiten können daher nur nichtöffentlich mitgeteilt werden.

## fazit | Zusammenfassende Bewertung

Der im Antrag verlangte Messpunkt wird eingerichtet. Er kostet 7.400 Euro. Ein neuer Besatz ist erst
im Frühjahr sinnvoll.
""",
    ),
)
