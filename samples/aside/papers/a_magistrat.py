"""Western councils, 1949 to 1966, on a heavy typewriter: Vorlagen, motions, minutes, invitation."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from samples.aside.layouts import a_magistrat
from samples.make.body import Body
from samples.make.marks import BLUE, RED, VIOLET, Stamp
from samples.make.paper import Paper, enclosures, meeting, meta, signed_by
from samples.make.typeset import Sheet

_DONE = (1, Stamp(lines=("ERLEDIGT",), at=(0.3, 0.8), colour=RED, degrees=9, mm=44))


def _paper(
    id_: str,
    city: str,
    year: int,
    layout: Callable[[Sheet, Paper], Body],
    purpose: str,
    form: dict[str, Any],
    body: str,
    stamps: tuple[tuple[int, Stamp], ...] = (),
    **metadata: Any,
) -> Paper:
    return Paper(
        id=id_,
        city=city,
        year=year,
        print="typewriter",
        layout=layout,
        sheet=a_magistrat.sheet,
        modelled_on="typewritten papers of West German councils; text and persons invented",
        purpose=purpose,
        stamps=(*stamps, _DONE),
        metadata=meta(**metadata),
        form=form,
        body=body,
    )


PAPERS = (
    _paper(
        "marburg-318-62",
        "Marburg",
        1962,
        a_magistrat.vorlage,
        "Roman month in the date, Bezug that names an earlier Vorlage, spaced and underlined"
        " headings, table without rules, carbon copy remarks",
        {
            "authority": "DER MAGISTRAT DER UNIVERSITÄTSSTADT MARBURG",
            "number": "Nr. 318/62",
            "place": "Marburg, den 14.II.1962",
            "address": "An die\nStadtverordnetenversammlung\nzur Sitzung am 2.III.1962",
            "kind": "Vorlage",
            "fields": [
                ("Betr.:", "Ausbau der Weidenhäuser Brücke und Verlegung der Haltestelle"),
                ("Bezug:", "Vorlage Nr. 1204/60"),
            ],
            "signature": [(300, "Der Magistrat\n\ngez. Dr. Bleckmann\nOberbürgermeister")],
        },
        """\
## beschlussvorschlag | Beschluß:

Die Stadtverordnetenversammlung stimmt dem Ausbau der Weidenhäuser Brücke nach dem Entwurf des
Stadtbauamtes vom 9.I.1962 zu und stellt hierfür 486 000 DM bereit.

## begruendung | Begründung:

Die Brücke wurde 1892 für Pferdefuhrwerke gebaut. Ihre Fahrbahn ist 5,20 m breit. Bei der Zählung im
Oktober haben sie an einem Werktag 9 840 Kraftfahrzeuge benutzt. Die Omnibusse der Linie 1 können
sich auf der Brücke nicht begegnen.

Nach der Vorlage Nr. 1204/60 sollte zunächst abgewartet werden, ob das Land die Umgehungsstraße in
den Bauplan 1962 aufnimmt. Dies ist, wie der Regierungspräsident unter dem 21.XII.1961 (Az.
III/4-61 k) mitgeteilt hat, nicht der Fall.

Die Bögen bleiben erhalten. Die neue Fahrbahntafel kragt beiderseits um 1,60 m aus und nimmt die
Gehwege auf. Die Haltestelle wird vor das Siechenhaus verlegt.

Die Frage, ob auf der Brücke ein Radweg angelegt werden soll, ist im Bauausschuß eingehend erörtert
worden. Die Mehrheit hielt dies wegen der Kosten von etwa 70 000 DM für nicht vertretbar. Während
der Arbeiten wird der Verkehr einspurig über die Brücke geleitet; die Omnibusse fahren über den
Pilgrimstein. Mit einer Bauzeit von sieben Monaten ist zu rechnen.

Der Denkmalpfleger hat dem Entwurf unter der Bedingung zugestimmt, daß die Brüstung in Sandstein
verkleidet wird. Dem Verlangen der Anlieger, die Einfahrt zur Mühle zu verbreitern, konnte nicht
entsprochen werden, weil das Gelände der Universität gehört und diese es für den Botanischen Garten
benötigt.

