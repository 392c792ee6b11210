package org.leitwerk.dsl.werte;

import org.leitwerk.steuerung.werte.Langtext;

/** Long texts: a block between triple quotes, whose indentation does not count, or an ordinary string. */
final class Langtextkonverter extends Textkonverter<String> {

    /** The formatter indents further; without it no line may look like the head of an element. */
    private static final String EINZUG = "    ";

    Langtextkonverter() {
        super(Langtextkonverter::lies, Langtextkonverter::schreib);
    }

    private static String lies(String text) {
        String block = text.strip();
        if (!block.startsWith(Langtext.ZEICHEN)) {
            return Zeichenkettenkonverter.lies(block);
        }
        if (block.length() < 2 * Langtext.ZEICHEN.length() || !block.endsWith(Langtext.ZEICHEN)) {
            throw new IllegalArgumentException("Die schließenden Anführungszeichen \"\"\" fehlen.");
        }
        return Langtext.ausBlock(
                block.substring(Langtext.ZEICHEN.length(), block.length() - Langtext.ZEICHEN.length()));
    }

    private static String schreib(String wert) {
        return wert.contains("\n") && Langtext.passtInBlock(wert)
                ? Langtext.alsBlock(wert, EINZUG, "\n")
                : Zeichenkettenkonverter.schreib(wert);
    }
}
