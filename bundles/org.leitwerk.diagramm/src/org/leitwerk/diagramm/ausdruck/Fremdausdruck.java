package org.leitwerk.diagramm.ausdruck;

/** An expression in a language that is not carried out here (Acceleo, OCL): fails wherever it is asked. */
final class Fremdausdruck extends Ausdruck {

    Fremdausdruck(String text) {
        super(text);
    }

    /** Whether a text is written in one of these languages. */
    static boolean ist(String text) {
        return text.startsWith("ocl:")
                || text.startsWith("[") && text.stripTrailing().endsWith("/]");
    }

    @Override
    public Object wert(Umgebung umgebung) {
        throw new Ausdrucksfehler("Ausdrücke wie „" + text() + "“ werden nicht ausgewertet.");
    }
}
