"""Gelsenkirchen 1991, Eisenach 1993, Chemnitz 1992: printed by a matrix printer."""

from samples.make.layouts import nadeldruck as form
from samples.make.marks import BLUE, RED, Stamp
from samples.make.paper import Paper, enclosures, meeting, meta, signed_by

_FORM = "printouts of word processors of about 1990; text and persons invented"

PAPERS = (
    Paper(
        id="gelsenkirchen-1991-89-94-1207",
        city="Gelsenkirchen",
        year=1991,
        print="matrix",
        layout=form.layout,
        sheet=form.sheet,
        modelled_on=_FORM,
        purpose="number with the years of the term before it, field 'Datum', ö and nö as columns"
        " with x, printed deadline, foreign numbers",
        metadata=meta(
            number="89-94/1207",
            title="Umbau des Wasserturms Bulmke zu einem Bürgertreff; hier: Vorentwurf",
            kind="beschlussvorlage",
            public=True,
            date="1991-06-04",
            consultations=[
                meeting("Bezirksvertretung Mitte", "1991-06-19", public=True),
                meeting("Kulturausschuß", "1991-06-26", public=True),
                meeting("Hauptausschuß", "1991-07-04", public=True),
            ],
            signatories=[
                signed_by("Dr. Brüggemann", "Stadtdirektor", mark="gez."),
                signed_by("Sander", "Beigeordneter", mark="gez."),
            ],
            references=["89-94/0933"],
            attachments=enclosures("Grundrisse (verkleinert)"),
        ),
        form={
            "running": "Vorlage 89-94/1207",
            "authority": "Stadt Gelsenkirchen\nDer Oberstadtdirektor",
            "place": "Az. 41-2/65-1",
            "kind": "BESCHLUSSVORLAGE",
            "fields": [
                ("Vorlage-Nr.", "89-94/1207"),
                ("Datum", "04.06.91"),
                ("Federführung", "Kulturamt / Hochbauamt"),
                (
                    "Betreff",
                    "Umbau des Wasserturms Bulmke zu einem Bürgertreff; hier: Vorentwurf",
                ),
            ],
            "widths": (210, 110, 50, 50),
            "rows": [
                ("Beratungsfolge", "Sitzung am", "ö", "nö"),
                ("Bezirksvertretung Mitte", "19.06.91", "x", ""),
                ("Kulturausschuß", "26.06.91", "x", ""),
                ("Hauptausschuß", "04.07.91", "x", ""),
            ],
            "signatures": [
                [
                    (64, False, "gez. Dr. Brüggemann\nStadtdirektor"),
                    (310, False, "gez. Sander\nBeigeordneter"),
                ]
            ],
        },
        body="""\
## beschlussvorschlag | Beschlußvorschlag

Der Hauptausschuß stimmt dem Vorentwurf zu und beauftragt die Verwaltung, bis zum 30.09.91 den
Antrag auf Förderung nach den Richtlinien des Landes zu stellen.

## sachverhalt | Sachverhalt

Der Wasserturm an der Florastraße wurde 1904 errichtet und ist seit 1977 außer Betrieb. Mit der
Vorlage 89-94/0933 hat der Rat am 21.02.91 beschlossen, ihn von den Stadtwerken zu übernehmen.

Der Vorentwurf sieht im Erdgeschoß einen Saal für 80 Personen, im ersten Obergeschoß Gruppenräume
und unter dem Behälter eine Werkstatt vor. Der Behälter selbst bleibt als technisches Denkmal
erhalten. Das Amt für Denkmalpflege (Schreiben vom 13.05.91, Az. 23.1-GE-114) ist einverstanden,
fordert aber, die Treppe im Inneren nicht zu verändern.

Im Fazit der Studie des Instituts für Stadtteilkultur wird der Bedarf mit 25 Gruppen angegeben.
Davon sind 14 bereits heute in Bulmke tätig.

## finanzielle_auswirkungen | Finanzielle Auswirkungen

| Baukosten nach DIN 276 | 2.940.000 DM |
| davon Landesmittel (80 v.H.) | 2.352.000 DM |
| Eigenanteil | 588.000 DM |

Folgekosten entstehen ab 1994 in Höhe von jährlich 96.000 DM.

##= anlagen | Anlagen: Grundrisse (verkleinert)
""",
    ),
    Paper(
        id="eisenach-1993-0312",
        city="Eisenach",
        year=1993,
        print="matrix",
        layout=form.layout,
        sheet=form.sheet,
        modelled_on=_FORM,
        purpose="East after 1990: 'Drucksachen-Nr.' with a leading zero, session in the field with"
        " its number, day only beside the signature, result of a former vote in the text",
        stamps=((1, Stamp(lines=("Hauptamt", "19. Apr. 1993"), at=(0.7, 0.1), colour=RED, mm=36)),),
        metadata=meta(
            number="0312/93",
            title="Umbenennung von Straßen und Plätzen, 3. Folge",
            kind="beschlussvorlage",
            date="1993-04-14",
            consultations=[
                meeting("Kulturausschuß", "1993-04-27", result="empfohlen"),
                meeting("Stadtverordnetenversammlung", "1993-05-11"),
            ],
            signatories=[
                signed_by("Brodhun", "Dezernentin für Kultur", date="1993-04-14", signed=True)
            ],
            references=["0101/91", "0187/92"],
        ),
        form={
            "running": "DS 0312/93",
            "authority": "Stadtverwaltung Eisenach\nDezernat III",
            "place": "Legislaturperiode 1990-1994",
            "kind": "Beschlußvorlage",
            "fields": [
                ("Drucksachen-Nr.", "0312/93"),
                ("Einreicher", "Dezernat III, Kulturamt"),
                ("Gegenstand", "Umbenennung von Straßen und Plätzen, 3. Folge"),
            ],
            "widths": (220, 110, 110),
            "rows": [
                ("Gremium", "Termin", "Votum"),
                ("Kulturausschuß", "27.04.1993", "empfohlen"),
                ("Stadtverordnetenversammlung", "11.05.1993", ""),
            ],
            "heading": {"spaced": True},
            "signatures": [[(64, True, "14.04.93, Brodhun\nDezernentin für Kultur")]],
        },
        body="""\
## beschlussvorschlag | Beschlußtext

Die Stadtverordnetenversammlung beschließt:

1. Die Straße der Befreiung zwischen Bahnhof und Nikolaitor erhält den Namen Bahnhofstraße.

2. Der Platz vor der Sparkasse wird Sonnenplatz genannt.

3. Über die Ernst-Schneller-Straße wird nach Anhörung der Anwohner gesondert entschieden.

## begruendung | Begründung

Mit den Drucksachen 0101/91 und 0187/92 wurden 34 Straßen umbenannt. Der Kulturausschuß hat danach
11 weitere Vorschläge geprüft. Bei acht von ihnen sah er keinen Grund für eine Änderung, da die
Namensgeber nicht mit dem früheren Staat verbunden waren.

Die Anwohner der Straße der Befreiung wurden am 8. März schriftlich befragt. Von 212 Haushalten
antworteten 97, davon sprachen sich 71 für den alten Namen aus der Zeit vor 1950 aus. Einwände kamen
vor allem von Gewerbetreibenden, die neue Briefbögen gedruckt hatten. Ihnen soll entgegengekommen
werden, indem die alten Schilder bis zum 31.12.1993 durchgestrichen hängenbleiben.

## finanzielle_auswirkungen | Kosten

Für Schilder und Änderung der Unterlagen im Vermessungsamt werden 6.800 DM benötigt (HHSt.
0240.5700).
""",
    ),
    Paper(
        id="chemnitz-1992-i-54",
        city="Chemnitz",
        year=1992,
        print="matrix",
        layout=form.layout,
        sheet=form.sheet,
        modelled_on=_FORM,
        purpose="Informationsvorlage, 'I-54/92', body 'nicht öffentlich' by its row, one row"
        " without"
        " a day, signature caption of a form with ink and no typed name",
        stamps=((1, Stamp(lines=("Stadtarchiv", "Chemnitz"), at=(0.8, 0.9), colour=BLUE, mm=34)),),
        metadata=meta(
            number="I-54/92",
            title="Stand der Rückübertragung von Grundstücken am Kaßberg",
            kind="informationsvorlage",
            public=False,
            date="1992-11-02",
            consultations=[
                meeting("Dezernentenberatung", "1992-11-09", public=False),
                meeting("Rechtsausschuß", "1992-11-18", public=False),
                meeting("Fraktionen", None, public=False),
            ],
            signatories=[signed_by(None, "Amtsleiter", signed=True)],
            references=["I-22/92", "B-140/91"],
        ),
        form={
            "running": "I-54/92",
            "authority": "STADT CHEMNITZ\nAmt für Rechtsfragen",
            "place": "erstellt: 02.11.92",
            "kind": "Informationsvorlage Nr. I-54/92",
            "wide": False,
            "fields": [
                ("Thema", "Stand der Rückübertragung von Grundstücken am Kaßberg"),
                ("Bearbeiter", "Frau Uhlig, Tel. 488 00"),
            ],
            "widths": (180, 110, 150),
            "rows": [
                ("Vorgelegt", "am", "Sitzung"),
                ("Dezernentenberatung", "09.11.92", "nicht öffentlich"),
                ("Rechtsausschuß", "18.11.92", "nicht öffentlich"),
                ("Fraktionen", "", "nicht öffentlich"),
            ],
            "signatures": [[(310, True, "......................\nAmtsleiter")]],
        },
        body="""\
## zusammenfassung | Kurzfassung

Von 1.140 Anträgen für den Stadtteil Kaßberg sind 318 entschieden. In 204 Fällen wurde
zurückgegeben, in 114 Fällen auf die Entschädigung verwiesen.

## sachverhalt | 1. Ausgangslage

Die Vorlage B-140/91 hatte das Amt beauftragt, Anträge für Häuser mit mehr als acht Wohnungen
vorrangig zu bearbeiten. Über den Stand im Frühjahr wurde mit I-22/92 unterrichtet. Seither sind
vier Bearbeiterinnen neu eingestellt worden.

## sonstige | 2. Probleme

Bei 290 Grundstücken fehlen die Grundbücher der Jahre 1933 bis 1950 oder sie sind durch Feuchtigkeit
unlesbar. Erben leben häufig in Übersee und müssen über das Rote Kreuz gesucht werden. Die
Gebäudewirtschaft teilt Angaben über Belastungen oft erst nach Monaten mit; eine Dienstanweisung vom
1. September hat daran wenig geändert.

## fazit | 3. Schlußfolgerung

Ein Abschluß vor Ende 1995 ist mit dem vorhandenen Personal nicht zu erreichen. Vorgeschlagen wird,
ab Januar einen gemeinsamen Arbeitsraum mit dem Grundbuchamt einzurichten und die Gebäudewirtschaft
an den Beratungen zu beteiligen.

## finanzielle_auswirkungen | 4. Kosten

Keine zusätzlichen Mittel im Haushaltsjahr 1992.
""",
    ),
)
