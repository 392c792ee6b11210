package org.leitwerk.diagramm.ausdruck;

/** A text without a known prefix: stands for itself, as an Integer where it is one. */
final class Konstante extends Ausdruck {

    private final Object wert;

    Konstante(String text) {
        super(text);
        wert = zahlOderText(text);
    }

    private static Object zahlOderText(String text) {
        try {
            return Integer.valueOf(text);
        } catch (NumberFormatException keineZahl) {
            return text;
        }
    }

    @Override
    public Object wert(Umgebung umgebung) {
        return wert;
    }

    @Override
    public boolean konstant() {
        return true;
    }
}
