package org.leitwerk.diagramm.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.leitwerk.diagramm.sicht.Diagramm;
import org.leitwerk.diagramm.sicht.Sicht;

/** The tools of the matrix, the picture of areas and the timetable, tried on the text of a plan. */
class PlanwerkzeugeRaumZeitTest extends Werkzeugprobe {

    private static final String TEXT = """
            planung P "Plan" {
                zeitraum 2024 bis 2028
                stichtag 30.6.2025
            }
            kommune Stadt "Stadt"
            raumgliederung Gliederung "Gliederung" {
                sozialraum Nord "Nord" { // oben
                    handlungsbedarf
                }
                sozialraum West "West"
            }
            sozialraum Kern "Kern" { besteht aus Nord, West }

            ziel Eins "Eins"
            ziel Zwei "Zwei"
            maßnahme Besuch "Besuche" {
                trägt bei zu Eins stark // belegt
                von 15.1.2025
                bis 31.3.2025
                status umsetzung

                meilenstein Start "Start" { bis 1.2.2025 }
            }
            maßnahme Kurs "Kurse" {
                nach Besuch
                von 2025
                bis 2026
            }
            termin Abgabe "Abgabe" {
                am 1.6.2025
                art frist
            }
            """;

    PlanwerkzeugeRaumZeitTest() {
        super(TEXT);
    }

    @Test
    void contributionsAreDrawnMovedAndWeighed() {
        tue(
                "Matrix",
                (d, l) -> l.verbinden(
                        Planprobe.werkzeug(d, "BeitragAnlegen"),
                        sicht(d, "Massnahme", "Kurs"),
                        sicht(d, "Ziel", "Zwei")));
        steht("trägt bei zu Zwei mittel");
        tue("Matrix", (d, l) -> l.beschriften(beitrag(d, "Kurs"), "schwach"));
        steht("trägt bei zu Zwei schwach");
        tue("Matrix", (d, l) -> l.menue(Planprobe.werkzeug(d, "VertrauenGERING"), List.of(beitrag(d, "Kurs"))));
        steht("trägt bei zu Zwei schwach vertrauen gering");
        tue(
                "Matrix",
                (d, l) -> l.ablegen(
                        Planprobe.werkzeug(d, "BeitragVerlegen"), beitrag(d, "Besuch"), sicht(d, "Massnahme", "Kurs")));
        assertTrue(text().matches("(?s).*maßnahme Kurs \"Kurse\" \\{.*trägt bei zu Eins stark.*"), text());
        tue("Matrix", (d, l) -> l.loeschen(beitrag(d, "Kurs")));
        stehtNicht("zu Zwei");
        assertFalse(plan.plane(
                        "Matrix",
                        (d, l) -> l.verbinden(
                                Planprobe.werkzeug(d, "BeitragAnlegen"),
                                sicht(d, "Massnahme", "Kurs"),
                                sicht(d, "Ziel", "Eins")))
                .ergebnis()
                .istMoeglich());
    }

    @Test
    void measuresAreColumnsOfTheMatrix() {
        tue("Matrix", (d, l) -> l.anlegen(Planprobe.werkzeug(d, "MassnahmeAnlegen"), d));
        steht("maßnahme NeueMassnahme \"Neue Maßnahme\"");
        tue("Matrix", (d, l) -> l.beschriften(sicht(d, "Ziel", "Eins"), "Erstes"));
        steht("ziel Eins \"Erstes\"");
        assertEquals(
                "Zeitplan",
                plan.plane("Matrix", (d, l) -> l.doppelklick(sicht(d, "Massnahme", "Besuch")))
                        .diagrammziel()
                        .art());
    }

