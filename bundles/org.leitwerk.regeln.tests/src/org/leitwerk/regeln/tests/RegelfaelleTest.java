package org.leitwerk.regeln.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.leitwerk.regeln.Regeleintrag;
import org.leitwerk.regeln.Regelwerk;

/** Each rule on small plans: it says what it must, and keeps silent where it must. */
class RegelfaelleTest {

    @TestFactory
    Stream<DynamicContainer> faelle() {
        return bereiche().stream()
                .map(bereich -> DynamicContainer.dynamicContainer(
                        bereich, Regelfall.lies(bereich).stream().map(RegelfaelleTest::test)));
    }

    @Test
    void jedeRegelHatEinenPlanMitUndEinenOhneBefund() {
        Map<String, Set<Boolean>> vorhanden = new TreeMap<>();
        bereiche().forEach(bereich -> Regelfall.lies(bereich).forEach(fall -> vorhanden
                .computeIfAbsent(fall.regel(), neu -> new TreeSet<>())
                .add(fall.findet())));
        Map<String, Set<Boolean>> verlangt = new TreeMap<>();
        Regelwerk.standard().regeln().forEach(regel -> verlangt.put(regel.id(), Set.of(true, false)));
        assertEquals(verlangt, vorhanden);
    }

    private static List<String> bereiche() {
        return Regelwerk.standard().regeln().stream()
                .map(Regeleintrag::bereich)
                .distinct()
                .toList();
    }

    private static DynamicTest test(Regelfall fall) {
        String name = fall.regel() + (fall.findet() ? " findet: " : " schweigt: ") + fall.text();
        return DynamicTest.dynamicTest(
                name, () -> assertEquals(fall.meldungen(), Plantext.worte(fall.regel(), Plantext.stand(fall.text()))));
    }
}
