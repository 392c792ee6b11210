package org.leitwerk.steuerung.werte;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Long texts (data type {@code Text}, Markdown): from the indented block between triple quotes to the text of the model
 * and back.
 *
 * <p>In the model a text has no common indentation, {@code \n} as line end, and neither the line break after the
 * opening nor that before the closing quotes.
 */
public final class Langtext {

    /** What opens and closes a block. */
    public static final String ZEICHEN = "\"\"\"";

    private static final Pattern ZEILENENDE = Pattern.compile("\r\n|\r|\n");

    private Langtext() {}

    /**
     * The text of the model for what stands between the triple quotes.
     *
     * @param block the characters between the quotes, with any indentation and line ends
     * @return the text without common indentation and without first and last line break
     */
    public static String ausBlock(String block) {
        List<String> zeilen = new ArrayList<>(List.of(ZEILENENDE.split(block, -1)));
        boolean ersteAmZeichen = zeilen.size() == 1 || !zeilen.get(0).isBlank();
        if (!ersteAmZeichen) {
            zeilen.remove(0);
        }
        if (zeilen.size() > 1 && zeilen.get(zeilen.size() - 1).isBlank()) {
            zeilen.remove(zeilen.size() - 1);
        }
        String einzug = gemeinsamerEinzug(zeilen.subList(ersteAmZeichen ? 1 : 0, zeilen.size()));
        for (int i = 0; i < zeilen.size(); i++) {
            String zeile = zeilen.get(i);
            if (zeile.isBlank()) {
                zeilen.set(i, "");
            } else if (i == 0 && ersteAmZeichen) {
                zeilen.set(i, zeile.stripLeading());
            } else {
                zeilen.set(i, zeile.substring(einzug.length()));
            }
        }
        return String.join("\n", zeilen);
    }

    private static String gemeinsamerEinzug(List<String> zeilen) {
        String gemeinsam = null;
        for (String zeile : zeilen) {
            if (!zeile.isBlank()) {
                String einzug =
                        zeile.substring(0, zeile.length() - zeile.stripLeading().length());
                gemeinsam = gemeinsam == null ? einzug : gemeinsamerAnfang(gemeinsam, einzug);
            }
        }
        return gemeinsam == null ? "" : gemeinsam;
    }

    private static String gemeinsamerAnfang(String a, String b) {
        int i = 0;
        while (i < a.length() && i < b.length() && a.charAt(i) == b.charAt(i)) {
            i++;
        }
        return a.substring(0, i);
    }

    /**
     * The block for a text of the model, with its quotes.
     *
     * @param text the text
     * @param einzug the blanks before each line and before the closing quotes
     * @param zeilenende the line end of the file
     * @return the block; {@link #passtInBlock(String)} tells whether it can be read back
     */
    public static String alsBlock(String text, String einzug, String zeilenende) {
        StringBuilder block = new StringBuilder(ZEICHEN).append(zeilenende);
        for (String zeile : text.split("\n", -1)) {
            block.append(zeile.isEmpty() ? "" : einzug).append(zeile).append(zeilenende);
        }
        return block.append(einzug).append(ZEICHEN).toString();
    }

    /**
     * Whether a text survives being written as a block.
     *
     * @param text the text
     * @return false if it holds triple quotes, common indentation or the like; then it must be written as an ordinary
     *     string
     */
    public static boolean passtInBlock(String text) {
        if (text.contains(ZEICHEN) || text.isEmpty()) {
            return false;
        }
        String block = alsBlock(text, "    ", "\n");
        return ausBlock(block.substring(ZEICHEN.length(), block.length() - ZEICHEN.length()))
                .equals(text);
    }
}
