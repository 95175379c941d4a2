"""Jena 1984: Beschlußvorlage of a Rat der Stadt, typewritten, with a receipt stamp."""

from samples.make.layouts import typed
from samples.make.marks import RED, VIOLET, Stamp
from samples.make.paper import Paper, meeting, meta, signed_by

PAPER = Paper(
    id="jena-41-84",
    city="Jena",
    year=1984,
    print="typewriter",
    layout=typed.rat_der_stadt,
    sheet=typed.sheet,
    modelled_on="Beschlußvorlagen of councils in the GDR; text and persons invented",
    purpose="ß before 1996, underlined headings, form fields, receipt stamp with another date,"
    " ink signature, cited decision",
    stamps=(
        (1, Stamp(lines=("EINGANG", "12. März 1984"), at=(0.72, 0.17), colour=VIOLET, mm=46)),
        (2, Stamp(lines=("Rat der Stadt",), at=(0.35, 0.5), colour=RED, mm=34, frame="round")),
    ),
    metadata=meta(
        number="41/84",
        title="Maßnahmen zur Modernisierung von Wohnraum im Altbaugebiet Damenviertel im"
        " Zeitraum 1984 bis 1986",
        kind="beschlussvorlage",
        date="1984-03-09",
        consultations=[meeting("Rat der Stadt", "1984-03-28")],
        signatories=[
            signed_by("Rothe", "Stellvertreter des Oberbürgermeisters für Bauwesen", signed=True)
        ],
        references=["0123/79", "17/83"],
    ),
    form={
        "authority": "Rat der Stadt Jena\nStellvertreter des Oberbürgermeisters\nfür Bauwesen",
        "place": "Jena, den 9. 3. 1984",
        "kind": "Beschlußvorlage Nr. 41/84",
        "fields": [
            (
                "Gegenstand:",
                "Maßnahmen zur Modernisierung von Wohnraum im Altbaugebiet"
                " Damenviertel im Zeitraum 1984 bis 1986",
            ),
            ("Einreicher:", "Stellv. des Oberbürgermeisters für Bauwesen"),
            ("Sitzung:", "Rat der Stadt am 28. 3. 1984"),
            ("Zu laden:", "Direktor des VEB Gebäudewirtschaft"),
        ],
        "signature": "Rothe\nStellvertreter des Oberbürgermeisters\nfür Bauwesen",
        "list": "Verteiler:\n1 x Oberbürgermeister\n12 x Mitglieder des Rates\n1 x Ablage",
    },
    body="""\
## beschlussvorschlag | Beschlußvorschlag:

1. Der Rat der Stadt bestätigt das Programm zur Modernisierung von 214 Wohnungen im Altbaugebiet
Damenviertel für den Zeitraum 1984 bis 1986.

2. Der Stadtbaudirektor wird beauftragt, die erforderlichen Baukapazitäten vertraglich zu binden.
Verantwortlich: Stadtbaudirektor. Termin: 30. 6. 1984

3. Der Ratsbeschluß Nr. 0123/79 wird aufgehoben.

## begruendung | Begründung:

In Durchführung des Wohnungsbauprogramms muß der Erhaltung der vorhandenen Bausubstanz größeres
Gewicht beigemessen werden. Von den 1 130 Wohnungen des Damenviertels verfügen 46 Prozent über
kein eigenes Bad. Bei 88 Wohnungen ist das Dach so schadhaft, daß ohne Sofortmaßnahmen mit einer
Sperrung gerechnet werden muß.

Mit der Vorlage Nr. 17/83 wurde dem Rat eine Übersicht über den Bauzustand gegeben. Die Auswertung
zeigt, daß die Reparaturen bisher zu wenig komplex erfolgten. Künftig werden ganze Straßenzüge
nacheinander bearbeitet, beginnend mit der Nordseite der Gartenstraße. Die Hausgemeinschaften sind
rechtzeitig einzubeziehen; Leistungen im Rahmen der Mach-mit-Bewegung werden angerechnet.

Für die Zeit der Bauarbeiten sind 40 Ausweichwohnungen bereitzustellen. Die Abteilung
Wohnungspolitik legt dazu bis Ende April einen Plan vor. Bürgern im höheren Alter ist auf Wunsch
der Umzug in eine fernbeheizte Wohnung zu ermöglichen.

Die Kapazität des VEB Gebäudewirtschaft reicht für 60 Wohnungen im Jahr aus. Der Anteil der
Produktionsgenossenschaften des Handwerks ist daher auf das Anderthalbfache zu steigern. Die
Bereitstellung von Dachziegeln, Installationsmaterial und Öfen wurde mit dem Bezirksbauamt
abgestimmt.

## finanzielle_auswirkungen | Finanzierung:

Der Wertumfang beträgt 6,8 Mio Mark. Davon entfallen auf das Jahr 1984 1,9 Mio Mark. Die Mittel
sind im Plan der Werterhaltung enthalten.
""",
)
