"""1906 and 1929: reports of a Deputation, benches of Senat and Bürgerschaft sign apart."""

from functools import partial

from samples.make.layouts import deputationsbericht as form
from samples.make.paper import Paper, meta, signed_by

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="reports of a Deputation; text, persons and places invented",
)

PAPERS = (
    _paper(
        id="weserstadt-1906-bericht-hemmstrasse",
        city="Weserstadt",
        year=1906,
        print="fraktur",
        purpose="no number; 'Bericht der Deputation' and its matter as centred lines,"
        " running text"
        " without headings over more than a page, request as last paragraph, benches named"
        " over two columns of names with (gez.) before each",
        metadata=meta(
            title="die Verbreiterung der Hemmstraße zwischen Plantage und Bahndamm",
            kind="sonstige",
            date="1906-02-09",
            signatories=[
                signed_by("Dr. Buff", mark="(gez.)", date="1906-02-09"),
                signed_by("H. Rassow", mark="(gez.)", date="1906-02-09"),
                signed_by("Nielsen", mark="(gez.)", date="1906-02-09"),
                signed_by("Joh. Sengstack", mark="(gez.)", date="1906-02-09"),
            ],
        ),
        form={
            "face": "fraktur",
            "press": "Druck von A. Guthe.",
            "heading": [
                ("Bericht", 1.7),
                ("der Deputation für die Straßen,", 1.1),
                ("betreffend", 0.9),
                ("die Verbreiterung der Hemmſtraße\nzwiſchen Plantage und Bahndamm.", 1.1),
            ],
            "day": "Weſerſtadt, den 9. Februar 1906.",
            "college": "Die Deputation für die Straßen.",
            "signatures": [
                [(96, False, "Senatsſeitig:"), (330, False, "Von Seiten der Bürgerſchaft:")],
                [(96, False, "(gez.) Dr. Buff."), (330, False, "(gez.) H. Raſſow.")],
                [(96, False, "(gez.) Nielſen."), (330, False, "(gez.) Joh. Sengſtack.")],
            ],
        },
        body="""\
## sonstige

Durch Beſchluß vom 14. Juni v. J. haben Senat und Bürgerſchaft die Deputation beauftragt, zu
prüfen, in welcher Weiſe der Verkehr auf der Hemmſtraße, der durch die Eröffnung der elektriſchen
Bahn nach Walle erheblich gewachſen iſt, erleichtert werden könne.

Die Straße iſt auf der fraglichen Strecke nur 9,20 m breit. Davon nimmt das Gleis der Straßenbahn
2,60 m in Anſpruch, ſo daß zwei Wagen einander nicht ausweichen können, wenn am Bordſtein geladen
wird. Die Zählung vom 5. bis 10. Oktober hat für den Tag durchſchnittlich 1 130 Fuhrwerke, 214
Straßenbahnwagen und 3 400 Radfahrer ergeben. Nach den Liſten der Polizeidirektion ſind im letzten
Jahre vierzehn Unfälle vorgekommen.

Zwei Löſungen ſind unterſucht worden. Die Verlegung des Gleiſes in die Münchener Straße würde 96
000 Mark erfordern; die Geſellſchaft verlangt dafür aber eine Verlängerung ihrer Konzeſſion um
fünfzehn Jahre, worauf einzugehen nicht ratſam erſcheint. Billiger iſt es, auf der Oſtſeite, wo
zumeiſt Gärten liegen, einen Streifen von 4 m zu erwerben. Von den neunzehn Eigentümern haben ſich
fünfzehn zur Abtretung bereit erklärt, ſechs davon unentgeltlich, ſofern ihnen neue Einfriedigungen
geſetzt werden. Mit den übrigen wird das Enteignungsverfahren nicht zu vermeiden ſein.

Die Koſten betragen nach dem Anſchlage:

| Grunderwerb | 31 600 M. |
| Einfriedigungen | 5 450 M. |
| Pflaſter und Bürgerſteige | 44 200 M. |
| Verlegung von Leitungen | 6 150 M. |

Die Deputation hat erwogen, ob die Anlieger zu den Koſten heranzuziehen ſeien. Da die Straße dem
Durchgangsverkehr dient und die Häuſer älter ſind als die Bauordnung, glaubt ſie, hiervon abſehen
zu ſollen.

Von einer Minderheit wurde geltend gemacht, daß die Breite von 13,20 m ſchon in zehn Jahren wieder
ungenügend ſein werde. Die Mehrheit konnte ſich dem nicht anſchließen, weil jenſeits des Bahndammes
ohnehin eine Parallelſtraße geplant iſt.

Die Deputation beantragt hiernach, die Verbreiterung zu genehmigen und ihr den Betrag von 87 400 M.
zur Verfügung zu ſtellen.""",
    ),
    _paper(
        id="weserstadt-1929-bericht-4",
        city="Weserstadt",
        year=1929,
        print="letterpress",
        purpose="number 'Nr. 4 B' in the corner, 'Zweiter Bericht', modern roman face, spaced"
        " headings, one name for each bench run on with a dash, place left out of the day",
        metadata=meta(
            number="4 B",
            title="Erweiterung der Milchzentrale am Schlachthof",
            kind="sonstige",
            date="1929-06-11",
            signatories=[
                signed_by("Bömers", "Vorsitzender", date="1929-06-11"),
                signed_by("Frau Brandes", "Berichterstatterin", date="1929-06-11"),
            ],
        ),
        form={
            "face": "dejavu",
            "press": "1929.  300.",
            "corner": "Nr. 4 B",
            "heading": [
                ("Zweiter Bericht der Behörde für Ernährung", 1.25),
                ("Erweiterung der Milchzentrale am Schlachthof", 1.1),
            ],
            "day": "Den 11. Juni 1929.",
            "college": "Die Behörde für Ernährung",
            "signatures": [
                [
                    (96, False, "Bömers\nVorsitzender"),
                    (330, False, "Frau Brandes\nBerichterstatterin"),
                ]
            ],
        },
        body="""\
## sachverhalt | Sachlage

In dem ersten Bericht vom 20. Februar war die Leistung der Zentrale mit 38 000 Litern am Tage
angegeben. Inzwischen sind durch die Verordnung über die Erhitzung der Trinkmilch weitere 64
Händler zum Anschluß genötigt. Im Mai mußten täglich 9 000 Liter ungekühlt in Kannen abgegeben
werden.

## stellungnahme | Gutachten

Professor Weigmann hat die Anlage am 3. Mai besichtigt. Er hält die Aufstellung eines zweiten
Plattenerhitzers für dringlich, die Vergrößerung des Kühlraumes dagegen erst im nächsten Jahre für
nötig.

## finanzielle_auswirkungen | Kosten

Der Erhitzer kostet 27 800 RM, die Rohrleitung 3 100 RM. Der Betrag kann dem Erneuerungsstock
entnommen werden.

## antrag | Antrag

Senat und Bürgerschaft wollen der Beschaffung zustimmen.""",
    ),
)
