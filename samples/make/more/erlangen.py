"""Erlangen: minutes, invitation and opinion of an invented Stadtteilbeirat."""

from samples.make.layouts import erlangen
from samples.make.paper import Paper, meeting, meta, signed_by

_FORM = "form of papers of a Stadtteilbeirat in Erlangen; district, text and persons invented"

PAPERS = (
    Paper(
        id="erlangen-2022-stbr-niederschrift",
        city="Erlangen",
        year=2022,
        print="laser",
        layout=erlangen.niederschrift,
        sheet=erlangen.sheet,
        modelled_on=_FORM,
        purpose="fields in two columns of labels and values, names in three columns, TOP headings,"
        " date in the head beside that of the meeting, votes as 7:1 Stimmen",
        metadata=meta(
            title="3. Sitzung des Stadtteilbeirates Steinforst",
            kind="niederschrift",
            public=True,
            date="2022-10-24",
            consultations=[meeting("Stadtteilbeirat Steinforst", "2022-10-12", public=True)],
            signatories=[
                signed_by("Helga Brendel", "Vorsitzende", mark="gez."),
                signed_by("Timo Ackerl", "Protokoll", mark="gez."),
            ],
            references=["147/2021", "613/098/2022"],
        ),
        form={
            "place": "Erlangen, 24. Oktober 2022",
            "office": "Referat: OBM\nAmt: 13-2",
            "kind": "Niederschrift",
            "fields": [
                (("Besprechung am:", "12. Oktober 2022"), ("Beginn:", "18:30 Uhr")),
                (("Ort:", "Aula der Grundschule Steinforst"), ("Ende:", "20:10 Uhr")),
                (("Thema:", "3. Sitzung des Stadtteilbeirates Steinforst"), ("", "")),
            ],
            "people": [
                (
                    "Anwesende",
                    "Stadtteilbeirat:\nFr. Helga Brendel\nHr. Jens Uttenreuth\nFr. Mina"
                    " Sahin\nHr. Dr. Paul Rieß\nHr. Otto Lämmlein\nStadtrat:\nFr. Kerstin Wallbaum",
                ),
                ("Entschuldigt", "Hr. Ralf Scholten\nFr. Ines Popp"),
                ("Verteiler", "Alle Referate, Fachämter, Stadtteilbeiräte, Fraktionen"),
            ],
            "note": "Die Niederschrift gibt die wesentlichen Punkte wieder. Werden binnen zwei"
            " Wochen keine Einwände erhoben, gilt sie als genehmigt.",
            "signatures": [
                (70, "gez.\nHelga Brendel\nVorsitzende"),
                (320, "gez.\nTimo Ackerl\nProtokoll"),
            ],
        },
        body="""\
## sonstige

Die Vorsitzende eröffnet die dritte öffentliche Sitzung. Die Ladung erfolgte am 28. September 2022
form- und fristgerecht. Die Tagesordnung wird ohne Änderung angenommen.

## sonstige | TOP 1: Sachstand Bolzplatz am Erlenweg

Das Sportamt berichtet, dass der Untergrund im Frühjahr erneuert wird. Der Antrag Nr. 147/2021 des
Beirates ist damit teilweise erledigt. Offen bleibt der Ballfangzaun zur Straße; er war im ersten
Entwurf enthalten, ist aber aus Kostengründen entfallen.

Der Beirat hält den Zaun für unverzichtbar. Im Ergebnis der Aussprache wird die Verwaltung gebeten,
bis zur nächsten Sitzung ein Angebot einzuholen (Abstimmung 7:1 Stimmen).

## sonstige | TOP 2: Stellungnahme zur Beschlussvorlage 613/098/2022

Frau Sahin erläutert die geplante Verlegung der Bushaltestelle. Die neue Lage verlängert den Weg aus
dem Seniorenheim um 190 Meter. Herr Dr. Rieß regt an, die Haltestelle nur um die Länge eines Busses
zu verschieben.

##= beschlussvorschlag | Beschluss: Der Beirat lehnt die Verlegung in der vorliegenden Form ab.

##= sonstige | Abstimmung: 8:0 Stimmen

## sonstige | TOP 3: Anfragen aus der Bevölkerung

Ein Bürger beklagt, dass die Bäume in der Wiesenstraße im Sommer nicht gegossen wurden. Amt 77 wird
um eine Auskunft gebeten. Eine Bürgerin fragt nach dem Stand des Glasfaserausbaus; dazu liegt noch
keine Antwort des Unternehmens vor.

## sonstige | TOP 4: Verschiedenes \\f

Die nächste Sitzung soll im März 2023 stattfinden. Herr Lämmlein bittet darum, die Einladung künftig
auch an den Aushang der Apotheke zu hängen. Das wird zugesagt.
""",
    ),
    Paper(
        id="erlangen-2023-stbr-einladung",
        city="Erlangen",
        year=2023,
        print="inkjet",
        layout=erlangen.einladung,
        sheet=erlangen.sheet,
        modelled_on=_FORM,
        purpose="Einladung with session, day, hour and place in four columns without labels, agenda"
        " as a numbered list, gez.",
        metadata=meta(
            kind="einladung",
            public=True,
            date="2023-03-01",
            consultations=[meeting("Stadtteilbeirat Steinforst", "2023-03-15", public=True)],
            signatories=[
                signed_by("Helga Brendel", "Vorsitzende Stadtteilbeirat Steinforst", mark="gez.")
            ],
            references=["021/2023"],
        ),
        form={
            "kind": "Einladung",
            "body": "Stadtteilbeirat Steinforst",
            "when": ["1. Sitzung", "Mittwoch, 15.03.2023", "18:30 Uhr", "Bürgertreff, Saal 2"],
            "closing": "Ich darf Sie hiermit zu dieser Sitzung einladen.\n\nErlangen, den"
            " 1. März 2023",
            "signature": "STADT ERLANGEN\ngez. Helga Brendel\nVorsitzende Stadtteilbeirat"
            " Steinforst",
            "hints": "Der Saal ist stufenlos zu erreichen. Bitte melden Sie sich bis zum"
            " 10. März 2023 an,\nwenn Sie eine Hörhilfe oder eine Übersetzung benötigen.",
        },
        body="""\
## sonstige | Öffentliche Tagesordnung - 18:30 Uhr

1. Genehmigung der Niederschrift vom 12. Oktober 2022

2. Ballfangzaun am Bolzplatz Erlenweg: Angebot und weiteres Vorgehen

3. Umgestaltung der Ortsmitte: Vorstellung der drei Entwürfe durch das Stadtplanungsamt mit
anschließender Aussprache und Empfehlung des Beirates

4. Antrag Nr. 021/2023: Öffnung des Schulhofes am Nachmittag; Bericht der Schulleitung über die
Erfahrungen im ersten Halbjahr

5. Verwendung der Mittel des Beirates: Zuschuss zum Nachbarschaftsfest, Druck der Wegekarte,
Bepflanzung der Kübel an der Endhaltestelle

6. Bericht der Verwaltung über erledigte und offene Anfragen

7. Anfragen der Mitglieder und der Bürgerinnen und Bürger

Die Unterlagen zu den Punkten 2 und 3 liegen ab dem 6. März im Bürgertreff aus und können während
der Öffnungszeiten eingesehen werden. Zu Punkt 3 sind alle Anwohnerinnen und Anwohner der
Hauptstraße besonders eingeladen; die Fachleute des Planungsbüros stehen ab 18 Uhr für Fragen
bereit. Wer nicht teilnehmen kann, hat die Möglichkeit, Anregungen bis zum Tag vor der Sitzung
schriftlich einzureichen. Sie werden verlesen und in die Niederschrift aufgenommen.
""",
    ),
    Paper(
        id="erlangen-2022-stbr-stellungnahme",
        city="Erlangen",
        year=2022,
        print="laser",
        layout=erlangen.stellungnahme,
        sheet=erlangen.sheet,
        modelled_on=_FORM,
        purpose="letter without a number whose title cites two, Fazit as a heading at its end,"
        " ink over the name",
        metadata=meta(
            title="zur Beschlussvorlage 613/098/2022 Verlegung der Bushaltestelle Steinforst Mitte"
            " und zum Antrag 132/2022",
            kind="stellungnahme",
            date="2022-11-02",
            signatories=[
                signed_by("Helga Brendel", "Vorsitzende des Stadtteilbeirates", signed=True)
            ],
            references=["613/098/2022", "132/2022"],
        ),
        form={
            "sender": "Stadtteilbeirat Steinforst",
            "address": "Stadt Erlangen\nAmt für Stadtplanung und Mobilität\nGebbertstraße 1\n"
            "91052 Erlangen",
            "place": "Erlangen, 02.11.2022",
            "kind": "Stellungnahme",
            "title": "zur Beschlussvorlage 613/098/2022 Verlegung der Bushaltestelle\nSteinforst"
            " Mitte und zum Antrag 132/2022",
            "signature": "Helga Brendel\nVorsitzende des Stadtteilbeirates",
        },
        body="""\
## stellungnahme

Sehr geehrte Damen und Herren,

der Stadtteilbeirat hat sich in seiner Sitzung am 12. Oktober 2022 mit der geplanten Verlegung der
Haltestelle befasst. Er dankt der Verwaltung für die Pläne und nimmt wie folgt Stellung.

## sonstige | 1. Wege

Vom Seniorenheim sind es heute 80, künftig wären es 270 Meter. Auf diesem Weg liegt die Einfahrt des
Baumarktes, an der es keine Insel gibt. Viele Bewohnerinnen und Bewohner würden den Bus nicht mehr
benutzen.

## sonstige | 2. Umstieg

Die Verlegung verkürzt den Umstieg zur Linie 287 um eine Minute. Nach der Zählung vom 20. September
steigen dort an einem Werktag 34 Personen um. Aus dem Seniorenheim kommen am selben Tag 61.

## sonstige | 3. Mögliche Änderung

Der im Antrag 132/2022 vorgeschlagene Platz vor der Apotheke liegt zwischen beiden Zielen. Eine
Haltebucht wäre nicht nötig, wenn der Bus wie in der Sebaldusstraße auf der Fahrbahn hält.

## fazit | Fazit

Der Beirat lehnt die Verlegung in der vorgelegten Form ab und bittet, den Platz vor der Apotheke zu
prüfen. Über das Ergebnis möchte er vor der Entscheidung des Ausschusses unterrichtet werden.
""",
    ),
)
