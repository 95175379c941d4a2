"""Bad Doberan 1974, Suhl 1979, Berlin (Ost) 1965, Torgau 1983: Vorlagen of the GDR."""

from samples.make.layouts import rat_des_kreises as form
from samples.make.marks import BLUE, RED, VIOLET, Stamp
from samples.make.paper import Paper, enclosures, meeting, meta, signed_by

_FORM = "cover forms of councils of districts and cities in the GDR; text and persons invented"

PAPERS = (
    Paper(
        id="bad-doberan-57-74",
        city="Bad Doberan",
        year=1974,
        print="typewriter",
        layout=form.layout,
        sheet=form.sheet,
        modelled_on=_FORM,
        purpose="Vertrauliche Dienstsache with a number of its own beside the number, deadlines"
        " 'T.:' and 'V.:' in each point, cited Ratsbeschluß, two signatures in ink, Verteiler",
        stamps=(
            (1, Stamp(lines=("Kreisarchiv",), at=(0.8, 0.92), colour=BLUE, mm=34, frame="round")),
            (1, Stamp(lines=("Eingang", "14. Mai 1974"), at=(0.6, 0.2), colour=VIOLET, mm=38)),
        ),
        metadata=meta(
            number="57/74",
            title="Maßnahmen zur Vorbereitung der Urlaubersaison 1974 in den Gemeinden der Küste",
            kind="beschlussvorlage",
            date="1974-05-13",
            consultations=[meeting("Rat des Kreises", "1974-05-22")],
            signatories=[
                signed_by("Wiechmann", "Mitglied des Rates für Erholungswesen", signed=True),
                signed_by("Prüter", "Sekretär des Rates", signed=True),
            ],
            references=["0118/73"],
            attachments=enclosures(("1", "Liste der Objekte"), ("2", "Plan der Kontrollen")),
        ),
        form={
            "mark": "VD 16/74\n3. Ausfertigung, 6 Blatt",
            "authority": "Rat des Kreises Bad Doberan\nAbteilung Erholungswesen",
            "place": "Bad Doberan, den 13. 5. 1974\nTel. 241, App. 18",
            "kind": "Beschlußvorlage Nr. 57/74",
            "below": "zur Sitzung des Rates des Kreises am 22. 5. 1974",
            "fields": [
                (
                    "Gegenstand:",
                    "Maßnahmen zur Vorbereitung der Urlaubersaison 1974 in den Gemeinden der Küste",
                ),
                ("Einreicher:", "Mitglied des Rates für Erholungswesen"),
                ("Einzuladen:", "Bürgermeister Kühlungsborn, Direktor HO-Kreisbetrieb"),
                ("Anlagen:", "1 - Liste der Objekte\n2 - Plan der Kontrollen"),
            ],
            "signatures": [
                [
                    (90, True, "Wiechmann\nMitglied des Rates\nfür Erholungswesen"),
                    (330, True, "Prüter\nSekretär des Rates"),
                ]
            ],
            "list": "Verteiler:\n12 x Mitglieder des Rates\n 4 x Räte der Gemeinden\n 1 x Archiv",
        },
        body="""\
## beschlussvorschlag | Beschlußentwurf:

Der Rat des Kreises beschließt:

1. Die in der Anlage 1 genannten 27 Objekte sind bis zum 10. Juni 1974 abzunehmen. Objekte ohne
Zulassung der Hygieneinspektion werden nicht belegt. V.: Kreisarzt. T.: 10. 6. 1974

2. Die Öffnungszeiten der Verkaufsstellen in den Seebädern sind vom 15. 6. bis 8. 9. 1974 bis 20.00
Uhr zu verlängern. V.: Direktor HO-Kreisbetrieb. T.: 1. 6. 1974

3. Die Wasserabgabe an die Zeltplätze ist durch zwei Brunnen zu sichern. V.: VEB Wasserversorgung.
T.: 20. 6. 1974

## begruendung | Begründung:

Im Jahre 1973 erholten sich im Kreisgebiet 214 000 Urlauber. Mit dem Ratsbeschluß Nr. 0118/73 vom
28. 11. 1973 wurden die Ergebnisse ausgewertet. Dabei zeigte sich, daß an 16 Tagen die Versorgung
mit Backwaren in Rerik und Nienhagen nicht ausreichte und auf drei Zeltplätzen das Wasser
stundenweise abgestellt werden mußte.

Für 1974 sind durch die Betriebe des Bezirkes Karl-Marx-Stadt weitere 1 100 Plätze angemeldet. Die
ständige Kommission Erholungswesen hat am 3. 5. beraten und der Vorlage zugestimmt. Im Ergebnis der
Beratung wurde Punkt 3 aufgenommen.

Die Kontrolle der Durchführung erfolgt durch den Sekretär des Rates. Ein Bericht ist zum 30. 10.
1974 vorzulegen.
""",
    ),
    Paper(
        id="suhl-0123-79",
        city="Suhl",
        year=1979,
        print="typewriter",
        layout=form.layout,
        sheet=form.sheet,
        modelled_on=_FORM,
        purpose="Ratsbeschluß whose number has a leading zero and stands with the day in one"
        " heading, gez. above the certificate of another person, decision amended is cited",
        metadata=meta(
            number="0123/79",
            title="Ausbau des Jugendklubs in der Ilmenauer Straße",
            kind="beschluss",
            date="1979-08-29",
            signatories=[
                signed_by("Dr. Sauerbrey", "Oberbürgermeister", mark="gez."),
                signed_by("Hellbach", "Stadtrat für Jugendfragen", mark="gez."),
            ],
            references=["0071/78"],
        ),
        form={
            "mark": "Nur für den Dienstgebrauch",
            "authority": "Rat der Stadt Suhl\nDer Oberbürgermeister",
            "place": "Az.: 03-12-09",
            "kind": "Ratsbeschluß Nr. 0123/79",
            "below": "vom 29. August 1979",
            "fields": [
                ("Betrifft:", "Ausbau des Jugendklubs in der Ilmenauer Straße"),
                ("Einreicher:", "Stadtrat für Jugendfragen, Körperkultur und Sport"),
            ],
            "heading": {"spaced": True},
            "signatures": [
                [
                    (90, False, "gez. Dr. Sauerbrey\nOberbürgermeister"),
                    (330, False, "gez. Hellbach\nStadtrat für Jugendfragen"),
                ]
            ],
            "certificate": "F.d.R.d.A.:\nSuhl, den 3. 9. 1979",
            "clerk": "Ehrhardt, Sachbearbeiterin",
            "list": "Verteiler: OB, 1. Stellv., StR Jugend, Stadtbauamt, Rev.",
        },
        body="""\
## beschlussvorschlag | Beschluß:

1. Der Jugendklub in der Ilmenauer Straße 41 ist bis zum 7. Oktober 1980 um einen Saal mit 120
Plätzen zu erweitern.

2. Die Leistungen werden durch die Feierabendbrigaden des VEB Fahrzeugwerk und durch Jugendliche im
Rahmen der FDJ-Initiative erbracht. Das Stadtbauamt stellt einen Bauleiter.

3. Punkt 4 des Ratsbeschlusses Nr. 0071/78 wird aufgehoben.

## begruendung | Begründung:

Der Klub wurde 1972 in einer ehemaligen Werkstatt eingerichtet. Er besitzt einen Raum von 46
Quadratmetern, der an den Wochenenden von mehr als hundert Jugendlichen aufgesucht wird. Aus diesem
Grunde mußten seit Januar 1979 acht Veranstaltungen abgebrochen werden.

Mit der Errichtung des Neubaugebietes Aue II steigt die Zahl der Jugendlichen im Einzugsbereich auf
2 300. In den Eingaben vom 11. Februar und vom 20. Juni 1979 fordern Elternvertreter und
Hausgemeinschaften zu Recht eine schnelle Lösung.

## finanzielle_auswirkungen | Finanzierung:

| Baumaterial aus dem Fonds Naherholung | 38 TM |
| Eigenleistungen der Jugendlichen | 24 TM |
| Einrichtung und Tontechnik | 17 TM |

Die Mittel sind im Plan 1980 unter der Nr. 4/17 zu bilanzieren.
""",
    ),
    Paper(
        id="berlin-ost-318-65",
        city="Berlin",
        year=1965,
        print="typewriter",
        layout=form.layout,
        sheet=form.sheet,
        modelled_on=_FORM,
        purpose="Magistrat of Berlin (East): number with zero and letter behind it, Roman month,"
        " session counted in words, one signature i. V., one place left empty",
        stamps=((1, Stamp(lines=("Bestätigt",), at=(0.7, 0.5), colour=RED, mm=40, degrees=10)),),
        metadata=meta(
            number="318a/65",
            title="Aufstellung von Verkaufskiosken an den S-Bahnhöfen des Stadtbezirks Treptow",
            kind="beschlussvorlage",
            public=False,
            date="1965-03-26",
            consultations=[meeting("Magistrat", "1965-04-07", public=False)],
            signatories=[
                signed_by("Kallweit", "Stadtrat für Handel", mark="i. V.", signed=True),
                signed_by(None, "Bezirksbürgermeister", signed=False),
            ],
            references=["318/65", "204/64"],
        ),
        form={
            "mark": "Vertraulich!",
            "authority": "Magistrat von Groß-Berlin\nAbteilung Handel und Versorgung",
            "place": "Berlin, 26. III. 1965",
            "kind": "Beschlußvorlage Nr. 318a/65",
            "below": "(ersetzt die Vorlage Nr. 318/65)",
            "fields": [
                (
                    "Betr.:",
                    "Aufstellung von Verkaufskiosken an den S-Bahnhöfen des Stadtbezirks Treptow",
                ),
                ("Sitzung:", "Magistrat, nichtöffentliche Sitzung am 7. IV. 1965"),
                ("Abgestimmt mit:", "Chefarchitekt, Reichsbahndirektion"),
            ],
            "signatures": [
                [
                    (90, True, "i. V. Kallweit\nStadtrat für Handel"),
                    (330, False, ".....................\nBezirksbürgermeister"),
                ]
            ],
            "list": "Verteiler: Mitglieder des Magistrats",
        },
        body="""\
## beschlussvorschlag | Der Magistrat beschließt:

1. An den S-Bahnhöfen Baumschulenweg, Schöneweide und Grünau werden bis zum 1. VII. 1965 sechs
Kioske für Obst, Backwaren und Presseerzeugnisse aufgestellt.

2. Die Kioske werden in der Werkstatt der Konsumgenossenschaft gebaut. Der Typ "Spree 3" ist nicht
mehr zu verwenden.

3. Die Kontrolle obliegt dem Stadtbezirk.

## begruendung | Begründung:

Der Berufsverkehr auf den genannten Bahnhöfen hat nach der Zählung vom 9. II. 1965 in der Zeit von 5
bis 7 Uhr 31 000 Personen betragen. Die vorhandenen Verkaufsstellen öffnen erst um 8 Uhr. Die
Werktätigen der Frühschicht können ihren Bedarf an Brötchen und Milch daher nicht decken.

Mit der Vorlage Nr. 204/64 wurde für den Stadtbezirk Lichtenberg eine gleichartige Regelung
getroffen, die sich bewährt hat. Der Umsatz je Kiosk liegt dort bei 11 000 MDN im Monat.

Die Vorlage Nr. 318/65 wurde zurückgezogen, weil der Chefarchitekt gegen die Standorte vor den
Empfangsgebäuden Einspruch erhob. Die neuen Standorte sind mit ihm am 18. III. besichtigt worden.

## finanzielle_auswirkungen | Kosten

Je Kiosk entstehen Kosten von 6 400 MDN. Sie trägt die Konsumgenossenschaft.
""",
    ),
    Paper(
        id="torgau-1983-bv-19",
        city="Torgau",
        year=1983,
        print="typewriter",
        layout=form.layout,
        sheet=form.sheet,
        modelled_on=_FORM,
        purpose="Kreistag paper with the prefix KT in its number, Roman session, standing"
        " commissions"
        " listed as consultations with days of two-digit years, one signature, table",
        metadata=meta(
            number="KT VII-19/83",
            title="Kinderferiengestaltung im Kreis Torgau",
            kind="beschlussvorlage",
            date="1983-04-05",
            consultations=[
                meeting("Ständige Kommission Volksbildung", "1983-04-12"),
                meeting("Rat des Kreises", "1983-04-14"),
                meeting("Kreistag", "1983-04-28"),
            ],
            signatories=[signed_by("Ziesche", "Kreisschulrat", mark="gez.")],
            references=["KT VI-44/82"],
        ),
        form={
            "mark": "",
            "authority": "Kreistag Torgau\nVII. Wahlperiode",
            "place": "Torgau, am 5. 4. 83",
            "kind": "Vorlage zur Beschlußfassung",
            "below": "Nr. KT VII-19/83",
            "fields": [
                ("Thema:", "Kinderferiengestaltung im Kreis Torgau"),
                (
                    "Behandlung:",
                    "Ständige Kommission Volksbildung am 12. 4. 83\n"
                    "Rat des Kreises am 14. 4. 83\nKreistag am 28. 4. 83",
                ),
                ("Einreicher:", "Kreisschulrat"),
            ],
            "signatures": [[(330, False, "gez. Ziesche\nKreisschulrat")]],
        },
        body="""\
## beschlussvorschlag | Beschlußvorschlag:

Der Kreistag nimmt die Konzeption zur Kinderferiengestaltung zur Kenntnis und beauftragt den Rat des
Kreises, in den Sommerferien 1983 für mindestens 4 600 Kinder Plätze in Ferienlagern und bei den
Ferienspielen bereitzustellen.

## begruendung | Begründung:

In Durchführung des Beschlusses KT VI-44/82 wurden im Vorjahr 4 210 Kinder betreut. Die Betriebe
stellten 31 Lager, davon neun außerhalb des Bezirkes. An den Ferienspielen nahmen durchschnittlich 1
380 Schüler teil.

Mängel gab es bei der Beförderung zu den Badestellen und bei der Qualifizierung der Helfer. Im Lager
Zwethau fehlten zeitweise zwei Rettungsschwimmer. Die Kreisschulrätin des Nachbarkreises hat
angeboten, einen gemeinsamen Lehrgang durchzuführen.

## sonstige | Übersicht der Plätze

| Betriebsferienlager | 2 250 |
| Zentrales Pionierlager | 640 |
| Örtliche Ferienspiele | 1 710 |

## finanzielle_auswirkungen | Finanzierung

Aus dem Haushalt der Abteilung Volksbildung stehen 92 000 M zur Verfügung. Die Betriebe beteiligen
sich aus dem Kultur- und Sozialfonds mit 310 000 M, worüber bis zum 15. 5. Vereinbarungen
abzuschließen sind.
""",
    ),
)
