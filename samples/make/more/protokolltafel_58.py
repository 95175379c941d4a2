"""1958 and 1964: minutes of councils in the GDR as a table."""

from functools import partial

from samples.make.layouts import protokolltafel_58 as form
from samples.make.paper import Paper, meeting, meta, signed_by

_paper = partial(
    Paper,
    layout=form.layout,
    sheet=form.sheet,
    modelled_on="minutes of councils in the GDR; text, persons and places invented",
)

PAPERS = (
    _paper(
        id="kreis-sternitz-1958-protokoll-14",
        city="Kreis Sternitz",
        year=1958,
        print="typewriter",
        purpose="minutes as one ruled table with item, matter, who answers, until when; no title;"
        " copy counted at the right; papers cited in cells; chairman and clerk side by side"
        " in ink",
        metadata=meta(
            kind="niederschrift",
            consultations=[meeting("Rat des Kreises", "1958-07-10")],
            signatories=[
                signed_by("Wernicke", "Vorsitzender", signed=True),
                signed_by("Ilse Kothe", "Protokollführer", signed=True),
            ],
            references=["41/58", "43/58"],
        ),
        form={
            "organ": "Rat des Kreises Sternitz\n- Sekretariat -",
            "copy": "12 Exemplare\n5. Exemplar",
            "kind": "Protokoll",
            "session": "der 14. Sitzung des Rates des Kreises am 10. Juli 1958",
            "fields": [
                ("Beginn:", "8.00 Uhr   Ende: 12.40 Uhr"),
                ("Anwesend:", "die Kollegen Wernicke, Dr. Paschke, Böhland, Kollegin Zahn"),
                ("Entschuldigt:", "Kollege Rudolph (Lehrgang)"),
            ],
            "widths": (0.7, 5.2, 1.7, 1.3),
            "signatures": [
                [(70, True, "Wernicke\nVorsitzender"), (320, True, "Ilse Kothe\nProtokollführer")]
            ],
        },
        body="""\
## sonstige

| TOP | Gegenstand und Festlegung | verantwortlich | Termin |
| 1 | Kontrolle der Beschlüsse. Von 9 fälligen Beschlüssen sind 7 erfüllt. Der Rückstand beim Bau der Silos in Gröna wird gerügt. | Koll. Böhland | 31. 7. |
| 2 | Vorbereitung der Getreideernte (Vorlage 41/58). Die Vorlage wird mit der Ergänzung bestätigt, daß in jeder MTS ein Nachtdienst für Reparaturen eingerichtet wird. | Koll. Dr. Paschke | 18. 7. |
| 3 | Stand der Lehrerversorgung zum neuen Schuljahr. Es fehlen 23 Lehrer der Unterstufe. Die Abteilung erhält den Auftrag, mit den Betrieben über Wohnraum zu verhandeln. | Koll.n Zahn | 15. 8. |
| 4 | Wiedereröffnung des Kulturhauses Walbeck (Vorlage 43/58). Zurückgestellt, da die Zustimmung der Feuerwehr fehlt. | Koll.n Zahn | nächste Sitzung |
| 5 | Eingaben. Im Juni gingen 61 Eingaben ein, davon 38 zu Wohnungsfragen. Neun wurden nicht fristgemäß beantwortet. | alle Abteilungsleiter | laufend |
| 6 | Rekrutierung von Arbeitskräften für das Kombinat. Der Kreis hat 140 Kräfte zu benennen, bis jetzt liegen 52 Verpflichtungen vor. Mit den Leitern der vier größten Betriebe ist noch in dieser Woche zu sprechen. | Koll. Wernicke | 19. 7. |
| 7 | Zustand der Landstraße Gröna - Walbeck. Auf 6 km ist die Decke aufgebrochen, die Milch kann nicht mehr abgefahren werden. Die Straßenmeisterei stellt 80 t Splitt, die Gemeinden stellen Gespanne und 30 Helfer. | Koll. Böhland | 25. 7. |
| 8 | Nachwahl in die Preiskommission. An Stelle des verzogenen Kollegen Matz wird Kollegin Thiele vom Konsum bestätigt. | Sekretariat | sofort |
| 9 | Versorgung mit Kohle. Die Planmenge für das III. Quartal ist zu 41 Prozent ausgeliefert. Schulen und Krankenhäuser sind vorrangig zu beliefern; über Umverteilungen entscheidet allein die Abteilung Handel und Versorgung. | Koll. Rudolph | wöchentlich |
| 10 | Arbeitsplan für das II. Halbjahr. Der Entwurf wird angenommen. Die Abteilung Kultur ergänzt ihn um die Feiern zum 40. Jahrestag der Novemberrevolution. | Koll.n Zahn | 20. 7. |
| 11 | Bericht der Zentralen Kommission für Staatliche Kontrolle. Die Mängel in der Lagerhaltung der BHG sind bestätigt. Der Leiter der BHG ist zur nächsten Sitzung zu laden. | Sekretariat | 24. 7. |""",  # noqa: E501
    ),
    _paper(
        id="stadt-sternitz-1964-protokoll-ratssitzung",
        city="Sternitz",
        year=1964,
        print="typewriter",
        purpose="minutes with two columns only, rows under lines, head of the session with"
        " a number"
        " of the minutes, votes as a sentence below, one name, certificate of a copyist as"
        " decoy",
        metadata=meta(
            number="7/64",
            kind="niederschrift",
            consultations=[meeting("Rat der Stadt", "1964-04-07")],
            signatories=[signed_by("Grasemann", "Bürgermeister", mark="gez.")],
            references=["22/64"],
        ),
        form={
            "organ": "Rat der Stadt Sternitz",
            "copy": "Kreis Sternitz",
            "kind": "Protokoll Nr. 7/64",
            "session": "über die Beratung: Rat der Stadt, 7. April 1964, 14.00 Uhr",
            "fields": [("Leitung:", "Koll. Grasemann"), ("Gäste:", "Koll. Ertel, VEB Gaswerk")],
            "rules": "rows",
            "widths": (1.4, 6),
            "signatures": [[(70, False, "gez. Grasemann\nBürgermeister")]],
            "below": "F. d. R. d. A.: Hempel, Stenotypistin",
        },
        body="""\
## sonstige

| Zur Sache | Ergebnis |
| Gasversorgung | Das Werk arbeitet seit Februar mit einem Ofen. Der zweite kann erst im Juni angeblasen werden, weil Schamottesteine fehlen. Bis dahin bleiben die Sperrzeiten in Kraft. |
| Wohnungsbau | Von den 24 Wohnungen der AWG sind 16 im Rohbau fertig. Die Maurerbrigade wird um vier Kräfte verstärkt. |
| Badeanstalt | Die Beschlußvorlage 22/64 wird angenommen. Der Eintritt für Kinder beträgt 0,10 MDN. |
| Verschiedenes | Das Gaststättenaktiv hat die Mitropa überprüft. Der Bericht ist den Mitgliedern zuzustellen. |

Alle Beschlüsse wurden einstimmig gefaßt.""",  # noqa: E501
    ),
)
