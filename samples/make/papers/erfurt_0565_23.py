"""Erfurt 2023: a published paper, set as it was printed."""

from samples.make.layouts import erfurt
from samples.make.paper import Paper, meeting, meta, signed_by

PAPER = Paper(
    id="erfurt-0565-23",
    city="Erfurt",
    year=2023,
    print="laser",
    layout=erfurt.layout,
    sheet=erfurt.sheet,
    modelled_on="Drucksache 0565/23 der Stadt Erfurt, amtliches Werk (§ 5 UrhG), in full",
    purpose="labels above values, ruled table with wrapped cells, bold in running text,"
    " empty Anlagenverzeichnis",
    metadata=meta(
        number="0565/23",
        title='Einschätzung zur Teilnahme am Modellprojekt "Kommunale Allianzen und Strategien'
        ' gegen Rassismus und Hass" (DS 0112/23)',
        kind="informationsvorlage",
        public=True,
        date="2023-03-20",
        consultations=[
            meeting("Dienstberatung OB", "2023-03-20", public=False),
            meeting(
                "Ausschuss für öffentliche Ordnung, Sicherheit, Ortsteile und Ehrenamt",
                "2023-05-04",
                public=True,
            ),
        ],
        signatories=[signed_by("A. Bausewein", mark="gez.", date="2023-03-20")],
        references=["0112/23"],
    ),
    form={
        "form_number": "DA 1.15   LV 1.54A   01.11   © Stadt Erfurt",
        "title": "Einschätzung zur Teilnahme am Modellprojekt\n"
        '"Kommunale Allianzen und Strategien gegen\nRassismus und Hass" (DS 0112/23)',
        "number": "0565/23",
        "public": "öffentlich",
        "consultations": [
            ("Dienstberatung OB", "20.03.2023", "nicht\nöffentlich"),
            (
                "Ausschuss für öffentliche Ordnung, Sicherheit, Ortsteile und Ehrenamt",
                "04.05.2023",
                "öffentlich",
            ),
        ],
        "kind": "Informationen aus der Verwaltung",
        "signature": "20.03.2023, gez. A. Bausewein",
    },
    body="""\
## sachverhalt | Sachverhalt

Mit der Drucksache 0112/23 wurde die Prüfung einer Teilnahme am Modellprojekt "Kommunale Allianzen
und Strategien gegen Rassismus und Hass – gemeinsam Entscheidungsträger:innen stärken" – KomMA –
festgelegt.

Das Projekt "Kommunale Allianzen und Strategien gegen Rassismus und Hass – gemeinsam
Entscheidungsträger:innen stärken" – KomMA – ist in drei Module gegliedert:

Modul 1: KomMA unterstützt den Aufbau einer kommunalen Allianz zwischen Verwaltung, Beratungs- und
Hilfestellen sowie Sicherheitsbehörden gegen Rassismus und Hass, mit dem Ziel, Betroffene werden
effektiv von allen Seiten unterstützt.

Modul 2: KomMA unterstützt bei der Entwicklung antirassistischer Strategiekonzepte, u.a. zu
Clearingverfahren sowie antirassistische Interventions- und Beteiligungsstrategien, mit dem Ziel,
die Verwaltung verfügt über wirksame Verfahren bei rassistischen und hassbezogenen Vorfällen.

Modul 3: KomMA bietet bedarfsorientierte Trainings und Coachings für Führungskräfte und Teams im
Umgang mit Rassismus und Hass, mit dem Ziel, Führungskräfte und Mitarbeitende sind für Rassismus
und Hass sensibilisiert und in ihrer Resilienz gestärkt. Grundlegend richtet sich KomMA gezielt an
die Verwaltung und ihre internen Strukturen. Hier gibt es bereits unterschiedliche existierende
Strukturen und Vernetzungen, die sich dem Thema widmen.

## sonstige | Bestandsanalyse

Im Integrationskonzept findet sich im Handlungsfeld 2 "Antidiskriminierung und Gleichstellung" die
Empfehlung 5 "Die Stadt Erfurt positioniert sich weiterhin gegen jede Form von Diskriminierung,
insbesondere gegen diskriminierende Praktiken auf institutioneller Ebene, innerhalb der
Stadtverwaltung sowie der angegliederten Eigenbetriebe, Beteiligungen und Institutionen". Der
Prüfauftrag M3: "Es wird geprüft, wie sich konzeptionell mit dem Thema institutionelle
Diskriminierung beschäftigt werden kann" wurde zur Umsetzung empfohlen.

Der Kriminalpräventive Rat (KPR) hat eine eigene Geschäftsstelle und wirkt in die Verwaltung und
auch nach außen. Er bietet unterschiedliche Informationsformate an und analysiert und berät in den
Gremien präventive und Interventionsmaßnahmen.

Die Bürgerbeauftragte, die Gleichstellungsbeauftragte und der Integrationsbeauftragte sowie die
Behindertenbeauftragte sind konkrete Anzusprechende bei Problemlagen und Hinweisen. Sie vernetzen
die Ämter und Dezernate bei Themen und achten auf eine Sensibilisierung und Beachtung der
Thematiken. Für ältere Personen gilt das für den Seniorenbeauftragten adäquat.

Das Personal- und Organisationsamt bietet unterschiedliche Fortbildungen bedarfsgerecht an, die
auch genutzt werden. Dabei werden gezielt Angebote des Landesprogramms "Denk bunt" genutzt.

Eine regelmäßige Beratung und Erfahrungsaustausch zwischen Verwaltung, Beratungs- und Hilfestellen
sowie dem Dezernat für Ordnung und Sicherheit (D03) gibt es in Form eines Austausches zwischen den
Migrationsberatungsstellen, A50, Ausländerbehörde und D03 sowie D05.

Hinsichtlich rassistisch motivierter Vorfälle und Tendenzen gibt es eine enge Abstimmung zwischen
D03 und D05, um kurzfristig auf Ereignisse zu reagieren und Unterstützungen zu prüfen. D03 berät
sich regelmäßig mit der Landespolizeiinspektion zur aktuellen Lage.

## sonstige | Problemlagen

Das Projekt ist kostenfrei, bedarf aber einer Ressourcenbindung für Personal in Form von
Koordinierungsaufgaben und Beratungsstunden. Es bedarf einer zentralen Koordinierungsperson, die
dezernatsübergreifend agieren müßte. Auch in den Verwaltungsstrukturen müssen zeitliche und
personelle Ressourcen vorhanden sein, um Fortbildungsmaßnahmen zu besuchen. Auch bedarf es noch
zusätzlich Kapazitäten für Beratungen zur Vernetzung und zum Austausch bzw. Abstimmung.

Aktuell sind durch personelle Vakanzen in allen Bereichen der Verwaltung diese Ressourcen nicht
vorhanden. Eine Änderung dieser Situation ist nicht kurzfristig absehbar (Laufzeit
Besetzungsverfahren, Stellenschaffung, zusätzliche gesetzliche Aufgaben). Es ist keine Thematik
eines Teilbereiches sondern betrifft die gesamte Verwaltung. Es gibt ein Führungskräfte-seminar an
dem alle Amtsleiterinnen und Amtsleiter, die Beigeordneten und der OB teilnehmen. Weitere
Zeitkontingente erscheinen aktuell nicht nutzbar zu sein.

## fazit | Fazit

Eine Bewerbung zur Teilnahme am Projekt **wird nicht empfohlen**, da eine zentrale Koordinierung
nicht mit bestehenden Ressourcen abgesichert werden kann. Die Schaffung zusätzlicher Ressourcen
kann nicht kurzfristig erfolgen, da durch Bewerbungsverfahren etc. einige Zeit vergehen wird und
der Projektstart nicht zeitnah erfolgen kann. Mit dem KPR und den verwaltungsinternen Strukturen
sind analoge Grundlagen geschaffen, die eher stärker und bewußter genutzt werden müssen. Durch die
Angebote des Landesprogramms "Denk bunt" werden bereits Fortbildungsangebote genutzt.

Es wird empfohlen, die Thematik verwaltungsintern als Ziel weiter zu verfolgen, auch wenn eine
Teilnahme an der Ausschreibung als Modellkommune nicht weiter verfolgt wird. Das Thema ist jedoch
weiterhin präsent und mit den vorhandenen Strukturen ausbaufähig, soweit die Ressourcen zur
Verfügung stehen. Auch bedarf es einer zentralen Stärkung und Sensibilisierung gegenüber den
Mitarbeitenden, sich dem Thema zu widmen, an Fortbildungen teilzunehmen und in den Teams auf
Problemlagen zu achten und zu kommunizieren.

## anlagen | Anlagenverzeichnis
""",
)
