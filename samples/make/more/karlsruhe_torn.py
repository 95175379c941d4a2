"""Karlsruhe 2008 to 2014: a question, a motion and an answer in the older form."""

from samples.make.layouts import karlsruhe_torn
from samples.make.marks import BLUE, Stamp
from samples.make.paper import Paper, meeting, meta, signed_by

_FORM = "form of Karlsruhe about 2010; text, groups and persons invented"

PAPERS = (
    Paper(
        id="karlsruhe-1409-2008",
        city="Karlsruhe",
        year=2008,
        print="laser",
        layout=karlsruhe_torn.layout,
        sheet=karlsruhe_torn.sheet,
        modelled_on=_FORM,
        purpose="Anfrage with a bare number, labels in one column and values in another, a cited"
        " number first, questions without a heading",
        stamps=((1, Stamp(lines=("Hauptamt", "Eing. 05. Nov. 2008"), at=(0.3, 0.3), colour=BLUE)),),
        metadata=meta(
            number="1409",
            title="Fahrradabstellplätze am Hauptbahnhof Süd: Wie geht es weiter?",
            kind="anfrage",
            public=True,
            date="2008-11-03",
            consultations=[meeting("Gemeinderat", "2008-12-16", public=True, agenda_item="18")],
            signatories=[signed_by("Reinhold Stocksch")],
            references=["1127"],
        ),
        form={
            "running": "Ergänzende Erläuterungen",
            "kind": "ANFRAGE",
            "sender": "Stadtrat Reinhold Stocksch (Wählerforum)\n\nvom 3. November 2008",
            "labels": ["Gremium:", "", "Termin:", "Vorlage Nr.:", "TOP:", "", "Verantwortlich:"],
            "values": [
                "54. Plenarsitzung Gemeinderat",
                "16.12.2008",
                "1409",
                "18",
                "öffentlich",
                "Dez. 6",
            ],
            "title": "Fahrradabstellplätze am Hauptbahnhof Süd: Wie geht es weiter?",
            "signature": "unterzeichnet von:\nReinhold Stocksch",
        },
        body="""\
## anfrage

Mit der Vorlage Nr. 1127 vom 17. Juni 2008 hat die Verwaltung berichtet, auf der Südseite des
Bahnhofs könnten bis zum Herbst 180 überdachte Stellplätze entstehen. Davon ist bisher nichts zu
sehen. Ich frage deshalb:

1. Wie viele Fahrräder werden an einem gewöhnlichen Werktag auf der Südseite abgestellt, und wie
viele davon außerhalb der vorhandenen Bügel?

2. Welche Gründe haben den Bau verzögert? Trifft es zu, dass die Verhandlungen mit der Eigentümerin
der Fläche noch nicht begonnen haben?

3. Ist die Verwaltung bereit, für die Übergangszeit einfache Anlehnbügel auf dem Parkstreifen
aufzustellen?

4. Werden herrenlose Räder regelmäßig entfernt? Wer ist dafür zuständig?

## begruendung | Begründung:

Wer morgens nach acht Uhr ankommt, findet keinen Platz mehr und bindet sein Rad an Geländer und
Laternen. Für Blinde und für Eltern mit Kinderwagen ist der Gehweg dann kaum noch zu benutzen. In
drei Fällen mussten im Oktober Räder von der Feuerwehr abgetrennt werden, weil sie die Zufahrt
versperrten.
""",
    ),
    Paper(
        id="karlsruhe-2013-0411",
        city="Karlsruhe",
        year=2013,
        print="laser",
        layout=karlsruhe_torn.layout,
        sheet=karlsruhe_torn.sheet,
        modelled_on=_FORM,
        purpose="Antrag of three named members, date beside the names, signatories under"
        " 'unterzeichnet von:', no heading above the motion",
        metadata=meta(
            number="2013/0411",
            title="Trinkbrunnen auf öffentlichen Plätzen",
            kind="antrag",
            public=True,
            date="2013-05-22",
            consultations=[meeting("Gemeinderat", "2013-07-23", public=True, agenda_item="9")],
            signatories=[
                signed_by("Dr. Ilse Maurath"),
                signed_by("Bernd Eichstetter"),
                signed_by("Nuray Aksel"),
            ],
        ),
        form={
            "running": "Antrag",
            "kind": "ANTRAG",
            "sender": "Stadträtin Dr. Ilse Maurath (Freie Liste)\nStadtrat Bernd Eichstetter"
            " (Freie Liste)\nStadträtin Nuray Aksel (Freie Liste)\nGemeinderatsfraktion Freie"
            " Liste\n\nvom 22. Mai 2013",
            "labels": ["Gremium:", "", "Termin:", "Vorlage Nr.:", "TOP:", ""],
            "values": [
                "49. Plenarsitzung Gemeinderat",
                "23.07.2013",
                "2013/0411",
                "9",
                "öffentlich",
            ],
            "title": "Trinkbrunnen auf öffentlichen Plätzen",
            "signature": "unterzeichnet von:\nDr. Ilse Maurath\nBernd Eichstetter\nNuray Aksel",
        },
        body="""\
## antrag

1. Die Stadt richtet bis zum Sommer 2015 auf mindestens fünf Plätzen der Innenstadt frei
zugängliche Trinkbrunnen ein.

2. Die Verwaltung prüft, ob sich Betriebe oder Stiftungen als Paten an den laufenden Kosten
beteiligen.

3. Vorhandene Zierbrunnen, deren Wasser Trinkwasserqualität hat, werden gekennzeichnet.

## begruendung | Begründung:

Wasser ist ein Lebensmittel, das in unserer Stadt aus jedem Hahn kommt, nur nicht dort, wo sich im
Sommer die meisten Menschen aufhalten. Wer auf dem Marktplatz Durst hat, muss eine Flasche kaufen.
Besonders ältere Menschen trinken deshalb an heißen Tagen zu wenig.

Andere Städte haben gute Erfahrungen gemacht. Dort fließt das Wasser ständig, sodass sich keine
Keime bilden, und die Brunnen werden alle zwei Wochen beprobt. Nach einer Schätzung der Stadtwerke
ist mit Kosten von etwa 12.000 Euro je Brunnen und 1.500 Euro im Jahr für Wartung und Proben zu
rechnen. Gemäß § 4 der Satzung i. V. m. den Richtlinien für Patenschaften könnten Bürgerinnen und
Bürger einen Teil davon tragen.
""",
    ),
    Paper(
        id="karlsruhe-2014-0652",
        city="Karlsruhe",
        year=2014,
        print="laser",
        layout=karlsruhe_torn.layout,
        sheet=karlsruhe_torn.sheet,
        modelled_on=_FORM,
        purpose="Stellungnahme: the date beside 'vom:' and the receipt are the motion's, boxes"
        " nein and ja, running head that is a heading, 'Im Fazit' in a sentence, no signature",
        metadata=meta(
            number="2014/0652",
            title="Nachtbuslinie in die Bergdörfer an Wochenenden",
            kind="stellungnahme",
            public=True,
            consultations=[meeting("Gemeinderat", "2014-12-16", public=True, agenda_item="21")],
            references=["2012/0188"],
        ),
        form={
            "running": "Ergänzende Erläuterungen",
            "kind": "STELLUNGNAHME zum Antrag",
            "sender": "Bürgerbund-Gemeinderatsfraktion\n\nvom: 23.10.2014\neingegangen: 24.10.2014",
            "labels": ["Gremium:", "", "Termin:", "Vorlage Nr.:", "TOP:", "", "Verantwortlich:"],
            "values": [
                "5. Plenarsitzung Gemeinderat",
                "16.12.2014",
                "2014/0652",
                "21",
                "öffentlich",
                "Dez. 4",
            ],
            "title": "Nachtbuslinie in die Bergdörfer an Wochenenden",
            "boxes": [
                ("Finanzielle Auswirkungen des Antrages", True),
                ("ISEK Karlsruhe 2020 - relevant", False),
                ("Anhörung Ortschaftsrat (§ 70 Abs. 1 GemO)", False),
                ("Abstimmung mit städtischen Gesellschaften", True),
            ],
            "boxes_at": 560,
        },
        body="""\
## zusammenfassung | - Kurzfassung -

Die Verwaltung empfiehlt, den Antrag abzulehnen. Der gewünschte Verkehr wäre mit jährlich rund
140.000 Euro zu bezuschussen. Als Zwischenlösung wird das Anrufsammeltaxi ab April 2015 um zwei
Fahrten in den Nächten auf Samstag und Sonntag erweitert.

@boxes

\\f

## sonstige

Die Bergdörfer sind an Wochentagen bis 0.30 Uhr im Halbstundentakt erreichbar. An Wochenenden endet
der Linienverkehr um 1.10 Uhr; danach verkehrt ein Anrufsammeltaxi. Es wurde im Jahr 2013 von 2.960
Fahrgästen benutzt, im Durchschnitt also von 28 je Wochenende.

Bereits die Vorlage 2012/0188 hat drei Möglichkeiten einer Nachtbuslinie verglichen. Im Fazit der
Untersuchung heißt es, eine Linie sei erst bei mehr als 90 Fahrgästen je Nacht wirtschaftlich zu
betreiben. Diese Zahl wird nach den Zählungen der Verkehrsbetriebe auch dann nicht erreicht, wenn
alle jetzigen Nutzer des Taxis umsteigen.

Hinzu kommt, dass auf der Strecke über den Geigersberg zwei Haltestellen umgebaut werden müssten,
weil Gelenkbusse dort nicht wenden können. Die Kosten dafür werden auf 85.000 Euro geschätzt.

Mit den Verkehrsbetrieben ist abgestimmt, das Anrufsammeltaxi zunächst für ein Jahr auszubauen. Die
Mehrkosten von 9.500 Euro können aus dem laufenden Ansatz gedeckt werden. Über die Ergebnisse wird
im Planungsausschuss berichtet.
""",
    ),
)
