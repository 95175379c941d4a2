"""Dresden 2008 and 2012: decisions of the Stadtrat."""

from samples.make.layouts import dresden
from samples.make.paper import Paper, enclosures, meeting, meta, signed_by

_FORM = "form of decisions of the Stadtrat of Dresden; text and persons invented"

PAPERS = (
    Paper(
        id="dresden-v2204-sr62-08",
        city="Dresden",
        year=2008,
        print="laser",
        layout=dresden.layout,
        sheet=dresden.sheet,
        modelled_on=_FORM,
        purpose="number with two hyphens that hides the session, letter-spaced kind, date with the"
        " signature is not the meeting's, repeated number at the foot",
        metadata=meta(
            number="V2204-SR62-08",
            title="Grundhafter Ausbau der Kesselsdorfer Straße zwischen Reisewitzer Straße und"
            " Rudolf-Renner-Straße",
            kind="beschluss",
            date="2008-03-17",
            consultations=[meeting("Stadtrat", "2008-03-13", result="mit Änderungen beschlossen")],
            signatories=[
                signed_by("Dr. Lutz Merseburger", "Vorsitzender", signed=True, date="2008-03-17")
            ],
            references=["V1622-SR45-06", "A0488-SR58-07"],
            attachments=enclosures("Lageplan vom 12. Dezember 2007"),
        ),
        form={
            "number": "V2204-SR62-08",
            "kind": "Beschluss",
            "fields": [
                ("Beschluss-Nr.:", "V2204-SR62-08"),
                ("Sitzung am:", "13. März 2008"),
                ("Gremium:", "Stadtrat"),
                ("Ergebnis:", "mit Änderungen beschlossen"),
            ],
            "title": "Grundhafter Ausbau der Kesselsdorfer Straße zwischen Reisewitzer Straße und"
            " Rudolf-Renner-Straße",
            "place": "Dresden, 17. März 2008",
            "signature": "Dr. Lutz Merseburger\nVorsitzender",
        },
        body="""\
## beschlussvorschlag | Beschluss:

1. Der Stadtrat bestätigt die Vorplanung für den grundhaften Ausbau in der Variante 3. Der Beschluss
V1622-SR45-06 wird insoweit aufgehoben.

2. Der Oberbürgermeister wird beauftragt, die Entwurfsplanung mit folgenden Maßgaben zu erarbeiten:

a) Beide Richtungen erhalten einen Radfahrstreifen von mindestens 1,60 m Breite.

b) Die Haltestelle Cottaer Straße wird barrierefrei ausgebaut. Ein Verzicht auf die Überfahrt am
Ärztehaus ist zu prüfen.

c) Die vorhandenen Linden werden erhalten, soweit sie nach dem Gutachten vom Oktober 2007
standsicher sind. Für jeden gefällten Baum sind zwei neue zu pflanzen.

3. Der Antrag A0488-SR58-07 ist damit erledigt.

4. Während der Bauzeit ist die Erreichbarkeit der Geschäfte zu sichern. Den Händlern ist bis Ende
Mai ein Ansprechpartner zu benennen; über die Bauabschnitte wird monatlich im Amtsblatt
unterrichtet. Die Kosten einer gemeinsamen Werbung trägt die Landeshauptstadt bis zu einer Höhe von
20.000 EUR aus dem Ansatz der Wirtschaftsförderung.

##= anlagen | Anlage: Lageplan vom 12. Dezember 2007
""",
    ),
    Paper(
        id="dresden-a0531-sr48-12",
        city="Dresden",
        year=2012,
        print="laser",
        layout=dresden.layout,
        sheet=dresden.sheet,
        modelled_on=_FORM,
        purpose="decision on a motion with votes in a field, non-public session, no ink: the place"
        " above the name stays empty",
        metadata=meta(
            number="A0531-SR48-12",
            title="Vergleich mit der früheren Pächterin der Gaststätte im Stadtpark",
            kind="beschluss",
            public=False,
            consultations=[
                meeting("Stadtrat", "2012-06-21", public=False, agenda_item="44", votes=(38, 29, 2))
            ],
            signatories=[signed_by("Gerhild Naumann", "Vorsitzende", signed=False)],
            references=["V1317/11"],
        ),
        form={
            "number": "A0531-SR48-12",
            "kind": "Beschluss",
            "fields": [
                ("Beschluss-Nr.:", "A0531-SR48-12"),
                ("Sitzung am:", "21. Juni 2012, nicht öffentlicher Teil"),
                ("Gremium:", "Stadtrat"),
                ("TOP:", "44"),
                ("Abstimmung:", "Ja 38   Nein 29   Enthaltungen 2"),
            ],
            "title": "Vergleich mit der früheren Pächterin der Gaststätte im Stadtpark",
            "place": "Dresden,",
            "ink": False,
            "signature": "Gerhild Naumann\nVorsitzende",
        },
        body="""\
## beschlussvorschlag | Beschluss:

1. Dem vom Landgericht mit Schreiben vom 2. Mai 2012 vorgeschlagenen Vergleich wird zugestimmt.

2. Die Zahlung von 47.500 EUR wird aus der Deckungsreserve geleistet.

3. Die in der Vorlage V1317/11 vorgesehene Neuausschreibung der Gaststätte beginnt unverzüglich.

## begruendung | Begründung:

Die Pächterin hat nach der Kündigung im Jahr 2010 Ersatz für Einbauten verlangt, die sie auf eigene
Kosten vorgenommen hatte. Der Sachverständige bewertet sie mit 68.000 EUR. Ein Urteil wäre nach
Einschätzung des Rechtsamtes nicht vor dem Herbst 2013 zu erwarten; bis dahin könnte das Gebäude
nicht neu verpachtet werden, weil das Inventar als Beweismittel erhalten bleiben muss.

Der Ausfall an Pacht beträgt monatlich 2.100 EUR. Hinzu kommen Aufwendungen für Heizung und
Bewachung. Im Ergebnis einer Abwägung ist der Vergleich für die Landeshauptstadt günstiger als die
Fortsetzung des Rechtsstreites, auch wenn die Forderung in Teilen für unbegründet gehalten wird. Die
Fraktionen wurden am 8. Juni 2012 unterrichtet. Über den Inhalt des Vergleiches ist Stillschweigen
vereinbart.
""",
    ),
)
