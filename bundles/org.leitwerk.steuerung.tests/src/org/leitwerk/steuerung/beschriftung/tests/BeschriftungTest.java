package org.leitwerk.steuerung.beschriftung.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.Test;
import org.leitwerk.steuerung.Jahresbetrag;
import org.leitwerk.steuerung.Messwert;
import org.leitwerk.steuerung.SteuerungFactory;
import org.leitwerk.steuerung.SteuerungPackage;
import org.leitwerk.steuerung.Wirkungsbeitrag;
import org.leitwerk.steuerung.Ziel;
import org.leitwerk.steuerung.Zielstatus;
import org.leitwerk.steuerung.beschriftung.Beschriftung;
import org.leitwerk.steuerung.beschriftung.Wertanzeige;
import org.leitwerk.steuerung.provider.SteuerungEditPlugin;
import org.leitwerk.steuerung.werte.Zeitangabe;

class BeschriftungTest {

    private static final SteuerungFactory NEU = SteuerungFactory.eINSTANCE;

    /** Words in which these letters are not a spelled-out umlaut or ß. */
    private static final Set<String> ECHT = Set.of("steue", "dauer", "vertrauen", "manuell");

    @Test
    void everyClassFeatureAndValueHasALabelOfItsOwn() {
        List<String> fehlend = schluessel().filter(s -> !vorhanden(s)).toList();
        assertEquals(List.of(), fehlend, "add them to plugin.properties of org.leitwerk.steuerung.edit");
    }

    @Test
    void labelsAreGermanNotDerivedFromIdentifiers() {
        Set<String> verdaechtig = new TreeSet<>();
        schluessel()
                .map(SteuerungEditPlugin.INSTANCE::getString)
                .filter(w ->
                        w.matches("(?i).*(ae|oe|(?<!q)ue).*") && ECHT.stream().noneMatch(w.toLowerCase()::contains))
                .forEach(verdaechtig::add);
        assertEquals(Set.of(), verdaechtig, "umlauts spelled out");
        // what the generator appends for a new feature: the identifier with blanks between its words
        schluessel()
                .filter(s -> s.endsWith("_feature"))
                .map(SteuerungEditPlugin.INSTANCE::getString)
                .forEach(w -> assertTrue(Character.isUpperCase(w.charAt(0)) && !w.isBlank(), w));
    }

    @Test
    void knownWords() {
        assertEquals("Maßnahme", Beschriftung.klasse(SteuerungPackage.Literals.MASSNAHME));
        assertEquals("Haushaltsposition", Beschriftung.klasse(SteuerungPackage.Literals.HAUSHALTSPOSITION));
        assertEquals("Verantwortlich", Beschriftung.merkmal(SteuerungPackage.Literals.VERANTWORTBAR__VERANTWORTLICH));
        assertEquals("in Umsetzung", Beschriftung.wert(SteuerungPackage.Literals.ZIELSTATUS, Zielstatus.UMSETZUNG));
    }

    @Test
    void elementIsShownByNumberAndTitleElseName() {
        Ziel ziel = NEU.createZiel();
        assertEquals("<Ziel>", Beschriftung.text(ziel));
        ziel.setName("Hilfen");
        assertEquals("Hilfen", Beschriftung.text(ziel));
        ziel.setTitel("Hilfen wirken früh");
        assertEquals("Hilfen wirken früh", Beschriftung.text(ziel));
        ziel.setNummer("2.1");
        assertEquals("2.1 Hilfen wirken früh", Beschriftung.text(ziel));
        ziel.setTitel(" ");
        ziel.setName(null);
        assertEquals("2.1", Beschriftung.text(ziel));
    }

    @Test
    void partIsShownByItsValuesInGermanNotation() {
        Messwert wert = NEU.createMesswert();
        assertEquals("<Messwert>", Beschriftung.text(wert));
        wert.setZeit(Zeitangabe.jahr(2023));
        wert.setWert(new BigDecimal("1234.5"));
        wert.setVorlaeufig(true);
        assertEquals("2023 · 1.234,5 · Vorläufig", Beschriftung.text(wert));
        Jahresbetrag betrag = NEU.createJahresbetrag();
        betrag.setJahr(2024);
        betrag.setBetrag(new BigDecimal("49752.00"));
        assertEquals("2024 · 49.752,00 €", Beschriftung.text(betrag));
        Wirkungsbeitrag beitrag = NEU.createWirkungsbeitrag();
        Ziel ziel = NEU.createZiel();
        ziel.setTitel("Ein Ziel");
        beitrag.setZiel(ziel);
        beitrag.setAnteil(BigDecimal.TEN);
        assertEquals("Ein Ziel · 10 %", Beschriftung.text(beitrag));
    }

    @Test
    void longSummaryIsCut() {
        Jahresbetrag betrag = NEU.createJahresbetrag();
        betrag.setAnmerkung("a".repeat(500));
        String text = Beschriftung.text(betrag);
        assertTrue(text.length() == 80 && text.endsWith("…"), text);
    }

    @Test
    void valueOfNullIsEmptyAndListsAreJoined() {
        assertEquals("", Wertanzeige.von(SteuerungPackage.Literals.ZIEL__STATUS, null));
        assertEquals("2024, 2025", Wertanzeige.von(SteuerungPackage.Literals.ZIELSYSTEM__JAHRE, List.of(2024, 2025)));
        assertEquals("12.345", Wertanzeige.von(SteuerungPackage.Literals.KOMMUNE__EINWOHNER, 12345));
    }

    private static Stream<String> schluessel() {
        return SteuerungPackage.eINSTANCE.getEClassifiers().stream().flatMap(BeschriftungTest::schluessel);
    }

    private static Stream<String> schluessel(EClassifier typ) {
        if (typ instanceof EClass klasse) {
            return Stream.concat(
                    Stream.of(klasse).filter(k -> !k.isAbstract()).map(k -> "_UI_" + k.getName() + "_type"),
                    klasse.getEStructuralFeatures().stream().map(BeschriftungTest::schluessel));
        }
        return typ instanceof EEnum werte
                ? werte.getELiterals().stream().map(BeschriftungTest::schluessel)
                : Stream.empty();
    }

    private static String schluessel(EStructuralFeature merkmal) {
        return "_UI_" + merkmal.getEContainingClass().getName() + "_" + merkmal.getName() + "_feature";
    }

    private static String schluessel(EEnumLiteral wert) {
        return "_UI_" + wert.getEEnum().getName() + "_" + wert.getName() + "_literal";
    }

    private static boolean vorhanden(String schluessel) {
        try {
            return !SteuerungEditPlugin.INSTANCE.getString(schluessel).isBlank();
        } catch (java.util.MissingResourceException e) {
            return false;
        }
    }
}
