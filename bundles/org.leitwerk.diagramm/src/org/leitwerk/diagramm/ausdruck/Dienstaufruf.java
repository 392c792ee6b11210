package org.leitwerk.diagramm.ausdruck;

import java.util.ArrayList;
import java.util.List;

/**
 * {@code service:name}, {@code service:name(variable, variable)} or {@code service:variable.name(…)}: calls a Java
 * service; arguments and receiver are names of variables, never expressions.
 */
final class Dienstaufruf extends Ausdruck {

    static final String PRAEFIX = "service:";

    private final String empfaenger;
    private final String name;
    private final List<String> argumente;

    Dienstaufruf(String text) {
        super(text);
        String aufruf = text.substring(PRAEFIX.length()).strip();
        int klammer = aufruf.indexOf('(');
        String kopf = klammer < 0 ? aufruf : aufruf.substring(0, klammer).strip();
        argumente = klammer < 0 ? List.of() : namen(aufruf.substring(klammer + 1));
        int punkt = kopf.indexOf('.');
        empfaenger = punkt < 0 ? "self" : kopf.substring(0, punkt).strip();
        name = kopf.substring(punkt + 1).strip();
    }

    private static List<String> namen(String klammerinhalt) {
        int ende = klammerinhalt.lastIndexOf(')');
        String innen = ende < 0 ? klammerinhalt : klammerinhalt.substring(0, ende);
        List<String> namen = new ArrayList<>();
        for (String teil : innen.split(",")) {
            if (!teil.isBlank()) {
                namen.add(teil.strip());
            }
        }
        return List.copyOf(namen);
    }

    @Override
    public Object wert(Umgebung umgebung) {
        Object ziel = umgebung.variable(empfaenger);
        Object[] werte = new Object[argumente.size()];
        for (int i = 0; i < werte.length; i++) {
            werte[i] = umgebung.variable(argumente.get(i));
        }
        return umgebung.dienste().rufe(name, ziel, werte);
    }
}
