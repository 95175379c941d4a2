"""1912 and 1928: questions to a Senat, printed in broken and in roman type."""

from functools import partial

from samples.make.layouts import interpellation_blatt as form
from samples.make.paper import Paper, meeting, meta, signed_by

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="questions in a Bürgerschaft; text, persons and places invented",
)

PAPERS = (
    _paper(
        id="travenau-1912-anfrage-7",
        city="Travenau",
        year=1912,
        print="fraktur",
        purpose="wide margins, number at the right, session at the left, the matter in the"
        " sentence"
        " that names who asks, three questions without a heading, one name and six"
        " supporters in two columns, no day of the paper",
        metadata=meta(
            number="7",
            title="Mißstände bei der Trinkwasserversorgung der Vorstadt St. Gertrud",
            kind="anfrage",
            consultations=[meeting("Bürgerschaft", "1912-09-23")],
            signatories=[
                signed_by(name)
                for name in (
                    "Dr. Görtz",
                    "Heinsohn",
                    "C. Dimpker",
                    "Blunck",
                    "Reimpell",
                    "Thiel",
                    "Joh. Evers",
                )
            ],
        ),
        form={
            "face": "fraktur",
            "left": "Zur Verſammlung der Bürgerſchaft\nam 23. September 1912.",
            "right": "Nr. 7.",
            "kind": "Anfrage",
            "sentence": "des Bürgerſchaftsmitgliedes Rechtſanwalts Dr. Görtz\nan den"
            " Senat,\nbetr. Mißſtände bei der Trinkwaſſerverſorgung\nder Vorſtadt St. Gertrud.",
            "signatures": [[(300, False, "Dr. Görtz.")]],
            "support": "Unterſtützt von:",
            "others": [
                [(140, False, "Heinſohn."), (310, False, "C. Dimpker.")],
                [(140, False, "Blunck."), (310, False, "Reimpell.")],
                [(140, False, "Thiel."), (310, False, "Joh. Evers.")],
            ],
        },
        body="""\
## anfrage

1. Iſt es dem Senate bekannt, daß in den Häuſern jenſeits des Mühlentores das Waſſer ſeit dem 20.
Auguſt bräunlich aus der Leitung kommt und an mehreren Tagen bis zum Abend ganz ausgeblieben iſt?

2. Trifft es zu, daß die Pumpen der alten Waſſerkunſt nur noch die Hälfte ihrer früheren Leiſtung
haben, weil die Saugrohre im Fluſſe verſchlammt ſind, und daß der Baudeputation hierüber ſchon im
März ein Bericht des Betriebsinſpektors vorgelegen hat?

3. Welche Maßregeln gedenkt der Senat zu ergreifen, damit die Vorſtadt, in welcher jetzt 8 900
Menſchen wohnen, noch vor dem Winter mit einwandfreiem Waſſer verſehen wird?

Ich bemerke, daß nach Mitteilung zweier Ärzte im laufenden Monat elf Fälle von Magen- und
Darmkatarrh bei Kindern vorgekommen ſind. Ob dieſe auf das Waſſer zurückzuführen ſind, läßt ſich
freilich nicht mit Sicherheit ſagen; die Beunruhigung der Bewohner iſt aber groß. Das Gutachten des
Medizinalamtes, welches am 2. September eingeholt ſein ſoll, iſt bis heute nicht veröffentlicht
worden.""",
    ),
    _paper(
        id="travenau-1928-anfrage-31",
        city="Travenau",
        year=1928,
        print="letterpress",
        purpose="roman type, number with the year, day of the print at the right below it, matter"
        " behind 'über', two who ask, no supporters, one question with a reason",
        metadata=meta(
            number="31/1928",
            title="den Stand der Arbeiten am Flugplatz Priwall",
            kind="anfrage",
            date="1928-05-08",
            signatories=[signed_by("Passarge"), signed_by("Frau Jenne")],
            references=["12/1927"],
        ),
        form={
            "face": "oldstandard",
            "left": "Bürgerschaft",
            "right": "Nr. 31/1928\n8. Mai 1928",
            "kind": "Anfrage",
            "sentence": "der Mitglieder Passarge und Frau Jenne\nüber den Stand der"
            " Arbeiten am Flugplatz Priwall",
            "signatures": [[(150, False, "Passarge"), (330, False, "Frau Jenne")]],
        },
        body="""\
## anfrage

Ist der Senat bereit, Auskunft zu geben, wann mit der Fertigstellung der zweiten Halle und der
Ablaufbahn für Wasserflugzeuge zu rechnen ist und weshalb die in dem Antrag 12/1927 genannten
Fristen nicht eingehalten worden sind?

## begruendung | Gründe.

Die Bürgerschaft hat im Februar vorigen Jahres 340 000 RM bewilligt, nachdem der Berichterstatter
versichert hatte, der Verkehr mit Kopenhagen könne zu Pfingsten 1928 aufgenommen werden. Pfingsten
steht vor der Tür, aber auf dem Platz ist außer dem Fundament der Halle nichts zu sehen. Die
Fluggesellschaft verhandelt inzwischen mit Warnemünde.

Es verlautet, daß der Boden an der Wasserseite nachgegeben hat. Wenn dem so ist, wird um Mitteilung
gebeten, welche Kosten daraus entstehen und wer sie zu tragen hat.""",
    ),
)
