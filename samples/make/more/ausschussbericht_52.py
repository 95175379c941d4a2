"""1952 and 1958: reports of committees on the papers of an administration."""

from functools import partial

from samples.make.layouts import ausschussbericht_52 as form
from samples.make.paper import Paper, meeting, meta, signed_by

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="reports of committees after the war; text, persons and places invented",
)

PAPERS = (
    _paper(
        id="luebmar-1952-ausschussbericht-19",
        city="Lübmar",
        year=1952,
        print="letterpress",
        purpose="printed report: own number at the right, number of the paper reported on in the"
        " matter's sentence, Berichterstatter in brackets, votes in a sentence of their own"
        " section, chairman and rapporteur side by side",
        metadata=meta(
            number="II/19",
            title="die Vorlage II/7 über den Bau einer Klappbrücke",
            kind="sonstige",
            date="1952-03-04",
            signatories=[
                signed_by("Ehlers", "Vorsitzender", date="1952-03-04"),
                signed_by("Bruhn", "Berichterstatter", date="1952-03-04"),
            ],
            references=["II/7"],
        ),
        form={
            "face": "serif",
            "running": "Bürgerschaft der Hansestadt Lübmar — II. Wahlperiode",
            "number": "Drucksache II/19",
            "kind": "Bericht",
            "of": "des Ausschusses für Hafen und Verkehr über",
            "matter": "**die Vorlage II/7 über den Bau einer Klappbrücke**",
            "who": "(Berichterstatter: Bruhn)",
            "signatures": [
                [(88, False, "Lübmar, den 4. März 1952\n")],
                [(88, False, "Ehlers\nVorsitzender"), (330, False, "Bruhn\nBerichterstatter")],
            ],
        },
        body="""\
## sonstige | I. Gang der Beratung

Die Vorlage ist dem Ausschuß in der Sitzung der Bürgerschaft vom 17. Januar überwiesen worden. Er
hat sie in vier Sitzungen beraten, den Leiter des Hafenamtes und zwei Sachverständige gehört und
die Drehbrücke am 9. Februar besichtigt.

## sonstige | II. Feststellungen

Die Drehbrücke von 1892 muß im Durchschnitt 31mal am Tage geöffnet werden. Jede Öffnung dauert neun
Minuten. Der Königsstuhl ist ausgelaufen; bei Ostwind läßt sich die Brücke nur noch mit Hilfe eines
Schleppers schließen. Eine Klappbrücke gleicher Breite öffnet in knapp zwei Minuten.

Die Kosten sind von der Verwaltung mit 1,42 Millionen DM angegeben. Der Ausschuß hält diesen Ansatz
für zu niedrig, weil die Stahlpreise seit November um 18 vom Hundert gestiegen sind.

Gegen die feste Brücke mit 9 m Durchfahrtshöhe, die ein Mitglied angeregt hat, hat die Werft
Einspruch erhoben. Sie baut zur Zeit drei Kümos, deren Masten auch umgelegt 13 m hoch sind. Der
Leiter des Hafenamtes wies ferner darauf hin, daß mit der festen Brücke die Rampen bis in die
Alfstraße reichen und elf Häuser, darunter das Alte Zollhaus, abgebrochen werden müßten.

Der Sachverständige Professor Lorenz hat die Gründung der Drehbrücke untersucht. Von 212 Pfählen
sind 60 vom Bohrwurm befallen. Eine Instandsetzung unter Verkehr hält er für ausgeschlossen. Die
Kosten einer Hilfsbrücke für die Dauer der Bauzeit sind in der Vorlage nicht enthalten; sie werden
auf 95 000 DM geschätzt.

Die Polizei hat dem Ausschuß Aufzeichnungen über den Verkehr an drei Werktagen vorgelegt:

| | Fahrzeuge | Öffnungen |
| Dienstag, 5. Februar | 4 118 | 29 |
| Mittwoch, 6. Februar | 3 960 | 34 |
| Sonnabend, 9. Februar | 2 745 | 18 |

Während der Öffnungen stauten sich im Mittel 47, einmal 122 Fahrzeuge. Der Krankenwagen mußte an
zwei der drei Tage warten.

## stellungnahme | III. Auffassung der Minderheit

Drei Mitglieder bevorzugen einen Tunnel für Fußgänger und die Sperrung der Brücke für Lastzüge. Sie
befürchten, daß der Bau die Zufahrt zum Holzhafen für zwei Winter unterbricht.

## sonstige | IV. Abstimmung

Der Ausschuß hat mit 8 gegen 3 Stimmen bei einer Enthaltung entschieden.

## beschlussvorschlag | V. Empfehlung

Die Bürgerschaft wolle der Vorlage mit der Maßgabe zustimmen, daß der Preis durch einen festen
Vertrag gesichert wird.""",
    ),
    _paper(
        id="kreis-lohsen-1958-bericht-rechnungspruefung",
        city="Kreis Lohsen",
        year=1958,
        print="typewriter",
        purpose="typed, no number; 'Schlußbericht' of a committee, session of the Kreistag in a"
        " line below the matter, table of three columns, one signer with 'Für den Ausschuß:'"
        " above the ink",
        metadata=meta(
            title="die Prüfung der Jahresrechnung 1956",
            kind="sonstige",
            date="1958-02-12",
            consultations=[meeting("Kreistag", "1958-03-06")],
            signatories=[
                signed_by("Ohmstede", "Kreistagsabgeordneter", date="1958-02-12", signed=True)
            ],
        ),
        form={
            "face": "elite",
            "running": "Landkreis Lohsen - Rechnungsprüfungsausschuß",
            "kind": "Schlußbericht",
            "of": "des Rechnungsprüfungsausschusses über",
            "matter": "die Prüfung der Jahresrechnung 1956",
            "who": "zum Kreistag am 6. März 1958",
            "signatures": [
                [(88, False, "Lohsen, 12. Februar 1958\nFür den Ausschuß:")],
                [(88, True, "Ohmstede\nKreistagsabgeordneter")],
            ],
        },
        body="""\
## sachverhalt | 1. Ergebnis der Rechnung

| | Soll DM | Ist DM |
| Ordentliche Einnahmen | 4 120 000 | 4 297 340 |
| Ordentliche Ausgaben | 4 120 000 | 4 251 112 |
| Außerordentliche Ausgaben | 880 000 | 641 905 |

Der Überschuß von 46 228 DM ist dem Haushalt 1958 zugeführt.

## sonstige | 2. Bemerkungen

Bei der Kreisstraßenmeisterei fehlten für 31 Rechnungen die Lieferscheine. Sie sind bis auf zwei
nachgereicht. Die Inventarliste des Kreisaltersheimes wird erst seit April 1957 geführt.

Zwei Dienstreisen nach Bad Godesberg wurden doppelt abgerechnet; der Betrag von 142,60 DM ist
erstattet.

## antrag | 3. Antrag

Dem Kreistag wird vorgeschlagen, die Rechnung festzustellen und Entlastung zu erteilen.""",
    ),
)
