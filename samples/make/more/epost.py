"""2002 and 2017: questions and motions that came by electronic mail and were printed."""

from functools import partial

from samples.make.layouts import epost as form
from samples.make.marks import VIOLET, Stamp
from samples.make.paper import Paper, enclosures, meeting, meta, signed_by

_TREE = "Fällung der Kastanien an der Schützenstraße"
_NAME = "Benennung des Platzes vor der neuen Bücherei"

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="mails to offices of councils, printed for the file; text and persons invented",
)

PAPERS = (
    _paper(
        id="lindenhorst-2017-mail-anfrage",
        city="Lindenhorst",
        year=2017,
        print="laser",
        purpose="mail as an Anfrage: subject behind 'Betreff:' with the kind before it, day with"
        " weekday and hour behind 'Gesendet:', name below the greeting, no number",
        stamps=(
            (1, Stamp(lines=("Ratsbüro", "16. Mai 2017"), at=(0.74, 0.2), colour=VIOLET, mm=36)),
        ),
        metadata=meta(
            title=_TREE,
            kind="anfrage",
            date="2017-05-15",
            consultations=[meeting("Umweltausschuss", "2017-06-01")],
            signatories=[signed_by("Silvia Terbrüggen", "Sachkundige Bürgerin, Die Grünen")],
        ),
        form={
            "face": "carlito",
            "owner": "Ratsbüro Lindenhorst",
            "lines": [
                ("Von:", "Silvia Terbrüggen <s.terbrueggen@gruene-lindenhorst.example>"),
                ("Gesendet:", "Montag, 15. Mai 2017 22:47"),
                ("An:", "Ratsbüro"),
                ("Cc:", "Fraktion"),
                ("Betreff:", f"Anfrage: {_TREE}"),
            ],
            "sender": "Mit freundlichem Gruß\nSilvia Terbrüggen\nSachkundige Bürgerin, Die Grünen",
            "notice": "Bitte prüfen Sie, ob diese Nachricht wirklich ausgedruckt werden muss.",
        },
        body="""\
## anfrage

Guten Abend,

für die Sitzung des Umweltausschusses am 01.06.2017 möchte ich folgende Anfrage einreichen.

An der Schützenstraße sind in der vergangenen Woche drei Kastanien gefällt worden. Auf den Stümpfen
ist zu sehen, dass das Holz gesund war. Eine vierte trägt ein gelbes Kreuz.

1. Aus welchem Grund wurden die Bäume gefällt, und wer hat es angeordnet?

2. Lag eine Ausnahme vom Verbot in der Zeit vom 1. März bis zum 30. September vor?

3. Wo und wann wird nachgepflanzt?

4. Was bedeutet das Kreuz am vierten Baum?

Ich bitte um eine schriftliche Antwort vor der Sitzung.
""",
    ),
    _paper(
        id="lindenhorst-2002-mail-antrag",
        city="Lindenhorst",
        year=2002,
        print="inkjet",
        purpose="mail of the early years in one width, English labels, Subject:"
        " Antrag, enclosure named in a line of the head, number added by the office in the subject",
        metadata=meta(
            number="A 12/2002",
            title=_NAME,
            kind="antrag",
            date="2002-10-08",
            signatories=[
                signed_by("Dieter Vennhaus", "Fraktion UWG"),
            ],
            attachments=enclosures("lebenslauf.doc"),
        ),
        form={
            "face": "mono",
            "owner": "Amt 10",
            "lines": [
                ("From:", "D.Vennhaus@uwg.example"),
                ("To:", "amt10@lindenhorst.example"),
                ("Date:", "08.10.2002 07:12"),
                ("Subject:", f"Antrag A 12/2002 - {_NAME}"),
                ("Attachment:", "lebenslauf.doc"),
            ],
            "sender": "Mit freundlichen Gruessen\nDieter Vennhaus\nFraktion UWG",
        },
        body="""\
## antrag

Die Fraktion der UWG beantragt, den Platz vor der neuen Buecherei nach der Lehrerin Anna Kortmann
zu benennen.

Anna Kortmann hat 1919 die erste Leihbuecherei im Ort eroeffnet, in zwei Zimmern ueber der
Baeckerei. Sie hat sie bis 1956 ohne Lohn gefuehrt. In Lindenhorst gibt es 31 Strassen, die nach
Maennern benannt sind, und zwei, die den Namen einer Frau tragen.

Der Heimatverein hat den Vorschlag gutgeheissen. Kosten entstehen fuer zwei Schilder.
""",
    ),
)
