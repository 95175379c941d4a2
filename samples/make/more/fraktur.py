"""Charlottenburg 1905, Altona 1912, Nordhausen 1924, Gera 1932: papers in broken type."""

from samples.make.layouts import fraktur_brief, fraktur_spalten
from samples.make.marks import BLUE, RED, Stamp
from samples.make.paper import Paper, enclosures, meeting, meta, signed_by

PAPERS = (
    Paper(
        id="charlottenburg-1905-183",
        city="Charlottenburg",
        year=1905,
        print="fraktur",
        layout=fraktur_spalten.layout,
        sheet=fraktur_spalten.sheet,
        modelled_on="printed Vorlagen of Prussian cities about 1905; text and persons invented",
        purpose="broken type in two columns, ſ, file number beside the number, place and day above"
        " the signature in the second column, cited number of an earlier year",
        stamps=(
            (1, Stamp(lines=("Stadtbücherei",), at=(0.8, 0.9), colour=BLUE, mm=36, frame="round")),
        ),
        metadata=meta(
            number="183",
            title="Vorlage betreffend den Ankauf einer Baustelle für die achte Gemeindeschule",
            kind="drucksache",
            date="1905-05-24",
            signatories=[signed_by("Dr. Hellwig", "Bürgermeister")],
            references=["97"],
            attachments=enclosures("Lageplan"),
        ),
        form={
            "authority": "Vorlagen\nfür die Stadtverordneten-Verſammlung zu Charlottenburg",
            "left": "Journ.-Nr. 611.",
            "right": "Jahrgang 1905.",
            "number": "Druckſache Nr. 183.",
            "title": "Vorlage betreffend den Ankauf einer Bauſtelle\nfür die achte Gemeindeſchule",
            "depth": 226,
            "place": "Charlottenburg, den 24. Mai 1905.",
            "signature": "Der Magiſtrat.\nDr. Hellwig, Bürgermeiſter.",
        },
        body="""\
## antrag | Antrag.

Die Stadtverordneten-Verſammlung wolle beſchließen:

1. Der Ankauf der an der Nehringſtraße belegenen Bauſtelle in Größe von 4 612 qm zum Preiſe von
236 000 Mark wird genehmigt.

2. Die Koſten ſind aus der Anleihe von 1902 zu entnehmen.

## begruendung | Begründung.

Die Zahl der Schulkinder weſtlich des Schloſſes iſt ſeit dem Jahre 1901 von 1 940 auf 3 218
geſtiegen. Die ſiebente Gemeindeſchule iſt mit 1 160 Kindern beſetzt, obwohl ſie nur für 960
beſtimmt iſt. Zwei Klaſſen müſſen in gemieteten Räumen unterrichtet werden.

Unter ſechs angebotenen Grundſtücken hat die Schuldeputation das an der Nehringſtraße gelegene
ausgewählt. Es liegt abſeits vom Lärme der Fabriken und iſt von drei Seiten dem Lichte zugänglich.
Der Preis beträgt 51,17 Mark für das Quadratmeter und bleibt hinter demjenigen zurück, welcher nach
der Druckſache Nr. 97 des Jahres 1903 für die Feuerwache gezahlt worden iſt.

Mit dem Bau ſoll im Frühjahr 1906 begonnen werden. Die Verkäufer haben ſich bis zum 1. Juli d. J.
an ihr Angebot gebunden. Wir bitten daher um baldige Zuſtimmung.

##= anlagen | Anlage: Lageplan.
""",
    ),
    Paper(
        id="altona-1912-44",
        city="Altona",
        year=1912,
        print="fraktur",
        layout=fraktur_spalten.layout,
        sheet=fraktur_spalten.sheet,
        modelled_on="printed reports of committees before 1914; text and persons invented",
        purpose="report of a committee in two columns with a table, three members"
        " who sign, number with its year below",
        stamps=((1, Stamp(lines=("Angenommen",), at=(0.28, 0.86), colour=RED, mm=44, degrees=6)),),
        metadata=meta(
            number="44",
            title="Bericht des Ausschusses zur Vorberatung der Vorlage über die Ermäßigung des"
            " Gaspreises",
            kind="sonstige",
            date="1912-11-09",
            signatories=[signed_by("Petersen"), signed_by("Wichmann"), signed_by("Dr. Sievers")],
            references=["31"],
        ),
        form={
            "authority": "Städtiſche Kollegien zu Altona",
            "left": "Sitzungsjahr 1912/13.",
            "right": "Bogen 17.",
            "number": "Nr. 44.",
            "title": "Bericht des Ausſchuſſes zur Vorberatung der Vorlage\nüber die Ermäßigung des"
            " Gaspreiſes",
            "depth": 236,
            "place": "Altona, den 9. November 1912.",
            "signature": "Der Ausſchuß.\nPeterſen. Wichmann. Dr. Sievers.",
        },
        body="""\
## sachverhalt | Bericht.

Der Ausſchuß hat die Vorlage Nr. 31 in drei Sitzungen beraten und den Direktor des Gaswerkes gehört.
Nach deſſen Angaben hat ſich der Verbrauch in den letzten vier Jahren wie folgt entwickelt:

| 1908 | 14,2 Millionen cbm |
| 1909 | 14,9 Millionen cbm |
| 1910 | 15,1 Millionen cbm |
| 1911 | 15,2 Millionen cbm |

Die Zunahme iſt faſt zum Stillſtande gekommen, weil in den neuen Häuſern elektriſches Licht
eingerichtet wird. Der Magiſtrat will dem durch eine Ermäßigung von 18 auf 16 Pfennig begegnen.

Eine Minderheit von zwei Mitgliedern befürchtete einen Ausfall von 240 000 Mark. Die Mehrheit war
dagegen der Anſicht, daß der Verbrauch zu Kochzwecken ſo ſehr zunehmen werde, daß der Ausfall in
drei Jahren ausgeglichen ſei. Sie verwies auf die Erfahrungen in Kiel und in Harburg.

## beschlussvorschlag | Beſchluß.

Der Ausſchuß empfiehlt mit ſieben gegen zwei Stimmen, der Vorlage zuzuſtimmen, jedoch mit der
Änderung, daß der ermäßigte Preis erſt vom 1. April 1913 ab gelten und nach Ablauf von drei Jahren
von neuem geprüft werden ſoll.
""",
    ),
    Paper(
        id="nordhausen-1924-antrag",
        city="Nordhausen",
        year=1924,
        print="fraktur",
        layout=fraktur_brief.layout,
        sheet=fraktur_brief.sheet,
        modelled_on="printed motions in city councils of the 1920s; text and persons invented",
        purpose="Dringlichkeitsantrag in broken type, no number, members who sign without gez. in"
        " two columns, gold marks, quoted gez. in a sentence",
        metadata=meta(
            title="Beschäftigung von Erwerbslosen beim Ausbau des Stadtparkes",
            kind="dringlichkeitsantrag",
            date="1924-02-18",
            signatories=[
                signed_by("Kämmerer"),
                signed_by("Otto Franke"),
                signed_by("Emma Ebeling"),
                signed_by("Stolberg"),
            ],
        ),
        form={
            "authority": "Stadtverordneten-Verſammlung\nzu Nordhauſen.",
            "place": "Nordhauſen, 18. Februar 1924.",
            "number": "",
            "kind": "Dringlichkeits-Antrag.",
            "title": "Beſchäftigung von Erwerbsloſen beim Ausbau des Stadtparkes",
            "signatures": [
                (84, "Kämmerer.\nOtto Franke."),
                (330, "Emma Ebeling.\nStolberg."),
            ],
        },
        body="""\
## antrag

Die Verſammlung wolle beſchließen: Der Magiſtrat wird erſucht, die im Jahre 1914 eingeſtellten
Arbeiten am Stadtpark unverzüglich wieder aufzunehmen und dabei mindeſtens achtzig Erwerbsloſe zu
beſchäftigen.

## begruendung | Begründung.

Die Zahl der Erwerbsloſen iſt in unſerer Stadt ſeit dem Dezember auf 1 140 geſtiegen. Mehrere
Webereien arbeiten nur noch an drei Tagen der Woche. Die Unterſtützung reicht kaum für Brot und
Kohlen; ſie wird überdies gezahlt, ohne daß dafür etwas Bleibendes geſchaffen wird.

Für den Stadtpark liegen die Pläne fertig vor. Es fehlen die Wege im oberen Teile, die Mauer am
Gehege und der Teich. Werkzeug iſt beim Tiefbauamte vorhanden. Nach einem Schreiben des
Regierungspräſidenten vom 30. Januar, gez. von Wedemeyer, übernimmt das Reich zwei Drittel der
Löhne, wenn die Arbeiten vor dem 1. April beginnen.

## sonstige | Dringlichkeit.

Wird bis zur nächſten Sitzung im März gewartet, ſo iſt dieſe Friſt nicht mehr einzuhalten.

## finanzielle_auswirkungen | Koſten.

Auf die Stadt entfallen etwa 9 000 Goldmark. Wir bitten, ſie aus dem Fonds für Notſtandsarbeiten zu
entnehmen.
""",
    ),
    Paper(
        id="gera-1932-stadtrat",
        city="Gera",
        year=1932,
        print="fraktur",
        layout=fraktur_brief.layout,
        sheet=fraktur_brief.sheet,
        modelled_on="printed letters of Thuringian city administrations of 1932; text and persons"
        " invented",
        purpose="letter press in broken type, month in words with a two-digit year, public said as"
        " 'zur öffentlichen Beratung', In Vertretung between office and name",
        metadata=meta(
            number="76/32",
            title="Einrichtung einer Wärmestube im ehemaligen Meldeamt",
            kind="drucksache",
            public=True,
            date="1932-10-12",
            consultations=[meeting("Stadtrat", "1932-10-20", public=True)],
            signatories=[signed_by("Dr. Kühnert", "Stadtrat", mark="In Vertretung")],
            references=["41/32"],
        ),
        form={
            "authority": "Der Stadtvorſtand\nder Stadt Gera",
            "place": "Gera, den 12. Oktober 32",
            "number": "Vorlage Nr. 76/32",
            "address": "An den Stadtrat\nzur öffentlichen Beratung am 20. Oktober 32",
            "kind": "",
            "title": "Einrichtung einer Wärmeſtube im ehemaligen Meldeamt",
            "signatures": [(320, "Der Stadtvorſtand\nIn Vertretung\nDr. Kühnert\nStadtrat")],
        },
        body="""\
## beschlussvorschlag

Der Stadtrat wolle genehmigen, daß die im Erdgeſchoß des ehemaligen Meldeamtes gelegenen drei Räume
vom 1. November 1932 bis zum 31. März 1933 als Wärmeſtube für Erwerbsloſe eingerichtet werden.

## begruendung | Begründung:

Im vergangenen Winter war die Wärmeſtube in der Turnhalle der Bergſchule untergebracht. Sie wurde
täglich von 140 bis 220 Perſonen beſucht, konnte aber nur an den Nachmittagen geöffnet werden. Mit
der Vorlage Nr. 41/32 hat der Stadtrat den Wunſch ausgeſprochen, für den kommenden Winter einen
ganztägig benutzbaren Raum zu ſchaffen.

Das Meldeamt ſteht ſeit Juli leer. Die Öfen ſind brauchbar. Tiſche und Bänke leiht der
Volksbildungsverein, der auch Zeitungen und Bücher auslegen will. Die Aufſicht übernehmen zwei
ältere Erwerbsloſe gegen eine kleine Vergütung.

## finanzielle_auswirkungen | Koſten:

| Heizung und Licht | 1 150 RM |
| Aufſicht | 480 RM |
| Ausbeſſerung der Fenſter | 210 RM |

Die Mittel ſind bei Abſchnitt 5 Titel 3 vorhanden.
""",
    ),
)
