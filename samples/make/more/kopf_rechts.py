"""1999 and 2018: papers with their head stacked at the right margin."""

from functools import partial

from samples.make.layouts import kopf_rechts as form
from samples.make.paper import Paper, meeting, meta, signed_by

_ALLEY = "Beleuchtung der Fußwege im Ortsteil Wiesenau"
_TWIN = "Partnerschaft mit der Stadt Nowy Dwor"

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="papers of towns in Brandenburg with a head at the right; text invented",
)

PAPERS = (
    _paper(
        id="oderfelde-2018-018-2018-ob",
        city="Oderfelde",
        year=2018,
        print="laser",
        purpose="town, kind, number, day and status stacked at the right margin without labels,"
        " meetings at the right below the title with item and status, letter-spaced headings",
        metadata=meta(
            number="018/2018-OB",
            title=_ALLEY,
            kind="antrag",
            public=True,
            date="2018-08-15",
            consultations=[
                meeting("Ortsbeirat Wiesenau", "2018-08-29", agenda_item="5"),
                meeting("Gemeindevertretung", "2018-09-20", agenda_item="12"),
            ],
            signatories=[signed_by("Jörg Penquitt", "Ortsvorsteher", signed=True)],
        ),
        form={
            "face": "opensans",
            "stack": [
                ("Gemeinde Oderfelde", 9.8, False),
                ("Antrag", 15, True),
                ("018/2018-OB", 12, True),
                ("15. August 2018", 9.8, False),
                ("öffentlich", 9.8, False),
            ],
            "title": _ALLEY,
            "way": [
                "Ortsbeirat Wiesenau, 29.08.2018, TOP 5",
                "Gemeindevertretung, 20.09.2018, TOP 12",
            ],
            "signatures": [[(330, True, "Jörg Penquitt\nOrtsvorsteher")]],
        },
        body="""\
## beschlussvorschlag | Beschluss

Die Gemeindevertretung beschließt, den Fußweg zwischen Bahnhof und Werksiedlung mit vierzehn
Leuchten auszustatten.

## begruendung | Begründung

Von den 2.300 Einwohnern des Ortsteiles fahren nach unserer Zählung 180 täglich mit der Bahn. Der
Weg ist 620 Meter lang und führt an Garagen vorbei, die leer stehen. Im Winter gehen die meisten
einen Umweg über die Straße.

Die Masten können an das Kabel der früheren Werkbahn angeschlossen werden. Der Eigentümer hat dem
schriftlich zugestimmt.

## finanzielle_auswirkungen | Kosten

| Leuchten | 25.200 € |
| Anschluss | 3.900 € |

@sign
""",
    ),
    _paper(
        id="oderfelde-1999-mitteilung",
        city="Oderfelde",
        year=1999,
        print="inkjet",
        purpose="the same head of another year with the day first and 'M 7/99', one body, closed,"
        " gez. at the right",
        metadata=meta(
            number="M 7/99",
            title=_TWIN,
            kind="mitteilung",
            public=False,
            date="1999-10-04",
            consultations=[meeting("Hauptausschuß", "1999-10-18")],
            signatories=[signed_by("Dr. Wanda Kirschke", "Bürgermeisterin", mark="gez.")],
        ),
        form={
            "face": "serif",
            "stack": [
                ("04.10.1999", 11.6, False),
                ("Stadt Oderfelde", 13, True),
                ("Mitteilung", 13, False),
                ("M 7/99", 11.6, False),
                ("nicht öffentlich", 11.6, False),
            ],
            "title": _TWIN,
            "way": ["Hauptausschuß 18.10.1999"],
            "signatures": [[(330, False, "gez. Dr. Wanda Kirschke\nBürgermeisterin")]],
        },
        body="""\
## sachverhalt | Sachstand

Bei dem Besuch am 25. September wurde der Entwurf eines Vertrages übergeben. Die polnische Seite
wünscht, daß er noch in diesem Jahr unterzeichnet wird. Schulen und Feuerwehren haben bereits
Kontakt.

Offen ist, ob die Kosten der Dolmetscher geteilt werden. Sie betrugen in diesem Jahr 4.150 DM.

## fazit | Ergebnis

Vor einer Beratung im öffentlichen Teil soll mit den Fraktionen gesprochen werden.

@sign
""",
    ),
)
