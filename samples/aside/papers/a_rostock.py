"""Rostock, 2009 to 2022: Vorlagen, motions, questions; a letter behind one of them."""

from __future__ import annotations

from typing import Any

from samples.aside.layouts import a_rostock
from samples.aside.layouts.a_parts import day
from samples.make.marks import BLUE, Stamp
from samples.make.paper import Paper, enclosures, meeting, meta, signed_by

Rows = tuple[tuple[str, str, str], ...]
_CITY = "Hanse- und Universitätsstadt Rostock"
_OLD = "Hansestadt Rostock"


def _paper(
    number: str, date: str, purpose: str, rows: Rows, form: dict[str, Any], body: str, **more: Any
) -> Paper:
    public = {"öffentlich": True, "nichtöffentlich": False}[form["public"]]
    stamps = more.pop("stamps", None)
    metadata = meta(
        number=number,
        title=form["title"],
        public=public,
        date=date,
        consultations=[meeting(name, when, role=role) for when, name, role in rows],
        **more,
    )
    printed = form | {
        "number": number,
        "date": day(date),
        "rows": [(day(when), name, role) for when, name, role in rows],
    }
    extra = {"stamps": stamps} if stamps else {}
    return Paper(
        id="rostock-" + number.lower().replace("/", "-"),
        city="Rostock",
        year=int(date[:4]),
        print="laser",
        layout=a_rostock.layout,
        sheet=a_rostock.sheet,
        modelled_on="forms of the Bürgerschaft of Rostock (ALLRIS); text and persons invented",
        purpose=purpose,
        metadata=metadata,
        form=printed,
        body=body,
        **extra,
    )


