"""1917 and 1920: small papers of the war and the years after it, cut to half a sheet."""

from functools import partial

from samples.make.layouts import kriegsvorlage as form
from samples.make.paper import Paper, meeting, meta, signed_by

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="small prints of the war years; text, persons and places invented",
)

PAPERS = (
    _paper(
        id="kranichfeld-1917-kriegsvorlage-19",
        city="Kranichsfelde",
        year=1917,
        print="fraktur",
        purpose="half a sheet of small broken type; one line with town, 'Kriegsvorlage Nr."
        " 19.' and"
        " day; the matter is the letter-spaced opening of the first paragraph; session in a"
        " foot under a rule; college, no name",
        metadata=meta(
            number="19",
            title="Errichtung einer zweiten Kriegsküche",
            kind="drucksache",
            public=False,
            date="1917-02-02",
            consultations=[meeting("Stadtverordnete", "1917-02-08", False, agenda_item="2")],
            signatories=[signed_by(None, "Magistrat")],
        ),
        form={
            "face": "fraktur",
            "left": "Kranichsfelde.",
            "middle": "Kriegsvorlage Nr. 19.",
            "right": "2. Februar 1917.",
            "signatures": [[(300, False, "Der Magiſtrat.")]],
            "foot": "Stadtverordnete, nichtöffentliche Sitzung am 8. Februar 1917, Punkt 2.",
        },
        body="""\
## sonstige

~~Errichtung einer zweiten Kriegsküche~~. Die Küche in der Gewerbeſchule gibt ſeit dem 15. Januar
täglich 1 840 Portionen aus, während ſie auf 1 200 eingerichtet iſt. Viele Frauen müſſen zwei
Stunden warten und kommen zu ſpät zur Schicht. Seit die Kartoffelration auf drei Pfund geſetzt
wurde, melden ſich jede Woche 150 neue Teilnehmer.

Der Vaterländiſche Frauenverein ſtellt die Räume im Vereinshauſe und zwölf Helferinnen. Benötigt
werden vier Keſſel und ein Wagen. Die Einrichtung koſtet 6 700 Mark; davon trägt der Staat ein
Drittel.

Die Portion ſoll weiterhin 30 Pfennig koſten; es bleibt ein Zuſchuß von 9 Pfennig.

## antrag | Antrag.

Die Stadtverordneten wollen 4 470 Mark aus der Kriegsanleihe bewilligen.""",
    ),
    _paper(
        id="kranichsfelde-1920-vorlage-3",
        city="Kranichsfelde",
        year=1920,
        print="letterpress",
        purpose="half a sheet of small roman type, number first in the line and the town"
        " last, bold"
        " matter opens the text, no session, two names under the text, no heading at all",
        metadata=meta(
            number="3",
            title="Verkauf des Kriegsgefangenenlagers",
            kind="drucksache",
            date="1920-01-15",
            signatories=[signed_by("Dr. Bieling"), signed_by("Ritze")],
            references=["77"],
        ),
        form={
            "face": "serif",
            "left": "Vorlage Nr. 3.",
            "middle": "15. Januar 1920.",
            "right": "Kranichsfelde.",
            "signatures": [[(170, False, "Dr. Bieling."), (330, False, "Ritze.")]],
        },
        body="""\
## sonstige

**Verkauf des Kriegsgefangenenlagers.** Die Reichsverwertungsstelle bietet der Stadt die 34
Baracken am Exerzierplatz zum Preise von 118 000 Mark an. In der Vorlage Nr. 77 vom vorigen Jahre
war noch von der Pacht die Rede. Nach Abzug dessen, was unbrauchbar ist, würden 61 Notwohnungen
entstehen, jede zu etwa 4 300 Mark.

Bauholz ist im freien Handel nicht unter 600 Mark für den Kubikmeter zu haben. Der Magistrat hat
sich daher am 12. d. M. unter Vorbehalt für den Kauf entschieden und bittet um Zustimmung. Die Öfen
gehören nicht zum Verkauf und müssen für 9 200 Mark erworben werden.""",
    ),
)
