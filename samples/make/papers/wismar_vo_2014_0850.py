"""Wismar 2014: a short Vorlage; behind it a letter with date, number and signature of its own."""

from samples.make.layouts import allris
from samples.make.paper import Paper, enclosures, meeting, meta, signed_by

PAPER = Paper(
    id="wismar-vo-2014-0850",
    city="Wismar",
    year=2014,
    print="laser",
    layout=allris.wismar,
    sheet=allris.sheet,
    modelled_on="form of a Vorlage of Wismar (ALLRIS) and of an office letter; text and persons"
    " invented",
    purpose="attachment with date, file number and ink signature that are not the paper's",
    metadata=meta(
        number="VO/2014/0850",
        title="Annahme einer Spende für die Restaurierung der Orgel in der Stadthalle",
        kind="beschlussvorlage",
        public=True,
        date="2014-02-17",
        consultations=[
            meeting(
                "Ausschuss für Kultur, Sport, Jugend, Bildung und Soziales",
                "2014-03-10",
                public=True,
                role="Vorberatung",
            ),
            meeting("Bürgerschaft", "2014-03-27", public=True, role="Entscheidung"),
        ],
        signatories=[signed_by("Thomas Grabow", "Bürgermeister", mark="gez.")],
        references=["VO/2013/0611"],
        attachments=enclosures(("1", "Schreiben des Landesamtes für Denkmalpflege")),
    ),
    form={
        "footer": [("VO/2014/0850", "left"), ("Seite: {page}/{total}", "right")],
        "authority": "Hansestadt Wismar\nDer Bürgermeister",
        "number": "VO/2014/0850",
        "public": "öffentlich",
        "unit": "40 Amt für Kultur, Schule, Jugend und Sport",
        "values": "öffentlich\n17.02.2014\nPagels, Ines",
        "kind": "Beschlussvorlage",
        "title": "Annahme einer Spende für die Restaurierung der Orgel in der Stadthalle",
        "rows": [
            ("Status", "Datum", "Gremium", "Zuständigkeit"),
            (
                "Öffentlich",
                "10.03.2014",
                "Ausschuss für Kultur, Sport, Jugend, Bildung und Soziales",
                "Vorberatung",
            ),
            ("Öffentlich", "27.03.2014", "Bürgerschaft", "Entscheidung"),
        ],
        "signature": "gez. Thomas Grabow\nBürgermeister",
        "enclosure": "Anlage 1 zur Vorlage VO/2014/0850",
        "enclosure_heading": "Anlage 1 zur Vorlage VO/2014/0850",
        "sender": "Landesamt für Denkmalpflege\nAbteilung Bau- und Kunstdenkmale",
        "contact": "bearbeitet von: Dr. Elke Mönnich\nTelefon: 0385 / 555 01 40\n"
        "Az.: DP 3-2711/14-88\nSchwerin, 21.01.2014",
        "receiver": "Hansestadt Wismar\nAmt 40\nPostfach 00 00\n23952 Wismar",
        "subject": "Orgel in der Stadthalle; Ihr Schreiben vom 09.12.2013",
        "letter_signature": "Dr. Elke Mönnich",
    },
    body="""\
## beschlussvorschlag | Beschlussvorschlag:

Die Bürgerschaft stimmt der Annahme einer Spende in Höhe von 12.500,00 Euro für die Restaurierung
der Orgel in der Stadthalle zu.

## begruendung | Begründung:

Der Freundeskreis der Stadthalle hat der Hansestadt eine zweckgebundene Spende angeboten. Nach § 44
Abs. 4 der Kommunalverfassung entscheidet über die Annahme die Bürgerschaft, da die Wertgrenze
überschritten ist.

Die Orgel aus dem Jahre 1912 ist seit der Trockenlegung der Heizungskeller nicht mehr spielbar.
Die Schäden und der Ablauf der Arbeiten sind in der Vorlage VO/2013/0611 dargestellt. Mit der
Spende sind die Kosten des ersten Abschnittes gedeckt. Das Landesamt hat seine fachliche
Zustimmung erteilt; das Schreiben ist als Anlage beigefügt.

## finanzielle_auswirkungen | Finanzielle Auswirkungen:

Erträge von 12.500,00 Euro im Produktkonto 28100.4148; Aufwendungen in gleicher Höhe. Folgekosten
entstehen nicht.

## anlagen | Anlage/n:

1. Schreiben des Landesamtes für Denkmalpflege

@letter

Sehr geehrte Frau Pagels,

gegen die geplante Restaurierung bestehen aus denkmalfachlicher Sicht keine Bedenken. Das Werk ist
mit 24 Registern auf zwei Manualen nahezu vollständig erhalten und gehört zu den wenigen
Konzertsaalorgeln des Landes aus dieser Zeit.

Ich bitte zu beachten, dass die pneumatische Traktur nicht durch eine elektrische ersetzt werden
soll. Die Beschlüsse der Bürgerschaft bitte ich mir nach der Sitzung zu übersenden. Ein
Fazit der bisherigen Untersuchungen liegt Ihnen mit dem Gutachten vor.
""",
)
