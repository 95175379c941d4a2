"""2010 and 2023: a sheet in front with striped rows, the text on the next page."""

from functools import partial

from samples.make.layouts import vorblatt as form
from samples.make.paper import Paper, enclosures, meeting, meta, signed_by

_HEAT = "Kommunale Wärmeplanung – Zwischenbericht und Beschluss über die Eignungsgebiete"
_LIB = "Öffnungszeiten der Stadtbücherei"

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="papers with a Vorblatt; text, persons and places invented",
)

PAPERS = (
    _paper(
        id="erlenfurt-2023-pl-2023-061",
        city="Erlenfurt",
        year=2023,
        print="laser",
        purpose="page 1 only has striped rows, number in the last, subject in the fifth; page 2"
        " begins with headings; boxes for the status in a row, bodies in one cell with roles in"
        " brackets, head of page 2 repeats number and kind",
        metadata=meta(
            number="PL 2023/061",
            title=_HEAT,
            kind="beschlussvorlage",
            public=True,
            date="2023-04-19",
            consultations=[
                meeting("Planungs- und Bauausschuss", "2023-05-09", role="Vorberatung"),
                meeting("Umweltbeirat", "2023-05-10", role="Anhörung"),
                meeting("Stadtrat", "2023-05-25", role="Beschluss"),
            ],
            signatories=[
                signed_by("Christoph Weil", "Baudezernent", mark="gez.", date="2023-04-19")
            ],
            references=["PL 2022/114"],
            attachments=enclosures("Karte der Eignungsgebiete"),
        ),
        form={
            "house": "Stadt Erlenfurt",
            "kind": "Vorblatt zur Beschlussvorlage",
            "rows": [
                ("Amt", "Stadtplanung, Frau Hollinger"),
                ("Datum", "19.04.2023"),
                (
                    "Beratung in",
                    "Planungs- und Bauausschuss, 09.05.2023 (Vorberatung)\nUmweltbeirat,"
                    " 10.05.2023 (Anhörung)\nStadtrat, 25.05.2023 (Beschluss)",
                ),
                ("Behandlung", "[x] öffentlich [ ] nichtöffentlich"),
                ("Gegenstand", _HEAT),
                ("Kosten", "keine im laufenden Jahr"),
                ("Anlagen", "Karte der Eignungsgebiete"),
                ("Vorlage", "PL 2023/061"),
            ],
            "head": [("Vorlage PL 2023/061", "left"), ("Seite {page}", "right")],
            "signatures": [
                [(68, False, "Erlenfurt, 19.04.2023")],
                [(68, False, "gez. Christoph Weil\nBaudezernent")],
            ],
        },
        body="""\
## beschlussvorschlag | Beschlussvorschlag

Der Zwischenbericht wird zur Kenntnis genommen. Die in der Karte dargestellten Gebiete werden der
weiteren Planung zugrunde gelegt.

## sachverhalt | Sachverhalt

Mit PL 2022/114 wurde das Büro Enviplan beauftragt, den Bestand zu erheben. In 6.240 Gebäuden werden
jährlich 212 Gigawattstunden Wärme verbraucht, davon 71 Prozent aus Erdgas.

Für ein Wärmenetz eignen sich die Altstadt und das Quartier am Klinikum. Dort fällt Abwärme der
Gießerei an, die bisher ungenutzt in den Fluss geht. In den übrigen Stadtteilen sind Wärmepumpen die
günstigste Lösung, in 400 Häusern allerdings erst nach einer Dämmung.

## sonstige | Beteiligung

Im März fanden drei Abende mit zusammen 260 Gästen statt. Am häufigsten wurde gefragt, ob man an ein
Netz anschließen muss. Ein Zwang ist nicht vorgesehen.

## fazit | Ergebnis

Bis zum Jahresende liegt ein vollständiger Plan vor. Er ist die Voraussetzung für Mittel des Bundes.
""",
    ),
    _paper(
        id="erlenfurt-2010-aenderungsantrag",
        city="Erlenfurt",
        year=2010,
        print="laser",
        purpose="Vorblatt of a motion, the kind stands in the name of the sheet,"
        " row 'Vorlage' names the amended paper, own number missing, item of the session",
        metadata=meta(
            title=_LIB,
            kind="aenderungsantrag",
            consultations=[meeting("Stadtrat", "2010-12-16", agenda_item="9")],
            signatories=[signed_by("Ruth Kaltenbach", "Fraktionsvorsitzende", signed=True)],
            references=["KU 2010/203"],
        ),
        form={
            "house": "Stadt Erlenfurt",
            "kind": "Vorblatt zum Änderungsantrag",
            "rows": [
                ("Antragsteller", "Fraktion Bürger für Erlenfurt"),
                ("Zu Vorlage", "KU 2010/203"),
                ("Betreff", _LIB),
                ("Sitzung", "Stadtrat am 16.12.2010, TOP 9"),
            ],
            "signatures": [[(68, True, "Ruth Kaltenbach\nFraktionsvorsitzende")]],
        },
        body="""\
## beschlussvorschlag | Der Stadtrat möge beschließen:

In Ziffer 2 des Beschlussvorschlags wird der Satz „Samstags bleibt die Bücherei geschlossen“
gestrichen und ersetzt durch: „Samstags ist die Bücherei von 10 bis 13 Uhr geöffnet. Dafür entfällt
die Öffnung am Montag.“

## begruendung | Begründung

Nach der Zählung der Bücherei kommen samstags im Schnitt 190, montags 64 Besucher. Wer unter der
Woche arbeitet oder zur Schule geht, hat sonst kaum Gelegenheit.

Der Vorschlag spart dieselben Stunden wie die Vorlage. Der Personalrat hat gegen ihn nichts
einzuwenden. Eine Entlastung der Beschäftigten kann durch Rückgabeautomaten erreicht werden, die
ohnehin für 2012 vorgesehen sind.
""",
    ),
)
