package org.leitwerk.steuerung.werte.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.leitwerk.steuerung.werte.Langtext;

/** The text of a block does not depend on how far it is indented. */
class LangtextTest {

    @Test
    void removesIndentationAndOuterLineBreaks() {
        assertEquals(
                "# Titel\n* eins\n  * zwei",
                Langtext.ausBlock("\n        # Titel\r\n        * eins\r\n          * zwei\n    "));
        assertEquals("# Titel\n* \"eins\"\n\"\" zwei", Langtext.ausBlock("# Titel\n* \"eins\"\n\"\" zwei\n"));
        assertEquals("a\n\nb", Langtext.ausBlock("\n  a\n   \n  b\n  "));
        assertEquals("", Langtext.ausBlock(""));
        assertEquals("abc", Langtext.ausBlock(" abc"));
    }

    @Test
    void whatFitsIsReadBackWithAnyIndentation() {
        Random zufall = new Random(4);
        int passend = 0;
        for (int i = 0; i < 5000; i++) {
            StringBuilder text = new StringBuilder();
            for (int n = zufall.nextInt(12); n > 0; n--) {
                text.append("ab \n\t\"#".charAt(zufall.nextInt(7)));
            }
            if (Langtext.passtInBlock(text.toString())) {
                passend++;
                for (String einzug : new String[] {"", "    ", "\t", "            "}) {
                    String block = Langtext.alsBlock(text.toString(), einzug, i % 2 == 0 ? "\n" : "\r\n");
                    assertEquals(text.toString(), Langtext.ausBlock(block.substring(3, block.length() - 3)));
                }
            }
        }
        assertFalse(passend < 1000, "too few texts fit: " + passend);
    }

    @Test
    void knowsWhatDoesNotFit() {
        assertFalse(Langtext.passtInBlock("a \"\"\" b"));
        assertFalse(Langtext.passtInBlock("  a\n  b"));
        assertFalse(Langtext.passtInBlock("a\r\nb"));
        assertFalse(Langtext.passtInBlock(""));
    }
}
