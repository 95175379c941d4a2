"""1946 and 1950: motions of all parties of a town together."""

from functools import partial

from samples.make.layouts import blockantrag_50 as form
from samples.make.paper import Paper, meeting, meta, signed_by

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="joint motions after the war; text and persons invented",
)

PAPERS = (
    _paper(
        id="thalrode-1946-gemeinsamer-antrag",
        city="Thalrode",
        year=1946,
        print="typewriter",
        purpose="joint motion of four parties, number as 'Antrag 6' left and day right, session"
        " below, ink and name over the party in four columns, no headings in the text",
        metadata=meta(
            number="6",
            title="Teilnahme an der Schulspeisung für alle Kinder unter 14 Jahren",
            kind="antrag",
            date="1946-11-02",
            consultations=[meeting("Stadtverordnetenversammlung", "1946-11-12")],
            signatories=[
                signed_by("Liebscher", "SED", signed=True),
                signed_by("Dr. Hauck", "LDP", signed=True),
                signed_by("Brenner", "CDU", signed=True),
                signed_by("Frau Lotze", "Frauenausschuß", signed=True),
            ],
        ),
        form={
            "left": "Antrag 6\nzur Stadtverordnetenversammlung am 12.11.1946",
            "right": "Thalrode, 2.11.46",
            "of": "Antrag des antifaschistischen Blocks:",
            "title": "Teilnahme an der Schulspeisung\nfür alle Kinder unter 14 Jahren",
            "signatures": [
                [
                    (70, True, "Liebscher\nSED"),
                    (196, True, "Dr. Hauck\nLDP"),
                    (320, True, "Brenner\nCDU"),
                    (440, True, "Frau Lotze\nFrauenausschuß"),
                ]
            ],
        },
        body="""\
## antrag

Die Stadtverordnetenversammlung wolle beschließen, daß vom 1. Dezember an alle Kinder unter 14
Jahren, ohne Rücksicht auf das Einkommen der Eltern, an der Schulspeisung teilnehmen können, ohne
daß ihnen dafür Marken abgezogen werden.

Nach der Untersuchung im September haben von 3 180 Schulkindern 1 940 Untergewicht. Die bisherige
Regelung, nach der nur bedürftige Kinder die Suppe erhalten, führt dazu, daß gerade die Kinder der
Umsiedler aus Scham fernbleiben.

Die Kommandantur hat zugesagt, aus dem Gut Wiesa monatlich 12 Zentner Nährmittel freizugeben. Der
Rat wird gebeten, die Küche in der ehemaligen Kartonagenfabrik noch im November in Betrieb zu
nehmen.""",
    ),
    _paper(
        id="thalrode-1950-antrag-nationale-front",
        city="Thalrode",
        year=1950,
        print="typewriter",
        purpose="no number, day in words of month, headings bold, eight names in two rows"
        " with gez."
        " and the organisation below each, one of them without organisation",
        metadata=meta(
            title="Errichtung eines Pionierhauses in der Villa Fernsicht",
            kind="antrag",
            date="1950-03-20",
            signatories=[
                signed_by("W. Liebscher", "SED", mark="gez."),
                signed_by("R. Uhlig", "CDU", mark="gez."),
                signed_by("H. Mende", "NDPD", mark="gez."),
                signed_by("E. Lotze", "DFD", mark="gez."),
                signed_by("G. Arnold", "FDJ", mark="gez."),
                signed_by("Dr. Hauck", mark="gez."),
            ],
        ),
        form={
            "left": "An die\nStadtverordnetenversammlung Thalrode",
            "right": "20. März 1950",
            "of": "Gemeinsamer Antrag aller Fraktionen",
            "title": "Errichtung eines Pionierhauses in der Villa Fernsicht",
            "signatures": [
                [
                    (70, False, "gez. W. Liebscher\nSED"),
                    (230, False, "gez. R. Uhlig\nCDU"),
                    (390, False, "gez. H. Mende\nNDPD"),
                ],
                [
                    (70, False, "gez. E. Lotze\nDFD"),
                    (230, False, "gez. G. Arnold\nFDJ"),
                    (390, False, "gez. Dr. Hauck"),
                ],
            ],
        },
        body="""\
## antrag | Antrag:

Die Villa Fernsicht wird nach dem Auszug der Verwaltung der Forstwirtschaft den Jungen Pionieren
übergeben.

## begruendung | Begründung:

Für die 1 460 Pioniere der Stadt steht bisher nur der Keller der Pestalozzischule zur Verfügung.
Zirkel für Naturforscher und Modellbau können dort nicht arbeiten, weil es an Licht fehlt.

Das Haus hat elf Zimmer und einen Park mit Teich. Es ist seit 1945 Eigentum der Stadt. Die Betriebe
haben sich verpflichtet, in 2 000 freiwilligen Stunden Heizung und Dach instand zu setzen.""",
    ),
)
