"""Frankfurt 2018 to 2022: Vortrag des Magistrats, a motion of a group, one of an Ortsbeirat."""

from samples.make.layouts import frankfurt
from samples.make.paper import Paper, enclosures, meeting, meta, signed_by

_FORM = "form of papers of Frankfurt am Main; text, groups and persons invented"

PAPERS = (
    Paper(
        id="frankfurt-m-88-2019",
        city="Frankfurt am Main",
        year=2019,
        print="laser",
        layout=frankfurt.layout,
        sheet=frankfurt.sheet,
        modelled_on=_FORM,
        purpose="Vortrag des Magistrats with its Vorgang of foreign numbers and dates at the head,"
        " lettered headings, meetings only in sentences below the signature",
        metadata=meta(
            number="M 88/2019",
            title="Neubau einer Grundschule mit Zweifeldturnhalle im Hilgenfeld hier: Bau- und"
            " Finanzierungsvorlage",
            kind="beschlussvorlage",
            date="2019-06-14",
            consultations=[
                meeting(
                    "OBR 10",
                    "2019-08-13",
                    agenda_item="8",
                    result="zugestimmt",
                ),
                meeting(
                    "Bildungsausschuss",
                    "2019-08-19",
                    agenda_item="15",
                    result="zugestimmt",
                ),
            ],
            signatories=[signed_by("Dr. Vera Rohrbach", mark="gez.")],
            references=["M 203/2015", "E 41/2018"],
            attachments=enclosures(("1", "Raumprogramm"), ("2", "Kostenermittlung")),
        ),
        form={
            "head": "Der Magistrat der Stadt Frankfurt am Main\nAmt für Bau und Immobilien\n"
            "14.06.2019",
            "number": "M 88/2019",
            "kind": "Vortrag des Magistrats an die Stadtverordnetenversammlung",
            "title": "Neubau einer Grundschule mit Zweifeldturnhalle im Hilgenfeld\nhier: Bau- und"
            " Finanzierungsvorlage",
            "before": "M 203/2015; E 41/2018; Beschl. d. Stv.-V. vom 28.02.2019",
            "signatures": ["gez.: Dr. Vera Rohrbach"],
            "after": [
                "Zuständige Ausschüsse:\nBildungsausschuss",
                "Versandpaket: 19.06.2019",
                "Beratungsergebnisse:\n33. Sitzung des OBR 10 am 13.08.2019, TO I, TOP 8\n"
                "Der Vorlage M 88/2019 wird zugestimmt.",
                "34. Sitzung des Bildungsausschusses am 19.08.2019, TO I, TOP 15\n"
                "Der Vorlage M 88/2019 wird zugestimmt.",
            ],
        },
        body="""\
## beschlussvorschlag

Die Stadtverordnetenversammlung wolle beschließen:

1. Der Bau- und Finanzierungsvorlage für eine vierzügige Grundschule mit Zweifeldturnhalle wird
zugestimmt.

2. Die Investitionsmittel in Höhe von 38,4 Mio. Euro werden freigegeben.

3. Mehrkosten, die sich aus der Sanierung des Bodens ergeben, dürfen bis zu drei Prozent der
Gesamtkosten ohne weitere Vorlage geleistet werden.

## begruendung | Begründung:

### A. Zielsetzung

Im Baugebiet Hilgenfeld entstehen bis 2024 rund 860 Wohnungen. Die Zahl der Kinder im
Grundschulalter wird nach dem Schulentwicklungsplan auf 340 steigen. Die beiden nächsten Schulen
können sie nicht aufnehmen.

### B. Alternativen

Eine Erweiterung der Schule an der Homburger Landstraße wurde geprüft. Sie ist wegen der Lage in
einem Schutzgebiet für Trinkwasser ausgeschlossen.

### C. Lösung

Der Entwurf sieht einen dreigeschossigen Bau in Holz vor. Die Turnhalle kann von den Vereinen durch
einen eigenen Eingang betreten werden.

## finanzielle_auswirkungen | D. Kosten

Die Kosten sind in der Anlage 2 aufgestellt. Das Land beteiligt sich voraussichtlich mit 2,1 Mio.
Euro.

## anlagen | Anlagen:

1. Raumprogramm

2. Kostenermittlung
""",
    ),
    Paper(
        id="frankfurt-nr-131-2021",
        city="Frankfurt am Main",
        year=2021,
        print="laser",
        layout=frankfurt.layout,
        sheet=frankfurt.sheet,
        modelled_on=_FORM,
        purpose="motion of a group whose sentence 'Die Stadtverordnetenversammlung möge"
        " beschließen:' opens it; two chairs and four members in two columns below gez.",
        metadata=meta(
            number="NR 131/2021",
            title="Öffentliche Bücherschränke pflegen und ergänzen",
            kind="antrag",
            date="2021-09-27",
            signatories=[
                signed_by("Gesa Lindheimer", "Fraktionsvorsitzende", mark="gez."),
                signed_by("Malte Orth", "Fraktionsvorsitzender", mark="gez."),
            ],
            references=["B 317/2019"],
        ),
        form={
            "head": "Antrag vom 27.09.2021",
            "number": "NR 131/2021",
            "kind": "Antrag der Fraktion Stadt für Alle und der Fraktion Mitte",
            "title": "Öffentliche Bücherschränke pflegen und ergänzen",
            "signatures": [
                "gez.\nGesa Lindheimer\nFraktionsvorsitzende",
                "gez.\nMalte Orth\nFraktionsvorsitzender",
            ],
            "after": [
                "Antragstellende:\nStv. Elvan Acar   Stv. Jutta Heusner",
                "Versandpaket: 29.09.2021",
            ],
        },
        body="""\
## beschlussvorschlag | Die Stadtverordnetenversammlung möge beschließen:

Der Magistrat wird beauftragt,

1. die vorhandenen 79 Bücherschränke bis zum Sommer 2022 instand setzen zu lassen,

2. in jedem Ortsbezirk, in dem bisher keiner steht, einen Platz dafür vorzuschlagen,

3. ein Verzeichnis der Patinnen und Paten im Internet zu veröffentlichen, soweit diese einverstanden
sind.

## begruendung | Begründung:

Wer abends einen Roman zu Ende gelesen hat, trägt ihn gerne zum nächsten Schrank und nimmt einen
anderen mit. So hat sich in den vergangenen zehn Jahren eine stille Form der Nachbarschaft
entwickelt, die kaum etwas kostet. Nach dem Bericht B 317/2019 sind aber elf Schränke so beschädigt,
dass es hineinregnet. In vier weiteren fehlen die Türen.

Die Schränke werden zum großen Teil ehrenamtlich betreut. Paten berichten, dass sie nicht wissen, an
wen sie sich bei Schäden wenden sollen. Ein Verzeichnis und eine feste Ansprechperson würden das
ändern. Im Fazit einer Umfrage des Stadtelternbeirates wird außerdem gewünscht, die unteren Fächer
Kinderbüchern vorzubehalten; das ließe sich mit einem einfachen Schild erreichen.

Ein neuer Schrank kostet etwa 6.000 Euro. Für die sechs fehlenden Ortsbezirke wären es zusammen
36.000 Euro, die aus den Mitteln zur Förderung des Lesens bestritten werden können.
""",
    ),
    Paper(
        id="frankfurt-of-0412-5-2018",
        city="Frankfurt am Main",
        year=2018,
        print="inkjet",
        layout=frankfurt.layout,
        sheet=frankfurt.sheet,
        modelled_on=_FORM,
        purpose="number with two slashes, result and votes of the Ortsbeirat below, receipt stamp,"
        " unsigned",
        metadata=meta(
            number="OF 412/5/2018",
            title="Sitzbänke am Mainufer in Niederrad",
            kind="antrag",
            date="2018-04-09",
            consultations=[
                meeting(
                    "OBR 5",
                    "2018-04-27",
                    agenda_item="13",
                    result="in geänderter Fassung beschlossen",
                )
            ],
            references=["ST 1190/2017", "OM 3021/2018"],
        ),
        form={
            "head": "Antrag vom 09.04.2018",
            "number": "OF 412/5/2018",
            "kind": "Antrag",
            "title": "Sitzbänke am Mainufer in Niederrad",
            "before": "ST 1190/2017",
            "signatures": ["Antragsteller:\nStadt für Alle im Ortsbeirat 5"],
            "after": [
                "Vertraulichkeit: Nein",
                "dazugehörende Vorlage:\nAnregung an den Magistrat OM 3021/2018",
                "Beratung im Ortsbeirat: 5",
                "Beratungsergebnisse:\n21. Sitzung des OBR 5 am 27.04.2018, TO I, TOP 13\n"
                "Die Vorlage OF 412/5/2018 wird in geänderter Fassung beschlossen.\n"
                "Abstimmung: einstimmige Annahme bei drei Enthaltungen",
            ],
        },
        body="""\
## antrag

Der Ortsbeirat möge beschließen: Der Magistrat wird gebeten zu prüfen und zu berichten, ob zwischen
der Schleuse und dem Licht- und Luftbad vier weitere Sitzbänke aufgestellt werden können. Zwei davon
sollen Lehnen auf beiden Seiten haben, damit man wahlweise auf den Fluss oder auf die Wiese blicken
kann.

## begruendung | Begründung:

Auf dem 900 Meter langen Abschnitt stehen zurzeit nur drei Bänke, eine davon ohne Sitzfläche. Ältere
Spaziergängerinnen und Spaziergänger, die von der Endhaltestelle kommen, haben bis zum Bad keine
Möglichkeit zur Rast. In der Stellungnahme ST 1190/2017 hatte der Magistrat mitgeteilt, das
Grünflächenamt werde den Bedarf bei der Planung für 2018 berücksichtigen. Geschehen ist seither
nichts.

Im Sommer weichen Gruppen auf die Treppen zum Anleger aus. Das führt zu Beschwerden des
Rudervereins, dessen Mitglieder ihre Boote kaum noch zu Wasser bringen. Mit einfachen Bänken auf
der Wiese wäre allen geholfen. Der Verein hat angeboten, eine Bank zu stiften, wenn die Stadt das
Fundament herstellt; die Kosten dafür betragen nach seiner Auskunft etwa 400 Euro.
""",
    ),
)
