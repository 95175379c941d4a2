"""Niedersachsen 1988, Rheinland-Pfalz 2011: letters to members that are the paper itself."""

from functools import partial

from samples.make.layouts import ratsbrief as form
from samples.make.paper import Paper, enclosures, meeting, meta, signed_by

_HOSP = "Zukunft der Krankenpflegeschule am Kreiskrankenhaus"
_VINE = "Ausweisung eines Wohngebietes „In den Weingärten“ in Niederheimbach"

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="letters of Landkreise and Verbandsgemeinden to members; text invented",
)

PAPERS = (
    _paper(
        id="hadelberg-1988-ka-61",
        city="Hadelberg",
        year=1988,
        print="inkjet",
        purpose="letter with window and salutation that is the paper: number 'KA 61/88' among the"
        " references at the right, day there too, meeting in the subject, ink In Vertretung",
        metadata=meta(
            number="KA 61/88",
            title=_HOSP,
            kind="drucksache",
            public=False,
            date="1988-06-01",
            consultations=[meeting("Kreisausschuß", "1988-06-13", agenda_item="7")],
            signatories=[
                signed_by("Dr. Köster", "Kreisdirektor", mark="In Vertretung", signed=True)
            ],
            attachments=enclosures("Bericht der Oberin"),
        ),
        form={
            "face": "serif",
            "head": "Landkreis Hadelberg",
            "office": "Der Oberkreisdirektor",
            "sender": "Landkreis Hadelberg - Postfach 12 20 - 2178 Hadelberg",
            "address": "An die Mitglieder\ndes Kreisausschusses",
            "references": [
                ("Vorlage", "KA 61/88"),
                ("Auskunft", "Frau Meinecke"),
                ("Durchwahl", "(0 47 51) 8-214"),
                ("Datum", "1. Juni 1988"),
            ],
            "subject": [
                _HOSP,
                "Kreisausschuß am 13. Juni 1988, Punkt 7 der Tagesordnung",
                "- nicht öffentlich -",
            ],
            "closing": "Mit freundlichem Gruß",
            "below": "Anlage: Bericht der Oberin",
            "signatures": [[(80, True, "In Vertretung\n@Dr. Köster\nKreisdirektor")]],
            "foot": [
                ("Kreissparkasse Hadelberg, Konto 10 050", "left"),
                ("Telex 232 144", "right"),
            ],
        },
        body="""\
## sachverhalt

Meine Damen und Herren,

in der Sitzung am 18. April hatten Sie um eine Darstellung gebeten, ob die Krankenpflegeschule nach
dem Weggang der Schwesternschaft erhalten werden kann.

Die Schule hat 45 Plätze, von denen seit dem 1. Oktober 38 besetzt sind. Das Land verlangt seit der
Novelle vom 4. Juni 1985 für je 15 Schüler eine Unterrichtsschwester mit staatlicher Prüfung. Zwei
der drei Stellen werden zum Herbst frei.

Ich habe mit den Nachbarkreisen verhandelt. Cadenbrock ist bereit, den Unterricht gemeinsam zu
erteilen, wünscht aber den Sitz in seinem Hause. Die Fahrt dauert mit dem Bus fünfzig Minuten.

Die Oberin hält das für zumutbar; ihr Bericht ist beigefügt.

## beschlussvorschlag | Ich schlage vor,

die Vereinbarung mit dem Landkreis Cadenbrock auf drei Jahre zu schließen und die Wohnheimplätze in
Hadelberg bestehen zu lassen.
""",
    ),
    _paper(
        id="vg-rheinhoehen-2011-mitteilung",
        city="Rheinhöhen",
        year=2011,
        print="laser",
        purpose="letter to members without a number, file number among the references, subject of"
        " two lines, salutation with names, i. A. and typed name, no meeting",
        metadata=meta(
            title=_VINE,
            kind="mitteilung",
            date="2011-09-22",
            signatories=[signed_by("Petra Kimmling", mark="i. A.", signed=True)],
            references=["05/2010/118"],
        ),
        form={
            "face": "sans",
            "head": "Verbandsgemeinde Rheinhöhen",
            "office": "Bauverwaltung",
            "sender": "VG-Verwaltung, Rathausplatz 2, 55413 Rheinhöhen",
            "address": "An die Mitglieder des\nOrtsgemeinderates Niederheimbach",
            "references": [
                ("Unser Zeichen", "610-13 Ki"),
                ("Telefon", "06743 919-44"),
                ("Rheinhöhen,", "22.09.2011"),
            ],
            "subject": ["Mitteilung", _VINE],
            "closing": "Mit freundlichen Grüßen",
            "signatures": [[(80, True, "i. A.\n@Petra Kimmling")]],
        },
        body="""\
## sachverhalt

Sehr geehrte Damen und Herren,

zu der Vorlage 05/2010/118, die Sie im November beschlossen haben, können wir Ihnen folgenden
Zwischenstand geben.

Die frühzeitige Beteiligung ist abgeschlossen. Von 31 Behörden haben 19 geantwortet. Die
Landespflege fordert, dass die Trockenmauern am oberen Weg erhalten bleiben. Der Landesbetrieb
Mobilität lehnt eine zweite Zufahrt zur Bundesstraße ab.

Beide Punkte führen dazu, dass statt 26 nur noch 21 Bauplätze entstehen. Das Ingenieurbüro rechnet
den Erschließungsbeitrag neu. Mit einem Ergebnis ist Ende Oktober zu rechnen.

Wir kommen danach unaufgefordert auf Sie zu.
""",
    ),
)
