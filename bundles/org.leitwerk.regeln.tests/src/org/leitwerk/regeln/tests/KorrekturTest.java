package org.leitwerk.regeln.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.resource.Resource;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.leitwerk.regeln.Korrektur;
import org.leitwerk.regeln.Meldung;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.regeln.Regeleintrag;
import org.leitwerk.regeln.Regeltexte;
import org.leitwerk.regeln.Regelwerk;
import org.leitwerk.steuerung.Plandatei;

/** A correction has a title and settles its finding. */
class KorrekturTest {

    @TestFactory
    Stream<DynamicTest> korrekturenBeheben() {
        return mitKorrektur()
                .flatMap(fall -> IntStream.range(0, korrekturen(fall).size())
                        .mapToObj(nummer -> DynamicTest.dynamicTest(
                                fall.regel() + " " + nummer + ": " + fall.text(), () -> behebt(fall, nummer))));
    }

    private static void behebt(Regelfall fall, int nummer) {
        Planstand vorher = Plantext.stand(fall.text());
        List<Meldung> meldungen = Plantext.meldungen(fall.regel(), vorher);
        Meldung meldung = meldungen.get(0);
        Korrektur korrektur = meldung.befund().korrekturen().get(nummer);
        assertFalse(Regeltexte.deutsch().korrektur(meldung, korrektur).contains("{"));
        korrektur.ausfuehren();
        List<Resource> dateien =
                vorher.alle(Plandatei.class).stream().map(Plandatei::eResource).toList();
        assertTrue(Plantext.meldungen(fall.regel(), Planstand.von(dateien)).size() < meldungen.size());
    }

    /** A title without a case would be a correction that nobody has tried. */
    @Test
    void jedeKorrekturIstErprobt() throws IOException {
        Set<String> erprobte = new TreeSet<>();
        mitKorrektur().forEach(fall -> korrekturen(fall)
                .forEach(korrektur -> erprobte.add(fall.regel() + ".korrektur." + korrektur.name())));
        Set<String> benannte = new TreeSet<>();
        for (String bereich : bereiche()) {
            Properties worte = new Properties();
            String datei = "/org/leitwerk/regeln/" + bereich + "/messages_de.properties";
            try (Reader leser =
                    new InputStreamReader(Regelwerk.class.getResourceAsStream(datei), StandardCharsets.UTF_8)) {
                worte.load(leser);
            }
            worte.stringPropertyNames().stream()
                    .filter(schluessel -> schluessel.contains(".korrektur."))
                    .forEach(benannte::add);
        }
        assertEquals(benannte, erprobte);
    }

    @Test
    void vieleKandidatenSindKeineWahl() {
        String gebiete = "kommune A \"A\" kommune B \"B\" kommune C \"C\" kommune D \"D\" kommune E \"E\"";
        assertEquals(5, kommunen("planung P \"Plan\" " + gebiete).size());
        assertEquals(List.of(), kommunen("planung P \"Plan\" " + gebiete + " kommune F \"F\""));
    }

    private static List<Korrektur> kommunen(String plan) {
        return korrekturen(new Regelfall("plan-ohne-kommune", plan, List.of()));
    }

    @Test
    void titelNennenWasGeschieht() {
        Planstand stand = Plantext.stand(
                "ziel Z \"Lesen\" { verantwortlich A, B } organisation A \"Schulamt\" organisation B \"Jugendamt\"");
        Meldung meldung = Plantext.meldungen("ziel-ohne-federfuehrung", stand).get(0);
        assertEquals(
                "„Schulamt“ zur federführenden Stelle machen",
                Regeltexte.deutsch()
                        .korrektur(meldung, meldung.befund().korrekturen().get(0)));
    }

    private static List<String> bereiche() {
        return Regelwerk.standard().regeln().stream()
                .map(Regeleintrag::bereich)
                .distinct()
                .toList();
    }

    private static Stream<Regelfall> mitKorrektur() {
        return bereiche().stream()
                .flatMap(bereich -> Regelfall.lies(bereich).stream())
                .filter(Regelfall::findet)
                .filter(fall -> !korrekturen(fall).isEmpty());
    }

    private static List<Korrektur> korrekturen(Regelfall fall) {
        return Plantext.meldungen(fall.regel(), Plantext.stand(fall.text()))
                .get(0)
                .befund()
                .korrekturen();
    }
}