## finanzielle_auswirkungen | Kosten:

| Fahrbahntafel und Geländer | 352 000 DM |
| Rampen | 88 000 DM |
| Leitungen | 46 000 DM |

Ein Zuschuß des Landes von 150 000 DM ist zugesagt. Der Rest wird aus dem außerordentlichen Haushalt
gedeckt.

@signature
""",
        (
            (
                1,
                Stamp(
                    lines=("Stadtverordnetenbüro", "Eing. 16. Feb. 1962"),
                    at=(0.7, 0.23),
                    colour=VIOLET,
                    mm=48,
                ),
            ),
        ),
        number="318/62",
        title="Ausbau der Weidenhäuser Brücke und Verlegung der Haltestelle",
        kind="drucksache",
        date="1962-02-14",
        consultations=[meeting("Stadtverordnetenversammlung", "1962-03-02")],
        signatories=[signed_by("Dr. Bleckmann", "Oberbürgermeister", mark="gez.")],
        references=["1204/60"],
    ),
    _paper(
        "luebeck-antrag-1953",
        "Lübeck",
        1953,
        a_magistrat.vorlage,
        "motion of a group without a number, ae oe ue and ss throughout, ink with the name typed"
        " below, heading Begruendung inline",
        {
            "authority": "FRAKTION DER WAEHLERGEMEINSCHAFT HANSE\nin der Buergerschaft der"
            " Hansestadt Luebeck",
            "number": "",
            "place": "Luebeck, den 8. Oktober 1953",
            "address": "An den\nHerrn Stadtpraesidenten\nRathaus",
            "kind": "Antrag",
            "plain": True,
            "fields": [
                ("Betr.:", "Raeumung des Lagers Poeppendorf und Unterbringung der Familien")
            ],
            "signature": [(300, "~\nHinrich Kaacksteen\nFraktionsvorsitzender")],
        },
        """\
## beschlussvorschlag | Die Buergerschaft wolle beschliessen:

Der Senat wird beauftragt, der Buergerschaft bis zum 1. Dezember dieses Jahres einen Plan
vorzulegen, wie die 214 Familien, die noch im Lager Poeppendorf leben, im Laufe des Jahres 1954 in
feste Wohnungen uebernommen werden koennen.

##= begruendung | Begruendung: Die Baracken sind im Jahre 1945 fuer wenige Monate errichtet worden.
Die Waende sind faul, in neun Raeumen dringt Regen ein. Im September wurden durch das
Gesundheitsamt elf Faelle von Lungenkrankheit festgestellt.

Der Buergerschaft ist wiederholt berichtet worden, zuletzt am 18. Juni mit der Vorlage Nr. 93.
Damals wurde erklaert, ein Fazit koenne erst nach Abschluss des Wohnungsbauprogramms gezogen
werden. Dieses ist nun mit 1 160 Wohnungen beendet; keine davon ist an Bewohner des Lagers vergeben
worden.

Es ist den Menschen nicht zuzumuten, einen neunten Winter in Baracken zu verbringen.

@signature
""",
        (
            (
                1,
                Stamp(
                    lines=("Büro der Bürgerschaft", "10. OKT. 1953"),
                    at=(0.72, 0.16),
                    colour=BLUE,
                    mm=46,
                    degrees=-6,
                ),
            ),
        ),
        title="Raeumung des Lagers Poeppendorf und Unterbringung der Familien",
        kind="antrag",
        date="1953-10-08",
        signatories=[signed_by("Hinrich Kaacksteen", "Fraktionsvorsitzender", signed=True)],
        references=["93"],
    ),
    _paper(
        "offenbach-77-57",
        "Offenbach",
        1957,
        a_magistrat.vorlage,
        "answer with the question repeated in quotes, two-digit year, Az. that looks like a number,"
        " In Vertretung",
        {
            "authority": "MAGISTRAT DER STADT OFFENBACH AM MAIN\nDezernat IV - Az. 4/112/57",
            "number": "Drucksache Nr. 77",
            "place": "Offenbach, 3. 4. 57",
            "address": "An den\nHerrn Stadtverordnetenvorsteher\nim Hause",
            "kind": "Beantwortung",
            "fields": [
                (
                    "Betr.:",
                    "Anfrage der Stadtverordneten Frau Reichwein, Milchausgabe in den Schulen",
                )
            ],
            "signature": [(300, "In Vertretung:\n\ngez. Traband\nStadtrat")],
        },
        """\
