package org.leitwerk.diagramm.ausdruck;

/**
 * {@code aql:}: navigation, calls of services and a few operators, as far as specifications that prefer services need
 * it. As in Sirius a failure is not thrown: the value is null.
 */
final class Aql extends Ausdruck {

    static final String PRAEFIX = "aql:";

    private final Aqlknoten wurzel;

    Aql(String text) {
        super(text);
        wurzel = lies(text.substring(PRAEFIX.length()));
    }

    private static Aqlknoten lies(String text) {
        try {
            return new Aqlleser(text).lies();
        } catch (Ausdrucksfehler unverstaendlich) {
            return umgebung -> {
                throw unverstaendlich;
            };
        }
    }

    @Override
    public Object wert(Umgebung umgebung) {
        try {
            return wurzel.wert(umgebung);
        } catch (Ausdrucksfehler fehler) {
            return null;
        }
    }
}
