"""2013 and 2020: papers of a Verbandsgemeinde whose meetings stand below titles of publicity."""

from functools import partial

from samples.make.layouts import gruppenzeilen as form
from samples.make.paper import Paper, enclosures, meeting, meta, signed_by

_KITA = (
    "Anbau von zwei Gruppenräumen an die Kindertagesstätte „Wiesengrund“ in "
    "Oberlahr; Vergabe der Rohbauarbeiten"
)
_FOREST = "Forstwirtschaftsplan der Ortsgemeinde Steinwald für das Jahr 2021"
_HEAD = ["TOP", "Termin", "Gremium", "Beratungsart"]

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="papers of Verbandsgemeinden in Rheinland-Pfalz; text and persons invented",
)

PAPERS = (
    _paper(
        id="steinwald-2013-4-0712-13",
        city="Verbandsgemeinde Steinwald",
        year=2013,
        print="laser",
        purpose="grey rows say which meetings are not public, item before the day, title of two"
        " lines in a cell behind 'Beratungsgegenstand', headings in cells left of the text",
        metadata=meta(
            number="4-0712/13",
            title=_KITA,
            kind="beschlussvorlage",
            public=False,
            date="2013-05-27",
            consultations=[
                meeting(
                    "Bau- und Vergabeausschuss",
                    "2013-06-11",
                    False,
                    role="Vorberatung",
                    agenda_item="9",
                ),
                meeting(
                    "Haupt- und Finanzausschuss",
                    "2013-06-18",
                    False,
                    role="Vorberatung",
                    agenda_item="12",
                ),
                meeting(
                    "Verbandsgemeinderat", "2013-07-02", True, role="Entscheidung", agenda_item="4"
                ),
            ],
            signatories=[signed_by("Werner Klöckner", "Bürgermeister", signed=True)],
            references=["4-0655/13"],
            attachments=enclosures("Preisspiegel"),
        ),
        form={
            "house": "Verbandsgemeindeverwaltung Steinwald",
            "grid": [
                [(1, "Vorlagenart", "Beschlussvorlage"), (1, "Datum", "27.05.2013")],
                [(1, "Fachbereich", "4 – Bauen und Umwelt"), (1, "Vorlagennummer", "4-0712/13")],
                [(1, "Beratungsgegenstand", f"**{_KITA}**")],
            ],
            "way": [
                _HEAD,
                ["Nichtöffentliche Beratung"],
                ["9", "11.06.2013", "Bau- und Vergabeausschuss", "Vorberatung"],
                ["12", "18.06.2013", "Haupt- und Finanzausschuss", "Vorberatung"],
                ["Öffentliche Beratung"],
                ["4", "02.07.2013", "Verbandsgemeinderat", "Entscheidung"],
            ],
            "signatures": [[(62, True, "Werner Klöckner\nBürgermeister")]],
            "foot": [("{page}", "center")],
        },
        body="""\
## beschlussvorschlag | Beschlussvorschlag

Der Auftrag für die Rohbauarbeiten wird der Firma Gebrüder Lohmar, Hachenau, auf ihr Angebot vom
14.05.2013 zum Preis von 214.387,60 Euro erteilt.

## sachverhalt | Sach- und Rechtslage

Für die Arbeiten wurden sieben Firmen aufgefordert; vier haben ein Angebot abgegeben. Das
wirtschaftlichste liegt um 3,1 Prozent über der Kostenberechnung des Architekten.

Die Planung wurde mit der Vorlage 4-0655/13 gebilligt. Der Kreis hat am 6. Mai 2013 dem vorzeitigen
Beginn zugestimmt, so dass der Auftrag die Förderung nicht gefährdet.

Mit den Arbeiten soll in den Sommerferien begonnen werden. Während der Bauzeit wird eine Gruppe in
das Gemeindehaus verlegt.

## finanzielle_auswirkungen | Finanzierung

Bei Produkt 3.6.5.1 stehen 640.000 Euro bereit. Nach Abzug der bisherigen Aufträge verbleiben
402.000 Euro.

## anlagen | Anlage

Preisspiegel
""",
    ),
    _paper(
        id="steinwald-2020-1-0233-20",
        city="Verbandsgemeinde Steinwald",
        year=2020,
        print="laser",
        purpose="one grey row and one meeting below it, no item yet, paper for an Ortsgemeinde, two"
        " signers with gez., table of sums told in the text",
        metadata=meta(
            number="1-0233/20",
            title=_FOREST,
            kind="beschlussvorlage",
            public=True,
            date="2020-11-09",
            consultations=[
                meeting("Ortsgemeinderat Steinwald", "2020-11-26", True, role="Entscheidung")
            ],
            signatories=[
                signed_by("Petra Hähn", "Ortsbürgermeisterin", mark="gez."),
                signed_by("Jochen Weiand", "Revierleiter", mark="gez."),
            ],
        ),
        form={
            "house": "Verbandsgemeindeverwaltung Steinwald",
            "grid": [
                [(1, "Vorlagenart", "Beschlussvorlage"), (1, "Datum", "09.11.2020")],
                [(1, "Fachbereich", "1 – Finanzen"), (1, "Vorlagennummer", "1-0233/20")],
                [(1, "Beratungsgegenstand", f"**{_FOREST}**")],
            ],
            "way": [
                _HEAD,
                ["Öffentliche Beratung"],
                ["", "26.11.2020", "Ortsgemeinderat Steinwald", "Entscheidung"],
            ],
            "signatures": [
                [
                    (62, False, "gez. Petra Hähn\nOrtsbürgermeisterin"),
                    (300, False, "gez. Jochen Weiand\nRevierleiter"),
                ]
            ],
            "foot": [("{page}", "center")],
        },
        body="""\
## sachverhalt | Sach- und Rechtslage

Das Forstamt hat den Plan am 2. November vorgelegt. Vorgesehen ist ein Einschlag von 1.140
Festmetern, davon drei Viertel Käferholz.

Wegen der Trockenheit der letzten drei Jahre sind 9,6 Hektar kahl. Auf vier Hektar sollen Eichen
und Wildkirschen gepflanzt, der Rest der natürlichen Verjüngung überlassen werden.

Die Preise für Fichte liegen bei 28 Euro je Festmeter und decken die Kosten der Aufarbeitung nicht.

## finanzielle_auswirkungen | Finanzierung

Erträgen von 47.300 Euro stehen Aufwendungen von 69.900 Euro gegenüber. Das Land hat für die
Schäden 18.500 Euro in Aussicht gestellt.

## beschlussvorschlag | Beschlussvorschlag

Dem Plan wird zugestimmt. Das Brennholz wird zum Preis von 52 Euro je Festmeter abgegeben.
""",
    ),
)
