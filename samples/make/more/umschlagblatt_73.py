"""1971 and 1975: papers with a printed cover leaf, bodies at its foot."""

from functools import partial

from samples.make.layouts import umschlagblatt_73 as form
from samples.make.paper import Paper, enclosures, meeting, meta, signed_by

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="papers with a cover leaf of the 1970s; text, persons and places invented",
)

PAPERS = (
    _paper(
        id="rheinfurt-1975-dezernatsvorlage-iv-29",
        city="Rheinfurt",
        year=1975,
        print="typewriter",
        purpose="cover leaf: kind huge, number with a Roman office and slash, matter in a frame,"
        " fields below, bodies with role and status low on the leaf under rules; text and"
        " two names on the second",
        metadata=meta(
            number="IV/29/75",
            title="Einrichtung einer Fußgängerzone in der Hochstraße, Probebetrieb",
            kind="beschlussvorlage",
            public=False,
            date="1975-08-04",
            consultations=[
                meeting("Verkehrsausschuß", "1975-08-19", True, role="Vorberatung"),
                meeting("Wirtschaftsausschuß", "1975-08-21", False, role="Anhörung"),
                meeting("Rat", "1975-09-04", True, role="Entscheidung"),
            ],
            signatories=[
                signed_by("Winterscheid", "Beigeordneter", signed=True),
                signed_by("Dr. Klüser", "Oberstadtdirektor", signed=True),
            ],
            references=["IV/8/74"],
            attachments=enclosures(("1", "Plan M 1:1000"), ("2", "Schreiben der IHK")),
        ),
        form={
            "house": "STADT RHEINFURT",
            "kind": "Beschlußvorlage",
            "number": "IV/29/75",
            "short": "IV/29/75",
            "over": "Beratungsgegenstand",
            "title": "Einrichtung einer Fußgängerzone in der Hochstraße, Probebetrieb",
            "fields": [
                ("Dezernat / Amt", "IV / 66, 61"),
                ("Datum", "4. August 1975"),
                ("Anlagen", "1 Plan M 1:1000\n2 Schreiben der IHK"),
            ],
            "edges": (84, 240, 330, 440, 529),
            "way": [
                ["Gremium", "Sitzung am", "Zweck", ""],
                ["Verkehrsausschuß", "19.8.1975", "Vorberatung", "öff."],
                ["Wirtschaftsausschuß", "21.8.1975", "Anhörung", "nichtöff."],
                ["Rat", "4.9.1975", "Entscheidung", "öff."],
            ],
            "signatures": [
                [
                    (84, True, "Winterscheid\nBeigeordneter"),
                    (320, True, "Dr. Klüser\nOberstadtdirektor"),
                ]
            ],
        },
        body="""\
## beschlussvorschlag | Beschlußvorschlag

Die Hochstraße wird zwischen Markt und Kölner Tor vom 1. Oktober 1975 bis 31. März 1976 probeweise
für den Fahrverkehr gesperrt. Der Lieferverkehr ist bis 10.30 Uhr zugelassen.

## begruendung | Begründung

Der Rat hat mit der Vorlage IV/8/74 den Grundsatz gebilligt, die Einkaufsstraßen der Innenstadt
schrittweise den Fußgängern vorzubehalten. Die Zählung am 12. Juni ergab auf der Hochstraße 8 100
Fußgänger und 620 Kraftfahrzeuge in der Spitzenstunde.

Von 64 befragten Geschäftsleuten sind 41 für den Versuch, 17 dagegen. Die Industrie- und
Handelskammer befürwortet ihn, wünscht aber zusätzliche Stellplätze am Güterbahnhof.

Die Buslinien 3 und 7 werden über den Wall geführt. Zwei Haltestellen sind zu verlegen.

## finanzielle_auswirkungen | Kosten

Beschilderung 18 000 DM, Pflanzkübel und Bänke 24 000 DM. Die Mittel stehen bei Haushaltsstelle
630.510 zur Verfügung.""",
    ),
    _paper(
        id="rheinfurt-1971-bericht-sanierung",
        city="Rheinfurt",
        year=1971,
        print="typewriter",
        purpose="cover leaf with 'Vorlage zur Kenntnisnahme', no number at its place but a term,"
        " one body, fields without enclosures, long text on two leaves, name with i. V.",
        metadata=meta(
            title="Erfahrungen mit der Müllverbrennung im ersten Betriebsjahr",
            kind="informationsvorlage",
            public=True,
            date="1971-11-15",
            consultations=[meeting("Werksausschuß", "1971-11-30", True)],
            signatories=[
                signed_by("Dipl.-Ing. Sauerland", "Werkleiter", mark="i. V.", signed=True)
            ],
        ),
        form={
            "house": "STADT RHEINFURT",
            "kind": "Vorlage",
            "number": "zur Kenntnisnahme",
            "short": "Müllverbrennung",
            "over": "Gegenstand",
            "title": "Erfahrungen mit der Müllverbrennung im ersten Betriebsjahr",
            "fields": [("Amt", "Eigenbetrieb Abfall"), ("Tag", "15. 11. 1971")],
            "edges": (84, 260, 380, 529),
            "way": [
                ["Ausschuß", "Tag", "Form"],
                ["Werksausschuß", "30. 11. 1971", "öffentliche Sitzung"],
            ],
            "signatures": [[(84, True, "i. V.@Dipl.-Ing. Sauerland\nWerkleiter")]],
        },
        body="""\
## sonstige | 1. Mengen

Seit der Inbetriebnahme am 2. November 1970 wurden 71 400 t Müll verbrannt, davon 12 900 t aus drei
Nachbarkreisen. Der Durchsatz je Ofen betrug im Mittel 9,6 t in der Stunde und lag damit um ein
Zehntel unter der Zusage des Herstellers.

Die Schlacke (21 000 t) wird zum Wegebau abgegeben; der Erlös deckt die Abfuhr nicht.

## sonstige | 2. Störungen

Ofen 1 stand 41, Ofen 2 stand 67 Tage still. Hauptursache waren Korrosionen an den Überhitzern, die
der Hersteller auf den Anteil an Kunststoffen zurückführt. Die Rohre wurden auf Gewährleistung
ersetzt. Ein Gutachten zur Frage der künftigen Lebensdauer ist bestellt.

## sonstige | 3. Umwelt

Die Staubmessungen des TÜV vom 6. bis 9. September ergaben 138 mg je Normkubikmeter. Zugelassen
sind 150 mg. Klagen aus der Siedlung Auweiler betrafen den Geruch im Bunkerbereich. Seit August
wird die Verbrennungsluft aus dem Bunker angesaugt; seitdem sind Klagen ausgeblieben.

## finanzielle_auswirkungen | 4. Ergebnis

Die Kosten je Tonne betragen 46,20 DM. Aus dem Dampfverkauf an die Papierfabrik wurden 1,1 Mill. DM
erlöst. Der Verlust von 380 000 DM wird aus der Rücklage gedeckt.""",
    ),
)
