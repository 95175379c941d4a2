"""1953 and 1957: typed drafts for a Stadtverordnetenversammlung and for a Rat."""

from functools import partial

from samples.make.layouts import entwurf_53 as form
from samples.make.paper import Paper, meeting, meta, signed_by

_BATH = "Wiedereröffnung der Volksbadeanstalt in der Mühlstraße"
_POTATO = "Einkellerung von Kartoffeln für das Jahr 1957/58"

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="typed drafts of a town in the GDR; text, persons and places invented",
)

PAPERS = (
    _paper(
        id="pleissa-1953-41-53",
        city="Pleißa",
        year=1953,
        print="typewriter",
        purpose="number among the fields as 'Lfd.Nr.', session below the spaced kind, lines for who"
        " answers and until when below the draft, two names, one 'gesehen'",
        metadata=meta(
            number="41/53",
            title=_BATH,
            kind="drucksache",
            date="1953-02-27",
            consultations=[
                meeting("Stadtverordnetenversammlung", "1953-03-12", agenda_item="5"),
            ],
            signatories=[
                signed_by("Kurt Zschau", "Stadtrat", signed=True),
                signed_by("Martha Liebscher", "Oberbürgermeister", signed=True),
            ],
        ),
        form={
            "house": "Rat der Stadt Pleißa\nAbteilung Kommunale Wirtschaft",
            "day": "Pleißa, am 27.2.53",
            "kind": "Vorlage",
            "session": "für die Stadtverordnetenversammlung am 12. März 1953\nPunkt 5",
            "fields": [
                ("Lfd.Nr.:", "41/53"),
                ("Betrifft:", _BATH),
                ("Einreicher:", "Stadtrat Zschau"),
            ],
            "lines": [
                ("Verantwortlich:", "Abt. Kommunale Wirtschaft"),
                ("Termin:", "1. Mai 1953"),
                ("Kontrolle:", "Ständige Kommission 4"),
            ],
            "signatures": [
                [
                    (90, True, "Kurt Zschau\nStadtrat"),
                    (320, True, "Martha Liebscher\nOberbürgermeister"),
                ]
            ],
        },
        body="""\
## beschlussvorschlag | Beschlußentwurf

Die Stadtverordnetenversammlung beschließt, die Badeanstalt in der Mühlstraße zum 1. Mai 1953 wieder
zu eröffnen.

Der Rat wird beauftragt, die dazu nötigen 1,2 t Röhren außer Plan zu beschaffen.

@lines

## begruendung | Begründung

Die Anstalt ist seit dem Angriff vom Februar 1945 geschlossen. In 6 400 Wohnungen der Stadt befindet
sich kein Bad. Die Kollegen des VEB Spinnerei haben sich verpflichtet, in 900 Stunden den Schutt zu
beseitigen und die Becken zu fliesen.

Es fehlen die Röhren für die Heizung. Das Kontor in Zwickau kann sie im April liefern, wenn die
Zuteilung des Kreises bis zum 20. März erfolgt. An Mitteln stehen 34 000 DM im Haushaltplan.
""",
    ),
    _paper(
        id="pleissa-1957-kartoffeln",
        city="Pleißa",
        year=1957,
        print="typewriter",
        purpose="no number, 'Mitteilung' for the Rat, day only in the head, receiver numbers as"
        " decoys, one name without ink",
        metadata=meta(
            title=_POTATO,
            kind="mitteilung",
            date="1957-10-08",
            consultations=[meeting("Rat der Stadt", "1957-10-11", agenda_item="2b")],
            signatories=[signed_by("Edith Franke", "Abteilungsleiter", mark="gez.")],
            references=["112/57"],
        ),
        form={
            "house": "Rat der Stadt Pleißa\nAbt. Handel und Versorgung\nTel. 2451, App. 37",
            "day": "8. Okt. 1957\n12. Ausfertigung",
            "kind": "Mitteilung",
            "session": "zur Sitzung des Rates der Stadt am 11. 10. 1957, Punkt 2b",
            "fields": [("Betrifft:", _POTATO)],
            "lines": [
                ("Stand vom:", "5. 10. 1957"),
                ("Geprüft:", "Abt. Finanzen"),
            ],
            "signatures": [[(90, False, "gez. Edith Franke\nAbteilungsleiter")]],
        },
        body="""\
## sonstige

Auf Grund des Beschlusses Nr. 112/57 wurden bis zum 5. Oktober 2 870 t Kartoffeln ausgeliefert. Das
sind 71 % des Bedarfes. Im Vorjahr waren es zum gleichen Zeitpunkt 64 %.

| Verkaufsstelle | Tonnen |
| Konsum | 1 640 |
| HO | 905 |
| Private | 325 |

Schwierigkeiten bestehen bei der Gestellung von Waggons. Am 2. und 3. Oktober blieben 18 Wagen in
Gera stehen. Die Brigade des Güterbahnhofes entlädt seit dem Wochenende auch nachts.

Der Rat wird in der nächsten Sitzung erneut unterrichtet.

@lines
""",
    ),
)
