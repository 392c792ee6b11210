package org.leitwerk.diagramm.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.leitwerk.diagramm.sicht.Diagramm;
import org.leitwerk.dsl.ide.bearbeitung.Ergebnis;

/** The tools of the pictures of bodies, actors and findings, tried on the text of a plan. */
class GremienwerkzeugeTest extends Werkzeugprobe {

    private static final String TEXT = """
            planung P "Plan" { zeitraum 2024 bis 2028 }

            organisation Dezernat "Dezernat" {
                organisation Amt "Amt" { // das Amt
                    art amt
                }
            }
            organisation Anderes "Anderes Dezernat"

            gremium Rat "Rat" {
                art rat
                zuständig für Feld
            }
            gremium Ausschuss "Ausschuss" {
                rechte vorberatung
                untersteht Rat
                berichtet an Rat, Beirat
                mitglieder Verein
            }
            gremium Beirat "Beirat"
            handlungsfeld Feld "Feld"
            beschluss B "Beschluss" { gremium Rat }
            vorlage V "Vorlage" {
                beratung 1.2.2025 Ausschuss als vorberatung
            }

            akteur Verein "Verein" { einfluss hoch }
            akteur Schule "Schule"
            netzwerk Netz "Netz" {
                partner Verein
                netzwerkbeziehung "Zusammen" { zwischen Verein und Schule }
            }

            bestandsaufnahme Lage "Lage" {
                befund Gut "Gut" { quadrant stärke }
                befund Offen "Offen"
            }
            ziel Z "Ziel" {
                begründet durch Gut
            }
            """;

    GremienwerkzeugeTest() {
        super(TEXT);
    }

    @Test
    void unitsAreMadeMovedAndTurnedLoose() {
        tue(
                "Organisation",
                (d, l) -> l.anlegen(Planprobe.werkzeug(d, "EinheitAnlegen"), sicht(d, "Einheit", "Anderes")));
        assertTrue(
                text().matches("(?s).*organisation Anderes \"Anderes Dezernat\" \\{\\s+organisation NeueEinheit.*"),
                text());
        tue(
                "Organisation",
                (d, l) -> l.ablegen(
                        Planprobe.werkzeug(d, "EinheitUnterstellen"),
                        sicht(d, "Einheit", "Amt"),
                        sicht(d, "Einheit", "Anderes")));
        assertTrue(text().matches("(?s).*Anderes Dezernat\" \\{.*organisation Amt \"Amt\" \\{ // das Amt.*"), text());
        tue(
                "Organisation",
                (d, l) -> l.umhaengen(kanteZu(d, "Gliederung", "Amt"), true, sicht(d, "Einheit", "Dezernat")));
        assertTrue(text().matches("(?s).*organisation Dezernat \"Dezernat\" \\{\\s+organisation Amt.*"), text());
        tue("Organisation", (d, l) -> l.loeschen(kanteZu(d, "Gliederung", "Amt")));
        assertTrue(text().matches("(?s).*\norganisation Amt \"Amt\" \\{ // das Amt.*"), text());
        assertFalse(plan.plane(
                        "Organisation",
                        (d, l) -> l.ablegen(
                                Planprobe.werkzeug(d, "EinheitUnterstellen"),
                                sicht(d, "Einheit", "Anderes"),
                                sicht(d, "Einheit", "NeueEinheit")))
                .ergebnis()
                .istMoeglich());
    }

    @Test
    void bodiesAreMadeSubordinatedAndReport() {
        tue("Organisation", (d, l) -> l.anlegen(Planprobe.werkzeug(d, "GremiumAnlegen"), d));
        steht("gremium NeuesGremium \"Neues Gremium\"");
        tue("Organisation", (d, l) -> l.umhaengen(kante(d, "Untersteht"), true, sicht(d, "Gremium", "Beirat")));
        steht("untersteht Beirat");
        tue("Organisation", (d, l) -> l.loeschen(kante(d, "Untersteht")));
        stehtNicht("untersteht");
        tue(
                "Organisation",
                (d, l) -> l.verbinden(
                        Planprobe.werkzeug(d, "Unterstellen"),
                        sicht(d, "Gremium", "Rat"),
                        sicht(d, "Gremium", "Ausschuss")));
        steht("untersteht Rat");
        tue("Organisation", (d, l) -> l.loeschen(kanteZu(d, "Berichtet", "Beirat")));
        steht("berichtet an Rat\n");
        tue(
                "Organisation",
                (d, l) -> l.menue(Planprobe.werkzeug(d, "EbeneSTRATEGISCH"), List.of(sicht(d, "Gremium", "Beirat"))));
        steht("ebene strategisch");
        tue(
                "Organisation",
                (d, l) -> l.menue(Planprobe.werkzeug(d, "RechtEMPFEHLUNG"), List.of(sicht(d, "Gremium", "Ausschuss"))));
        steht("rechte vorberatung, empfehlung");
    }

    @Test
    void responsibilitiesAndDecisionsAreRowsOfABody() {
        tue("Organisation", (d, l) -> l.loeschen(sicht(d, "Zustaendigkeit", "Feld")));
        stehtNicht("zuständig für");
        steht("handlungsfeld Feld");
        tue(
                "Organisation",
                (d, l) -> l.ablegen(
                        Planprobe.werkzeug(d, "BeschlussVerlegen"),
                        sicht(d, "Beschluss", "B"),
                        sicht(d, "Gremium", "Beirat")));
        steht("gremium Beirat }");
    }

