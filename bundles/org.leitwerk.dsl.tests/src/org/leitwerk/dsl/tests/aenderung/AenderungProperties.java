package org.leitwerk.dsl.tests.aenderung;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.LongRange;
import org.leitwerk.dsl.tests.Texte;
import org.leitwerk.testhilfe.Umfang;

/**
 * Random transactions on the example plans: the text parses to the expected model, no other line changes, and going
 * back restores each character.
 */
class AenderungProperties {

    /** All plans without syntax errors, each with LF and with CRLF; loading them once saves most of the time. */
    private static final List<Aenderungsprobe> PROBEN = proben();

    private static List<Aenderungsprobe> proben() {
        List<Aenderungsprobe> proben = new ArrayList<>();
        for (List<String> texte : Planordner.alle()) {
            if (texte.stream().noneMatch(t -> Texte.lies(t).getParseResult().hasSyntaxErrors())) {
                proben.add(new Aenderungsprobe(texte, false));
                proben.add(new Aenderungsprobe(texte, true));
            }
        }
        assertTrue(!proben.isEmpty(), "no example plan found");
        return proben;
    }

    /** 2,000 transactions, fewer when a few bundles are tested. */
    @Property(tries = 20, seed = "4711", shrinking = ShrinkingMode.OFF)
    void everyChangeGivesTheExpectedModelAndCanBeUndone(@ForAll @LongRange(min = 0, max = 1_000_000_000) long saat) {
        for (int i = 0; i < Umfang.von(100); i++) {
            long eine = saat + i * 7_919L; // another plan, another transaction
            PROBEN.get((int) (eine % PROBEN.size())).versuche(eine);
        }
    }
}
