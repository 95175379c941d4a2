"""Berlin 2013 and 1994: a motion of four groups and a Vorlage zur Kenntnisnahme."""

from samples.make.layouts import bvv
from samples.make.paper import Paper, meeting, meta, signed_by

_FORM = "papers of a Bezirksverordnetenversammlung in Berlin; text, groups and persons invented"

PAPERS = (
    Paper(
        id="berlin-ds-0764-iv",
        city="Berlin-Lichtenberg",
        year=2013,
        print="laser",
        layout=bvv.layout,
        sheet=bvv.sheet,
        modelled_on=_FORM,
        purpose="four chairs of groups in two columns and rows, Roman electoral period in the"
        " number, outcomes in the table, 'Ausdruck vom' in the foot",
        metadata=meta(
            number="DS/0764/IV",
            title="Ein Platz für Skaterinnen und Skater am Obersee",
            kind="antrag",
            public=True,
            date="2013-01-08",
            consultations=[
                meeting("BVV", "2013-01-24", public=True, agenda_item="8.4", result="überwiesen"),
                meeting(
                    "Ausschuss Sport und Jugend",
                    "2013-02-12",
                    public=True,
                    result="ohne Änderungen im Ausschuss beschlossen",
                    votes=(12, 0, 3),
                ),
                meeting(
                    "BVV",
                    "2013-02-28",
                    public=True,
                    agenda_item="6.2",
                    result="ohne Änderungen in der BVV beschlossen",
                ),
            ],
            signatories=[
                signed_by("Dörte Kaminski", "Fraktion Lichtenberg Mitte"),
                signed_by("Ernst Piontek", "Fraktion Bürgerforum"),
                signed_by("Samira Haddad", "Fraktion Offene Stadt"),
                signed_by("Volkmar Jahnke", "Fraktion Ostkreuz"),
            ],
            references=["DS/0391/IV"],
        ),
        form={
            "authority": "Bezirksverordnetenversammlung\nLichtenberg von Berlin\nIV. Wahlperiode",
            "number": "DS/0764/IV",
            "side": "Datum: 08.01.2013\nÖffentlich",
            "printed": "Ausdruck vom: 04.03.2013",
            "kind": "Interfraktioneller Antrag",
            "origin": "Lichtenberg Mitte, Bürgerforum, Offene Stadt, Ostkreuz",
            "rows": [
                ("Datum", "Gremium", "TOP", "Ergebnis"),
                ("24.01.2013", "BVV", "Ö 8.4", "überwiesen"),
                (
                    "12.02.2013",
                    "Ausschuss Sport und Jugend",
                    "",
                    "ohne Änderungen im Ausschuss beschlossen\nJa 12  Nein 0  Enthaltung 3",
                ),
                ("28.02.2013", "BVV", "Ö 6.2", "ohne Änderungen in der BVV beschlossen"),
            ],
            "widths": (68, 150, 50, 195),
            "title": "Ein Platz für Skaterinnen und Skater am Obersee",
            "place": "Berlin, den 08.01.2013",
            "signatures": [
                (
                    "Dörte Kaminski\nFraktion Lichtenberg Mitte",
                    "Ernst Piontek\nFraktion Bürgerforum",
                ),
                ("Samira Haddad\nFraktion Offene Stadt", "Volkmar Jahnke\nFraktion Ostkreuz"),
            ],
        },
        body="""\
## beschlussvorschlag | Die BVV möge beschließen:

Das Bezirksamt wird ersucht, gemeinsam mit Jugendlichen einen Standort für eine Anlage zum Skaten am
Obersee zu finden und bis zum Sommer 2013 einen Vorschlag zur Finanzierung vorzulegen. Die alte
Tennisfläche ist in die Prüfung einzubeziehen.

## begruendung | Begründung:

Im Ortsteil Alt-Hohenschönhausen gibt es für Jugendliche ab zwölf Jahren kaum Angebote unter freiem
Himmel. Sie weichen auf den Platz vor der Kaufhalle aus, wo sie andere stören und gestört werden. In
der Antwort auf die Drucksache DS/0391/IV hat das Bezirksamt eingeräumt, dass die nächste Anlage mit
der Bahn eine halbe Stunde entfernt ist.

Die Tennisfläche wird seit 2009 nicht mehr bespielt. Ihr Untergrund ist eben und könnte mit
beweglichen Geräten aus Holz zu geringen Kosten hergerichtet werden. Die Schülervertretungen der
drei Oberschulen haben sich an einem Runden Tisch dafür ausgesprochen und wollen beim Aufbau
helfen.

Lärm ist an dieser Stelle nicht zu befürchten, da die nächsten Wohnhäuser 180 Meter entfernt sind.
""",
    ),
    Paper(
        id="berlin-2118-iii-1994",
        city="Berlin-Steglitz",
        year=1994,
        print="laser",
        layout=bvv.layout,
        sheet=bvv.sheet,
        modelled_on=_FORM,
        purpose="Vorlage zur Kenntnisnahme of two members of a Bezirksamt, decision quoted with its"
        " date and number first, ß spelling, no word about being public",
        metadata=meta(
            number="2118/III",
            title="Verkehrsberuhigung im Bereich der Schloßstraße",
            kind="informationsvorlage",
            date="1994-08-30",
            consultations=[meeting("BVV", "1994-09-21")],
            signatories=[
                signed_by("Weigelt-Sommer", "Bezirksbürgermeisterin"),
                signed_by("Dr. Ahrens", "Bezirksstadtrat"),
            ],
            references=["1544/III"],
        ),
        form={
            "authority": "Bezirksverordnetenversammlung\nSteglitz von Berlin",
            "number": "2118/III",
            "side": "Bezirksamt\nAbt. Bau- und Wohnungswesen",
            "printed": "2118/III",
            "kind": "Vorlage zur Kenntnisnahme",
            "origin": "Bezirksamt",
            "rows": [("Datum", "Gremium"), ("21.09.1994", "BVV")],
            "widths": (90, 200),
            "title": "Verkehrsberuhigung im Bereich der Schloßstraße",
            "place": "Berlin-Steglitz, den 30. August 1994",
            "signatures": [
                ("Weigelt-Sommer\nBezirksbürgermeisterin", "Dr. Ahrens\nBezirksstadtrat")
            ],
        },
        body="""\
## sonstige

Die BVV hat in ihrer Sitzung am 16. März 1994 folgendes beschlossen (Drucksache 1544/III): „Das
Bezirksamt wird ersucht, sich bei der zuständigen Senatsverwaltung dafür einzusetzen, daß in den
Nebenstraßen östlich der Schloßstraße eine Zone mit Tempo 30 eingerichtet wird.“

Hierzu wird berichtet:

Die Senatsverwaltung für Verkehr hat mit Schreiben vom 11. Juli 1994 mitgeteilt, daß sie der
Einrichtung für sechs der acht genannten Straßen zustimmt. Ausgenommen bleiben die Deitmerstraße,
weil sie als Umleitung für den Bus gebraucht wird, und ein Teil der Muthesiusstraße, in dem das
Krankenhaus seine Zufahrt hat.

Die Schilder werden in den Herbstferien aufgestellt. An drei Kreuzungen wird die Vorfahrt auf
„rechts vor links“ umgestellt; darauf wird vier Wochen lang durch zusätzliche Tafeln hingewiesen.
Die Kosten von 38.000 DM trägt das Land.

Wir bitten, den Beschluß damit als erledigt anzusehen.

## sonstige | Rechtsgrundlage:

§ 15 BezVG i. V. m. § 45 StVO

## finanzielle_auswirkungen | Auswirkungen auf den Haushaltsplan:

keine
""",
    ),
)
