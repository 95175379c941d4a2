"""1931 and 1932: urgent motions of groups, typed, with names run on in one line."""

from functools import partial

from samples.make.layouts import dringlich_31 as form
from samples.make.marks import VIOLET, Stamp
from samples.make.paper import Paper, meeting, meta, signed_by

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="motions in town parliaments about 1930; text, groups and persons invented",
)

PAPERS = (
    _paper(
        id="harbeck-1931-dringlichkeitsantrag",
        city="Harbeck",
        year=1931,
        print="typewriter",
        purpose="spaced and underlined 'Dringlichkeitsantrag!', no title and no number but"
        " one in a"
        " stamp, session in the address, five names run on with commas, 'und Fraktion', no"
        " day of its own",
        stamps=(
            (
                1,
                Stamp(
                    lines=("Stadtv.-Büro", "Eing. 19. Nov. 1931", "D.A. 14"),
                    at=(0.76, 0.14),
                    colour=VIOLET,
                    mm=40,
                ),
            ),
        ),
        metadata=meta(
            kind="dringlichkeitsantrag",
            consultations=[meeting("Stadtverordnetenversammlung", "1931-11-20")],
            signatories=[
                signed_by(name, mark="gez.")
                for name in ("Klawitter", "Frau Orth", "Dr. Sandmann", "Jeschke", "Pohl")
            ],
        ),
        form={
            "group": "Arbeitsgemeinschaft der Mitte\nin der Stadtverordnetenversammlung",
            "to": "An den Herrn Stadtverordneten-Vorsteher.\nZur"
            " Stadtverordnetenversammlung am 20. November 1931.",
            "kind": "Dringlichkeitsantrag!",
            "heading": {"underline": True},
            "names": "gez. Klawitter, gez. Frau Orth, gez. Dr. Sandmann, gez. Jeschke, gez."
            " Pohl und Fraktion.",
        },
        body="""\
## antrag

Die Versammlung wolle beschließen, den Magistrat zu ersuchen, die vom 1. Dezember ab angekündigte
Herabsetzung der Richtsätze in der offenen Fürsorge um 12 v. H. bis zum Ende des Winters
auszusetzen.

Der Ausfall von etwa 41 000 RM soll dadurch gedeckt werden, daß der Neubau der Friedhofshalle, für
den noch keine Aufträge vergeben sind, auf das Jahr 1933 verschoben wird.

## sonstige | Begründung der Dringlichkeit:

Die Bescheide an die Empfänger sind bereits gedruckt und sollen nach unserer Kenntnis am Montag zur
Post gegeben werden. Eine Behandlung in der nächsten ordentlichen Sitzung käme zu spät.

Bei einem Satz von 34 RM für einen Alleinstehenden bleiben nach Abzug der Miete 17 RM für alles
übrige. Wir erinnern daran, daß die Versammlung im Mai eine Kürzung einmütig abgelehnt hat.""",
    ),
    _paper(
        id="harbeck-1932-dringlicher-antrag",
        city="Harbeck",
        year=1932,
        print="typewriter",
        purpose="'Dringlicher Antrag' with the matter as a sentence 'Es handelt sich um'"
        " above the"
        " text, number typed in the address, place and day, two names side by side in one"
        " line with their office in brackets",
        metadata=meta(
            number="D.A. 3/32",
            title="Verbot der Durchfahrt für Lastzüge in der Langen Straße",
            kind="dringlichkeitsantrag",
            date="1932-04-06",
            signatories=[
                signed_by("Weidling", "Fraktionsführer", date="1932-04-06"),
                signed_by("Thea Marx", "Stadtverordnete", date="1932-04-06"),
            ],
        ),
        form={
            "group": "Fraktion Wirtschaft und Eigentum",
            "rule": 240,
            "to": "An das Büro der Stadtverordneten\nhier, Rathaus\n\nD.A. 3/32",
            "kind": "Dringlicher Antrag",
            "lead": "Betrifft Verbot der Durchfahrt für Lastzüge in der Langen Straße.",
            "heading": {"spaced": True},
            "place": "Harbeck, am 6.4.1932.",
            "names": "Weidling (Fraktionsführer)      Thea Marx (Stadtverordnete)",
            "x": 150,
        },
        body="""\
## antrag

Wir beantragen, die Polizeiverwaltung zu veranlassen, die Lange Straße zwischen Roßmarkt und
Wallbrücke für Lastzüge mit einem Gesamtgewicht von mehr als 9 Tonnen sofort zu sperren.

## begruendung | Begründung:

In der Nacht zum Ostersonntag ist der Erker des Hauses Nr. 17 durch den Anhänger eines Lastzuges
der Brauerei Feldschloß eingedrückt worden. Das Haus stammt aus dem Jahre 1561. In den Häusern Nr.
11 und 23 zeigen sich Risse, die nach dem Gutachten des Baumeisters Hallier von den Erschütterungen
herrühren.

Die Umgehung über den Ring ist 600 Meter länger und gut befestigt. Wirtschaftliche Nachteile
entstehen nicht.""",
    ),
)
