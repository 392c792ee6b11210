package org.leitwerk.dsl.tests.lesen;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.LongRange;
import org.eclipse.xtext.serializer.ISerializer;
import org.leitwerk.dsl.LeitwerkStandaloneSetup;
import org.leitwerk.dsl.tests.Zufallsmodell;
import org.leitwerk.dsl.tests.aenderung.Planordner;
import org.leitwerk.testhilfe.Umfang;

/** Reading only the elements around an edit gives the same as reading all: nodes, model, links and messages. */
class TeillesenProperties {

    private static final int SCHRITTE = 12;
    private static final int MAX_LAENGE = 40_000;

    private static final List<List<String>> PLAENE = Planordner.alle().stream()
            .filter(plan -> plan.stream().mapToInt(String::length).sum() < MAX_LAENGE)
            .toList();

    /** 40 plans, fewer when a few bundles are tested. */
    @Property(tries = 4, seed = "4711", shrinking = ShrinkingMode.OFF)
    void editsStepByStepGiveTheSameAsReadingTheTexts(@ForAll @LongRange(min = 0, max = 1_000_000_000) long saat) {
        for (int i = 0; i < Umfang.von(10); i++) {
            long eine = saat + i;
            boolean beispiel = eine % 3 == 0;
            new Tippfolge(beispiel ? PLAENE.get((int) (eine % PLAENE.size())) : zufallsplan(eine), eine)
                    .tippe(SCHRITTE);
        }
    }

    @Property(tries = 1)
    void mostEditsCostOnlyTheElementsAroundThem() {
        Tippfolge folge = new Tippfolge(PLAENE.get(0), 5);
        folge.tippe(60);
        assertTrue(folge.teilweise() > 30, folge.teilweise() + " of 60");
    }

    private static List<String> zufallsplan(long saat) {
        ISerializer serializer = LeitwerkStandaloneSetup.injektor().getInstance(ISerializer.class);
        List<String> texte = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            texte.add(serializer
                    .serialize(new Zufallsmodell(saat + i).datei(6))
                    .replaceAll(" (\\{|\\}) ", " $1\n")
                    .replaceAll("\n(planung|kommune|ziel|indikator|maßnahme|gremium|akteur) ", "\n\n$1 "));
        }
        return texte;
    }
}
