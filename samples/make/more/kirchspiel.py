"""Holstein 1950 and 1961: typed papers of a Kirchspielslandgemeinde, all heads in the middle."""

from functools import partial

from samples.make.layouts import kirchspiel as form
from samples.make.paper import Paper, enclosures, meeting, meta, signed_by

_DIKE = "Unterhaltung des Sommerdeiches am Wöhrdener Koog"
_HOME = "Erweiterung des Altenheimes um einen Flügel für zwölf Pflegebetten"

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="typed papers of Kirchspielslandgemeinden in Dithmarschen; text invented",
)

PAPERS = (
    _paper(
        id="suederkoog-1950-sommerdeich",
        city="Süderkoog",
        year=1950,
        print="typewriter",
        purpose="all heads centred and parted by short rules, item of the agenda but no number,"
        " place and day in the middle above the signature, ink over a spaced name's role",
        metadata=meta(
            title=_DIKE,
            kind="beschlussvorlage",
            date="1950-05-02",
            consultations=[meeting("Kirchspielsvertretung", "1950-05-11", agenda_item="6")],
            signatories=[
                signed_by("Claußen", "Kirchspielsbürgermeister", date="1950-05-02", signed=True)
            ],
        ),
        form={
            "head": [
                [(False, "Kirchspielslandgemeinde Süderkoog")],
                [
                    (True, "Beschlußvorlage"),
                    (False, "zu Punkt 6 der Tagesordnung"),
                    (False, "für die Sitzung der Kirchspielsvertretung am 11. Mai 1950"),
                ],
                [(False, _DIKE)],
            ],
            "close": ["Süderkoog, den 2. Mai 1950"],
            "signatures": [[(220, True, "Claußen\nKirchspielsbürgermeister")]],
        },
        body="""\
## sachverhalt | Sachlage

Seit der Sturmflut vom 1. März des Vorjahres ist der Sommerdeich an vier Stellen beschädigt. Der
Deichgraf hat auf der Schau im Oktober verlangt, daß die Schäden bis zur nächsten Heuernte behoben
werden. Die Interessenten sind dazu allein nicht imstande.

Erforderlich sind 640 Kubikmeter Klei und 1 900 Quadratmeter Soden. Der Klei kann vom Vorland
geholt werden. An Löhnen werden 2 150 DM entstehen, wenn Arbeitslose aus den Baracken beschäftigt
werden, für welche das Arbeitsamt einen Zuschuß gibt.

## beschlussvorschlag | Vorschlag

Die Kirchspielsvertretung wolle beschließen, den Interessenten ein Darlehen von 1 500 DM zu vier
vom Hundert zu gewähren, rückzahlbar in fünf Jahren.
""",
    ),
    _paper(
        id="suederkoog-1961-14",
        city="Süderkoog",
        year=1961,
        print="typewriter",
        purpose="number in the middle below the kind as 'Nr. 14 des Geschäftsjahres 1961', closed"
        " session in the head, gez. and a certificate, enclosure named below",
        metadata=meta(
            number="14",
            title=_HOME,
            kind="mitteilung",
            public=False,
            date="1961-09-08",
            consultations=[meeting("Wohlfahrtsausschuß", "1961-09-19", False)],
            signatories=[signed_by("Thode", "Vorsitzender", mark="gez.", date="1961-09-08")],
            attachments=enclosures("Grundriß"),
        ),
        form={
            "head": [
                [(False, "Kirchspielslandgemeinde Süderkoog"), (False, "- Wohlfahrtsausschuß -")],
                [
                    (True, "Mitteilung"),
                    (False, "Nr. 14 des Geschäftsjahres 1961"),
                    (False, "für die nichtöffentliche Sitzung am 19.9.1961"),
                ],
                [(False, _HOME)],
            ],
            "close": ["Süderkoog, 8. September 1961"],
            "signatures": [[(250, False, "gez. Thode\nVorsitzender")]],
            "certificate": "Für die Richtigkeit:",
            "clerk": "Angestellte",
            "list": "Anlage: Grundriß",
        },
        body="""\
## sonstige | Bisherige Beratung

Der Ausschuß hat am 6. Juni beschlossen, einen Anbau prüfen zu lassen. Im Heim leben 38 alte
Leute, von denen neun das Bett nicht verlassen. Die Gemeindeschwester kann die Pflege nicht mehr
leisten, weil die Zimmer im Dachgeschoß liegen und kein Aufzug vorhanden ist.

## sonstige | Untersuchung

Der Kreisbaumeister hält einen eingeschossigen Flügel nach Süden für möglich. Er würde 164 000 DM
kosten. Die Landesversicherungsanstalt hat ein Darlehen von 90 000 DM in Aussicht gestellt, will
aber die Belegung von vier Betten bestimmen.

## sonstige | Weiterer Weg

Mit der Anstalt wird weiter verhandelt. Eine Entscheidung ist vor dem Winter nicht zu erwarten.
""",
    ),
)