## anfrage | Anfrage:

„Ist der Magistrat bereit, die Ausgabe von Milch auch auf die Berufsschulen auszudehnen, und welche
Kosten würden dadurch entstehen?“

## antwort | Antwort:

An den Volksschulen wurden im Januar täglich 6 230 Flaschen Milch und 1 890 Flaschen Kakao
ausgegeben. Die Eltern zahlen 13 Pfennig je Flasche, die Stadt trägt 4 Pfennig.

Eine Untersuchung des Gesundheitsamtes an 400 Schulkindern hat ergeben, daß sich das Gewicht
derjenigen, die regelmäßig Milch erhielten, seit 1954 um durchschnittlich 1,2 kg günstiger
entwickelt hat.

Für die Berufsschulen liegt eine Umfrage vor. Von 3 100 Schülern möchten 1 450 an der Ausgabe
teilnehmen. Da der Unterricht nur an einem Tage der Woche stattfindet, entstehen jährlich Kosten
von etwa 2 600 DM.

Der Magistrat hat in seiner Sitzung vom 28. März beschlossen, die Ausgabe nach den Osterferien zu
beginnen. Eine Vorlage, wie sie mit der Drucksache Nr. 41 zur Schulspeisung erfolgte, ist wegen des
geringen Betrages nicht erforderlich.

@signature
""",
        (),
        number="77",
        title="Anfrage der Stadtverordneten Frau Reichwein, Milchausgabe in den Schulen",
        kind="antwort",
        date="1957-04-03",
        signatories=[signed_by("Traband", "Stadtrat", mark="In Vertretung")],
        references=["41"],
    ),
    _paper(
        "goslar-bauausschuss-1955",
        "Goslar",
        1955,
        a_magistrat.niederschrift,
        "minutes, not public, of several items with headings 'Punkt 1', a vote in a sentence, two"
        " names below typed offices",
        {
            "kind": "Niederschrift",
            "title": "über die nichtöffentliche Sitzung des Bauausschusses",
            "fields": [
                ("Tag:", "22. September 1955"),
                ("Beginn:", "17.00 Uhr"),
                ("Vorsitz:", "Ratsherr Ilsemann"),
                ("Anwesend:", "7 Mitglieder, Stadtbaurat Quast"),
            ],
            "signature": [
                (96, "Der Vorsitzende:\n~\nIlsemann"),
                (330, "Der Schriftführer:\n~\nBodenstab"),
            ],
        },
        """\
## sonstige | 1. Wiederherstellung der Stadtmauer am Zwinger

Stadtbaurat Quast trägt vor, daß die Firma Steinmetz Röver mit 18 420 DM das günstigste Angebot
abgegeben hat. Das Land beteiligt sich mit einem Drittel. Der Ausschuß empfiehlt dem
Verwaltungsausschuß, den Auftrag zu erteilen.

Ratsherr Klages fragt, ob auch heimische Firmen zur Abgabe eines Angebotes aufgefordert worden
sind. Dies wird bejaht.

## sonstige | 2. Ankauf des Hauses Bäckerstraße 104

Der Eigentümer verlangt 31 000 DM. Die Schätzung des Katasteramtes vom 4. August beläuft sich auf
26 500 DM. Nach längerer Erörterung wird mit fünf gegen zwei Stimmen beschlossen, bis zu 28 000 DM
zu bieten. Auf die Vorlage Nr. 61/55 wird verwiesen.

## sonstige | 3. Verschiedenes

Ratsherr Klages rügt den Zustand der Bürgersteige in der Breiten Straße. Das Tiefbauamt wird die
Platten noch vor dem Frost richten. Ende der Sitzung: 18.40 Uhr.

