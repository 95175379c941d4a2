"""1913 and 1924: printed minutes in two columns, in broken and in roman type."""

from functools import partial

from samples.make.layouts import niederschrift_spalten as form
from samples.make.paper import Paper, meeting, meta, signed_by

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="printed minutes of Stadtverordnete in Saxony; text, persons, places invented",
)

PAPERS = (
    _paper(
        id="zittnau-1913-niederschrift-9",
        city="Zittnau",
        year=1913,
        print="fraktur",
        purpose="minutes in broken type, two columns with a rule, seven items whose keyword is"
        " spaced and run in, votes in brackets in the text, papers cited by number, chairman"
        " and clerk at the end of the second column",
        metadata=meta(
            kind="niederschrift",
            public=True,
            consultations=[meeting("Stadtverordnete", "1913-05-06", True)],
            signatories=[
                signed_by("Dr. Külz", "Vorsteher"),
                signed_by("Oppermann", "Protokollführer"),
            ],
            references=["61", "58"],
        ),
        form={
            "face": "fraktur",
            "kind": "Niederſchrift",
            "session": "der 9. öffentlichen Sitzung der Stadtverordneten zu Zittnau\nam"
            " Dienſtag, den 6. Mai 1913, nachmittags 5 Uhr.",
            "running": "9. Sitzung. Dienſtag, den 6. Mai 1913.",
            "present": [
                "Vorſitzender: Vorſteher\nJuſtizrat Dr. Külz.",
                "Anweſend: 38 Mitglieder; entſchuldigt fehlen 4.",
                "Am Ratstiſche: Oberbürgermeiſter Seyfert, Stadtrat Tittel.",
            ],
            "depth": 262,
            "close": "Schluß der Sitzung 7 Uhr 20 Minuten.",
            "names": ["Dr. Külz, Vorſteher.", "Oppermann, Protokollführer."],
        },
        body="""\
##= sonstige | 1. ~~Eingänge~~: Das Königliche Miniſterium des Innern hat den Nachtrag zum
Ortſſtatut über die Freibank genehmigt. Der Verein für Feuerbeſtattung ladet zur Beſichtigung
ſeiner Anlage am 18. Mai ein. Die Verſammlung nimmt Kenntnis.

##= sonstige | 2. ~~Ratsvorlage Nr. 61~~: Der Rat beantragt, für die Pflaſterung der Neuſtadt
zwiſchen Marſtall und Fleiſchergaſſe 24 300 Mark aus dem Stammvermögen zu bewilligen.
Berichterſtatter Stadtv. Praſſe befürwortet die Vorlage namens des Bauausſchuſſes, wünſcht aber,
daß mit der Arbeit erſt nach der Ausſtellung begonnen werde.

Stadtv. Rönſch hält Granit für zu teuer und empfiehlt Schlackenſteine. Stadtrat Tittel entgegnet,
daß Schlackenſteine auf der Weberſtraße nach vier Jahren ausgewechſelt werden mußten.

Die Vorlage wird hierauf angenommen. (Gegen 5 Stimmen.)

##= sonstige | 3. ~~Geſuch der Hausbeſitzer am Grünen Born~~: Die Geſuchſteller bitten, die Räumung
des Baches auf die Stadt zu übernehmen. Der Ausſchuß empfiehlt, das Geſuch auf ſich beruhen zu
laſſen, weil die Pflicht der Anlieger ſeit dem Rezeß vom 4. Juni 1841 feſtſteht.

Die Verſammlung beſchließt demgemäß. (Einſtimmig.)

##= sonstige | 4. ~~Ratsvorlage Nr. 58~~: Anſtellung eines dritten Schularztes. Die Beratung war in
der 8. Sitzung vertagt worden. Der Lehrerinnenverein
hat eine Eingabe überreicht, die verleſen wird.

Die Vorlage wird mit 27 gegen 11 Stimmen angenommen.

##= sonstige | 5. ~~Rechnung der Sparkaſſe auf das Jahr 1911~~: Die Rechnung iſt durch den Stadtv.
Kaufmann Adam geprüft und richtig befunden worden. Der Überſchuß beträgt 112 408 Mark 31 Pfennig.
Es wird Entlaſtung erteilt.

##= sonstige | 6. ~~Wahl~~: In den Ausſchuß für das Stadtbad wird an Stelle des verſtorbenen
Fabrikbeſitzers Könitzer der Stadtv. Apotheker Brückner durch Zuruf gewählt. Er nimmt die Wahl an.

##= sonstige | 7. ~~Anfrage~~: Stadtv. Rönſch fragt, wann die Wartehalle am Haberkornplatz
errichtet werde. Der Oberbürgermeiſter erwidert, daß der Entwurf dem Kunſtverein zur Begutachtung
vorliege.""",
    ),
    _paper(
        id="loebenitz-1924-sitzung-17",
        city="Löbenitz",
        year=1924,
        print="letterpress",
        purpose="roman type, minutes of a closed session of a Bürgerausschuß, number of the"
        " minutes"
        " in the kind line, items by keyword without numbers, counts of votes in sentences,"
        " two names with 'gez.'",
        metadata=meta(
            number="17",
            kind="niederschrift",
            public=False,
            consultations=[meeting("Bürgerausschuß", "1924-11-20", False)],
            signatories=[
                signed_by("Paul Nitzsche", "Vorsitzender", mark="gez."),
                signed_by("Arno Wendler", "Schriftführer", mark="gez."),
            ],
        ),
        form={
            "face": "oldstandard",
            "kind": "Niederschrift Nr. 17",
            "session": "Bürgerausschuß Löbenitz\nNichtöffentliche Sitzung am 20. November"
            " 1924, abends 8 Uhr",
            "running": "Bürgerausschuß Löbenitz, 20. November 1924",
            "present": [
                "Vorsitz: Stadtv. Paul Nitzsche",
                "Erschienen: 9 Mitglieder von 11",
                "Vom Stadtrat: Bürgermeister Dr. Hofmann",
            ],
            "depth": 196,
            "close": "Schluß 10.15 Uhr. Vorgelesen und genehmigt.",
            "names": ["gez. Paul Nitzsche, Vorsitzender", "gez. Arno Wendler, Schriftführer"],
        },
        body="""\
##= sonstige | ~~Darlehen~~: Der Bürgermeister berichtet über die Verhandlungen mit der
Girozentrale. Diese ist bereit, 60 000 Goldmark auf fünf Jahre zu 11 v. H. zu geben, verlangt aber
die Verpfändung der Einnahmen aus dem Elektrizitätswerk. Der Ausschuß hält den Zins für
unerträglich und bittet, noch mit der Landesversicherungsanstalt zu verhandeln. Mit 6 gegen 3
Stimmen wird die Sache auf vier Wochen zurückgestellt.

##= sonstige | ~~Stundung von Anliegerbeiträgen~~: Dem Tischlermeister Vogel werden die Beiträge
für die Anlegung des Fußweges an der Bahnstraße bis zum 1. Oktober 1925 gestundet, weil er durch
den Brand seiner Werkstatt in Not geraten ist. Die Gesuche der übrigen vier Anlieger werden
abgelehnt. Einstimmig.

##= sonstige | ~~Ruhegehalt~~: Der Ratskassierer Gräfe ist wegen eines Augenleidens zum 1. Januar
1925 in den Ruhestand zu versetzen. Auf Grund von 31 Dienstjahren steht ihm ein Ruhegehalt von 64
v. H. zu. Der Ausschuß stimmt zu und spricht dem Beamten für seine Treue in den schweren Jahren
seinen Dank aus. Über die Besetzung der Stelle soll erst beschlossen werden, wenn die Verordnung
über den Abbau aufgehoben ist.

##= sonstige | ~~Ankauf~~: Das Grundstück Flurbuch Nr. 214 am Mühlgraben wird zum Preise von 1 850
Mark erworben. Der Kauf soll aus der Rücklage für Wohnungsbau bezahlt werden. Stadtv. Kretzschmar
enthält sich als Verkäufer der Stimme.""",
    ),
)
