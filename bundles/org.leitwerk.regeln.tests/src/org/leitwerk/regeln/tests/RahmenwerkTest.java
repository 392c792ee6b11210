package org.leitwerk.regeln.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.resource.Resource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leitwerk.regeln.Befund;
import org.leitwerk.regeln.Meldung;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.regeln.Pruefung;
import org.leitwerk.regeln.Regel;
import org.leitwerk.regeln.Regeleintrag;
import org.leitwerk.regeln.Regeltexte;
import org.leitwerk.regeln.Regelwerk;
import org.leitwerk.regeln.Stufe;
import org.leitwerk.regeln.Stufung;
import org.leitwerk.steuerung.Planelement;
import org.leitwerk.steuerung.Ziel;

/** What holds for all rules: levels, settings, exceptions, order. */
class RahmenwerkTest {

    private static final String REGEL = "ziel-ohne-indikator";

    @ParameterizedTest
    @CsvSource({
        "entwurf, HINWEIS",
        "vorgeschlagen, HINWEIS",
        "abgestimmt, WARNUNG",
        "beschlossen, FEHLER",
        "umsetzung, FEHLER",
        "verfehlt, FEHLER"
    })
    void dieStufeFolgtDemStatusDesElements(String status, Stufe stufe) {
        assertEquals(List.of(stufe), stufen("ziel Z \"Alle lesen\" { status " + status + " }"));
    }

    @Test
    void wasEntfallenIstWirdNichtMehrAufLueckenGeprueft() {
        assertEquals(List.of(), stufen("ziel Z \"Alle lesen\" { status entfallen }"));
        assertEquals(
                1,
                Plantext.worte(
                                "zielbeziehung-auf-sich-selbst",
                                Plantext.stand("ziel Z \"A\" { status entfallen stützt Z }"))
                        .size());
    }

    @Test
    void ohneEigenenStatusGiltDerDesUmgebendenElements() {
        assertEquals(
                List.of(Stufe.FEHLER, Stufe.FEHLER),
                stufen(
                        "planung P \"Plan\" { status entwurf } ziel Z \"Alle lesen\" { status beschlossen ziel U \"Teilziel\" }"));
    }

    @Test
    void ohneStatusGiltDerDerPlanung() {
        assertEquals(List.of(Stufe.FEHLER), stufen("planung P \"Plan\" { status beschlossen } ziel Z \"Alle lesen\""));
        assertEquals(List.of(Stufe.HINWEIS), stufen("ziel Z \"Alle lesen\""));
    }

    @Test
    void diePlanungStelltStufenEin() {
        String ziel = " ziel Z \"Alle lesen\" { status beschlossen }";
        assertEquals(List.of(Stufe.WARNUNG), stufen("planung P \"Plan\" { regel ziel-ohne-indikator warnung }" + ziel));
        assertEquals(List.of(), stufen("planung P \"Plan\" { regel ziel-ohne-indikator aus }" + ziel));
        assertEquals(
                List.of(Stufe.HINWEIS),
                stufen("planung P \"Plan\" { regel Ziel-ohne-Indikator fehler regel ziel-ohne-indikator hinweis }"
                        + ziel));
    }

    @Test
    void eineSchwelleLaesstDieStufeUnveraendert() {
        Planstand stand = Plantext.stand("planung P \"Plan\" { regel raum-zu-klein schwelle 20000 } "
                + "raumgliederung R \"Räume\" { sozialraum A \"Nord\" { einwohner 12.000 } }");
        assertEquals(
                List.of(Stufe.HINWEIS),
                Plantext.meldungen("raum-zu-klein", stand).stream()
                        .map(Meldung::stufe)
                        .toList());
    }

    @Test
    void eineAusnahmeGiltFuerDasElementUndWasInIhmSteht() {
        assertEquals(
                1,
                stufen(
                                "ziel Z \"Alle lesen\" { ausnahme ziel-ohne-indikator weil \"später\" ziel U \"Teilziel\" } ziel X \"Anderes\"")
                        .size());
    }

    @Test
    void eineAusnahmeVonEinerRegelGiltNichtFuerAndere() {
        Planstand stand = Plantext.stand("ziel Z \"Alle lesen\" { ausnahme ziel-ohne-termin weil \"später\" }");
        assertEquals(1, Plantext.worte(REGEL, stand).size());
        assertEquals(0, Plantext.worte("ziel-ohne-termin", stand).size());
    }

    @Test
    void meldungenStehenInDerReihenfolgeDesPlans() {
        Planstand stand = Plantext.stand("ziel B \"Zwei\" ziel A \"Eins\"", "ziel C \"Drei\"");
        List<String> elemente = Pruefung.aller(stand).stream()
                .map(meldung -> ((Planelement) meldung.befund().element()).getName())
                .distinct()
                .toList();
        assertEquals(List.of("B", "A", "C"), elemente);
    }

    @Test
    void dieReihenfolgeDerDateienIstOhneEinfluss() {
        Planstand stand = Plantext.stand(
                "planung P \"Plan\" ziel A \"Eins\"",
                "ziel B \"Zwei\" { leitet sich ab aus A }",
                "maßnahme M \"Drei\"");
        List<Resource> dateien = new ArrayList<>(stand.alle(Planelement.class).stream()
                .map(Planelement::eResource)
                .distinct()
                .toList());
        List<String> vorwaerts = zeilen(Planstand.von(dateien));
        Collections.reverse(dateien);
        assertEquals(vorwaerts, zeilen(Planstand.von(dateien)));
        assertTrue(vorwaerts.size() > 10, vorwaerts::toString);
    }

    @Test
    void einVerweisAufNichtsIstKeinGrundZuScheitern() {
        // The reference to a goal of a file that was not read stays unresolved.
        Planstand stand = Plantext.stand("ziel A \"Eins\"", "ziel B \"Zwei\" { leitet sich ab aus A }");
        Resource zweite = stand.alle(Ziel.class).get(1).eResource();
        stand.alle(Ziel.class).get(0).eResource().unload();
        assertTrue(zeilen(Planstand.von(List.of(zweite))).size() > 5);
    }

    @Test
    void einDefektNenntDieRegel() {
        Regelwerk defekt = Regelwerk.aus(List.of(new Regeleintrag<>(Ziel.class, new DefekteRegel(), Stufung.WARNEND)));
        IllegalStateException fehler = assertThrows(
                IllegalStateException.class, () -> Pruefung.mit(defekt, Plantext.stand("ziel Z \"Alle lesen\"")));
        assertEquals("Die Regel defekte-regel ist an einem Element der Art Ziel gescheitert", fehler.getMessage());
    }

    @Test
    void keineRegelGibtEsZweimal() {
        Regeleintrag<?> regel = Regelwerk.standard().regel(REGEL).orElseThrow();
        assertThrows(IllegalArgumentException.class, () -> Regelwerk.aus(List.of(regel, regel)));
    }

    private static final class DefekteRegel implements Regel<Ziel> {
        @Override
        public Stream<Befund> pruefe(Ziel ziel, Planstand stand) {
            return Stream.of(ziel).map(eines -> {
                throw new NullPointerException("absichtlich");
            });
        }
    }

    private static List<Stufe> stufen(String text) {
        return Plantext.meldungen(REGEL, Plantext.stand(text)).stream()
                .map(Meldung::stufe)
                .toList();
    }

    private static List<String> zeilen(Planstand stand) {
        return Pruefung.aller(stand).stream()
                .map(meldung ->
                        meldung.regel().id() + " " + Regeltexte.deutsch().meldung(meldung))
                .toList();
    }
}
