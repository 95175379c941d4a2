"""Bad Tölz 1956, Emden 1978, Schwäbisch Gmünd 1991, Pirna 1953: extracts of minutes."""

from samples.make.layouts import auszug as form
from samples.make.marks import BLUE, Stamp
from samples.make.paper import Paper, meeting, meta, signed_by

_FORM = "extracts of minutes of councils; text and persons invented"

_SEAL = ((1, Stamp(lines=("Stadt",), at=(0.5, 0.86), colour=BLUE, mm=28, frame="round")),)

PAPERS = (
    Paper(
        id="bad-toelz-1956-beschlussbuch",
        city="Bad Tölz",
        year=1956,
        print="typewriter",
        layout=form.layout,
        sheet=form.sheet,
        modelled_on=_FORM,
        purpose="Auszug aus dem Beschlußbuch with counted members, number of the decision, vote as"
        " 'Für: 14 Gegen: 5', certified by a clerk with a later day who is no signatory",
        stamps=_SEAL,
        metadata=meta(
            number="271",
            title="Errichtung einer Wandelhalle im Badeteil; Aufnahme eines Darlehens",
            kind="niederschrift",
            public=True,
            consultations=[meeting("Stadtrat", "1956-10-23", public=True, votes=(14, 5, None))],
        ),
        form={
            "face": "typewriter",
            "authority": "Stadt Bad Tölz",
            "kind": "Auszug aus dem Beschlußbuch",
            "meeting": "über die öffentliche Sitzung des Stadtrats\nam 23. Oktober 1956",
            "counts": [
                ("Zahl der geladenen Mitglieder:", "21"),
                ("erschienen sind:", "19"),
                ("entschuldigt:", "2 (Pschorn, Dr. Lex)"),
            ],
            "item": "Nr. 271",
            "title": "Errichtung einer Wandelhalle im Badeteil; Aufnahme eines Darlehens",
            "certificate": "Für die Richtigkeit des Auszuges\nBad Tölz, den 26. Oktober 1956\n"
            "Stadtverwaltung\nI. A.",
            "clerk": "Kyrein, Stadtsekretär",
        },
        body="""\
## sonstige

Erster Bürgermeister Roth trägt vor, daß die Kurgäste bei Regen bisher keinen Aufenthalt finden, wo
sie die Kapelle hören können. Die hölzerne Trinkhalle aus dem Jahre 1911 ist baufällig. Der
Kurverein habe mit Schreiben vom 2. September 1956 die Errichtung einer Wandelhalle beantragt.

Stadtrat Mayr gibt zu bedenken, daß die Stadt bereits mit 1,1 Millionen DM verschuldet ist und die
Volksschule am Lettenholz noch nicht abgerechnet wurde. Stadtrat Dr. Höfler weist auf das Gutachten
des Bäderverbandes hin. Im Ergebnis dieses Gutachtens wird mit einer Zunahme der Übernachtungen um
ein Fünftel gerechnet.

Nach längerer Aussprache, an der sich auch die Stadträte Sappl und Frau Engl beteiligen, wird Schluß
der Debatte beantragt.

## beschlussvorschlag | Beschluß:

1. Der Errichtung einer Wandelhalle nach dem Entwurf des Architekten Wiedemann wird zugestimmt.

2. Bei der Sparkasse ist ein Darlehen von 180 000 DM zu 7 v. H. aufzunehmen. Die Genehmigung der
Rechtsaufsichtsbehörde ist einzuholen.

3. Mit dem Bau ist nicht vor dem 1. März 1957 zu beginnen.

##= sonstige | Abstimmung: Für: 14 Gegen: 5
""",
    ),
    Paper(
        id="emden-1978-va-auszug",
        city="Emden",
        year=1978,
        print="typewriter",
        layout=form.layout,
        sheet=form.sheet,
        modelled_on=_FORM,
        purpose="Auszug of the Verwaltungsausschuß for an office, not public, cited Vorlage, vote"
        " in"
        " words, certificate 'Beglaubigt', routing notes with Wv., minutes number",
        stamps=_SEAL,
        metadata=meta(
            title="Verlängerung des Pachtvertrages für das Lokal am Ratsdelft",
            kind="niederschrift",
            public=False,
            consultations=[
                meeting("Verwaltungsausschuß", "1978-05-08", public=False, agenda_item="12")
            ],
            references=["VIII/604"],
        ),
        form={
            "face": "elite",
            "authority": "Stadt Emden\nHauptamt - 10.22.03",
            "kind": "Auszug aus der Niederschrift",
            "meeting": "38. nichtöffentliche Sitzung\nVerwaltungsausschuß am 8. Mai 1978",
            "item": "TOP 12",
            "title": "Verlängerung des Pachtvertrages für das Lokal am Ratsdelft",
            "certificate": "Beglaubigt:\nEmden, 16. Mai 1978",
            "clerk": "Janssen, Stadtinspektorin",
            "list": "1. Amt 23 mit der Bitte um weitere Veranlassung\n2. Amt 20 zur Kenntnis\n"
            "3. Wv. 1. 9. 78",
        },
        body="""\
## sonstige

Der Oberstadtdirektor verweist auf die Vorlage VIII/604. Der bisherige Pächter ist am 31. Januar
verstorben. Seine Witwe möchte den Betrieb mit dem ältesten Sohn weiterführen, der die Prüfung als
Küchenmeister am 14. April abgelegt hat.

Beigeordneter Graalmann fragt, weshalb die Brauerei einer Minderung der Abnahmeverpflichtung nicht
zugestimmt habe. Stadtkämmerer Poppinga antwortet, die Brauerei berufe sich auf den Vertrag vom 1.
Oktober 1966, der noch bis 1981 laufe. Er halte es für richtig, nur um drei Jahre zu verlängern.

Ratsfrau Dr. de Boer regt an, die Terrasse zum Delft hin im Sommer bis 23 Uhr zu genehmigen. Dem
wird seitens der Verwaltung mit Rücksicht auf die Anlieger widersprochen.

## beschlussvorschlag | Beschluß:

Der Pachtvertrag wird zu den bisherigen Bedingungen, jedoch mit einer um 150 DM auf 2 350 DM
erhöhten Monatspacht, bis zum 30. Juni 1981 verlängert. Die Kaution ist bis zum 1. Juni 1978 zu
hinterlegen.

##= sonstige | Abstimmungsergebnis: einstimmig bei einer Stimmenthaltung
""",
    ),
    Paper(
        id="schwaebisch-gmuend-1991-auszug",
        city="Schwäbisch Gmünd",
        year=1991,
        print="laser",
        layout=form.layout,
        sheet=form.sheet,
        modelled_on=_FORM,
        purpose="Protokollauszug with § number of the minutes, public session, votes yes no and"
        " abstained, chair and secretary sign with gez., certificate below them",
        stamps=_SEAL,
        metadata=meta(
            number="§ 84",
            title='Bebauungsplan Nr. 130 D "Taubental" - Auslegungsbeschluß',
            kind="niederschrift",
            public=True,
            consultations=[
                meeting("Gemeinderat", "1991-06-26", public=True, votes=(37, 6, 2)),
            ],
            signatories=[
                signed_by("Dr. Scholl", "Vorsitzender", mark="gez."),
                signed_by("Weireter", "Schriftführer", mark="gez."),
            ],
            references=["112/91"],
        ),
        form={
            "face": "sans",
            "align": "center",
            "authority": "STADT SCHWÄBISCH GMÜND",
            "kind": "Auszug aus dem Protokoll",
            "meeting": "über die öffentliche Sitzung des Gemeinderats\nam 26. Juni 1991",
            "counts": [
                ("Anwesend:", "Vorsitzender und 45 Stadträte"),
                ("Normalzahl:", "53"),
                ("Außerdem anwesend:", "Bm. Wendel, StR. Fuchs (Stadtplanung)"),
            ],
            "item": "§ 84",
            "title": 'Bebauungsplan Nr. 130 D "Taubental" - Auslegungsbeschluß',
            "heading": {"bold": True},
            "signatures": [
                [
                    (86, False, "gez. Dr. Scholl\nVorsitzender"),
                    (320, False, "gez. Weireter\nSchriftführer"),
                ]
            ],
            "certificate": "Auszug gefertigt:\nSchwäbisch Gmünd, den 02.07.1991\nHauptamt",
            "clerk": "Abele",
        },
        body="""\
## sachverhalt | Sachvortrag

Stadtplaner Fuchs erläutert den Entwurf anhand der Gemeinderatsdrucksache 112/91. Das Gebiet umfaßt
4,7 ha. Vorgesehen sind 86 Wohnungen in Reihenhäusern und vier Geschoßbauten am Hangfuß. Der
Bauausschuß hat in seiner Sitzung am 12. Juni 1991 mit 14 gegen 2 Stimmen zugestimmt.

## sonstige | Aussprache

StR. Kienle begrüßt die dichte Bauweise, bemängelt aber die Zahl der Stellplätze. StRin. Dr. Barth
hält den Eingriff in den Waldrand für nicht vertretbar; das Fazit der ökologischen Untersuchung
werde in der Drucksache nur auszugsweise wiedergegeben. Der Vorsitzende sagt zu, die Untersuchung
allen Fraktionen zu übersenden.

StR. Waibel beantragt, die vier Geschoßbauten um ein Stockwerk zu verringern. Dieser Antrag wird mit
11 gegen 29 Stimmen abgelehnt.

## beschlussvorschlag | Beschluß

1. Dem Entwurf des Bebauungsplans in der Fassung vom 06.05.1991 wird zugestimmt.

2. Der Entwurf ist nach § 3 Abs. 2 BauGB öffentlich auszulegen.

3. Der Waldabstand ist auf 25 m zu vergrößern.

##= sonstige | Abstimmungsergebnis: 37 Ja, 6 Nein, 2 Enthaltungen
""",
    ),
    Paper(
        id="pirna-1953-protokollauszug",
        city="Pirna",
        year=1953,
        print="typewriter",
        layout=form.layout,
        sheet=form.sheet,
        modelled_on=_FORM,
        purpose="GDR minutes of a Rat der Stadt, several items each with its decision and number,"
        " letter-spaced headings, record keeper signs in ink, day with Roman month",
        metadata=meta(
            kind="niederschrift",
            consultations=[meeting("Rat der Stadt", "1953-09-17")],
            signatories=[
                signed_by("Kotte", "Bürgermeister", signed=True),
                signed_by("Lieberwirth", "Protokollführer", signed=True),
            ],
            references=["61/53"],
        ),
        form={
            "face": "typewriter",
            "authority": "Rat der Stadt Pirna\n- Büro des Rates -",
            "kind": "Protokoll",
            "meeting": "der Sitzung des Rates der Stadt\nam 17.IX.1953, 14.00 bis 17.20 Uhr",
            "heading": {"spaced": True},
            "signatures": [
                [(86, True, "Kotte\nBürgermeister"), (330, True, "Lieberwirth\nProtokollführer")]
            ],
        },
        body="""\
## sonstige

Anwesend: Kotte, Rehn, Frau Pietzsch, Dr. Gebauer, Lieberwirth. Entschuldigt: Zenker (Schulung). Das
Protokoll der Sitzung vom 3.IX. wird mit einer Änderung bestätigt.

## sonstige | 1. Winterfestmachung der Schulen

Rehn berichtet, daß in der Pestalozzischule zwei Kessel gerissen sind. Ersatz ist beim VEB Sanitär
in Heidenau bestellt, die Lieferung wird aber nicht vor dem 15.XI. erfolgen. Frau Pietzsch fordert,
bis dahin Schichtunterricht in der Lessingschule vorzubereiten und die Eltern rechtzeitig zu
unterrichten.

## beschlussvorschlag | Beschluß Nr. 88/53

Die Abteilung Volksbildung stellt bis zum 1.X. einen Plan für den Schichtunterricht auf.
Verantwortlich: Frau Pietzsch.

## sonstige | 2. Kartoffelbevorratung

Dr. Gebauer teilt mit, daß von den 4 100 Tonnen, die im Beschluß Nr. 61/53 vorgesehen waren, erst 1
270 Tonnen eingelagert sind. Schuld daran ist der Mangel an Waggons. Die Bevölkerung ist unruhig.
Vor den Verkaufsstellen am Dohnaischen Platz kam es am 12.IX. zu Ansammlungen.

## beschlussvorschlag | Beschluß Nr. 89/53

Der Rat fordert vom Rat des Kreises täglich zehn Waggons an und richtet zwei weitere Ausgabestellen
in Copitz ein. Verantwortlich: Dr. Gebauer. Termin: sofort.

## sonstige | 3. Verschiedenes

Kotte gibt bekannt, daß die Elbfähre wegen Niedrigwassers vom 21. bis 26.IX. eingestellt wird.
""",
    ),
)
