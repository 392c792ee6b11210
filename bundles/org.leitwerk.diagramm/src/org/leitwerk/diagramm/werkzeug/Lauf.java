package org.leitwerk.diagramm.werkzeug;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.leitwerk.diagramm.ausdruck.Ausdruck;
import org.leitwerk.diagramm.ausdruck.Ausdrucksfehler;
import org.leitwerk.diagramm.ausdruck.Umgebung;
import org.leitwerk.diagramm.ausdruck.Werte;

/** One run of a tool: what its operations share, and what it leaves behind besides the changed model. */
final class Lauf {

    private final Klassensuche klassen;
    private final Sichtzugang sichten;
    private final List<EObject> angelegte = new ArrayList<>();
    private final List<String> vermerke = new ArrayList<>();
    private Diagrammziel diagrammziel;

    Lauf(Klassensuche klassen, Sichtzugang sichten) {
        this.klassen = klassen;
        this.sichten = sichten;
    }

    Klassensuche klassen() {
        return klassen;
    }

    Sichtzugang sichten() {
        return sichten;
    }

    /** The value of an expression; a failure gives null and is noted. */
    Object wert(Ausdruck ausdruck, Umgebung umgebung) {
        try {
            return ausdruck.wert(umgebung);
        } catch (Ausdrucksfehler fehler) {
            // What a service says about what a person typed is better than that it failed.
            vermerke(
                    fehler.getCause() instanceof IllegalArgumentException grund && grund.getMessage() != null
                            ? grund.getMessage()
                            : fehler.getMessage());
            return null;
        }
    }

    /** A condition; a failure is false. */
    boolean wahr(Ausdruck ausdruck, Umgebung umgebung) {
        return Werte.wahr(wert(ausdruck, umgebung));
    }

    /** A name of a class or feature, which may be written as an expression. */
    String name(String text, Umgebung umgebung) {
        Ausdruck ausdruck = Ausdruck.von(text);
        return ausdruck.konstant() ? text.strip() : Werte.text(wert(ausdruck, umgebung));
    }

    void angelegt(EObject neu) {
        angelegte.add(neu);
    }

    /** What was created, in order; also what was deleted again. */
    List<EObject> angelegte() {
        return angelegte;
    }

    /** Deletes an element with its contents and every reference to any of them. */
    void loesche(EObject element) {
        EcoreUtil.delete(element, true);
    }

    void oeffne(Diagrammziel ziel) {
        diagrammziel = ziel;
    }

    /** The diagram to open; null for none. */
    Diagrammziel diagrammziel() {
        return diagrammziel;
    }

    void vermerke(String text) {
        if (!vermerke.contains(text)) {
            vermerke.add(text);
        }
    }

    /** What did not work without stopping the tool, in German, each once. */
    List<String> vermerke() {
        return vermerke;
    }
}
