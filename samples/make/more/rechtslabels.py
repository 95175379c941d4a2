"""2006 and 2019: a word processor's table with labels set to the right."""

from functools import partial

from samples.make.layouts import rechtslabels as form
from samples.make.paper import Paper, enclosures, meeting, meta, signed_by

_ROOF = "Photovoltaik auf Dächern der Gemeinde"
_LEAVE = "Beitritt zum Zweckverband Kommunaler Vollstreckungsdienst"

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="papers written in a word processor's table; text, persons and places invented",
)

PAPERS = (
    _paper(
        id="birkenmoor-2019-bv-2019-33",
        city="Birkenmoor",
        year=2019,
        print="laser",
        purpose="labels in bold set right against a rule, values left; 'Lfd. Nr.' as label of the"
        " number, subject as the last row, bodies with days over several lines in one cell,"
        " status as row 'Sitzungsart'",
        metadata=meta(
            number="BV 2019/33",
            title=_ROOF,
            kind="beschlussvorlage",
            public=True,
            date="2019-08-12",
            consultations=[
                meeting("Klimabeirat", "2019-08-28"),
                meeting("Gemeindevertretung", "2019-09-10"),
            ],
            signatories=[signed_by("Jens Tiedemann", "Bürgermeister", signed=True)],
            references=["BV 2018/60"],
            attachments=enclosures("Dachkataster"),
        ),
        form={
            "house": "Gemeinde Birkenmoor",
            "kind": "Beschlussvorlage",
            "rows": [
                ("Lfd. Nr.", "BV 2019/33"),
                ("Verfasst von", "Bauamt, Kira Sonntag"),
                ("Verfasst am", "12.08.2019"),
                ("Sitzungsart", "öffentlich"),
                ("Gremien", "Klimabeirat am 28.08.2019\nGemeindevertretung am 10.09.2019"),
                ("Beigefügt", "Dachkataster"),
                ("Worum es geht", _ROOF),
            ],
            "signatures": [[(330, True, "Jens Tiedemann\nBürgermeister")]],
        },
        body="""\
## beschlussvorschlag | Beschlussvorschlag

Auf der Grundschule, dem Bauhof und der Kläranlage werden Anlagen mit zusammen 148 Kilowatt
errichtet. Der Betrieb wird der Bürgerenergie eG für zwanzig Jahre übertragen.

## begruendung | Begründung

Die Gemeindevertretung hat mit BV 2018/60 verlangt, alle Dächer zu prüfen. Elf von 24 sind
geeignet, drei davon ohne Verstärkung. Die Genossenschaft zahlt eine Pacht von 4 Euro je Kilowatt
und liefert den Strom der Kläranlage für 19 Cent.

Würde die Gemeinde selbst bauen, müsste sie 190.000 Euro aufbringen und einen Betrieb gewerblicher
Art gründen. Die Ersparnis wäre nach zwölf Jahren größer, das Risiko aber auch.

## finanzielle_auswirkungen | Finanzielle Auswirkungen

| Pacht im Jahr | 592 € |
| Ersparnis beim Strom im Jahr | 7.400 € |
""",
    ),
    _paper(
        id="birkenmoor-2006-vollstreckung",
        city="Birkenmoor",
        year=2006,
        print="laser",
        purpose="the same table in closed session: no row for a number, subject in the middle row"
        " 'Sache', gez. with In Vertretung, list of copies below which names another body",
        metadata=meta(
            title=_LEAVE,
            kind="informationsvorlage",
            public=False,
            date="2006-11-02",
            consultations=[meeting("Hauptausschuss", "2006-11-14")],
            signatories=[signed_by("Uwe Grell", "Erster Stadtrat", mark="In Vertretung")],
        ),
        form={
            "house": "Gemeinde Birkenmoor\nKämmerei",
            "kind": "Informationsvorlage",
            "rows": [
                ("Sache", _LEAVE),
                ("Datum", "02.11.2006"),
                ("Sitzungsart", "nicht öffentlich"),
                ("Gremien", "Hauptausschuss am 14.11.2006"),
            ],
            "signatures": [[(330, False, "In Vertretung\nUwe Grell\nErster Stadtrat")]],
            "copies": "Verteiler: Mitglieder des Hauptausschusses, Rechnungsprüfungsamt Kreis",
        },
        body="""\
## sonstige

Die Außenstände der Gemeinde betragen 412.000 Euro. Davon sind 260.000 Euro älter als zwei Jahre.
Der einzige Vollziehungsbeamte ist seit dem Frühjahr erkrankt.

Der Zweckverband übernimmt die Beitreibung für 38 Gemeinden. Er berechnet 31 Euro je Fall und behält
die Gebühren. Nach den Erfahrungen der Nachbargemeinde Langwedel steigt die Quote von 44 auf 61
Prozent.

Mit dem Personalrat wurde am 17. Oktober gesprochen. Die Stelle fällt nicht weg, sondern wird für
das neue Rechnungswesen gebraucht. Eine Vorlage zum Beschluss folgt im Januar.""",
    ),
)
