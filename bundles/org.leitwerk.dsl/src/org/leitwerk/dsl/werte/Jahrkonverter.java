package org.leitwerk.dsl.werte;

/** Calendar years: four digits, no dots. */
final class Jahrkonverter extends Textkonverter<Integer> {

    Jahrkonverter() {
        super(Jahrkonverter::lies, Jahrkonverter::schreib);
    }

    private static Integer lies(String text) {
        if (!text.strip().matches("\\d{4}")) {
            throw new IllegalArgumentException("'" + text.strip() + "' ist kein Jahr: bitte vier Ziffern wie 2024.");
        }
        return Integer.valueOf(text.strip());
    }

    private static String schreib(Integer jahr) {
        if (jahr < 0 || jahr > 9999) {
            throw new IllegalArgumentException("Das Jahr " + jahr + " lässt sich nicht vierstellig schreiben.");
        }
        return String.format("%04d", jahr);
    }
}
