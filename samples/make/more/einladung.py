"""Neustrelitz 1998 and Cloppenburg 2016: invitations with agendas."""

from samples.make.layouts import einladung
from samples.make.paper import Paper, enclosures, meeting, meta, signed_by

_FORM = "invitations of smaller cities; text and persons invented"

PAPERS = (
    Paper(
        id="neustrelitz-1998-einladung",
        city="Neustrelitz",
        year=1998,
        print="laser",
        layout=einladung.layout,
        sheet=einladung.sheet,
        modelled_on=_FORM,
        purpose="agenda in a public and a non-public part with numbers of other papers in it, ß"
        " spelling, deadline, ink above the name",
        metadata=meta(
            kind="einladung",
            public=None,
            date="1998-05-28",
            consultations=[meeting("Hauptausschuß", "1998-06-09")],
            signatories=[signed_by("Gundula Reetz", "Vorsitzende", signed=True)],
            references=["V 112/98", "V 118/98", "V 121/98", "V 104/98"],
            attachments=enclosures("Vorlagen zu den Punkten 4 bis 6"),
        ),
        form={
            "authority": "Stadt Neustrelitz\nHauptausschuß\nDie Vorsitzende",
            "place": "Neustrelitz, 28.05.1998",
            "address": "An die\nMitglieder des Hauptausschusses",
            "kind": "Einladung",
            "session": "zur 41. Sitzung des Hauptausschusses\nam Dienstag, dem 9. Juni 1998, 17.30"
            " Uhr,\nRathaus, Beratungsraum 2.07",
            "ink": True,
            "signature": "Gundula Reetz\nVorsitzende",
        },
        body="""\
## sonstige

Sehr geehrte Damen und Herren,

hiermit lade ich Sie zur nächsten Sitzung ein. Sollten Sie verhindert sein, bitte ich, die
Unterlagen bis zum 5. Juni an Ihre Vertretung weiterzugeben.

## sonstige | A. Öffentlicher Teil

1. Eröffnung, Feststellung der Beschlußfähigkeit

2. Einwohnerfragestunde

3. Bestätigung der Niederschrift vom 12.05.1998

4. Nutzungskonzept für das Alte Kornhaus (V 112/98)

5. Richtlinie zur Förderung der Jugendarbeit; zweite Lesung mit den Änderungen aus dem
Sozialausschuß (V 118/98)

6. Widmung von Straßen im Wohngebiet am Glambecker See (V 121/98)

7. Mitteilungen des Bürgermeisters zum Stand der Haushaltssicherung, zur Theaterfusion und zu den
Besucherzahlen des Tierparks

8. Anfragen

## sonstige | B. Nichtöffentlicher Teil

1. Personalangelegenheiten

2. Verkauf eines Grundstücks in der Strelitzer Straße (V 104/98)

3. Verhandlungen mit dem Betreiber des Schwimmbades; Unterlagen werden in der Sitzung verteilt

4. Anfragen und Sonstiges

@signature

##= anlagen | Anlagen: Vorlagen zu den Punkten 4 bis 6
""",
    ),
    Paper(
        id="cloppenburg-2016-einladung",
        city="Cloppenburg",
        year=2016,
        print="laser",
        layout=einladung.layout,
        sheet=einladung.sheet,
        modelled_on=_FORM,
        purpose="Einladung to a session said to be not public in its head, gez., agenda with sub"
        " items, receipt list, no references",
        metadata=meta(
            kind="einladung",
            public=False,
            date="2016-10-19",
            consultations=[meeting("Ausschuss für Feuerwehrwesen", "2016-11-02", public=False)],
            signatories=[signed_by("Alwin Thole", "Ausschussvorsitzender", mark="gez.")],
        ),
        form={
            "authority": "Stadt Cloppenburg\nDer Ausschussvorsitzende",
            "place": "49661 Cloppenburg, 19. Oktober 2016",
            "address": "An die Mitglieder des\nAusschusses für Feuerwehrwesen",
            "kind": "Einladung",
            "session": "zur nichtöffentlichen Sitzung des Ausschusses für Feuerwehrwesen\n"
            "Mittwoch, 02.11.2016, 18:00 Uhr, Feuerwehrhaus",
            "signature": "gez. Alwin Thole\nAusschussvorsitzender",
            "list": "Nachrichtlich: Bürgermeister, Fachbereiche 1 und 3, Stadtbrandmeister",
        },
        body="""\
## sonstige | Tagesordnung:

1. Begrüßung und Feststellung der Tagesordnung

2. Genehmigung des Protokolls der Sitzung vom 24.08.2016

3. Besichtigung des Feuerwehrhauses mit Vorstellung der Mängel durch den Stadtbrandmeister

4. Bedarf an Fahrzeugen bis 2022

a) Ersatz des Löschgruppenfahrzeuges aus dem Jahr 1993

b) Beschaffung eines Gerätewagens gemeinsam mit den Nachbargemeinden

c) Angebote der Hersteller, Stand der Preisverhandlungen und weiteres Vorgehen

5. Personal und Ausbildung: Führerscheine, Lehrgänge an der Akademie, Freistellung durch die
Arbeitgeber

6. Verschiedenes

## sonstige | Hinweise

Bitte bringen Sie festes Schuhwerk mit; für die Besichtigung des Schlauchturmes werden Helme
gestellt. Die Sitzung ist nichtöffentlich, weil zu Punkt 4 Angaben der Bieter behandelt werden.
Über die Beratung ist Verschwiegenheit zu wahren. Im Anschluss an die Sitzung lädt die
Ortsfeuerwehr zu einem Imbiss ein. Wer daran teilnehmen möchte, melde sich bitte bis zum 28.
Oktober im Ratsbüro, damit die Zahl der Portionen feststeht.
""",
    ),
)
