"""Lindenbrunn 2002: extract of minutes with votes; whoever certifies it has not signed it."""

from samples.make.layouts import minutes
from samples.make.paper import Paper, meeting, meta, signed_by

PAPER = Paper(
    id="lindenbrunn-2002-auszug",
    city="Lindenbrunn",
    year=2002,
    print="inkjet",
    layout=minutes.layout,
    sheet=minutes.sheet,
    modelled_on="extracts of minutes of Bavarian market towns; place, text and persons invented",
    purpose="Niederschrift, votes, result, agenda item, certificate of a copy with date and ink"
    " signature that are not the paper's, no date of its own",
    metadata=meta(
        title="Erneuerung der Wasserleitung in der Kirchgasse; Vergabe der Tiefbauarbeiten",
        kind="niederschrift",
        public=True,
        consultations=[
            meeting(
                "Marktgemeinderat",
                "2002-11-12",
                public=True,
                agenda_item="5",
                result="mehrheitlich angenommen",
                votes=(14, 3, 1),
            )
        ],
        signatories=[
            signed_by("Georg Heindl", "1. Bürgermeister", mark="gez."),
            signed_by("Petra Lang", "Schriftführerin", mark="gez."),
        ],
        references=["2002-0038"],
    ),
    form={
        "authority": "Markt Lindenbrunn",
        "kind": "Auszug",
        "meeting": "aus der Niederschrift über die öffentliche Sitzung\n"
        "des Marktgemeinderates am Dienstag, den 12. November 2002,\nim Sitzungssaal des Rathauses",
        "present": [
            ("Vorsitzender:", "1. Bürgermeister Georg Heindl"),
            ("Schriftführerin:", "Petra Lang"),
            ("Mitglieder:", "18 von 20 anwesend; entschuldigt: Ertl, Obermaier"),
        ],
        "item": "TOP 5",
        "title": "Erneuerung der Wasserleitung in der Kirchgasse; Vergabe der Tiefbauarbeiten",
        "left": "Der Vorsitzende:\n\ngez. Georg Heindl\n1. Bürgermeister",
        "right": "Die Schriftführerin:\n\ngez. Petra Lang",
        "certificate": "Für die Richtigkeit des Auszuges:\nLindenbrunn, den 25. November 2002",
        "clerk": "Kraus, Verwaltungsangestellte",
    },
    body="""\
## sachverhalt | Sachverhalt:

Die Wasserleitung in der Kirchgasse stammt aus dem Jahr 1931 und ist in den vergangenen zwei Jahren
viermal gebrochen. Der Marktgemeinderat hat am 9. Juli 2002 auf Grund der Vorlage 2002-0038 der
Erneuerung zugestimmt. Die Arbeiten wurden beschränkt ausgeschrieben. Bis zur Eröffnung am 28.
Oktober lagen fünf Angebote vor.

Wirtschaftlichster Bieter ist die Firma Zellner Tiefbau mit 148.732,50 €. Das Angebot liegt um 6 %
unter der Schätzung des Ingenieurbüros.

## sonstige | Aussprache:

Marktgemeinderat Huber fragte nach der Dauer der Sperrung. Der Vorsitzende gab an, dass die
Kirchgasse voraussichtlich sechs Wochen nicht befahren werden könne. Marktgemeinderätin Seidl
regte an, zugleich Leerrohre für die Beleuchtung zu verlegen. Dies wurde zugesagt.

## beschlussvorschlag | Beschluss:

Der Marktgemeinderat beschließt, den Auftrag an die Firma Zellner Tiefbau zum Preis von 148.732,50
€ zu vergeben. Leerrohre sind mitzuverlegen.

##= sonstige | Abstimmungsergebnis: mehrheitlich angenommen, Ja: 14, Nein: 3, Enthaltungen: 1
""",
)
