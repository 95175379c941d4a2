"""1952 and 1956: letters of groups with a printed head, the matter underlined."""

from functools import partial

from samples.make.layouts import fraktionsblatt_56 as form
from samples.make.paper import Paper, meta, signed_by

_PLAY = "Anlage von Spielplätzen auf Trümmergrundstücken"
_COAL = "Abgabe von Hausbrand an Rentner"

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="letters of groups in the 1950s; text, persons and places invented",
)

PAPERS = (
    _paper(
        id="kasselau-1956-spielplaetze",
        city="Kasselau",
        year=1956,
        print="typewriter",
        purpose="no number; postal account and telephone of the group printed in the head,"
        " 'Dringlichkeitsantrag' is the beginning of the underlined sentence with 'betr.',"
        " three names of whom two have ink",
        metadata=meta(
            title=_PLAY,
            kind="dringlichkeitsantrag",
            date="1956-03-19",
            signatories=[
                signed_by("Georg Häring", "Fraktionsvorsitzender", signed=True),
                signed_by("Elisabeth Selbert-Kranz", "Stadtverordnete", signed=True),
                signed_by("Karl Branner", "Stadtverordneter", signed=False),
            ],
        ),
        form={
            "group": "SPD-Stadtverordnetenfraktion Kasselau",
            "printed": "Humboldtstraße 8 A · Fernsprecher 1 56 71 · Postscheck Frankfurt (Main)"
            " Nr. 114 82",
            "day": "Kasselau, den 19. März 1956",
            "to": "An den\nHerrn Stadtverordnetenvorsteher\nRathaus",
            "matter": f"Dringlichkeitsantrag, betr.: {_PLAY}",
            "signatures": [
                [
                    (92, True, "Georg Häring\nFraktionsvorsitzender"),
                    (310, True, "Elisabeth Selbert-Kranz\nStadtverordnete"),
                ],
                [(92, False, "Karl Branner\nStadtverordneter")],
            ],
        },
        body="""\
## antrag

Die Stadtverordnetenversammlung möge beschließen, den Magistrat zu ersuchen, auf mindestens zwölf
Grundstücken der Altstadt, deren Bebauung in den nächsten fünf Jahren nicht zu erwarten ist,
Spielplätze einzurichten.

## begruendung | Begründung:

Am vergangenen Donnerstag ist in der Müllergasse ein siebenjähriger Junge von einer einstürzenden
Mauer erschlagen worden. Es ist das dritte Unglück dieser Art seit dem Herbst. Die Kinder spielen
in den Trümmern, weil sie nicht wissen, wohin sie sonst gehen sollen.

Die Eigentümer wären nach unserer Umfrage meist bereit, ihre Plätze unentgeltlich zu überlassen,
wenn die Stadt sie von der Haftung befreit. Für das Einebnen genügt eine Raupe in vier Wochen. Die
Dringlichkeit ergibt sich aus dem Vorfall.""",
    ),
    _paper(
        id="kasselau-1952-hausbrand",
        city="Kasselau",
        year=1952,
        print="typewriter",
        purpose="'Anfrage, betr.:' with a number of the letter ('Nr. 7/52') after the day, two"
        " names with gez. side by side",
        metadata=meta(
            number="7/52",
            title=_COAL,
            kind="anfrage",
            date="1952-11-10",
            signatories=[
                signed_by("Dr. Lauritzen", mark="gez."),
                signed_by("Nitsche", mark="gez."),
            ],
        ),
        form={
            "group": "Fraktion des G.B./B.H.E.",
            "printed": "Stadtverordnetenversammlung Kasselau · Ruf 1 23 06",
            "day": "Kasselau, 10.11.1952\nAnfrage Nr. 7/52",
            "to": "An den Magistrat\nder Stadt Kasselau",
            "matter": f"Betr.: {_COAL}",
            "signatures": [[(92, False, "gez. Dr. Lauritzen"), (310, False, "gez. Nitsche")]],
        },
        body="""\
## anfrage

Im Oktober hat der Landeswohlfahrtsverband 1 200 Zentner Briketts für bedürftige Rentner zur
Verfügung gestellt. Nach unseren Feststellungen sind davon bis heute erst 410 Zentner ausgegeben
worden. In den Lagern an der Leipziger Straße warten Familien seit drei Wochen.

Wir fragen an:

1. Aus welchem Grunde verzögert sich die Ausgabe?

2. Trifft es zu, daß die Fuhrunternehmer 60 Pfennig für den Zentner verlangen?

3. Bis wann kann mit der vollständigen Verteilung gerechnet werden?
""",
    ),
)
