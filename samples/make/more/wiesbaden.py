"""Wiesbaden 2008 to 2022: Sitzungsvorlagen of the Magistrat, labels in the lines of frames."""

from functools import partial

from samples.make.layouts import wiesbaden
from samples.make.paper import Paper, enclosures, meeting, meta, signed_by

_BRIDGE = "Instandsetzung der Salzbachbrücke in der Mainzer Straße"
_FAIR = "Bericht über das Frühlingsfest 2008 und Vorschläge für die kommenden Jahre"
_SITE = "Ankauf des Geländes der früheren Gärtnerei in Erbenheim"

_paper = partial(
    Paper,
    city="Wiesbaden",
    print="laser",
    layout=wiesbaden.layout,
    sheet=wiesbaden.sheet,
    modelled_on="form of Sitzungsvorlagen of the Magistrat of Wiesbaden; text, persons invented",
)

PAPERS = (
    _paper(
        id="wiesbaden-14-v-66-0218",
        year=2014,
        purpose="number of year, V, department and count; labels printed in the lines of frames, an"
        " empty frame for the receipt stamp, sections A to D in grey bars, ink over the name",
        metadata=meta(
            number="14-V-66-0218",
            title=_BRIDGE,
            kind="sitzungsvorlage",
            public=True,
            date="2014-05-27",
            consultations=[
                meeting("Ortsbeirat Südost", "2014-06-11"),
                meeting("Ausschuss für Planung, Bau und Verkehr", "2014-06-24"),
            ],
            signatories=[
                signed_by("Dr. Annette Bischoff-Kern", "Stadträtin", signed=True),
            ],
            references=["11-V-66-0107", "0342/2013"],
            attachments=enclosures("Lageplan", "Kostenberechnung"),
        ),
        form={
            "authority": "Landeshauptstadt Wiesbaden\nDer Magistrat",
            "stamp_label": "Eingangsstempel Büro des Magistrats",
            "agenda": "[x] Tagesordnung A  [ ] Tagesordnung B",
            "kind": "Sitzungsvorlage",
            "number": "14-V-66-0218",
            "fields": [
                ("Dezernat(e)", "V / 66 Tiefbau- und Vermessungsamt"),
                ("Datum", "27.05.2014"),
                ("Betreff", f"**{_BRIDGE}**"),
                ("Öffentlichkeit", "[x] öffentlich  [ ] nicht öffentlich"),
                (
                    "Beratungsfolge",
                    "Ortsbeirat Südost am 11.06.2014\n"
                    "Ausschuss für Planung, Bau und Verkehr am 24.06.2014",
                ),
                (
                    "Stellungnahmen",
                    "[x] Kämmerei  [ ] Personal- und Organisationsamt  [ ] Rechtsamt",
                ),
                ("Anlagen", "Lageplan, Kostenberechnung"),
            ],
            "head": [("Seite {page} der Sitzungsvorlage Nr. 14-V-66-0218", "left")],
            "sign": [(70, "@ink\nDr. Annette Bischoff-Kern\nStadträtin")],
        },
        body="""\
## zusammenfassung | A. Zusammenfassung

Die 1962 gebaute Brücke über den Salzbach ist nicht mehr ausreichend tragfähig. Sie soll 2015
verstärkt und neu abgedichtet werden.

## beschlussvorschlag | B. Beschlussvorschlag

1. Es wird zur Kenntnis genommen, dass die Brücke seit dem 10. Februar 2014 auf 16 t beschränkt ist.

2. Der Instandsetzung mit Kosten von 1.870.000 Euro wird zugestimmt.

3. Die Mittel werden beim Projekt I.02146 bereitgestellt. Die Deckung ist in der Finanzplanung
nachgewiesen.

@sign

## begruendung | C. Begründung

Die Stadtverordnetenversammlung hat am 17. November 2011 mit der Sitzungsvorlage 11-V-66-0107 ein
Programm für 23 Brücken beschlossen. Nach der Sonderprüfung vom Januar 2014 wurde die Salzbachbrücke
vorgezogen. Der Spannstahl ist für Risse anfällig; das Fazit des Prüfers lautet: „Kein Versagen ohne
Ankündigung, aber eine Beschränkung ist geboten.“

Die Nachrechnung nach der Richtlinie vom Mai 2011 führte zur Stufe 2. Zusätzliche Längsträger und
eine Platte aus Ortbeton erlauben wieder eine Belastung von 40 t. Während der Arbeiten vom 7. April
bis zum 23. Oktober 2015 steht je Richtung eine Spur zur Verfügung.

Der Ortsbeirat hatte mit Beschluss 0342/2013 gebeten, den Gehweg auf 2,50 m zu verbreitern. Dem wird
entsprochen; die Mehrkosten betragen 64.000 Euro.

## sachverhalt | D. Ergänzende Erläuterungen

Demografie und Barrierefreiheit: Die Rampen erhalten eine Neigung von höchstens sechs Prozent.
Anträge auf Förderung sind bis zum 1. September 2014 bei Hessen Mobil (Az. 33c-64a-12/14) zu
stellen.
""",
    ),
    _paper(
        id="wiesbaden-08-v-80-0043",
        year=2008,
        print="inkjet",
        purpose="report to be taken note of in the same form, neither public box ticked: public is"
        " unknown, i. V. with ink, receipt date in the frame of the stamp",
        metadata=meta(
            number="08-V-80-0043",
            title=_FAIR,
            kind="sitzungsvorlage",
            date="2008-07-03",
            consultations=[meeting("Magistrat", "2008-07-15", role="Kenntnisnahme")],
            signatories=[
                signed_by("Wilhelm Traut", "Stadtkämmerer", mark="i. V.", signed=True),
            ],
            references=["07-V-80-0019"],
        ),
        form={
            "authority": "Landeshauptstadt Wiesbaden\nDer Magistrat",
            "stamp_label": "Eingang Büro des Magistrats: 08. Juli 2008",
            "agenda": "[ ] Tagesordnung A  [x] Tagesordnung B",
            "kind": "Sitzungsvorlage",
            "number": "08-V-80-0043",
            "fields": [
                ("Dezernat", "II / 80 Amt für Wirtschaft und Liegenschaften, Tel. 31-2208"),
                ("Datum", "03. Juli 2008"),
                ("Betreff", f"**{_FAIR}**"),
                ("Öffentlichkeit", "[ ] öffentlich  [ ] nicht öffentlich"),
                ("Gremium", "Magistrat   15.07.2008   Kenntnisnahme"),
                ("Anlagen", "keine"),
            ],
            "head": [("08-V-80-0043", "right")],
            "sign": [(70, "i. V.\n@ink\nWilhelm Traut, Stadtkämmerer")],
        },
        body="""\
## beschlussvorschlag | Beschlussvorschlag

Der Bericht wird zur Kenntnis genommen. Die Vorschläge für die Jahre 2009 bis 2011 werden den
Beschickern zur Stellungnahme zugeleitet.

## sachverhalt | Sachverhalt

Mit der Sitzungsvorlage 07-V-80-0019 hatte der Magistrat um einen Vergleich mit dem Vorjahr
gebeten. Das Fest fand vom 4. bis zum 20. April 2008 statt. Trotz neun Tagen mit Regen kamen etwa
118.000 Besucher; 2007 waren es 131.000. Von 62 zugelassenen Geschäften nahmen 59 teil.

Die Polizei zählte 14 Straftaten, davon sechs Diebstähle. Der Sanitätsdienst versorgte 47 Personen.
Über Lärm beschwerten sich elf Anwohner, sieben von ihnen am Freitag, dem 11. April, als die Musik
erst gegen 0.20 Uhr endete. Gegen den Betreiber wurde ein Bußgeld von 350 Euro verhängt.

Die Einnahmen beliefen sich auf 87.240 Euro, die Ausgaben auf 79.615 Euro. Der Überschuss fließt in
die Erneuerung der Anschlüsse für Strom und Wasser.

## fazit | Schlussfolgerung

Das Fest hat sich bewährt. Vorgeschlagen wird, es von 2009 an um drei Tage zu verkürzen, den
Familientag auf den Mittwoch zu legen und die Musik werktags um 23 Uhr zu beenden. Die
Bewerbungsfrist endet künftig am 31. Oktober des Vorjahres.

@sign
""",
    ),
    _paper(
        id="wiesbaden-22-v-23-0005",
        year=2022,
        purpose="non-public box ticked, consultation with agenda item, digital note without any"
        " name: nobody signs, file number of the notary",
        metadata=meta(
            number="22-V-23-0005",
            title=_SITE,
            kind="sitzungsvorlage",
            public=False,
            date="2022-02-14",
            consultations=[
                meeting(
                    "Ausschuss für Finanzen und Beteiligungen", "2022-03-02", agenda_item="II.4"
                ),
                meeting("Stadtverordnetenversammlung", "2022-03-17", agenda_item="II.2"),
            ],
            references=["21-V-23-0031"],
        ),
        form={
            "authority": "Landeshauptstadt Wiesbaden\nDer Magistrat",
            "stamp_label": "Eingangsvermerk",
            "agenda": "[ ] TO A  [ ] TO B  [x] Umdruck nur für Mitglieder",
            "kind": "Sitzungsvorlage",
            "number": "22-V-23-0005",
            "fields": [
                ("Dezernat(e)", "IV / 23"),
                ("Erstellt am", "14.02.2022"),
                ("Betreff", f"**{_SITE}**"),
                ("Öffentlichkeit", "[ ] öffentlich  [x] nicht öffentlich"),
                (
                    "Beratungsfolge",
                    "Ausschuss für Finanzen und Beteiligungen, 02.03.2022, TOP II.4\n"
                    "Stadtverordnetenversammlung, 17.03.2022, TOP II.2",
                ),
            ],
            "head": [("Sitzungsvorlage 22-V-23-0005", "left"), ("{page}/{total}", "right")],
            "note": "Diese Vorlage wurde im elektronischen Verfahren freigegeben und trägt deshalb"
            " keine Unterschrift.",
        },
        body="""\
## zusammenfassung | Kurzfassung

Die Stadt erwirbt 14.380 qm zum Preis von 95 Euro je Quadratmeter, um dort eine Schule zu bauen.

## beschlussvorschlag | Beschlussvorschlag

Dem Abschluss des Kaufvertrages nach dem Entwurf des Notars Dr. Heller vom 31. Januar 2022 (UR-Nr.
112/22) wird zugestimmt. Die Genehmigung der Kommunalaufsicht ist einzuholen.

## begruendung | Begründung

Der Betrieb der Gärtnerei wurde am 30. September 2020 eingestellt. Die Erben boten das Gelände im
März 2021 zunächst für 120 Euro je Quadratmeter an. Der Gutachterausschuss ermittelte zum Stichtag
1. Juli 2021 einen Wert von 92 Euro. In der Sitzungsvorlage 21-V-23-0031 wurde eine Obergrenze von
98 Euro festgelegt.

Die Untersuchung auf Altlasten ergab an zwei Stellen Pflanzenschutzmittel. Die Beseitigung kostet
41.000 Euro und wird vom Kaufpreis abgezogen. Der Besitz geht am 1. Juni 2022 über. Bis zum 31.
März kann die Stadt vom Vertrag zurücktreten, wenn die Gremien nicht zustimmen.

## finanzielle_auswirkungen | Finanzielle Auswirkungen

Der Kaufpreis von 1.366.100 Euro und die Nebenkosten von rund 96.000 Euro stehen im Haushalt 2022
beim Konto 0112040 zur Verfügung. Folgekosten entstehen durch die Sicherung der Gewächshäuser, die
bis zum Abriss im Herbst 2023 stehen bleiben.
""",
    ),
)
