"""Recklinghausen 1986, Hildesheim 1969, Cuxhaven 1977, Celle 1955: notes to members."""

from samples.make.layouts import umlauf as form
from samples.make.marks import BLUE, RED, Stamp
from samples.make.paper import Paper, enclosures, meeting, meta, signed_by

_FORM = "notes of administrations to members of committees; text and persons invented"

PAPERS = (
    Paper(
        id="recklinghausen-1986-memo",
        city="Recklinghausen",
        year=1986,
        print="typewriter",
        layout=form.layout,
        sheet=form.sheet,
        modelled_on=_FORM,
        purpose="memo with a numbered way through offices, no printed kind but 'Mitteilung an die"
        " Mitglieder', foreign numbers of two papers, ink, two pages with '- 2 -' at the foot",
        stamps=(
            (1, Stamp(lines=("Ratsbüro", "24. Jan. 1986"), at=(0.72, 0.2), colour=BLUE, mm=38)),
        ),
        metadata=meta(
            title="Sachstand Altlastenuntersuchung ehemalige Kokerei Hochlarmark",
            kind="mitteilung",
            public=False,
            date="1986-01-22",
            consultations=[meeting("Umweltausschuß", "1986-02-05", public=False, agenda_item="9")],
            signatories=[
                signed_by("Kampmann", "Technischer Beigeordneter", mark="I. V.", signed=True)
            ],
            references=["0412/85", "0077/84"],
            attachments=enclosures("Lageplan der Bohrpunkte", "Analysenblatt"),
        ),
        form={
            "face": "elite",
            "office": "Stadt Recklinghausen\nDezernat V / 67\n67 - 30 41/7",
            "place": "Recklinghausen, 22. Jan. 1986",
            "way": [
                "Herrn Stadtdirektor\nm. d. B. um Kenntnisnahme",
                "An die Mitglieder des Umweltausschusses\nnichtöffentlich",
                "z. d. A.",
            ],
            "kind": "Mitteilung",
            "label": "Betr.:",
            "title": "Sachstand Altlastenuntersuchung ehemalige Kokerei Hochlarmark",
            "more": [
                ("hier:", "Umweltausschuß am 5. Februar 1986, TOP 9"),
                ("Anl.:", "Lageplan der Bohrpunkte, Analysenblatt"),
            ],
            "under": True,
            "signatures": [[(300, True, "I. V.\n@Kampmann\nTechnischer Beigeordneter")]],
            "list": "Durchschrift an: Amt 32, Amt 61, Stadtwerke",
        },
        body="""\
## sachverhalt | 1. Anlaß

Der Umweltausschuß hat die Verwaltung am 13. November 1985 beauftragt, über die Ergebnisse der
Bodenproben zu berichten. Grundlage war die Vorlage Nr. 0412/85, mit der 48 000 DM für 22 Bohrungen
bereitgestellt wurden.

## sonstige | 2. Durchführung

Die Bohrungen wurden zwischen dem 2. und dem 19. Dezember 1985 niedergebracht. An sieben Stellen
mußte wegen alter Fundamente versetzt werden. Die Proben wurden im Labor des Hygiene-Instituts auf
Benzol, Phenole, Cyanide und polyzyklische Kohlenwasserstoffe untersucht. Die Werte der Bohrung 14,
die zunächst auffällig erschienen, haben sich bei der Wiederholung am 10. Januar nicht bestätigt.

## sonstige | 3. Befunde

Im Bereich der früheren Nebengewinnung wurden in 2 bis 4 m Tiefe Phenole bis 310 mg/kg gefunden. Das
Grundwasser steht bei 6,80 m an und ist bislang unbelastet. Auf den Flächen, die nach der Vorlage
0077/84 für Kleingärten vorgesehen waren, liegen sämtliche Werte unter den Schwellen des Erlasses
vom 26. März 1980.

Der Gutachter weist im Fazit der Untersuchung darauf hin, daß einzelne Bohrungen kein vollständiges
Bild geben können. Er hält eine zweite Stufe mit 12 Bohrungen für notwendig, bevor über eine
Bebauung entschieden wird.

## fazit | 4. Schlußfolgerungen

Die Verwaltung wird die zweite Stufe vorbereiten und dem Ausschuß im April eine Beschlußvorlage
zuleiten. Bis dahin bleibt das Gelände eingezäunt. Die Anwohner der Westfalenstraße werden durch ein
Schreiben unterrichtet. Es besteht kein Anlaß zur Beunruhigung; gleichwohl sollte auf den Anbau von
Wurzelgemüse in unmittelbarer Nähe des Zaunes verzichtet werden.

## finanzielle_auswirkungen | 5. Kosten

| 22 Bohrungen mit Analysen | 46 812,40 DM |
| zweite Stufe (Schätzung) | 31 000,00 DM |

Das Land beteiligt sich mit 80 v. H.
""",
    ),
    Paper(
        id="hildesheim-1969-vorlage",
        city="Hildesheim",
        year=1969,
        print="typewriter",
        layout=form.layout,
        sheet=form.sheet,
        modelled_on=_FORM,
        purpose="'Vorlage für die Sitzung des … am …' as the only kind, number with letters of the"
        " office, ink with role, day set after the place without a comma",
        metadata=meta(
            number="40/17/69",
            title="Schulwegsicherung an der Kreuzung Senkingstraße / Hohnsen durch Schülerlotsen",
            kind="drucksache",
            date="1969-08-27",
            consultations=[meeting("Schulausschuß", "1969-09-11")],
            signatories=[signed_by("Dr. Bettels", "Stadtschulrat", signed=True)],
            references=["40/09/68"],
        ),
        form={
            "face": "elite",
            "office": "Stadt Hildesheim\n- Schulamt -",
            "place": "Hildesheim am 27. August 1969",
            "way": ["An die\nMitglieder des Schulausschusses"],
            "kind": "Vorlage Nr. 40/17/69\nfür die Sitzung Schulausschuß am 11. September 1969",
            "kind_style": {"bold": True},
            "label": "Betrifft:",
            "title": "Schulwegsicherung an der Kreuzung Senkingstraße / Hohnsen durch"
            " Schülerlotsen",
            "signatures": [[(320, True, "Dr. Bettels\nStadtschulrat")]],
        },
        body="""\
## sachverhalt

Im vergangenen Schuljahr ereigneten sich an der genannten Kreuzung vier Unfälle, bei denen
Schulkinder zu Schaden kamen. Die Elternschaft der Schule Moritzberg hat in ihrer Versammlung vom
29. Mai 1969 gefordert, dort Schülerlotsen einzusetzen. Schon in der Vorlage Nr. 40/09/68 war dies
für drei andere Übergänge vorgesehen worden.

Die Verkehrswacht stellt Mützen, Koppel und Kellen unentgeltlich zur Verfügung. Die Polizei
übernimmt die Ausbildung. An der Scharnhorstschule haben sich 24 Schüler der 8. und 9. Klassen
gemeldet; das Einverständnis der Eltern liegt vor. Gegen Unfälle sind die Lotsen durch den
Gemeindeunfallversicherungsverband geschützt, wie dieser mit Schreiben vom 15. Juli 1969 bestätigt
hat.

Der Einsatz ist zunächst für die Zeit vom 1. Oktober 1969 bis zum 31. März 1970 gedacht. In den
dunklen Monaten sollen Leuchtgürtel getragen werden, die beim Bauhof bestellt werden müssen.

## beschlussvorschlag | Beschlußvorschlag:

Der Schulausschuß begrüßt die Einrichtung des Lotsendienstes und stellt für Leuchtgürtel und für
eine jährliche Fahrt der Lotsen 1 200 DM aus der Haushaltsstelle 200.660 bereit.
""",
    ),
    Paper(
        id="cuxhaven-1977-va",
        city="Cuxhaven",
        year=1977,
        print="typewriter",
        layout=form.layout,
        sheet=form.sheet,
        modelled_on=_FORM,
        purpose="draft for the Verwaltungsausschuß with a place for approval left empty, first name"
        " i. A. with ink; 'Eilentscheidung' in the text; number below the office",
        stamps=((1, Stamp(lines=("EILT",), at=(0.8, 0.12), colour=RED, mm=24, degrees=8)),),
        metadata=meta(
            number="VA 212/77",
            title="Ersatzbeschaffung einer Pumpe für das Schöpfwerk Groden",
            kind="entscheidungsvorlage",
            date="1977-11-15",
            consultations=[meeting("Verwaltungsausschuß", "1977-11-21")],
            signatories=[
                signed_by("Tiedemann", "Stadtbaurat", mark="i. A.", signed=True),
                signed_by(None, "Oberstadtdirektor", signed=False),
            ],
        ),
        form={
            "face": "typewriter",
            "office": "Stadt Cuxhaven\nStadtbauamt - 66/3 -\nVA 212/77",
            "place": "Cuxhaven, den 15.11.77",
            "way": ["An den\nVerwaltungsausschuß\nzur Sitzung am 21.11.77"],
            "kind": "Entscheidungsvorlage",
            "label": "Betr.:",
            "title": "Ersatzbeschaffung einer Pumpe für das Schöpfwerk Groden",
            "signatures": [
                [
                    (88, True, "i. A. Tiedemann\nStadtbaurat"),
                    (330, False, "......................\nOberstadtdirektor"),
                ]
            ],
        },
        body="""\
## beschlussvorschlag | Beschlußvorschlag:

Der Auftrag zur Lieferung und zum Einbau einer Propellerpumpe wird der Firma Behnke & Sohn zum
Preise von 87 340,20 DM erteilt.

## begruendung | Begründung:

Bei der Sturmflut am 11. und 12. November 1977 ist die im Jahre 1938 eingebaute Pumpe I des
Schöpfwerkes ausgefallen. Das Lager ist gebrochen, die Welle verbogen. Die Pumpe II allein kann die
anfallenden Wassermengen nicht bewältigen; in der Nacht zum 13. November standen die Gärten an der
Grodener Chaussee 40 cm unter Wasser. Die Feuerwehr hält bis auf weiteres zwei Lenzpumpen bereit.

Eine Reparatur würde 51 000 DM kosten und neun Wochen dauern. Ersatzteile für diesen Typ werden
nicht mehr hergestellt. Das Bauamt hat fernmündlich drei Firmen um Angebote gebeten, von denen zwei
rechtzeitig eingegangen sind. Die Firma Behnke kann binnen vier Wochen liefern.

Eine Ausschreibung nach der VOL ist wegen der Dringlichkeit nicht möglich. Das Rechnungsprüfungsamt
hat am 14.11. zugestimmt. Der Deichverband beteiligt sich nach dem Vertrag vom 3.2.1951 mit einem
Drittel der Kosten.

## finanzielle_auswirkungen | Deckung:

| Haushaltsstelle 690.942 | 40 000,00 DM |
| überplanmäßig aus der Rücklage | 18 226,80 DM |
| Anteil des Deichverbandes | 29 113,40 DM |
""",
    ),
    Paper(
        id="celle-1955-bericht",
        city="Celle",
        year=1955,
        print="typewriter",
        layout=form.layout,
        sheet=form.sheet,
        modelled_on=_FORM,
        purpose="report to a committee with gez. and a copy's note 'Für die Abschrift', file number"
        " as the only number, day as 'd. 2.d.Mts.' in the text",
        metadata=meta(
            title="Bericht über den Besuch der Volksbücherei im Winterhalbjahr 1954/55",
            kind="informationsvorlage",
            date="1955-05-04",
            signatories=[signed_by("Heine", "Büchereileiterin", mark="gez.")],
        ),
        form={
            "face": "typewriter",
            "office": "Volksbücherei Celle\nTgb.Nr. 118/55",
            "place": "Celle, den 4. Mai 1955",
            "way": [
                "Herrn Oberstadtdirektor",
                "den Mitgliedern des Kulturausschusses\nzur Kenntnis",
            ],
            "kind": "Vorlage zur Kenntnisnahme",
            "label": "Betr.:",
            "title": "Bericht über den Besuch der Volksbücherei im Winterhalbjahr 1954/55",
            "signatures": [[(320, False, "gez. Heine\nBüchereileiterin")]],
            "certificate": "Für die Abschrift:",
            "clerk": "Dralle, Angestellte",
        },
        body="""\
## sachverhalt | Bericht:

In der Zeit vom 1. Oktober 1954 bis zum 31. März 1955 wurden 41 318 Bände entliehen, das sind 5 207
mehr als im vorhergehenden Winter. Die Zahl der eingeschriebenen Leser stieg auf 3 914. Unter ihnen
befinden sich 1 120 Heimatvertriebene und 890 Jugendliche.

Am stärksten gefragt waren Reisebeschreibungen und Romane. Fachbücher für Handwerker konnten nur in
wenigen Fällen ausgegeben werden, weil der Bestand noch überwiegend aus der Zeit vor 1933 stammt. Am
2. d. Mts. ist eine Spende des Amerikahauses eingetroffen, die 140 Bände umfaßt.

Die Räume im alten Salzmagazin genügen den Anforderungen nicht mehr. An den Sonnabenden mußten
Besucher bis zu einer halben Stunde vor der Tür warten. Das Dach ist an zwei Stellen undicht; vier
Regale wurden deshalb abgerückt.

## fazit | Zusammenfassende Bewertung:

Die Bücherei hat sich zu einer Einrichtung entwickelt, die aus dem Leben der Stadt nicht mehr
fortzudenken ist. Sie bedarf eines zweiten Ausleiheraumes und einer weiteren Kraft.
""",
    ),
)
