"""1911 and 1931: papers of a Kreis-Ausschuß whose first sentence names the matter."""

from functools import partial

from samples.make.layouts import kreisausschuss_betrifft as form
from samples.make.marks import VIOLET, Stamp
from samples.make.paper import Paper, meeting, meta, signed_by

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="papers of a Kreis-Ausschuß in Prussia; text, persons and places invented",
)

PAPERS = (
    _paper(
        id="kreis-stormfelde-1911-kleinbahn",
        city="Kreis Stormfelde",
        year=1911,
        print="fraktur",
        purpose="no number but a journal number, item of the Kreistag in the address, the matter"
        " spaced in a sentence 'Betrifft', session of the Kreistag, five members sign in"
        " columns below the chairman",
        stamps=(
            (
                1,
                Stamp(
                    lines=("Kreis-Ausschuss", "Stormfelde"),
                    at=(0.2, 0.85),
                    colour=VIOLET,
                    mm=34,
                    frame="round",
                ),
            ),
        ),
        metadata=meta(
            title="Beteiligung des Kreises an der Kleinbahn Oldesbeck—Trittau",
            kind="drucksache",
            date="1911-12-03",
            consultations=[meeting("Kreistag", "1911-12-20", agenda_item="5")],
            signatories=[
                signed_by("von Bonin", "Königlicher Landrat"),
                signed_by("Graf Baudissin"),
                signed_by("Mester"),
                signed_by("Dr. Wieck"),
                signed_by("Schwen"),
                signed_by("Lohmann"),
            ],
        ),
        form={
            "face": "fraktur",
            "office": "Der Kreis-Ausſchuß\ndes Kreiſes Stormfelde.\nJ.-Nr. K. A. 2147.",
            "place": "Stormfelde,\nden 3. Dezember 1911.",
            "to": "Vorlage an den Kreiſtag\nzum 20. Dezember 1911, Nr. 5 der Tagesordnung.",
            "matter": "Betrifft: ~~Beteiligung des Kreiſes an der Kleinbahn Oldesbeck—Trittau~~.",
            "heading": {"spaced": True, "align": "center"},
            "signatures": [
                [
                    (90, False, "Der Vorſitzende:\nvon Bonin,\nKöniglicher Landrat."),
                    (310, False, "Die Mitglieder:"),
                ],
                [(310, False, "Graf Baudiſſin."), (430, False, "Meſter.")],
                [(310, False, "Dr. Wieck."), (430, False, "Schwen.")],
                [(310, False, "Lohmann.")],
            ],
        },
        body="""\
## sonstige

Der Herr Miniſter der öffentlichen Arbeiten hat die Vorarbeiten für die Bahn durch Erlaß vom 14.
Juli d. J. genehmigt. Die Linie iſt 23,4 km lang und berührt elf Gemeinden mit 7 260 Seelen. Gebaut
werden ſoll mit der Spurweite der Hauptbahn, damit die Rübenwagen nicht umgeladen zu werden
brauchen.

Die Baukoſten ſind auf 1 640 000 Mark veranſchlagt. Es übernehmen der Staat ein Viertel, die
Provinz ein Viertel, die Gemeinden den Grunderwerb. Auf den Kreis entfällt ſomit ein Anteil von
rund 700 000 Mark, der in 38 Jahren getilgt werden ſoll.

Die Einnahmen ſind nach dem Verkehr der Nachbarbahn berechnet. In den erſten drei Jahren wird
vorauſſichtlich ein Zuſchuß nötig ſein, der 9 000 Mark im Jahre nicht überſteigt.

## antrag | Antrag.

Der Kreiſtag wolle

a) die Beteiligung mit einem Viertel des Anlagekapitals nebſt dem Anteil der zahlungsſchwachen
Gemeinden beſchließen,

b) den Kreis-Ausſchuß ermächtigen, die Anleihe bei der Provinzialhilfskaſſe aufzunehmen.""",
    ),
    _paper(
        id="kreis-stormfelde-1931-wohlfahrt",
        city="Kreis Stormfelde",
        year=1931,
        print="typewriter",
        purpose="typed, number with a letter below the office, matter inside the opening"
        " sentence,"
        " item in the address, one name for the chairman, 'J.V.'",
        metadata=meta(
            number="W 88/31",
            title="Übernahme der Wohlfahrtslasten überbürdeter Gemeinden",
            kind="drucksache",
            date="1931-10-09",
            consultations=[meeting("Kreistag", "1931-10-28", agenda_item="3")],
            signatories=[signed_by("Hinrichsen", "Kreisdeputierter", mark="J. V.", signed=True)],
        ),
        form={
            "face": "typewriter",
            "office": "Der Kreisausschuß\nVorlage W 88/31",
            "place": "Stormfelde, 9.10.31\nFernruf 241",
            "to": "An den Kreistag\nSitzung vom 28.10.1931, Punkt 3",
            "matter": "Betrifft: __Übernahme der Wohlfahrtslasten überbürdeter Gemeinden__.",
            "heading": {"underline": True},
            "signatures": [[(300, True, "J. V.@Hinrichsen\nKreisdeputierter")]],
        },
        body="""\
## sonstige

Am 1. September wurden im Kreise 3 114 Wohlfahrtserwerbslose gezählt, davon 1 870 in den vier
Gemeinden am Rande der Großstadt. Dort wohnen viele Arbeiter der Werften, die seit dem Frühjahr
stilliegen. Die Gemeinden müssen nach dem geltenden Schlüssel drei Zehntel der Lasten selbst
tragen.

Für die Gemeinde Glindau bedeutet das einen Betrag von 61 RM auf den Kopf der Bevölkerung. Ihr
Bürgermeister hat am 30. September erklärt, daß er am 15. Oktober die Zahlung der Unterstützungen
einstellen müsse.

Der Regierungspräsident hat angeregt, daß der Kreis vorschußweise eintritt. Er hat zugesagt, bei
der Verteilung der Reichshilfe den Kreis bevorzugt zu berücksichtigen, eine bindende Erklärung aber
nicht abgegeben.

## beschlussvorschlag | Beschlußvorschlag:

1. Der Kreis übernimmt für Oktober bis Dezember die Hälfte des Anteiles der Gemeinden Glindau,
Barsbek, Steinrade und Havighorst.

2. Die Mittel von 74 000 RM sind durch einen Kassenkredit zu beschaffen.""",
    ),
)