@signature
""",
        (),
        title="Niederschrift über die nichtöffentliche Sitzung des Bauausschusses",
        kind="niederschrift",
        public=False,
        consultations=[meeting("Bauausschuss", "1955-09-22", public=False)],
        signatories=[
            signed_by("Ilsemann", "Vorsitzende", signed=True),
            signed_by("Bodenstab", "Schriftführer", signed=True),
        ],
        references=["61/55"],
    ),
    _paper(
        "hameln-einladung-1963",
        "Hameln",
        1963,
        a_magistrat.niederschrift,
        "invitation with a public and a non-public part, numbers of Vorlagen at the items, date at"
        " the foot with the signature",
        {
            "kind": "Einladung",
            "title": "zur 9. Sitzung des Rates der Stadt Hameln",
            "fields": [
                ("am:", "Mittwoch, dem 18. Dezember 1963"),
                ("um:", "16 Uhr"),
                ("Ort:", "Sitzungssaal des Hochzeitshauses"),
            ],
            "signature": [
                (96, "Hameln, den 11. Dezember 1963"),
                (330, "\ngez. Dr. Sander-Voss\nOberbürgermeister"),
            ],
        },
        """\
## sonstige | Tagesordnung

### A. Öffentlicher Teil

1. Genehmigung der Niederschrift vom 13. November 1963

2. Haushaltssatzung 1964 (Vorlage Nr. 114/63)

3. Satzung über die Reinigung der Straßen (Vorlage Nr. 109/63), hier: Erweiterung auf die Siedlung
am Basberg und Neufassung des Verzeichnisses

4. Umbau der Pestalozzischule; Bewilligung einer überplanmäßigen Ausgabe von 38 000 DM für die
Heizungsanlage (Vorlage Nr. 117/63)

5. Wahl eines stellvertretenden Mitgliedes für den Verwaltungsrat der Sparkasse

6. Anfrage des Ratsherrn Dr. Wehrhahn über die Beseitigung der Hochwasserschäden an der Werderbrücke

### B. Vertraulicher Teil

7. Grundstücksangelegenheiten: Erwerb einer Fläche am Klüt für die Erweiterung des Friedhofes

8. Personalsachen

Die Unterlagen zu Punkt 2 sind den Mitgliedern bereits am 4. Dezember zugegangen. Sie werden
gebeten, sie mitzubringen. Wer verhindert ist, wolle dies dem Hauptamt bis zum 16. Dezember
mitteilen.

@signature
""",
        (),
        title="Einladung zur 9. Sitzung des Rates der Stadt Hameln",
        kind="einladung",
        date="1963-12-11",
        consultations=[meeting("Rat der Stadt Hameln", "1963-12-18")],
        signatories=[signed_by("Dr. Sander-Voss", "Oberbürgermeister", mark="gez.")],
        references=["114/63", "109/63", "117/63"],
    ),
    _paper(
        "bremerhaven-58-1949",
        "Bremerhaven",
        1949,
        a_magistrat.vorlage,
        "urgent motion of 1949, several names below each other after gez., DM amounts, date"
        " in words without a place",
        {
            "authority": "STADTVERORDNETENVERSAMMLUNG BREMERHAVEN",
            "number": "Drucksache Nr. 58",
            "place": "21. November 1949",
            "address": "An den\nHerrn Vorsteher",
            "kind": "Dringlichkeitsantrag",
            "fields": [
                ("Betr.:", "Kohlenzuteilung für Krankenhäuser und Volksküchen"),
                ("Sitzung:", "Stadtverordnetenversammlung am 24. November 1949, öffentlich"),
            ],
            "signature": [
                (96, "gez. Tienken\ngez. Rademaker\ngez. Hollwedel"),
                (330, "gez. Behrmann\ngez. Dr. Luths"),
            ],
        },
        """\
## antrag | Antrag:

Der Magistrat wird ersucht, sofort mit der Landesregierung zu verhandeln, damit den Krankenhäusern
und den vier Volksküchen für die Monate Dezember und Januar je 140 Tonnen Hausbrand zugeteilt
werden.

## begruendung | Begründung:

Im Krankenhaus Am Bürgerpark reicht der Vorrat noch für elf Tage. Die Operationssäle können nur noch
an drei Tagen der Woche geheizt werden. Die Volksküche in der Goethestraße mußte am 17. November
geschlossen bleiben, 380 Personen erhielten keine warme Mahlzeit.

