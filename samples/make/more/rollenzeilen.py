"""2010 and 2020: papers whose labels are the roles of the bodies."""

from functools import partial

from samples.make.layouts import rollenzeilen as form
from samples.make.paper import Paper, enclosures, meeting, meta, signed_by

_DYKE = "Erhöhung des Deiches zwischen Fährdorf und Siel"
_VOTE = "Gültigkeit der Direktwahl des Landrates vom 7. Juni 2020"

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="papers with roles as labels; text, persons and places invented",
)

PAPERS = (
    _paper(
        id="kreis-faehrland-2010-vorlage-2010-ka-77",
        city="Kreis Fährland",
        year=2010,
        print="laser",
        purpose="page begins with the title in large type, then 'Beschlussvorlage 2010/KA/77 vom 2."
        " August 2010, öffentlich' in one line; 'Vorberatung:' and 'Entscheidung:' are"
        " labels of bodies with days, house only in the foot",
        metadata=meta(
            number="2010/KA/77",
            title=_DYKE,
            kind="beschlussvorlage",
            public=True,
            date="2010-08-02",
            consultations=[
                meeting("Ausschuss für Umwelt und Küstenschutz", "2010-08-19", role="Vorberatung"),
                meeting("Kreisausschuss", "2010-08-30", role="Vorberatung"),
                meeting("Kreistag", "2010-09-13", role="Entscheidung"),
            ],
            signatories=[signed_by("Hauke Brodersen", "Landrat", mark="gez.")],
            attachments=enclosures("Querprofile", "Gutachten zum Baugrund"),
        ),
        form={
            "title": _DYKE,
            "line": "Beschlussvorlage 2010/KA/77 vom 2. August 2010, öffentlich",
            "roles": [
                ("Vorberatung:", "Ausschuss für Umwelt und Küstenschutz, 19.08.2010"),
                ("Vorberatung:", "Kreisausschuss, 30.08.2010"),
                ("Entscheidung:", "Kreistag, 13.09.2010"),
                ("Anlagen:", "Querprofile\nGutachten zum Baugrund"),
            ],
            "house": "Kreis Fährland · Der Landrat · Kreishaus, 25899 Fährdorf",
            "signatures": [[(74, False, "gez. Hauke Brodersen\nLandrat")]],
        },
        body="""\
## beschlussvorschlag | Beschlussvorschlag

Der Kreistag stimmt der Beteiligung an der Erhöhung des Deiches mit 640.000 Euro zu und ermächtigt
den Landrat zum Abschluss der Vereinbarung mit dem Land.

## sachverhalt | Sachverhalt

Bei der Sturmflut im November 2007 fehlten auf einer Länge von 2,3 km nur 40 cm bis zur Krone. Das
Landesamt hat den Abschnitt daraufhin in die höchste Stufe eingeordnet. Er soll um 1,10 m erhöht und
auf der Binnenseite abgeflacht werden.

Sechs Gehöfte verlieren Weiden. Mit fünf Eigentümern besteht Einigkeit. Ein Verfahren zur Enteignung
wurde vorsorglich eingeleitet.

## finanzielle_auswirkungen | Finanzielle Auswirkungen

Die Gesamtkosten betragen 9,1 Mio. Euro. Der Anteil des Kreises verteilt sich auf drei Jahre.
""",
    ),
    _paper(
        id="kreis-faehrland-2020-wahlpruefung",
        city="Kreis Fährland",
        year=2020,
        print="laser",
        purpose="title with the day of an election in it, line 'Vorlage vom 9. Juli 2020' without a"
        " number, labels 'Empfehlung:' and 'Beschluss:' with bodies, foot with the house, In"
        " Vertretung because the Landrat is concerned, ink",
        metadata=meta(
            title=_VOTE,
            kind="drucksache",
            date="2020-07-09",
            consultations=[
                meeting("Wahlprüfungsausschuss", "2020-08-11", role="Empfehlung"),
                meeting("Kreistag", "2020-08-24", role="Beschluss"),
            ],
            signatories=[
                signed_by("Maike Thomsen", "Kreiswahlleiterin", mark="In Vertretung", signed=True)
            ],
        ),
        form={
            "title": _VOTE,
            "line": "Vorlage vom 9. Juli 2020",
            "roles": [
                ("Empfehlung:", "Wahlprüfungsausschuss, 11.08.2020"),
                ("Beschluss:", "Kreistag, 24.08.2020"),
            ],
            "house": "Kreis Fährland · Die Kreiswahlleiterin",
            "signatures": [[(74, True, "In Vertretung@Maike Thomsen\nKreiswahlleiterin")]],
        },
        body="""\
## beschlussvorschlag | Beschlussvorschlag

Einsprüche liegen nicht vor. Die Wahl wird für gültig erklärt.

## begruendung | Begründung

Das endgültige Ergebnis wurde am 12. Juni festgestellt und am 15. Juni bekannt gemacht. Innerhalb
der Frist von zwei Wochen hätten Wahlberechtigte Einspruch erheben können. Eingegangen ist ein
Schreiben, das sich gegen den Zeitpunkt der Wahl richtet. Sein Verfasser wohnt nicht im Kreis und
war nicht wahlberechtigt.

Von Amts wegen wurden die Niederschriften aller 94 Wahlvorstände geprüft. In zwei Bezirken waren die
Zahlen der Briefwahl vertauscht. Das Ergebnis ändert sich dadurch nicht.
""",
    ),
)
