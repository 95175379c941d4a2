"""Bremen 1967, Gießen 1961, Offenbach 1975, Wiesbaden 1969: duplicated Drucksachen."""

from samples.make.layouts import umdruck as form
from samples.make.marks import BLUE, Stamp
from samples.make.paper import Paper, meeting, meta, signed_by

_FORM = "duplicated Drucksachen of the 1950s to 1970s; text, groups and persons invented"

PAPERS = (
    Paper(
        id="bremen-1967-7-41-s",
        city="Bremen",
        year=1967,
        print="typewriter",
        layout=form.layout,
        sheet=form.sheet,
        modelled_on=_FORM,
        purpose="Kleine Anfrage and its answer in one Drucksache: the day of the print rules,"
        " questions and answers in turn, names at the end of the question with 'und Fraktion'",
        metadata=meta(
            number="7/41 S",
            title="Fährverbindung zwischen Vegesack und Lemwerder",
            kind="antwort",
            date="1967-10-17",
            signatories=[],
            references=["6/288 S"],
        ),
        form={
            "running": "Drucksache 7/41 S",
            "council": "BREMISCHE BÜRGERSCHAFT\nStadtbürgerschaft",
            "term": "7. Wahlperiode",
            "number": "Drucksache 7/41 S",
            "date": "17. 10. 67",
            "kind": "Antwort des Senats",
            "by": "auf die Kleine Anfrage der Fraktion A vom 28. September 1967",
            "title": "Fährverbindung zwischen Vegesack und Lemwerder",
            "signatures": [],
        },
        body="""\
## antwort

Die Fraktion A hat folgende Kleine Anfrage an den Senat gerichtet, die der Senat namens der
Stadtgemeinde wie folgt beantwortet:

## anfrage | Frage 1:

Trifft es zu, daß die Fähre im Berufsverkehr Wartezeiten von mehr als vierzig Minuten verursacht?

## antwort | Antwort zu Frage 1:

Nach den Zählungen des Hafenbauamtes vom 5. bis 9. Juni 1967 betrug die Wartezeit in der Zeit von
6.00 bis 7.30 Uhr durchschnittlich 26 Minuten. An zwei Tagen mit Nebel wurden Wartezeiten von mehr
als einer Stunde beobachtet.

## anfrage | Frage 2:

Wann wird das in der Drucksache 6/288 S angekündigte dritte Fährschiff in Dienst gestellt?

## antwort | Antwort zu Frage 2:

Das Schiff ist im April auf einer Werft in Berne auf Kiel gelegt worden. Die Werft hat die
Ablieferung zum 1. März 1968 zugesagt. Es wird 36 Kraftwagen und 400 Personen aufnehmen.

## anfrage | Frage 3:

Ist der Senat bereit, die Fährgelder für Berufstätige zu ermäßigen?

## antwort | Antwort zu Frage 3:

Nein. Die Wochenkarte deckt schon jetzt nur 58 vom Hundert der Kosten. Eine weitere Ermäßigung würde
den Zuschuß der Stadtgemeinde um jährlich 140 000 DM erhöhen, wofür im Haushaltsplan keine Mittel
vorgesehen sind.
""",
    ),
    Paper(
        id="giessen-1961-214",
        city="Gießen",
        year=1961,
        print="typewriter",
        layout=form.layout,
        sheet=form.sheet,
        modelled_on=_FORM,
        purpose="Antrag as a Drucksache with Roman term in its number, five names in two rows"
        " without"
        " gez., a chair among them, foreign Drucksache of the Landtag",
        metadata=meta(
            number="V/214",
            title="Bau eines Fußgängertunnels am Selterstor",
            kind="antrag",
            date="1961-05-30",
            consultations=[meeting("Stadtverordnetenversammlung", "1961-06-15")],
            signatories=[
                signed_by("Lauterbach", "Fraktionsvorsitzender"),
                signed_by("Dr. Weil"),
                signed_by("Frau Schmandt"),
                signed_by("Koch"),
                signed_by("Zörb"),
            ],
            references=["V/187"],
        ),
        form={
            "running": "Drucksache V/214",
            "council": "Stadtverordnetenversammlung\nder Universitätsstadt Gießen",
            "term": "V. Wahlzeit",
            "number": "Drucksache V/214",
            "date": "Gießen, 30. Mai 1961",
            "kind": "Antrag",
            "by": "der Fraktion der Freien Bürger zur Sitzung der\n"
            "Stadtverordnetenversammlung am 15. Juni 1961",
            "title": "Bau eines Fußgängertunnels am Selterstor",
            "signatures": [
                [(78, False, "Lauterbach\nFraktionsvorsitzender"), (330, False, "Dr. Weil")],
                [(78, False, "Frau Schmandt"), (230, False, "Koch"), (330, False, "Zörb")],
            ],
        },
        body="""\
## beschlussvorschlag | Die Stadtverordnetenversammlung wolle beschließen:

Der Magistrat wird ersucht, unverzüglich Verhandlungen mit dem Lande über den Bau eines
Fußgängertunnels am Selterstor aufzunehmen und der Versammlung bis zum 31. Oktober 1961 einen
Kostenvoranschlag vorzulegen.

## begruendung | Begründung:

Am Selterstor treffen sechs Straßen und zwei Linien der Straßenbahn zusammen. In der Vorlage V/187
hat der Magistrat selbst mitgeteilt, daß dort in den Stunden des Berufsverkehrs 2 900 Kraftfahrzeuge
und 5 400 Fußgänger gezählt wurden. Der Schutzmann, der den Verkehr regelt, kann den Fußgängern nur
alle vier Minuten den Übergang freigeben.

Im Jahre 1960 sind an dieser Stelle elf Personen verletzt und eine getötet worden. Nach dem Urteil
der Polizei ist eine Lichtsignalanlage allein nicht geeignet, die Gefahr zu beseitigen.

Das Land fördert derartige Bauten nach den Richtlinien, die dem Landtag mit der Drucksache IV/1023
zugegangen sind, mit bis zu 60 vom Hundert. Die Anträge für das Rechnungsjahr 1962 müssen bis zum 1.
Dezember vorliegen. Es ist daher Eile geboten.
""",
    ),
    Paper(
        id="offenbach-1975-i-a-93",
        city="Offenbach am Main",
        year=1975,
        print="typewriter",
        layout=form.layout,
        sheet=form.sheet,
        modelled_on=_FORM,
        purpose="Ausschußbericht with votes, number of letters and Roman figures ('DS I (A) 93'),"
        " Berichterstatter signs with gez., kind is not a Vorlage, amended paper cited",
        metadata=meta(
            number="DS I (A) 93",
            title="Satzung über die Reinigung der öffentlichen Straßen",
            kind="sonstige",
            date="1975-09-11",
            signatories=[signed_by("Rebell", "Berichterstatter", mark="gez.")],
            references=["DS I (A) 71", "DS I (A) 71/1"],
        ),
        form={
            "running": "DS I (A) 93",
            "council": "Stadtverordnetenversammlung\nOffenbach am Main",
            "term": "Sitzungsperiode 1972/76",
            "number": "DS I (A) 93",
            "date": "Ausgegeben am 11. 9. 1975",
            "kind": "Bericht",
            "by": "des Haupt- und Finanzausschusses",
            "title": "Satzung über die Reinigung der öffentlichen Straßen",
            "heading": {"bold": True},
            "signatures": [[(330, False, "gez. Rebell\nBerichterstatter")]],
        },
        body="""\
## sonstige | A. Gang der Beratung

Der Ausschuß hat die Magistratsvorlage DS I (A) 71 am 19. August und am 2. September 1975 beraten.
Der Änderungsantrag DS I (A) 71/1 wurde mitberaten.

Streitig war allein, ob die Anlieger in der Innenstadt auch künftig selbst zu kehren haben. Der
Vertreter des Magistrats verwies auf den Mangel an Arbeitskräften. Seit 1971 sind 22 Stellen der
Straßenreinigung unbesetzt geblieben. Die Opposition hielt dem entgegen, daß viele Hausbesitzer
betagt seien und niemanden fänden, der die Arbeit übernimmt.

## fazit | B. Ergebnis

Ein Teil der Bedenken konnte ausgeräumt werden. Personen über 70 Jahre sollen auf Antrag befreit
werden, wenn sie das Haus allein bewohnen. Die Gebühr beträgt dann 3,20 DM je laufenden Meter und
Monat.

## beschlussvorschlag | C. Beschlußempfehlung

Die Stadtverordnetenversammlung möge beschließen:

1. Die Satzung wird mit der Maßgabe angenommen, daß § 4 Abs. 2 die aus der Beratung hervorgegangene
Fassung erhält.

2. Der Änderungsantrag wird abgelehnt.

Die Empfehlung ist mit acht Stimmen bei drei Gegenstimmen ergangen.
""",
    ),
    Paper(
        id="wiesbaden-1969-ii-118",
        city="Wiesbaden",
        year=1969,
        print="typewriter",
        layout=form.layout,
        sheet=form.sheet,
        modelled_on=_FORM,
        purpose="Große Anfrage without a title of its own: the first sentence says all,"
        " letter-spaced"
        " heading, day beside the place, one name 'für die Fraktion', receipt stamp",
        stamps=(
            (1, Stamp(lines=("Magistrat", "Eing. 5.11.69"), at=(0.42, 0.2), colour=BLUE, mm=40)),
        ),
        metadata=meta(
            number="II/118",
            title=None,
            kind="anfrage",
            public=True,
            date="1969-11-03",
            consultations=[meeting("Stadtverordnetenversammlung", "1969-11-20", public=True)],
            signatories=[signed_by("Dr. Horst Baumbach", "Fraktionsvorsitzender", mark="gez.")],
            references=["II/64"],
        ),
        form={
            "running": "Nr. II/118",
            "council": "Stadtverordnetenversammlung\nder Landeshauptstadt Wiesbaden",
            "term": "1968/72",
            "number": "Nr. II/118",
            "date": "Wiesbaden, den 3. 11. 1969",
            "kind": "Große Anfrage",
            "by": "der Fraktion B für die öffentliche Sitzung der\n"
            "Stadtverordnetenversammlung am 20. 11. 1969",
            "heading": {"spaced": True},
            "signatures": [
                [(300, False, "Für die Fraktion:\ngez. Dr. Horst Baumbach\nFraktionsvorsitzender")]
            ],
        },
        body="""\
## anfrage

Wir fragen den Magistrat:

1. Wie viele Wohnungen sind im Stadtgebiet seit dem 1. Januar 1968 durch Umwandlung in Büros
verloren gegangen, und wie verteilen sie sich auf die Ortsbezirke?

2. In wie vielen Fällen wurde die Genehmigung zur Zweckentfremdung versagt?

3. Was hat der Magistrat unternommen, um den mit der Vorlage II/64 gefaßten Beschluß über die
Bereitstellung von 300 Ersatzwohnungen auszuführen?

4. Trifft es zu, daß das Gutachten des Instituts für Wohnungswesen dem Magistrat seit August
vorliegt? Weshalb ist das Fazit des Gutachtens der Versammlung bisher vorenthalten worden?

## begruendung | Begründung

Im Westend und im Dichterviertel stehen nach unseren Feststellungen ganze Etagen leer, während beim
Wohnungsamt 4 800 Familien als wohnungsuchend vorgemerkt sind. Firmen zahlen für den Quadratmeter
das Dreifache dessen, was eine Familie aufbringen kann. Ältere Mieter werden mit Kündigungen und mit
Abfindungen aus ihren Wohnungen gedrängt.

Der Magistrat hat in der Sitzung am 12. Juni 1969 zugesagt, binnen dreier Monate zu berichten. Diese
Frist ist verstrichen.
""",
    ),
)