    @Test
    void aDraftGoesThroughBodies() {
        tue(
                "Organisation",
                (d, l) -> l.verbinden(
                        Planprobe.werkzeug(d, "BeratungAnlegen"),
                        sicht(d, "Vorlage", "V"),
                        sicht(d, "Gremium", "Beirat")));
        steht("beratung 1.2.2025 Beirat als vorberatung");
        tue("Organisation", (d, l) -> l.umhaengen(kanteZu(d, "Beratung", "Beirat"), false, sicht(d, "Gremium", "Rat")));
        steht("beratung 1.2.2025 Rat als vorberatung");
        tue(
                "Organisation",
                (d, l) -> l.menue(Planprobe.werkzeug(d, "ArtENTSCHEIDUNG"), List.of(kanteZu(d, "Beratung", "Rat"))));
        steht("beratung 1.2.2025 Rat als entscheidung");
        tue("Organisation", (d, l) -> l.beschriften(kanteZu(d, "Beratung", "Rat"), "12.3.2025"));
        steht("beratung 12.3.2025 Rat als entscheidung");
        tue("Organisation", (d, l) -> l.loeschen(kanteZu(d, "Beratung", "Ausschuss")));
        stehtNicht("Ausschuss als vorberatung");
        tue("Organisation", (d, l) -> l.anlegen(Planprobe.werkzeug(d, "VorlageAnlegen"), d));
        steht("vorlage NeueVorlage \"Neue Vorlage\"");
    }

    @Test
    void aWrongDayIsRefusedWithTheReason() {
        Ergebnis ergebnis = plan.plane(
                        "Organisation", (d, l) -> l.beschriften(kanteZu(d, "Beratung", "Ausschuss"), "morgen"))
                .ergebnis();
        assertFalse(ergebnis.istMoeglich());
        assertTrue(ergebnis.meldung().contains("morgen"), ergebnis.meldung());
    }

    @Test
    void actorsAreJudgedAndJoined() {
        tue(
                "Netzwerk",
                (d, l) -> l.menue(Planprobe.werkzeug(d, "InteresseHOCH"), List.of(sicht(d, "Akteur", "Verein"))));
        steht("interesse hoch");
        tue(
                "Netzwerk",
                (d, l) -> l.verbinden(
                        Planprobe.werkzeug(d, "BeziehungAnlegen"),
                        sicht(d, "Akteur", "Schule"),
                        sicht(d, "Akteur", "Verein")));
        steht("zwischen Schule und Verein");
        tue(
                "Netzwerk",
                (d, l) -> l.verbinden(
                        Planprobe.werkzeug(d, "PartnerVerbinden"),
                        sicht(d, "Netz", "Netz"),
                        sicht(d, "Akteur", "Schule")));
        steht("partner Verein, Schule");
        tue("Netzwerk", (d, l) -> l.loeschen(kanteZu(d, "Partner", "Verein")));
        steht("partner Schule\n");
        tue("Netzwerk", (d, l) -> l.anlegen(Planprobe.werkzeug(d, "AkteurAnlegen"), d));
        steht("akteur NeuerAkteur \"Neuer Akteur\"");
        assertEquals(
                "Organisation",
                plan.plane("Netzwerk", (d, l) -> l.doppelklick(sicht(d, "Akteur", "Schule")))
                        .diagrammziel()
                        .art());
    }

    @Test
    void findingsAreSortedIntoFields() {
        tue(
                "Swot",
                (d, l) -> l.ablegen(
                        Planprobe.werkzeug(d, "BefundEinordnen"), sicht(d, "Befund", "Offen"), literal(d, "RISIKO")));
        steht("quadrant risiko");
        tue("Swot", (d, l) -> l.anlegen(Planprobe.werkzeug(d, "ChanceAnlegen"), literal(d, "STAERKE")));
        steht("quadrant chance");
        tue("Swot", (d, l) -> l.menue(Planprobe.werkzeug(d, "Gewicht4"), List.of(sicht(d, "Befund", "Gut"))));
        steht("gewicht 4");
        tue(
                "Swot",
                (d, l) -> l.menue(Planprobe.werkzeug(d, "PrioritaetUNBEDINGT"), List.of(sicht(d, "Befund", "Gut"))));
        steht("priorität unbedingt");
        tue("Swot", (d, l) -> l.beschriften(sicht(d, "Befund", "Gut"), "Sehr gut"));
        steht("befund Gut \"Sehr gut\"");
        tue("Swot", (d, l) -> l.loeschen(sicht(d, "Befund", "Offen")));
        stehtNicht("befund Offen");
    }

    @Test
    void whatFollowsFromAFindingIsDrawnAndTakenAway() {
        tue("Swot", (d, l) -> l.umhaengen(kante(mitFolgen(d), "Grundlage"), false, sicht(d, "Befund", "Offen")));
        steht("begründet durch Offen");
        tue("Swot", (d, l) -> l.loeschen(kante(mitFolgen(d), "Grundlage")));
        stehtNicht("begründet durch");
    }

    @Test
    void whatThePictureOnlyShowsCannotBeDeletedThere() {
        assertFalse(plan.plane("Swot", (d, l) -> l.loeschen(literal(d, "CHANCE")))
                .ergebnis()
                .istMoeglich());
    }

    private static Diagramm mitFolgen(Diagramm diagramm) {
        diagramm.art().zusatzebenen().stream()
                .filter(ebene -> ebene.name().equals("Folgen"))
                .forEach(ebene -> diagramm.schalte(ebene, true));
        Steuerungsspezifikation.lade().abgleich().frische(diagramm);
        return diagramm;
    }
}