Die Schulen haben den Unterricht in der vergangenen Woche bereits auf drei Stunden gekürzt, damit
die Räume am Vormittag nacheinander benutzt werden können. Mehrere Ärzte berichten von einer
Zunahme der Erkältungskrankheiten bei Kindern, deren Familien seit dem Sommer ohne Zuteilung
geblieben sind.

Die Zuteilung, die mit der Drucksache Nr. 44 bekanntgegeben wurde, ist bisher nur zur Hälfte
eingetroffen.

## sonstige | Begründung der Dringlichkeit:

Die nächste Versammlung findet erst am 15. Dezember statt. Bis dahin wären die Vorräte erschöpft.

@signature
""",
        (
            (
                1,
                Stamp(
                    lines=("Angenommen", "24. Nov. 1949"),
                    at=(0.68, 0.3),
                    colour=BLUE,
                    mm=42,
                    degrees=7,
                ),
            ),
        ),
        number="58",
        title="Kohlenzuteilung für Krankenhäuser und Volksküchen",
        kind="dringlichkeitsantrag",
        public=True,
        date="1949-11-21",
        consultations=[meeting("Stadtverordnetenversammlung", "1949-11-24", public=True)],
        signatories=[
            signed_by("Tienken", mark="gez."),
            signed_by("Rademaker", mark="gez."),
            signed_by("Hollwedel", mark="gez."),
            signed_by("Behrmann", mark="gez."),
            signed_by("Dr. Luths", mark="gez."),
        ],
        references=["44"],
    ),
    _paper(
        "siegen-mitteilung-1966",
        "Siegen",
        1966,
        a_magistrat.vorlage,
        "Mitteilung with Anlg. line 'keine', list of receivers after the name, date before the"
        " number in a cited letter, lower headings underlined",
        {
            "authority": "STADT SIEGEN\nDer Oberstadtdirektor",
            "number": "M 41/66",
            "place": "Siegen, 23. Juni 1966",
            "address": "An den\nWerksausschuß",
            "kind": "Mitteilung",
            "plain": True,
            "fields": [
                ("Betr.:", "Umstellung der Gasversorgung auf Ferngas"),
                ("Anlagen:", "keine"),
            ],
            "signature": [(96, "i. A.\n~\nWeidlich\nWerkdirektor")],
        },
        """\
## sachverhalt | Bericht:

Mit Schreiben vom 2. Mai 1966 Nr. 5520/66 hat die Ferngas-Gesellschaft bestätigt, daß die Leitung
nach Weidenau im September gefüllt wird. Die Umstellung der Geräte beginnt am 3. Oktober im Bezirk
Hammerhütte und wird in sechs Abschnitten bis zum Mai 1967 durchgeführt.

In den Haushalten sind 11 800 Herde, 2 300 Badeöfen und 640 Heizöfen umzubauen. Bei etwa 900
Geräten, die vor 1930 hergestellt sind, lohnt der Umbau nicht mehr. Den Besitzern wird ein Zuschuß
von 60 DM angeboten, wenn sie ein neues Gerät kaufen.

Für die Umstellung wurden sechs Trupps einer Spezialfirma verpflichtet. Jeder Abnehmer wird zwei
Wochen vorher schriftlich benachrichtigt. Während der Arbeiten muß die Zufuhr für höchstens acht
Stunden gesperrt werden. In Haushalten mit Säuglingen und Kranken werden elektrische Kocher
ausgeliehen.

Das alte Gaswerk an der Eiserfelder Straße wird stillgelegt. Die Belegschaft wird nach der
Vereinbarung vom 12. Januar von den Stadtwerken übernommen.

## fazit | Ergebnis:

Die Arbeiten liegen im Zeitplan. Eine Erhöhung des Gaspreises ist mit der Umstellung nicht
verbunden.

@signature
""",
        (),
        number="M 41/66",
        title="Umstellung der Gasversorgung auf Ferngas",
        kind="mitteilung",
        date="1966-06-23",
        signatories=[signed_by("Weidlich", "Werkdirektor", mark="i. A.", signed=True)],
        attachments=enclosures(),
    ),
)
