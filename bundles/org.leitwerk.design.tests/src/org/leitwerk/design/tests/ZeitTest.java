package org.leitwerk.design.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leitwerk.design.zeit.Zeitarbeit;
import org.leitwerk.design.zeit.Zeitlage;
import org.leitwerk.design.zeit.Zeitlisten;
import org.leitwerk.design.zeit.Zeitschub;
import org.leitwerk.design.zeit.Zeitstand;
import org.leitwerk.design.zeit.Zeittexte;
import org.leitwerk.steuerung.Bericht;
import org.leitwerk.steuerung.Massnahme;
import org.leitwerk.steuerung.Meilenstein;
import org.leitwerk.steuerung.Prozessschritt;
import org.leitwerk.steuerung.Termin;

/** The services of the timetable. */
class ZeitTest {

    private final Zeitlage lage = new Zeitlage();
    private final Zeitstand stand = new Zeitstand();

    @Test
    void turnsTermsIntoDays(@TempDir Path ordner) {
        Beispielplan plan = Beispielplan.von(ordner, "musterstadt");
        Massnahme zentren = plan.element(Massnahme.class, "Familienzentren");
        assertEquals("2022-10-01", lage.zeitVon(zentren));
        assertEquals("2025-12-31", lage.zeitBis(zentren));
        // A permanent task is drawn to the end of the plan.
        assertEquals("2026-12-31", lage.zeitBis(plan.element(Massnahme.class, "Willkommensbesuche")));
        Termin termin = plan.element(Termin.class, "BerichtTermin");
        assertEquals("2026-03-31", lage.zeitVon(termin));
        assertEquals("", lage.zeitBis(termin));
        assertEquals("2023-12-31", lage.zeitVon(plan.element(Bericht.class, "Jahresbericht2023")));
        assertEquals("2026-03-31", lage.zeitStichtag(plan.haupt()));
    }

    @Test
    void putsMilestonesBelowTheirMeasure(@TempDir Path ordner) {
        Beispielplan plan = Beispielplan.von(ordner, "musterstadt");
        int zentren = lage.zeitZeile(plan.element(Massnahme.class, "Familienzentren"));
        int erstes = lage.zeitZeile(plan.element(Meilenstein.class, "ErstesZentrum"));
        int drittes = lage.zeitZeile(plan.element(Meilenstein.class, "DrittesZentrum"));
        assertTrue(zentren < erstes && erstes < drittes);
        assertEquals("Maßnahmen", lage.zeitGruppe(plan.element(Meilenstein.class, "ErstesZentrum")));
    }

    @Test
    void knowsWhatIsDoneRunsOrIsLate(@TempDir Path ordner) throws Exception {
        Beispielplan plan = Beispielplan.aus(ordner, """
                planung P "Plan" {
                    zeitraum 2024 bis 2026
                    stichtag 30.6.2025
                }
                maßnahme Spaet "Zu spät" {
                    status umsetzung
                    von 2024
                    bis 31.12.2024
                }
                maßnahme Laeuft "Läuft" {
                    status beschlossen
                    von 2025
                    bis 2026
                    nach Spaet
                }
                maßnahme Gestoppt "Gestoppt" {
                    status gestoppt
                    von 2024
                    bis 2024
                }
                termin Offen "Ohne Datum"
                """);
        Massnahme spaet = plan.element(Massnahme.class, "Spaet");
        assertTrue(stand.zeitUeberfaellig(spaet));
        assertTrue(stand.zeitLaeuft(plan.element(Massnahme.class, "Laeuft")));
        assertFalse(stand.zeitUeberfaellig(plan.element(Massnahme.class, "Gestoppt")));
        assertFalse(lage.zeitIstBekannt(plan.element(Termin.class, "Offen")));
        new Zeitarbeit().alsErledigt(spaet);
        assertTrue(stand.zeitErledigt(spaet));
        assertFalse(stand.zeitUeberfaellig(spaet));
        assertFalse(new Zeitarbeit().massnahmeDarfNach(spaet, plan.element(Massnahme.class, "Laeuft")));
        assertTrue(new Zeitarbeit()
                .massnahmeDarfNach(plan.element(Massnahme.class, "Laeuft"), plan.element(Massnahme.class, "Gestoppt")));
    }

    @Test
    void movesBeginningAndEndByTheSameTime(@TempDir Path ordner) throws Exception {
        Beispielplan plan = Beispielplan.aus(ordner, """
                planung P "Plan"
                maßnahme Tage "Tage" {
                    von 15.1.2025
                    bis Ende März 2025
                }
                maßnahme Jahre "Jahre" {
                    von 2024
                    bis 31.12.2025
                }
                maßnahme Spanne "Spanne" {
                    bis in 3 Jahren
                }
                """);
        Massnahme tage = plan.element(Massnahme.class, "Tage");
        new Zeitschub().schiebeSpaeter(tage);
        assertEquals("15.2.2025", tage.getVon().anzeige());
        assertEquals("Ende April 2025", tage.getBis().anzeige());
        Massnahme jahre = plan.element(Massnahme.class, "Jahre");
        new Zeitschub().schiebeFrueher(jahre);
        assertEquals("2023", jahre.getVon().anzeige());
        assertEquals("31.12.2024", jahre.getBis().anzeige());
        Massnahme spanne = plan.element(Massnahme.class, "Spanne");
        new Zeitschub().endeSpaeter(spanne);
        assertEquals("in 3 Jahren", spanne.getBis().anzeige());
    }

    @Test
    void tellsHowFarAMeasureIs(@TempDir Path ordner) {
        Beispielplan plan = Beispielplan.von(ordner, "musterstadt");
        assertEquals(
                "M 3 Drei neue Familienzentren\u00a0· 100 %",
                new Zeittexte().zeitMassnahmeText(plan.element(Massnahme.class, "Familienzentren")));
        assertEquals(
                9,
                new Zeitlisten()
                        .zeitSchritte(plan.haupt()).stream()
                                .filter(Prozessschritt.class::isInstance)
                                .count());
    }
}
