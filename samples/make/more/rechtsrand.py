"""2018 and 2021: papers with headings in the right margin and a large title on top."""

from functools import partial

from samples.make.layouts import rechtsrand as form
from samples.make.paper import Paper, meeting, meta, signed_by

_HEAT = "Wärmenetz Innenstadt: Gründung einer Gesellschaft"
_MARKET = "Wochenmarkt künftig auch freitags"

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="designed papers of a town in the Bergisches Land; text and persons invented",
)

PAPERS = (
    _paper(
        id="hagenberg-2018-0612-2018-2-ergaenzung",
        city="Hagenberg",
        year=2018,
        print="laser",
        purpose="title above and larger than all else, kind and number with a version in words in"
        " one line below it, facts in small print at the right, headings in the right margin",
        metadata=meta(
            number="0612/2018 2. Ergänzung",
            title=_HEAT,
            kind="beschlussvorlage",
            public=True,
            date="2018-11-05",
            consultations=[
                meeting("Umweltausschuss", "2018-11-20"),
                meeting("Stadtrat", "2018-12-04"),
            ],
            signatories=[
                signed_by("Dr. Silke Brandscheid", "Bürgermeisterin", signed=True),
                signed_by("Ralf Hölterhoff", "Kämmerer", signed=True),
            ],
            references=["0612/2018"],
        ),
        form={
            "title": _HEAT,
            "kind": "Beschlussvorlage 0612/2018 2. Ergänzung",
            "facts": [
                ("Datum", "05.11.2018"),
                ("beraten", "öffentlich"),
                ("wo und wann", "Umweltausschuss 20.11.2018\nStadtrat 04.12.2018"),
                ("fragen Sie", "Jens Otte, 0 22 04 / 8 55-317"),
            ],
            "signatures": [
                [
                    (64, True, "Dr. Silke Brandscheid\nBürgermeisterin"),
                    (250, True, "Ralf Hölterhoff\nKämmerer"),
                ]
            ],
        },
        body="""\
## beschlussvorschlag | Beschlussvorschlag

Die Stadt gründet mit den Stadtwerken die Wärme Hagenberg GmbH. Der Gesellschaftsvertrag wird in der
Fassung vom 31. Oktober 2018 beschlossen.

## sachverhalt | Ausgangslage

In der Sitzung am 9. Oktober wurde die Vorlage 0612/2018 vertagt, weil zwei Fragen zum Steuerrecht
offen waren. Das Finanzamt hat inzwischen eine verbindliche Auskunft erteilt. Ein Querverbund mit
dem Bad ist möglich, wenn die Pumpen des Bades an das Netz angeschlossen werden.

Das Netz soll in drei Abschnitten bis 2024 gebaut werden und 214 Gebäude versorgen. Die Wärme kommt
zu sieben Zehnteln aus dem Grubenwasser des Schachtes II.

## finanzielle_auswirkungen | Finanzierung

Die Stadt zahlt eine Einlage von 1,2 Millionen Euro. Weitere 3,4 Millionen Euro werden durch eine
Bürgschaft gesichert. Die Förderung des Bundes beträgt 40 vom Hundert.

## sonstige | Klima

Gegenüber den heutigen Heizungen werden im Jahr 2.900 Tonnen Kohlendioxid vermieden.
""",
    ),
    _paper(
        id="hagenberg-2021-wochenmarkt",
        city="Hagenberg",
        year=2021,
        print="laser",
        purpose="no number: motion of a group in the same design, long telephone number as decoy,"
        " no status, one name without ink",
        metadata=meta(
            title=_MARKET,
            kind="antrag",
            date="2021-04-22",
            consultations=[meeting("Ausschuss für Stadtmarketing", "2021-05-18")],
            signatories=[signed_by("Nadine Kürten", "Fraktionsvorsitzende")],
        ),
        form={
            "title": _MARKET,
            "kind": "Antrag der FDP-Fraktion",
            "facts": [
                ("Datum", "22. April 2021"),
                ("wo und wann", "Ausschuss für Stadtmarketing 18.05.2021"),
                ("fragen Sie", "Geschäftsstelle, 0 22 04 / 8 55-106"),
            ],
            "signatures": [[(64, False, "Nadine Kürten\nFraktionsvorsitzende")]],
        },
        body="""\
## beschlussvorschlag | Beschlussvorschlag

Die Verwaltung prüft, ob der Markt für ein Jahr zusätzlich am Freitag von 14 bis 19 Uhr stattfinden
kann.

## begruendung | Begründung

Wer arbeitet, kommt mittwochs und samstags vor ein Uhr selten zum Einkaufen. Die Händler klagen über
sinkende Umsätze, vier haben im letzten Jahr aufgegeben. In Nachbarstädten hat sich der Markt am
Nachmittag in kurzer Zeit zu einem Treffpunkt entwickelt.

Die Parkplätze am Kirchplatz bleiben an diesem Tag bis 13 Uhr nutzbar. Die Kosten für den Strom
tragen die Händler; die Stadt verzichtet im ersten Jahr auf das Standgeld.
""",
    ),
)
