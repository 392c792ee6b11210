package org.leitwerk.regeln.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
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

    private static Stream<Regelfall> mitKorrektur() {
        return Regelwerk.standard().regeln().stream()
                .map(Regeleintrag::bereich)
                .distinct()
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
