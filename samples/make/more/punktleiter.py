"""1978 and 1988: forms whose labels lead to their values with full stops."""

from functools import partial

from samples.make.layouts import punktleiter as form
from samples.make.paper import Paper, meeting, meta, signed_by

_COMPUTER = "Beschaffung von Bildschirmgeräten für das Einwohnermeldeamt"
_SLUDGE = "Ablagerung von Klärschlamm auf Flächen der Domäne"

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="typed forms with leaders of West German administrations; text invented",
)

PAPERS = (
    _paper(
        id="leineburg-1988-88-114",
        city="Leineburg",
        year=1988,
        print="inkjet",
        purpose="labels lead to their values in full stops, number with the year first behind"
        " 'Drucksache', day behind 'Datum', bodies below one label in two lines with TOP",
        metadata=meta(
            number="88/114",
            title=_COMPUTER,
            kind="entscheidungsvorlage",
            public=True,
            date="1988-05-17",
            consultations=[
                meeting("Organisationsausschuß", "1988-05-31", agenda_item="4"),
                meeting("Verwaltungsausschuß", "1988-06-13", agenda_item="11"),
            ],
            signatories=[signed_by("Evers", "Stadtkämmerer", mark="I. V.", signed=True)],
            references=["87/203"],
        ),
        form={
            "face": "mono",
            "name": ["STADT LEINEBURG", "Hauptamt"],
            "rows": [
                ("Drucksache", "88/114"),
                ("Art", "Entscheidungsvorlage"),
                ("Datum", "17.05.1988"),
                ("Sitzungsart", "öffentlich"),
                ("Beratung", "Organisationsausschuß 31.05.1988 TOP 4"),
                ("", "Verwaltungsausschuß 13.06.1988 TOP 11"),
                ("Thema", _COMPUTER),
            ],
            "heading": {"bold": True},
            "signatures": [[(80, True, "I. V.\n@Evers\nStadtkämmerer")]],
        },
        body="""\
## beschlussvorschlag | Entscheidungsvorschlag

Für das Einwohnermeldeamt werden elf Bildschirmgeräte und zwei Drucker gekauft. Der Auftrag wird der
Firma erteilt, die das Rechenzentrum beliefert.

## begruendung | Begründung

Die Kartei umfaßt 118.000 Karten in 46 Schränken. Jede Änderung wird zweimal geschrieben: auf der
Karte und auf dem Beleg für das Rechenzentrum. Rückfragen dauern im Mittel vier Minuten.

In der Drucksache 87/203 war eine Erprobung mit zwei Geräten beschlossen worden. Die Sachbearbeiter
haben sie nach anfänglichen Bedenken angenommen. Der Personalrat hat am 2. Mai zugestimmt, nachdem
Pausen von zehn Minuten in der Stunde vereinbart worden sind.

Gemietete Geräte kosten nach vier Jahren mehr als gekaufte.

## finanzielle_auswirkungen | Kosten

| Geräte und Drucker | 96.400 DM |
| Leitungen | 7.900 DM |
| Schulung | 3.200 DM |
""",
    ),
    _paper(
        id="leineburg-1978-anfrage-21",
        city="Leineburg",
        year=1978,
        print="typewriter",
        purpose="typed Anfrage with leaders, number with letters F and a dash, no meeting, name of"
        " the group as signer's role, heading underlined",
        metadata=meta(
            number="F 78-21",
            title=_SLUDGE,
            kind="anfrage",
            date="1978-09-04",
            signatories=[signed_by("G. Rautenberg", "FDP-Fraktion", signed=True)],
        ),
        form={
            "face": "elite",
            "name": ["Rat der Stadt Leineburg"],
            "rows": [
                ("Anfrage", "F 78-21"),
                ("Fraktion", "FDP"),
                ("Eingereicht", "4. 9. 1978"),
                ("Betreff", _SLUDGE),
            ],
            "heading": {"underline": True},
            "signatures": [[(80, True, "G. Rautenberg\nFDP-Fraktion")]],
        },
        body="""\
## sonstige | Vorbemerkung

Seit Juni fahren Tankwagen den Schlamm der Kläranlage auf die Äcker der Domäne. An manchen Tagen ist
der Geruch bis in die Südstadt zu bemerken.

## anfrage | Fragen

1. Seit wann und in welcher Menge wird Schlamm ausgebracht?

2. Ist er auf Blei und Cadmium untersucht worden? Welche Werte wurden gefunden?

3. Wer hat die Ausbringung genehmigt?

4. Was geschieht im Winter mit dem Schlamm?
""",
    ),
)
