"""Austria 1981 and 2010: reports of a Magistrat for its Gemeinderat."""

from functools import partial

from samples.make.layouts import amtsbericht as form
from samples.make.paper import Paper, enclosures, meeting, meta, signed_by

_PLAN = "4.07 Bebauungsplan „Lendwiese West“, Beschluss nach Ende der Auflage"
_BATH = "Städtisches Hallenbad; Anhebung der Eintrittspreise"

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="papers of Austrian cities for their Gemeinderat; text and persons invented",
)

PAPERS = (
    _paper(
        id="murzberg-2010-gr-214",
        city="Mürzberg",
        year=2010,
        print="laser",
        purpose="file number 'GZ:' in a block at the right which is not the paper's number, that"
        " stands as 'GR-Stück 214/2010' below the text; Betrifft:, dates with Juni, two officers",
        metadata=meta(
            number="214/2010",
            title=_PLAN,
            kind="sonstige",
            date="2010-06-17",
            consultations=[meeting("Ausschuss für Stadt- und Grünraumplanung", "2010-06-24")],
            signatories=[
                signed_by("DI Karl Zefferer", "Abteilungsvorstand", signed=True),
                signed_by("Mag. Eva Tschernko", "Stadtbaudirektorin", signed=True),
            ],
            references=["118/2009"],
            attachments=enclosures("Planwerk", "Erläuterungsbericht"),
        ),
        form={
            "face": "sans",
            "authority": "Magistrat der Stadt\nMürzberg",
            "block": "Abteilung 14 - Stadtplanung\nGZ: A 14-031207/2009/0018\nBearbeiter: DI Moser"
            "\nMürzberg, 17. Juni 2010",
            "kind": "Bericht an den Gemeinderat",
            "label": "Betrifft:",
            "title": _PLAN,
            "heading": {"spaced": True, "gap": 4},
            "filed": "GR-Stück 214/2010\nBeilagen: Planwerk, Erläuterungsbericht",
            "foot": [("A 14-031207/2009/0018", "left"), ("{page} / {total}", "right")],
            "signatures": [
                [
                    (80, True, "Der Abteilungsvorstand:\n@DI Karl Zefferer"),
                    (320, True, "Die Stadtbaudirektorin:\n@Mag. Eva Tschernko"),
                ]
            ],
        },
        body="""\
## sonstige | Vorgeschichte

Der Gemeinderat hat mit Stück 118/2009 die Absicht kundgemacht, für die Lendwiese westlich der
Bahn einen Bebauungsplan zu erstellen. Der Entwurf lag vom 11. Jänner bis zum 8. März 2010 auf. Es
langten neun Einwendungen ein, davon zwei von Dienststellen des Landes.

Der Ausschuss für Stadt- und Grünraumplanung wird sich am 24. Juni 2010 mit dem Akt befassen.

## sonstige | Einwendungen

Die Anrainer der Fellingergasse befürchten, dass die Tiefgarage ihre Brunnen trockenlegt. Nach dem
Gutachten des Zivilgeometers liegt die Sohle 2,10 m über dem höchsten Grundwasser. Dem Wunsch nach
einer Baumreihe wurde entsprochen.

Das Land verlangt, dass die Zufahrt nicht über die Landesstraße erfolgt. Der Plan wurde geändert.

## antrag | Antrag

Der Ausschuss stellt den Antrag, der Gemeinderat wolle den Bebauungsplan in Wortlaut und Zeichnung
samt Erläuterungen beschließen und die Einwendungen im Sinne dieses Berichtes erledigen.
""",
    ),
    _paper(
        id="neuhaus-traun-1981-amtsbericht",
        city="Neuhaus an der Traun",
        year=1981,
        print="typewriter",
        purpose="typed Amtsbericht with 'Zl.' as file number only, so no number; day with Jänner"
        " in words and place, meeting in the block, one officer with title below ink",
        metadata=meta(
            title=_BATH,
            kind="sonstige",
            date="1981-01-19",
            consultations=[meeting("Stadtsenat", "1981-01-27")],
            signatories=[signed_by("OAR Wimmer", "Leiter der Bäderverwaltung", signed=True)],
        ),
        form={
            "face": "elite",
            "authority": "Stadtgemeinde\nNeuhaus an der Traun",
            "block": "Bäderverwaltung\nZl. 8310/2-1981 W/Ha\nNeuhaus, am 19. Jänner 1981\n\nFür den"
            " Stadtsenat\nSitzung vom 27.1.1981",
            "kind": "Amtsbericht",
            "label": "Gegenstand:",
            "title": _BATH,
            "heading": {"gap": 4},
            "signatures": [[(320, True, "OAR Wimmer\nLeiter der Bäderverwaltung")]],
        },
        body="""\
## sachverhalt | Derzeitiger Stand

Die Preise gelten seit dem 1. September 1977. In den vier Jahren ist das Heizöl um 118 Prozent
teurer geworden. Der Abgang des Bades betrug im Vorjahr 2,914.000 Schilling; je Besucher wurden
31,20 Schilling zugeschossen.

## sonstige | Vergleich

| Wels, Erwachsene | S 28,- |
| Steyr, Erwachsene | S 30,- |
| Neuhaus, Erwachsene | S 18,- |

## beschlussvorschlag | Vorschlag des Amtes

Der Preis für Erwachsene möge ab 1. März auf 25 Schilling, der für Kinder auf 10 Schilling
angehoben werden. Die Karte für zwölf Bäder bleibt beim Preis von zehn.

## finanzielle_auswirkungen | Finanzielle Auswirkung

Bei gleichbleibendem Besuch sind Mehreinnahmen von 610.000 Schilling zu erwarten.
""",
    ),
)
