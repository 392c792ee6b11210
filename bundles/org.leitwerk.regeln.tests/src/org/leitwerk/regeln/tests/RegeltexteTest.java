package org.leitwerk.regeln.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.leitwerk.regeln.Regeleintrag;
import org.leitwerk.regeln.Regeltexte;
import org.leitwerk.regeln.Regelwerk;

/** Every rule has its words and names where it comes from, and no words are left without a rule. */
class RegeltexteTest {

    private static final Set<String> ARTEN = Set.of("titel", "erklaerung", "quelle", "meldung", "hinweis");
    // The five texts of the field, or an honest word that it is ours.
    private static final Pattern QUELLE =
            Pattern.compile("(KGSt-Handbuch Moderne Sozialplanung \\(2011\\), Kap\\. \\d.*"
                    + "|Stadt Münster, Vorlage V/0715/2012.*"
                    + "|Sozialplanung in Kreisen \\(FGW-Studie 21, 2019\\), .+"
                    + "|Gutachten Sozialraumbudgets in der Kinder- und Jugendhilfe, Kap\\. \\d.*"
                    + "|Steuerung kommunaler Sozialleistungen im Kreis Recklinghausen \\(ZEFIR-Materialien 16, 2021\\), Kap\\. \\d.*"
                    + "|Vorschlag von Leitwerk( nach .+)?)");

    private final Regeltexte texte = Regeltexte.deutsch();

    @TestFactory
    Stream<DynamicTest> jedeRegelHatIhreTexte() {
        return Regelwerk.standard().regeln().stream()
                .map(regel -> DynamicTest.dynamicTest(regel.id(), () -> {
                    ARTEN.forEach(art -> assertTrue(texte.kennt(regel, art), art));
                    assertEquals(regel.schwelle().isPresent(), texte.kennt(regel, "schwelle"), "schwelle");
                    assertTrue(QUELLE.matcher(texte.quelle(regel)).matches(), texte.quelle(regel));
                    assertTrue(texte.erklaerung(regel).matches(".*[.?]"), texte.erklaerung(regel));
                    assertTrue(texte.hinweis(regel).endsWith("."), texte.hinweis(regel));
                }));
    }

    @Test
    void keineTexteOhneRegel() throws IOException {
        Set<String> bekannte =
                Regelwerk.standard().regeln().stream().map(Regeleintrag::id).collect(Collectors.toSet());
        Set<String> verwaiste = new TreeSet<>();
        for (String bereich : Regelwerk.standard().regeln().stream()
                .map(Regeleintrag::bereich)
                .distinct()
                .toList()) {
            for (String schluessel : schluessel(bereich)) {
                if (!bekannte.contains(schluessel.substring(0, schluessel.indexOf('.')))) {
                    verwaiste.add(schluessel);
                }
            }
        }
        assertEquals(Set.of(), verwaiste);
    }

    @Test
    void kennungenSagenWasGemeintIst() {
        Regelwerk.standard().regeln().forEach(regel -> assertTrue(regel.id().matches("[a-z]+(-[a-z]+)*"), regel.id()));
    }

    @Test
    void titelSindEindeutig() {
        long verschiedene = Regelwerk.standard().regeln().stream()
                .map(texte::titel)
                .distinct()
                .count();
        assertEquals(Regelwerk.standard().regeln().size(), verschiedene);
    }

    @Test
    void ohneWorteInEinerSpracheGiltDasDeutsche() {
        Regeleintrag<?> regel =
                Regelwerk.standard().regel("ziel-ohne-indikator").orElseThrow();
        assertEquals("Ziel ohne Indikator", Regeltexte.in(Locale.FRENCH).titel(regel));
    }

    private static Set<String> schluessel(String bereich) throws IOException {
        Properties worte = new Properties();
        String name = "/org/leitwerk/regeln/" + bereich + "/messages_de.properties";
        try (Reader leser = new InputStreamReader(Regelwerk.class.getResourceAsStream(name), StandardCharsets.UTF_8)) {
            worte.load(leser);
        }
        return worte.stringPropertyNames();
    }
}