PAPERS = (
    _paper(
        "2021/BV/2114",
        "2021-04-21",
        "print-out date in the footer, section of earlier decisions, body named in a field and in"
        " the table, heading without text, name over role without gez.",
        (
            ("2021-05-04", "Ortsbeirat Gehlsdorf, Hinrichsdorf, Krummendorf", "Empfehlung"),
            ("2021-05-11", "Bau- und Planungsausschuss", "Empfehlung"),
            ("2021-05-19", "Bürgerschaft", "Entscheidung"),
        ),
        {
            "city": _CITY,
            "printed": "22.04.2021",
            "kind": "Beschlussvorlage",
            "public": "öffentlich",
            "fields": [
                (
                    "Entscheidendes Gremium:\nBürgerschaft",
                    "Beteiligt:\nBüro des Oberbürgermeisters",
                ),
                (
                    "fed. Senator/-in:\nS 4, Dr. Heike Lüders",
                    "Federführendes Amt:\nAmt für Mobilität",
                ),
            ],
            "title": "Neubau einer Fuß- und Radwegbrücke über den Kayenmühlengraben",
            "signature": [(72, "Dr. Heike Lüders\nSenatorin für Infrastruktur, Umwelt und Bau")],
        },
        """\
## beschlussvorschlag | Beschlussvorschlag:

Die Bürgerschaft beschließt den Neubau einer Brücke über den Kayenmühlengraben im Zuge des Uferweges
Gehlsdorf (Variante 2). Der Oberbürgermeister wird beauftragt, die Planung bis zur Genehmigung
fortzuführen.

## sonstige | Beschlussvorschriften:

§ 22 Abs. 2 Kommunalverfassung M-V i. V. m. § 6 der Hauptsatzung

## sonstige | bereits gefasste Beschlüsse:

2018/BV/3390, 2016/AN/1604

## sachverhalt | Sachverhalt:

Die hölzerne Brücke von 1986 ist seit dem 14.12.2020 gesperrt. Bei der Prüfung wurde festgestellt,
dass die Pfähle im Wechselwasser so weit abgebaut sind, dass eine Instandsetzung nicht lohnt. Der
Umweg über die Pressentinstraße beträgt 900 Meter.

Untersucht wurden eine Holzbrücke, eine Aluminiumbrücke und ein Bauwerk aus faserverstärktem
Kunststoff. Die Aluminiumbrücke (Variante 2) ist in der Anschaffung um 12 Prozent teurer als die
aus Holz, verursacht aber über 80 Jahre die geringsten Kosten. Sie kann in einem Stück eingehoben
werden; die Sperrung des Grabens dauert dann nur zwei Tage.

Der Ortsbeirat hatte gebeten, die Brücke mindestens drei Meter breit auszuführen. Dem wird
entsprochen. Die lichte Höhe von 1,80 m über dem Mittelwasser reicht für die Ruderboote des Vereins
aus; für Segelboote war der Graben schon bisher nicht befahrbar. Das Wasserstraßen- und
Schifffahrtsamt hat mit Schreiben vom 26.02.2021 mitgeteilt, dass eine Genehmigung nicht
erforderlich ist.

Während der Bauzeit von Mai bis August 2022 bleibt der Uferweg gesperrt. Eine provisorische Brücke
aus Pontons wurde untersucht. Sie würde 74.000 EUR kosten und ist wegen des Eisgangs nur im Sommer
zulässig.

##_ finanzielle_auswirkungen | Finanzielle Auswirkungen:

Teilhaushalt 66, Produkt 54101, Konto 78532000: 410.000 EUR im Jahr 2022. Fördermittel in Höhe von
75 Prozent sind beantragt.

## anlagen | Anlagen:

- Lageplan

- Variantenvergleich

@signature
""",
        kind="beschlussvorlage",
        signatories=[signed_by("Dr. Heike Lüders", "Senatorin für Infrastruktur, Umwelt und Bau")],
        references=["2018/BV/3390", "2016/AN/1604"],
        attachments=enclosures("Lageplan", "Variantenvergleich"),
    ),
    _paper(
        "2017/IV/2881",
        "2017-06-12",
        "heading at the foot of the first page, sentence 'Die Begründung für', i. A. in the"
        " signature",
        (
            ("2017-06-29", "Ausschuss für Schule, Hochschule und Sport", "Kenntnisnahme"),
            ("2017-07-12", "Bürgerschaft", "Kenntnisnahme"),
        ),
        {
            "city": _OLD,
            "printed": "13.06.2017",
            "kind": "Informationsvorlage",
            "public": "öffentlich",
            "fields": [
                ("Entscheidendes Gremium:\nBürgerschaft", "Beteiligte Ämter:\nZentrale Steuerung"),
                ("Federführendes Amt:\nSchulverwaltungsamt", ""),
            ],
            "title": "Auslastung der Schwimmhallen und Sicherung des Schulschwimmens",
            "signature": [(72, "i. A. Holger Brandt\nAmtsleiter")],
        },
        """\
## sachverhalt | Sachverhalt:

Die Bürgerschaft hat den Oberbürgermeister mit dem Beschluss 2016/AN/2022 beauftragt, über die
Auslastung der Schwimmhallen zu berichten. Die Zahlen der Neptun-Schwimmhalle und der Hallen in
Evershagen und Gehlsdorf liegen nun vollständig vor.

Im Schuljahr 2016/2017 haben 2.140 Kinder der dritten Klassen am Schwimmunterricht teilgenommen.
Davon haben 1.790 das Abzeichen in Bronze erreicht, das sind 84 Prozent. Im Vorjahr waren es 81
Prozent. Ausgefallen sind 9 Prozent der Stunden, meist weil Fahrten nicht zustande kamen.

Die Hallen sind an Schultagen zwischen 8 und 14 Uhr zu 96 Prozent belegt. Vereine nutzen die Zeiten
ab 15 Uhr; freie Bahnen gibt es nur am Freitag nach 20 Uhr. Die Begründung für die hohe Nachfrage
liegt nicht allein in der Zahl der Kinder: seit der Schließung des Hallenbades in der
Kopernikusstraße im Jahr 2011 fehlt ein Sechstel der Wasserfläche.

Der Eigenbetrieb hat geprüft, ob der Unterricht in den Ferien zusammengefasst werden kann. Zwei
Schulen erproben das seit Februar. Die Lehrkräfte berichten, dass die Kinder schneller Fortschritte
machen, die Organisation aber aufwendig ist. Ein endgültiges Urteil ist erst nach einem weiteren
Durchgang möglich. Die Landesregierung hat auf Anfrage mitgeteilt, dass sie keine Einwände erhebt,
solange die Zahl der Stunden eingehalten wird.

Zugenommen hat der Bedarf an Kursen für Erwachsene. 2016 wurden 340 Anfragen gezählt, von denen nur
jede dritte angenommen werden konnte. Die Wartezeit beträgt zehn Monate. Auch die Wasserrettung
benötigt zusätzliche Zeiten, um den Nachwuchs auszubilden.

Für die Halle in Gehlsdorf ist im Sommer 2018 eine Sanierung der Lüftung vorgesehen. Sie wird in die
Ferien gelegt und dauert sieben Wochen. Der Unterricht ist davon nicht betroffen.

Die Eintrittspreise bleiben bis Ende 2018 unverändert. Der Zuschuss je Besuch ist von 5,10 EUR auf
5,60 EUR gestiegen, weil die Kosten für Fernwärme und Personal stärker gewachsen sind als die
Einnahmen. Der Wirtschaftsplan wird dem Ausschuss gesondert vorgelegt.

## sonstige | Weiteres Vorgehen:

Bis zum Herbst wird mit den Schulen ein Plan abgestimmt, der Fahrten von mehr als 25 Minuten
vermeidet. Über einen Neubau in Lichtenhagen ist mit dem Haushalt 2019 zu entscheiden.

##_ finanzielle_auswirkungen | Finanzielle Auswirkungen:

Keine.

@signature
""",
        kind="informationsvorlage",
        signatories=[signed_by("Holger Brandt", "Amtsleiter", mark="i. A.")],
        references=["2016/AN/2022"],
    ),
    _paper(
        "2019/AN/0417",
        "2019-10-24",
        "motion of two groups with two chairs beside each other, gez. in front of each, no"
        " attachments stated as 'keine'",
        (("2019-11-06", "Bürgerschaft", "Entscheidung"),),
        {
            "city": _CITY,
            "printed": "25.10.2019",
            "kind": "Antrag",
            "public": "öffentlich",
            "fields": [
                (
                    "Einreicher:\nFraktion Rostocker Mitte\nFraktion Aufbruch Warnow",
                    "Entscheidendes Gremium:\nBürgerschaft",
                )
            ],
            "title": "Öffentliche Toiletten an den Stränden von Warnemünde und Markgrafenheide"
            " ganzjährig öffnen",
            "signature": [
                (72, "gez. Swantje Pagel\nFraktion Rostocker Mitte"),
                (310, "gez. Enno Teichert\nFraktion Aufbruch Warnow"),
            ],
        },
        """\
## beschlussvorschlag | Beschlussvorschlag:

Der Oberbürgermeister wird beauftragt, die öffentlichen Toiletten an den Strandaufgängen 4, 14 und
28 in Warnemünde sowie am Parkplatz Markgrafenheide auch in der Zeit vom 1. November bis zum 31.
März geöffnet zu halten und täglich zu reinigen.

## sachverhalt | Sachverhalt/Begründung:

Immer mehr Gäste kommen auch im Winter an die Küste. Nach der Statistik der Tourismuszentrale
entfielen im vergangenen Jahr 22 Prozent der Übernachtungen auf die Monate November bis März. Die
Toiletten sind in dieser Zeit geschlossen; die Folgen sind in den Dünen zu sehen.

Die Verwaltung hat in der Stellungnahme 2018/AN/3902-01 auf die Gefahr von Frostschäden
hingewiesen. Die Gebäude am Aufgang 14 und in Markgrafenheide haben jedoch seit 2017 eine Heizung.
Für die beiden anderen genügt ein Begleitkabel, das nach unserer Kenntnis je Standort weniger als
4.000 Euro kostet.

##= finanzielle_auswirkungen | Finanzielle Auswirkungen: etwa 38.000 Euro jährlich für Reinigung und
Strom

##= anlagen | Anlagen: keine

@signature
""",
        kind="antrag",
        signatories=[
            signed_by("Swantje Pagel", "Fraktion Rostocker Mitte", mark="gez."),
            signed_by("Enno Teichert", "Fraktion Aufbruch Warnow", mark="gez."),
        ],
        references=["2018/AN/3902-01"],
    ),
    _paper(
        "2012/AF/3390",
        "2012-03-26",
        "question of one member with lettered items, no consultation table, receipt stamp",
        (),
        {
            "city": _OLD,
            "printed": "27.03.2012",
            "kind": "Anfrage",
            "public": "öffentlich",
            "fields": [("Einreicher:\nKarsten Wiebusch, Mitglied der Bürgerschaft", "")],
            "title": "Zustand der Straßenbäume in der Kröpeliner-Tor-Vorstadt",
            "signature": [(72, "gez. Karsten Wiebusch\nMitglied der Bürgerschaft")],
        },
        """\
## anfrage

Sehr geehrter Herr Oberbürgermeister,

im Winter sind in der Kröpeliner-Tor-Vorstadt 61 Straßenbäume gefällt worden. Ich bitte um die
Beantwortung folgender Fragen:

a) Wie viele der gefällten Bäume waren nach dem Gutachten vom 09.11.2011 nicht mehr standsicher, und
wie viele mussten Bauarbeiten weichen?

b) In welcher Frist und an welchen Stellen wird nach § 19 der Baumschutzsatzung nachgepflanzt?

c) Welche Arten sind dafür vorgesehen? Wurde die Empfehlung der Gartenamtsleiterkonferenz beachtet?

d) Aus welchem Grund wurde der Ortsbeirat erst am 1. Februar, also drei Tage vor Beginn der
Arbeiten, unterrichtet, obwohl die Vorlage 2011/BV/2870 eine Beteiligung „vor jeder größeren
Maßnahme“ verlangt?

e) Was kosteten die Fällungen, und aus welchem Titel wurden sie bezahlt?

f) Welche Bäume im Viertel sollen bis zum Ende des Jahres 2013 noch gefällt werden?

Ich bitte um schriftliche Antwort binnen zwei Wochen.

@signature
""",
        kind="anfrage",
        signatories=[signed_by("Karsten Wiebusch", "Mitglied der Bürgerschaft", mark="gez.")],
        references=["2011/BV/2870"],
        stamps=(
            (
                1,
                Stamp(
                    lines=("Präsidentin der Bürgerschaft", "Eing. 27. März 2012"),
                    at=(0.7, 0.26),
                    colour=BLUE,
                    mm=52,
                ),
            ),
        ),
    ),
    _paper(
        "2014/BV/5521",
        "2014-02-10",
        "not public, attached letter with number, date, reference and signature of its own",
        (
            ("2014-02-25", "Liegenschafts- und Vergabeausschuss", "Empfehlung"),
            ("2014-03-04", "Hauptausschuss", "Entscheidung"),
        ),
        {
            "city": _OLD,
            "printed": "11.02.2014",
            "kind": "Beschlussvorlage",
            "public": "nichtöffentlich",
            "fields": [
                ("Entscheidendes Gremium:\nHauptausschuss", "Beteiligte Ämter:\nRechtsamt"),
                ("Federführendes Amt:\nHafen- und Seemannsamt", "Bearbeiter:\nFrau Ihde"),
            ],
            "title": "Verlängerung des Pachtvertrages für die Liegeplätze im Alten Strom",
            "signature": [
                (72, "In Vertretung\n\nMalte Kröger\nSenator für Finanzen, Verwaltung und Ordnung")
            ],
            "letter": {
                "mark": "Anlage 1 zur Vorlage 2014/BV/5521",
                "sender": "Fahrgastreederei Gebrüder Ohlerich\nAm Strom 00\n18119 Rostock",
                "place": "Rostock, den 17.12.2013\nUnser Zeichen: O-13/441",
                "receiver": "Hansestadt Rostock\nHafen- und Seemannsamt\n18050 Rostock",
                "subject": "Pachtvertrag Nr. 2004/117 vom 01.04.2004",
                "text": """\
Sehr geehrte Frau Ihde,

wir bitten, den genannten Vertrag um zehn Jahre zu verlängern. In den Bau eines Schiffes mit
elektrischem Antrieb haben wir 1,9 Mio. Euro investiert; die Bank verlangt dafür die Sicherheit der
Liegeplätze.

Mit dem höheren Pachtzins gemäß Ihrem Angebot vom 2. Dezember sind wir einverstanden. Die Vorlage
2009/BV/0318 sah eine Anpassung an den Index vor; das kann so bleiben.
""",
                "signature": "Mit freundlichen Grüßen\n~\nJens Ohlerich\nGeschäftsführer",
            },
        },
        """\
## beschlussvorschlag | Beschlussvorschlag:

Der Verlängerung des Pachtvertrages mit der Fahrgastreederei Gebrüder Ohlerich über die Liegeplätze
21 bis 24 im Alten Strom bis zum 31.03.2024 wird zugestimmt. Der Pachtzins beträgt jährlich 26.400
EUR und wird alle zwei Jahre an den Verbraucherpreisindex angepasst.

## sonstige | Beschlussvorschriften:

§ 6 Abs. 3 Nr. 4 der Hauptsatzung

## sachverhalt | Sachverhalt:

Der Vertrag endet am 31.03.2014. Die Reederei betreibt mit drei Schiffen die Hafenrundfahrt und
beschäftigt 17 Personen. Rückstände bestehen nicht.

Eine Ausschreibung wurde geprüft. Das Rechtsamt hält sie nicht für geboten, weil es sich um die
Überlassung von Flächen und nicht um eine Dienstleistung handelt. Der bisherige Zins von 19.800 EUR
liegt unter dem, was in Wismar und Stralsund gezahlt wird; die Erhöhung ist mit der Pächterin
abgestimmt.

Der Alte Strom wird in den Jahren 2015 und 2016 auf der Westseite saniert. Für diese Zeit sind der
Reederei Ersatzliegeplätze am Neuen Strom zugesagt; der Zins ermäßigt sich dann um ein Viertel. Die
Pächterin hat sich verpflichtet, alle Schiffe bis zum 31.12.2016 mit Anschlüssen für Landstrom
auszurüsten, damit die Hilfsmotoren während der Liegezeit abgestellt werden können. Anwohner haben
sich seit 2010 mehrfach über Abgase beschwert.

Die Tourismuszentrale befürwortet die Verlängerung. Nach ihrer Zählung haben 2013 rund 168.000
Gäste die Rundfahrten genutzt. Sie weist darauf hin, dass der Verkauf der Karten auf der Promenade
geordnet werden sollte. Im Vertrag ist dafür eine feste Stelle je Schiff vorgesehen.

Mit zwei weiteren Betrieben, die Liegeplätze im Alten Strom gepachtet haben, laufen die Gespräche
noch. Darüber wird gesondert entschieden.

Die Angaben zur Finanzierung des Schiffes unterliegen dem Geschäftsgeheimnis.

## finanzielle_auswirkungen | Finanzielle Auswirkungen:

Mehrertrag von 6.600 EUR im Jahr, Produkt 55203.

##_ anlagen | Anlage:

1 Schreiben der Reederei vom 17.12.2013

@signature

@letter
""",
        kind="beschlussvorlage",
        signatories=[
            signed_by(
                "Malte Kröger",
                "Senator für Finanzen, Verwaltung und Ordnung",
                mark="In Vertretung",
            )
        ],
        attachments=enclosures(("1", "Schreiben der Reederei vom 17.12.2013")),
    ),
    _paper(
        "2012/AF/3390-01",
        "2012-04-10",
        "answer to a question, number of the question plus a suffix, answers below repeated"
        " letters",
        (),
        {
            "city": _OLD,
            "printed": "10.04.2012",
            "kind": "Stellungnahme zur Anfrage",
            "public": "öffentlich",
            "fields": [
                (
                    "Federführendes Amt:\nAmt für Stadtgrün, Naturschutz und Landschaftspflege",
                    "Bezug:\nVorlage 2012/AF/3390",
                )
            ],
            "title": "Zustand der Straßenbäume in der Kröpeliner-Tor-Vorstadt",
            "signature": [(72, "Roland Mestlin\nOberbürgermeister")],
        },
        """\
## sachverhalt | Sachverhalt:

Herr Wiebusch hat mit Datum vom 26.03.2012 sechs Fragen zu den Fällungen in der
Kröpeliner-Tor-Vorstadt gestellt.

## antwort | Beantwortung:

a) Von den 61 Bäumen waren 44 nicht mehr standsicher. 17 standen im Bereich der neuen
Fernwärmeleitung.

b) Nachgepflanzt wird bis zum 30. April 2013 im Verhältnis 1 zu 1. Für die Doberaner Straße, in der
kein Platz mehr vorhanden ist, wurden Ersatzstandorte am Vögenteich gefunden.

c) Vorgesehen sind Amberbaum, Feldahorn und Stadtulme. Die Empfehlungen der Konferenz wurden
beachtet.

d) Der Ortsbeirat hätte früher unterrichtet werden müssen. Die Mitteilung lag seit dem 12. Januar
vor, wurde aber wegen eines Versehens nicht abgesandt. Künftig erhält der Ortsbeirat die Liste
spätestens vier Wochen vor Beginn.

e) Die Fällungen kosteten 48.700 EUR. Sie wurden aus dem Titel für die Unterhaltung des Straßengrüns
bezahlt, soweit nicht die Stadtwerke zur Erstattung verpflichtet sind.

f) Nach heutigem Stand betrifft das elf Bäume, überwiegend Silberlinden in der Wismarschen Straße.
Die Liste ist im Amt einzusehen.

@signature
""",
        kind="stellungnahme",
        signatories=[signed_by("Roland Mestlin", "Oberbürgermeister")],
        references=["2012/AF/3390"],
    ),
)
