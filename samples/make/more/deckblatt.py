"""GDR 1953, 1971, 1988: Vorlagen of a Rat behind a cover leaf."""

from functools import partial

from samples.make.layouts import deckblatt as form
from samples.make.marks import BLUE, RED, VIOLET, Stamp
from samples.make.paper import Paper, enclosures, meeting, meta, signed_by

_SHOP = "Entwicklung des Netzes der Kaufhallen in den Neubaugebieten bis 1975"
_HEAT = "Vorbereitung der Heizperiode 1988/89 im Stadtgebiet"
_SEED = "Bereitstellung von Saatgut für die örtliche Landwirtschaft im Frühjahr 1953"

_paper = partial(
    Paper,
    print="typewriter",
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="covers of Vorlagen of Stadtverordnetenversammlungen of the GDR; text, persons and"
    " places invented",
)

PAPERS = (
    _paper(
        id="lausnitz-1971-svv-9-3",
        city="Lausnitz",
        year=1971,
        purpose="cover leaf with kind, Tagung and Thema in its middle, names at its foot; decision"
        " in points with 'V.:' and 'T.:' on the second leaf, number with a Tagung in it",
        stamps=(
            (
                1,
                Stamp(
                    lines=("Stadtarchiv", "Lausnitz"),
                    at=(0.25, 0.9),
                    colour=BLUE,
                    mm=32,
                    frame="round",
                ),
            ),
        ),
        metadata=meta(
            number="9/3/71",
            title=_SHOP,
            kind="beschlussvorlage",
            date="1971-05-18",
            consultations=[
                meeting("Rat der Stadt", "1971-05-12"),
                meeting("Stadtverordnetenversammlung", "1971-06-03"),
            ],
            signatories=[
                signed_by("Kretzschmar", "Oberbürgermeister", signed=True),
                signed_by("Ziesche", "Stadtrat für Handel und Versorgung", signed=True),
            ],
            references=["7/2/70"],
        ),
        form={
            "face": "elite",
            "mark": "Lausnitz, den 18. 5. 1971\nAusf.: 4",
            "authority": "Rat der Stadt Lausnitz",
            "kind": "Beschlußvorlage",
            "for": ["Nr. 9/3/71", "Stadtverordnetenversammlung", "9. Tagung am 3. 6. 1971"],
            "subject": [("Thema:", _SHOP)],
            "fields": [
                ("Einreicher:", "Stadtrat für Handel und Versorgung"),
                ("Vorberaten:", "Rat der Stadt am 12. 5. 1971"),
                ("Verantwortlich:", "Gen. Ziesche"),
            ],
            "signatures": [
                [
                    (92, True, "Kretzschmar\nOberbürgermeister"),
                    (310, True, "Ziesche\nStadtrat für Handel und Versorgung"),
                ]
            ],
            "list": "Verteiler: Stadtverordnete, Ständige Kommission Handel, Plankommission",
        },
        body="""\
## beschlussvorschlag | Beschlußentwurf

Die Stadtverordnetenversammlung beschließt:

1. Im Neubaugebiet Süd sind bis zum 30. 9. 1973 zwei Kaufhallen mit je 600 qm Verkaufsfläche zu
errichten. V.: Stadtbaudirektor  T.: 30. 9. 1973

2. Die HO und der Konsum vereinbaren bis zum 31. 8. 1971 die Verteilung der Sortimente.
V.: Direktor HO  T.: 31. 8. 1971

3. Über den Stand ist der Stadtverordnetenversammlung halbjährlich zu berichten.

## begruendung | Begründung

Mit dem Beschluß 7/2/70 vom 10. 12. 1970 wurde die Aufgabe gestellt, je 1 000 Einwohner 220 qm
Verkaufsfläche zu erreichen. In Süd leben 6 300 Bürger, die zur Zeit von einer Baracke mit 140 qm
versorgt werden. Die Eingaben dazu haben sich gegenüber 1969 verdoppelt.

Der Typ "Kaufhalle 600" kann vom Betonwerk ab III. Quartal 1972 geliefert werden. Im Fazit der
Analyse des Instituts wird der Standort an der Endstelle der Straßenbahn vorgeschlagen.

## finanzielle_auswirkungen | Finanzierung

| Baukosten | 1 840 TM |
| Ausrüstung | 410 TM |
| Eigenleistungen im NAW | 35 TM |
""",
    ),
    _paper(
        id="lausnitz-1988-41",
        city="Lausnitz",
        year=1988,
        purpose="cover leaf with a confidential mark, decision number of another Rat on it, one"
        " Informationsvorlage without a draft, attachments listed on the cover",
        stamps=((1, Stamp(lines=("VD",), at=(0.85, 0.2), colour=RED, mm=18)),),
        metadata=meta(
            number="41/88",
            title=_HEAT,
            kind="informationsvorlage",
            date="1988-09-07",
            consultations=[meeting("Rat der Stadt", "1988-09-21")],
            signatories=[
                signed_by(
                    "Dr. Pohle",
                    "Stadtrat für Energie und Verkehr",
                    mark="i. V.",
                    date="1988-09-07",
                    signed=True,
                )
            ],
            references=["0117/88"],
            attachments=enclosures(("1", "Plan der Bevorratung"), ("2", "Bereitschaftsplan")),
        ),
        form={
            "face": "elite",
            "mark": "VD 8/88\n11. Ausfertigung",
            "authority": "Rat der Stadt Lausnitz\nAbteilung Energie",
            "kind": "Informationsvorlage",
            "for": ["Nr. 41/88", "zur Sitzung: Rat der Stadt am 21. 9. 88"],
            "subject": [("Betreff:", _HEAT)],
            "fields": [
                ("Grundlage:", "Beschluß des Rates des Bezirkes 0117/88"),
                ("Anlagen:", "1 - Plan der Bevorratung\n2 - Bereitschaftsplan"),
                ("Lausnitz,", "den 7. 9. 1988"),
            ],
            "signatures": [[(92, True, "i. V.\n@Dr. Pohle\nStadtrat für Energie und Verkehr")]],
            "list": "Verteiler: Mitglieder des Rates, VPKA, Energiekombinat",
        },
        body="""\
## sonstige | 1. Stand der Vorbereitung

Im Stadtgebiet werden 11 400 Wohnungen fernbeheizt, 6 900 mit Kohle. Am 31. 8. 1988 waren 84
Prozent der Briketts ausgeliefert; im Vorjahr waren es zum gleichen Zeitpunkt 71 Prozent. In
Lausnitz-Nord fehlen noch 620 t, weil die Drehscheibe am Güterbahnhof vom 4. bis 19. 7. außer
Betrieb war.

Die Instandsetzung der Kessel 2 und 4 im Heizwerk Süd wird am 25. 9. beendet. Kessel 3 kann erst im
November in Betrieb gehen, da Rohrbögen aus dem Kombinat nicht geliefert wurden.

## sonstige | 2. Probleme

In 38 Häusern der Altstadt sind Schornsteine gesperrt. Für 21 davon liegt keine Zusage des
Schornsteinbaubetriebes vor. Betroffen sind 96 Haushalte mit 31 Kindern.

## fazit | 3. Schlußfolgerungen

Der Rat nimmt wöchentlich den Bericht des Stadtrates entgegen. Bei Temperaturen unter minus 15 Grad
tritt der Stab nach dem Bereitschaftsplan zusammen.
""",
    ),
    _paper(
        id="lausnitz-1953-ratsvorlage-12",
        city="Lausnitz",
        year=1953,
        purpose="cover leaf of 1953 with ss for ß and Ae, title without a label, 'gez.' with two"
        " names, draft on the second leaf under a heading in capitals, no Begründung",
        stamps=(
            (2, Stamp(lines=("Beschlossen",), at=(0.7, 0.8), colour=VIOLET, mm=38, degrees=7)),
        ),
        metadata=meta(
            number="12",
            title="Bereitstellung von Saatgut fuer die oertliche Landwirtschaft im Fruehjahr 1953",
            kind="beschlussvorlage",
            date="1953-02-11",
            consultations=[meeting("Rat der Stadt", "1953-02-19", agenda_item="3")],
            signatories=[
                signed_by("Bräunlich", "Bürgermeister", mark="gez."),
                signed_by("Hausdorf", "Stadtrat", mark="gez."),
            ],
            references=["4"],
        ),
        form={
            "face": "typewriter",
            "mark": "Lausnitz, den 11.2.1953",
            "authority": "Der Rat der Stadt Lausnitz\n- Dezernat Landwirtschaft -",
            "kind": "Ratsvorlage",
            "for": ["Nr. 12", "Rat der Stadt, 19.2.1953, Punkt 3"],
            "subject": [
                (
                    "Betr.:",
                    "Bereitstellung von Saatgut fuer die oertliche Landwirtschaft im"
                    " Fruehjahr 1953",
                ),
            ],
            "shift": 70,
            "fields": [("Berichterstatter:", "Kollege Hausdorf"), ("Vertraulich:", "nein")],
            "signatures": [
                [
                    (92, False, "gez. Bräunlich\nBürgermeister"),
                    (330, False, "gez. Hausdorf\nStadtrat"),
                ]
            ],
            "heading": {"spaced": True},
        },
        body="""\
## sachverhalt | Sachlage

Nach der Erhebung vom 20. Januar 1953 fehlen den 41 Einzelbauern im Ortsteil Daubnitz 96 dz Hafer
und 210 dz Pflanzkartoffeln. Die Ursache liegt in der nassen Ernte des Jahres 1952. Das volkseigene
Gut kann 60 dz Hafer im Tausch gegen Roggen abgeben. Die Kartoffeln muessen ueber die VdgB aus dem
Kreis Luckau bezogen werden.

## beschlussvorschlag | Beschluss

1. Der Rat nimmt die Erhebung zur Kenntnis.

2. Fuer die Vorfinanzierung werden 18 000 DM aus dem Konto 411 bereitgestellt. Die Rueckzahlung hat
bis zum 31. Oktober 1953 zu erfolgen.

3. Der Beschluss Nr. 4 vom 8. Januar 1953 wird aufgehoben.
""",
    ),
)
