"""Regensburg 2009: motion as a letter, no number, letterhead in two columns, ink signature."""

from samples.make.layouts import letters
from samples.make.marks import BLUE, RED, Stamp
from samples.make.paper import Paper, enclosures, meta, signed_by

PAPER = Paper(
    id="regensburg-2009-antrag",
    city="Regensburg",
    year=2009,
    print="laser",
    layout=letters.letterhead,
    sheet=letters.sheet,
    modelled_on="letters of groups in Bavarian city councils; group, text and persons invented",
    purpose="no number, public unknown, letterhead in two columns, letter-spaced headings, ink"
    " signature, receipt stamp",
    stamps=(
        (
            1,
            Stamp(
                lines=("Stadt Regensburg", "Hauptverwaltung", "Eing. 19. JUNI 2009"),
                at=(0.42, 0.34),
                colour=BLUE,
                mm=52,
                degrees=-3,
            ),
        ),
        (1, Stamp(lines=("KOPIE",), at=(0.82, 0.62), colour=RED, mm=34, degrees=20)),
    ),
    metadata=meta(
        title="Verkehrsberuhigung im Bereich der Grundschule am Napoleonstein",
        kind="antrag",
        date="2009-06-17",
        signatories=[signed_by("Manfred Strobl", "Fraktionsvorsitzender", signed=True)],
        attachments=enclosures("Unterschriftenliste der Elternbeiräte"),
    ),
    form={
        "group": "Freie Bürgerliste\nim Stadtrat zu Regensburg",
        "return": "Freie Bürgerliste, Weiße-Lilien-Straße 00, 93047 Regensburg",
        "address": "Herrn\nOberbürgermeister\nAltes Rathaus\nRathausplatz 1\n93047 Regensburg",
        "column": "Fraktionsbüro\nWeiße-Lilien-Straße 00\n93047 Regensburg\n"
        "Telefon 0941 / 555 01 10\nTelefax 0941 / 555 01 11\n\n"
        "Sprechzeiten\nDi und Do 9 bis 12 Uhr",
        "place": "17. Juni 2009",
        "kind": "Antrag",
        "title": "Verkehrsberuhigung im Bereich der Grundschule am Napoleonstein",
        "signature": "Manfred Strobl\nFraktionsvorsitzender",
    },
    body="""\
## antrag

Sehr geehrter Herr Oberbürgermeister,

die Fraktion der Freien Bürgerliste stellt folgenden Antrag:

Die Verwaltung wird beauftragt, im Umfeld der Grundschule am Napoleonstein ein Konzept zur
Verkehrsberuhigung zu erarbeiten und dem Ausschuss für Stadtplanung, Verkehr und Wohnungsfragen
noch vor den Sommerferien vorzulegen. Dabei sind insbesondere eine Querungshilfe vor dem
Haupteingang, eine Haltezone für Eltern und die Anordnung von Tempo 30 auf der gesamten Länge der
Straße zu prüfen.

## begruendung | Begründung

Seit der Eröffnung des neuen Baugebietes hat der Verkehr vor der Schule deutlich zugenommen. Bei
einer Zählung der Elternbeiräte am 5. Mai 2009 fuhren zwischen 7.30 und 8.00 Uhr 412
Kraftfahrzeuge am Schulhaus vorbei. In drei Fällen mussten Kinder auf die Fahrbahn ausweichen,
weil der Gehweg zugeparkt war.

Die Schulweghelfer leisten hervorragende Arbeit. Sie können jedoch bauliche Mängel nicht
ausgleichen. Gemäß § 45 StVO i. V. m. der Verwaltungsvorschrift kann im unmittelbaren Bereich von
Schulen Tempo 30 angeordnet werden, ohne dass es auf die Unfallzahlen ankommt.

Nach unserer Auffassung lassen sich die Maßnahmen mit geringen Mitteln verwirklichen. Für die
Querungshilfe kann eine Zuwendung des Freistaates in Höhe von 50 Prozent beantragt werden.

##= anlagen | Anlage: Unterschriftenliste der Elternbeiräte
""",
)
