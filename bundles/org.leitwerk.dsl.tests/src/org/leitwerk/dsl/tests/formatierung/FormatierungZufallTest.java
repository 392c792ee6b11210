package org.leitwerk.dsl.tests.formatierung;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.resource.SaveOptions;
import org.eclipse.xtext.serializer.ISerializer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.leitwerk.dsl.LeitwerkStandaloneSetup;
import org.leitwerk.dsl.formatierung.Formatierung;
import org.leitwerk.dsl.ressource.LeitwerkResource;
import org.leitwerk.dsl.tests.Texte;
import org.leitwerk.dsl.tests.Zufallsmodell;
import org.leitwerk.steuerung.Plandatei;

/**
 * Formatting never changes the plan, keeps every comment and is done after one time: for random plans with comments
 * strewn in.
 */
class FormatierungZufallTest {

    private static final int PLAENE = 25;
    private static final int ELEMENTE = 6;

    private final Formatierung formatierung = LeitwerkStandaloneSetup.injektor().getInstance(Formatierung.class);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void planAndCommentsStayAndTheSecondTimeChangesNothing(long saat) {
        for (int i = 0; i < PLAENE; i++) {
            Plandatei modell = new Zufallsmodell(saat * 1_000_003L + i).datei(ELEMENTE);
            String text = LeitwerkStandaloneSetup.injektor()
                    .getInstance(ISerializer.class)
                    .serialize(modell, SaveOptions.newBuilder().format().getOptions());
            pruefe(modell, mitKommentaren(text, new Random(saat + i)));
        }
    }

    private void pruefe(Plandatei modell, String text) {
        String einmal = formatiere(text);
        LeitwerkResource gelesen = Texte.lies(einmal);
        assertTrue(EcoreUtil.equals(modell, gelesen.getContents().get(0)), einmal);
        assertEquals(kommentare(text), kommentare(einmal), einmal);
        assertEquals(einmal, formatiere(einmal));
    }

    private String formatiere(String text) {
        LeitwerkResource datei = Texte.lies(text);
        return formatierung.von(datei).orElseThrow(() -> new AssertionError(datei.getErrors() + "\n" + text));
    }

    /** Comments after, before and between lines that are no part of a long text. */
    private static String mitKommentaren(String text, Random zufall) {
        StringBuilder neu = new StringBuilder();
        boolean imText = false;
        int nummer = 0;
        for (String zeile : text.split("\n", -1)) {
            boolean grenze = zeile.contains("\"\"\"");
            boolean frei = !imText && !grenze && zeile.indexOf('"') < 0;
            int art = frei ? zufall.nextInt(8) : 7;
            neu.append(
                            switch (art) {
                                case 0 -> zeile + " // #" + nummer++ + "#";
                                case 1 -> "// #" + nummer++ + "#\n" + zeile;
                                case 2 -> "/* #" + nummer++ + "# */ " + zeile;
                                case 3 -> zeile + " /* #" + nummer++ + "#\n   zwei */";
                                case 4 -> "\n\n" + zeile;
                                default -> zeile;
                            })
                    .append('\n');
            imText ^= grenze && zeile.indexOf("\"\"\"") == zeile.lastIndexOf("\"\"\"");
        }
        return neu.toString();
    }

    private static List<String> kommentare(String text) {
        return Pattern.compile("#\\d+#")
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .toList();
    }
}
