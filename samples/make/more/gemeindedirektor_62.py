"""1962 and 1969: circulars of a Gemeinde that are its papers, one with a copied letter behind."""

from functools import partial

from samples.make.layouts import gemeindedirektor_62 as form
from samples.make.marks import RED, Stamp
from samples.make.paper import Paper, enclosures, meeting, meta, signed_by

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="circulars of a Gemeinde in Lower Saxony; text, persons and places invented",
)

PAPERS = (
    _paper(
        id="wiefelsen-1962-rundschreiben-8",
        city="Wiefelsen",
        year=1962,
        print="typewriter",
        purpose="circular with 'Vorlage Nr. 8/62' as second line of the subject, session behind"
        " 'zur', copied letter of a Landkreis with its own day, number and name on a second"
        " leaf, 'Anlage: 1'",
        stamps=((1, Stamp(lines=("ABSCHRIFT",), at=(0.8, 0.3), colour=RED, mm=36)),),
        metadata=meta(
            number="8/62",
            title="Übernahme des Eschweges in die Straßenbaulast der Gemeinde",
            kind="drucksache",
            date="1962-06-18",
            consultations=[meeting("Gemeinderat", "1962-06-28", agenda_item="4")],
            signatories=[signed_by("Gerdes", "Gemeindedirektor", signed=True)],
            attachments=enclosures("Schreiben des Landkreises vom 5. Juni 1962"),
        ),
        form={
            "house": "Gemeinde Wiefelsen",
            "address": "Der Gemeindedirektor · Fernruf 214 · Postscheck Hannover 41 207",
            "fields": [
                ("Aktenzeichen", "651-10/G.", 80),
                ("Ihre Nachricht", "-", 260),
                ("Tag", "18.6.1962", 400),
            ],
            "to": "An die Mitglieder des Gemeinderates",
            "subject": [
                ("Betr.:", "Übernahme des Eschweges in die Straßenbaulast der Gemeinde"),
                ("hier:", "Vorlage Nr. 8/62 zum Gemeinderat am 28.6.1962, TOP 4"),
                ("Anlage:", "Schreiben des Landkreises vom 5. Juni 1962"),
            ],
            "above": "Abschrift\n\nLandkreis Ammerfeld\nDer Oberkreisdirektor\n66 12 04 -"
            " Nr. 311/62\n"
            "Westerholt, den 5. Juni 1962\n\nAn die Gemeinde Wiefelsen\n\nBetr.: Ausbau von"
            " Wirtschaftswegen; Ihr Bericht vom 14. Mai 1962",
            "under": "Im Auftrage\ngez. Dr. Wübbenhorst, Kreisbaurat",
            "close": "Mit freundlichen Grüßen",
            "names": [[(300, True, "Gerdes\nGemeindedirektor")]],
            "signatures": [],
        },
        body="""\
## sonstige

Sehr geehrte Herren!

Der Eschweg ist im Flurbereinigungsverfahren ausgebaut worden. Die Teilnehmergemeinschaft löst sich
zum Jahresende auf und möchte den Weg vorher abgeben. Er ist 1 840 m lang und mit einer
Teppichdecke von 3 m Breite versehen.

## stellungnahme | Stellungnahme der Verwaltung

Die Unterhaltung wird in den ersten Jahren nicht mehr als 400 DM kosten. Die Milchwagen der
Molkerei benutzen den Weg täglich. Die Brücke über den Zuggraben sollte vorher durch das
Wasserwirtschaftsamt geprüft werden.

## beschlussvorschlag | Beschlußvorschlag

Die Gemeinde übernimmt den Weg zum 1. Januar 1963, sofern die Brücke für 12 t freigegeben wird.

@close

\\f

## anlagen | Anlage zur Vorlage Nr. 8/62

@above

Gegen die Übernahme des Weges bestehen keine Bedenken. Ein Zuschuß des Kreises kann nicht in
Aussicht gestellt werden, da die Mittel für 1962 verplant sind. Ich stelle anheim, den Antrag für
1963 bis zum 1. Oktober zu wiederholen.

Vor der Übernahme ist die Brücke über den Zuggraben nach DIN 1072 einzustufen. Das Gutachten hat
die Teilnehmergemeinschaft vorzulegen.

@under""",
    ),
    _paper(
        id="wiefelsen-1969-rundschreiben-friedhof",
        city="Wiefelsen",
        year=1969,
        print="typewriter",
        purpose="no number; 'Einladung' is not the kind but a note 'nicht öffentlich zu"
        " behandeln',"
        " body in the dative in 'hier:', numbered points without headings, In Vertretung,"
        " list of receivers low at the left",
        metadata=meta(
            title="Neuordnung der Gebühren für den Friedhof",
            kind="mitteilung",
            public=False,
            date="1969-01-30",
            consultations=[meeting("Friedhofsausschuß", "1969-02-11")],
            signatories=[
                signed_by("Lübben", "Verwaltungsoberinspektor", mark="In Vertretung", signed=True)
            ],
        ),
        form={
            "house": "Gemeinde Wiefelsen",
            "address": "Der Gemeindedirektor · 2901 Wiefelsen · Ruf 0 44 88 / 214",
            "fields": [
                ("Aktenzeichen", "752-02", 80),
                ("Bearbeiter", "Herr Lübben", 260),
                ("Tag", "30. Jan. 1969", 400),
            ],
            "to": "An den\nFriedhofsausschuß\n\nnicht öffentlich zu behandeln",
            "subject": [
                ("Betr.:", "Neuordnung der Gebühren für den Friedhof"),
                ("hier:", "Mitteilung zur Sitzung am 11. Februar 1969"),
            ],
            "close": "Hochachtungsvoll",
            "names": [[(300, True, "In Vertretung@Lübben\nVerwaltungsoberinspektor")]],
            "left": "Verteiler: Ausschuß (7), Bürgermeister, Kirche z.K.",
            "signatures": [],
        },
        body="""\
## sonstige

1. Die Gebühren wurden zuletzt 1957 festgesetzt. Ein Reihengrab kostet seither 60 DM, ein Wahlgrab
180 DM.

2. Im Jahre 1968 standen Einnahmen von 7 420 DM Ausgaben von 19 860 DM gegenüber. Der neue Bagger
wird die Lohnkosten senken, doch bleibt ein Fehlbetrag von mindestens 9 000 DM.

3. Die Nachbargemeinden verlangen für ein Wahlgrab zwischen 240 und 350 DM.

4. Die Kirchengemeinde ist als Eigentümerin des alten Teiles zu beteiligen. Pastor Behrens hat eine
Erhöhung auf 250 DM für vertretbar gehalten.

@close""",
    ),
)
