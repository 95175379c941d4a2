"""1984 and 1989: answers whose head names the number of the question before their own."""

from functools import partial

from samples.make.layouts import antwort_84 as form
from samples.make.paper import Paper, meeting, meta, signed_by

_DIRT = "Schadstoffe im Boden der Kleingartenanlage Bahndamm"
_DEER = "Wildgehege im Stadtwald"

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="answers of the 1980s from a matrix printer; text, persons and places invented",
)

PAPERS = (
    _paper(
        id="rheinhausen-berg-1984-d-84-310",
        city="Rheinhausen-Berg",
        year=1984,
        print="inkjet",
        purpose="number of the question left, own number right with a label of one word, long"
        " answer over two pages whose head repeats the own number, member named as field",
        metadata=meta(
            number="D 84/310",
            title=_DIRT,
            kind="antwort",
            public=True,
            date="1984-10-02",
            consultations=[meeting("Umweltausschuß", "1984-10-16", True, agenda_item="6.2")],
            signatories=[signed_by("Gerd Paffrath", "Beigeordneter", mark="gez.")],
            references=["F 84/288"],
        ),
        form={
            "again": "D 84/310",
            "left": "STADT RHEINHAUSEN-BERG\nDezernat V - Umwelt",
            "right": "Ds. D 84/310\n2. Oktober 1984",
            "kind": "ANTWORT DER VERWALTUNG",
            "fields": [
                ("auf Anfrage:", "F 84/288 vom 3. September 1984"),
                ("Fragesteller:", "Stv. Ursula Nolden"),
                ("Gegenstand:", _DIRT),
                ("Gremium:", "Umweltausschuß, 16. 10. 1984, Punkt 6.2"),
                ("Sitzungsart:", "öffentlich"),
            ],
            "signatures": [[(76, False, "gez. Gerd Paffrath\nBeigeordneter")]],
        },
        body="""\
## anfrage | Frage 1:

Seit wann ist der Verwaltung bekannt, daß in der Anlage Bahndamm Blei und Cadmium gefunden wurden?

## antwort | Antwort:

Die ersten Werte hat das Chemische Untersuchungsamt am 14. Mai 1984 mitgeteilt. Von 24 Proben lagen
neun über dem Richtwert für Blei, vier über dem für Cadmium. Die Verwaltung hat noch im Mai den
Vorstand des Vereins unterrichtet und weitere 60 Proben nehmen lassen, deren Ergebnisse seit dem
20. August vorliegen. Sie bestätigen die ersten Werte.

Die höchsten Gehalte wurden entlang des Dammes gemessen. Dort hatte die Bahn bis 1961 Schlacke
abgelagert. Im mittleren und im östlichen Teil der Anlage sind die Böden unauffällig.

## anfrage | Frage 2:

Wird den Pächtern vom Verzehr ihrer Ernte abgeraten?

## antwort | Antwort:

Ja. In den 31 Gärten am Damm sollen Blattgemüse, Sellerie und Möhren nicht mehr angebaut werden.
Obst kann nach gründlichem Waschen gegessen werden. Das Gesundheitsamt hat jedem Pächter ein
Merkblatt gegeben und eine Untersuchung des Blutes angeboten; 44 Personen haben davon Gebrauch
gemacht. Bei keiner wurde ein Wert gefunden, der zu behandeln wäre.

## anfrage | Frage 3:

Welche Möglichkeiten der Sanierung gibt es, und wer trägt die Kosten?

## antwort | Antwort:

Ein Austausch des Bodens bis zu einer Tiefe von sechzig Zentimetern würde etwa 1,7 Millionen DM
kosten. Billiger wäre es, die betroffenen Gärten aufzugeben und auf der Fläche des ehemaligen
Güterschuppens Ersatz zu schaffen. Hierfür sind 390.000 DM zu rechnen.

Die Bundesbahn hat eine Verpflichtung mit Schreiben vom 6. September zunächst bestritten. Die
Verwaltung läßt durch einen Anwalt prüfen, ob sie als Verursacher herangezogen werden kann. Über das
Ergebnis wird der Ausschuß unterrichtet.
""",
    ),
    _paper(
        id="rheinhausen-berg-1989-d-89-041",
        city="Rheinhausen-Berg",
        year=1989,
        print="inkjet",
        purpose="short answer to a question asked in a session: no number of a question, closed, i."
        " V., answer without headings of the questions",
        metadata=meta(
            number="D 89/041",
            title=_DEER,
            kind="antwort",
            public=False,
            date="1989-02-10",
            consultations=[meeting("Forstausschuß", "1989-02-28", False)],
            signatories=[signed_by("Höver", "Stadtoberforstrat", mark="i. V.")],
        ),
        form={
            "again": "D 89/041",
            "left": "STADT RHEINHAUSEN-BERG\nDezernat V - Forstamt",
            "right": "Ds. D 89/041\n10. Februar 1989",
            "kind": "ANTWORT DER VERWALTUNG",
            "fields": [
                ("auf Anfrage:", "mündlich, Sitzung vom 24. Januar"),
                ("Fragesteller:", "Stv. Karl Odendahl"),
                ("Gegenstand:", _DEER),
                ("Gremium:", "Forstausschuß, 28. 2. 1989"),
                ("Sitzungsart:", "nichtöffentlich"),
            ],
            "signatures": [[(76, False, "i. V. Höver\nStadtoberforstrat")]],
        },
        body="""\
## antwort

Im Gehege leben derzeit 22 Stück Damwild und neun Stück Schwarzwild. Der Zaun ist auf einer Länge
von 140 Metern beschädigt; Anfang Januar sind vier Tiere entwichen, von denen zwei auf der
Landstraße überfahren wurden.

Die Versicherung des Fahrers verlangt von der Stadt Ersatz in Höhe von 6.870 DM. Solange darüber
verhandelt wird, sollte die Angelegenheit nicht öffentlich erörtert werden.

Ein neuer Zaun kostet 41.000 DM. Die Mittel sollen im Nachtrag angemeldet werden.
""",
    ),
)