    @Test
    void areasAreMadeMovedAndPutTogether() {
        tue(
                "Sozialraeume",
                (d, l) -> l.anlegen(Planprobe.werkzeug(d, "RaumAnlegen"), sicht(d, "Raumgliederung", "Gliederung")));
        steht("    sozialraum NeuerRaum \"Neuer Raum\"");
        tue(
                "Sozialraeume",
                (d, l) -> l.ablegen(
                        Planprobe.werkzeug(d, "RaumVerlegen"), sicht(d, "Raum", "Nord"), sicht(d, "Raum", "West")));
        assertTrue(
                text().matches("(?s).*sozialraum West \"West\" \\{\\s+sozialraum Nord \"Nord\" \\{ // oben.*"), text());
        tue(
                "Sozialraeume",
                (d, l) -> l.umhaengen(kanteZu(d, "Unterraum", "Nord"), true, sicht(d, "Raum", "NeuerRaum")));
        assertTrue(text().matches("(?s).*sozialraum NeuerRaum \"Neuer Raum\" \\{\\s+sozialraum Nord.*"), text());
        tue(
                "Sozialraeume",
                (d, l) -> l.verbinden(
                        Planprobe.werkzeug(d, "UeberlapptVerbinden"),
                        sicht(d, "Raum", "West"),
                        sicht(d, "Raum", "Kern")));
        steht("überlappt Kern");
        tue("Sozialraeume", (d, l) -> l.loeschen(kanteZu(d, "BestehtAus", "West")));
        steht("besteht aus Nord }");
        tue("Sozialraeume", (d, l) -> l.menue(Planprobe.werkzeug(d, "BedarfNein"), List.of(sicht(d, "Raum", "Nord"))));
        stehtNicht("handlungsbedarf");
    }

    @Test
    void timeIsMovedAndDone() {
        tue("Zeitplan", (d, l) -> l.menue(Planprobe.werkzeug(d, "Spaeter"), List.of(sicht(d, "Massnahme", "Besuch"))));
        steht("von 15.2.2025");
        steht("bis 30.4.2025");
        tue(
                "Zeitplan",
                (d, l) -> l.menue(Planprobe.werkzeug(d, "EndeSpaeter"), List.of(sicht(d, "Massnahme", "Kurs"))));
        steht("bis 2027");
        tue(
                "Zeitplan",
                (d, l) -> l.menue(
                        Planprobe.werkzeug(d, "Erledigt"),
                        List.of(
                                sicht(d, "Massnahme", "Besuch"),
                                sicht(d, "Meilenstein", "Start"),
                                sicht(d, "Termin", "Abgabe"))));
        steht("status abgeschlossen");
        steht("erreicht 30.6.2025");
        steht("erledigt 30.6.2025");
        tue(
                "Zeitplan",
                (d, l) -> l.ablegen(
                        Planprobe.werkzeug(d, "MeilensteinVerlegen"),
                        sicht(d, "Meilenstein", "Start"),
                        sicht(d, "Massnahme", "Kurs")));
        assertTrue(text().matches("(?s).*maßnahme Kurs.*meilenstein Start.*"), text());
    }

    @Test
    void newDatesBeginOnTheDayOfThePlan() {
        tue("Zeitplan", (d, l) -> l.anlegen(Planprobe.werkzeug(d, "TerminAnlegen"), d));
        steht("am 30.6.2025");
        tue("Zeitplan", (d, l) -> l.anlegen(Planprobe.werkzeug(d, "BeschlussAnlegen"), d));
        steht("datum 30.6.2025");
        tue(
                "Zeitplan",
                (d, l) -> l.anlegen(Planprobe.werkzeug(d, "MeilensteinAnlegen"), sicht(d, "Massnahme", "Kurs")));
        steht("meilenstein NeuerMeilenstein \"Neuer Meilenstein\"");
    }

    private static Sicht beitrag(Diagramm diagramm, String massnahme) {
        return erste(
                diagramm,
                sicht -> sicht.abbildung().name().equals("Beitrag")
                        && istElement(sicht.ziel().eContainer(), massnahme));
    }
}
