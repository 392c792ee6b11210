package org.leitwerk.diagramm.werkzeug;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.leitwerk.diagramm.ausdruck.Ausdruck;
import org.leitwerk.diagramm.ausdruck.Ausdrucksfehler;
import org.leitwerk.diagramm.ausdruck.Dienste;
import org.leitwerk.diagramm.ausdruck.Umgebung;
import org.leitwerk.diagramm.ausdruck.Werte;
import org.leitwerk.diagramm.sicht.Diagramm;
import org.leitwerk.diagramm.sicht.Sichtobjekt;
import org.leitwerk.diagramm.spezifikation.Merkmale;
import org.leitwerk.diagramm.spezifikation.Werkzeug;

/** What the tools of one diagram have in common: the variables every expression sees, services, conditions. */
final class Werkzeugumgebung {

    private final Diagramm diagramm;
    private final Dienste dienste;

    Werkzeugumgebung(Diagramm diagramm, Dienste dienste) {
        this.diagramm = diagramm;
        this.dienste = dienste;
    }

    Diagramm diagramm() {
        return diagramm;
    }

    /** The variables of every place, on an element. */
    Umgebung auf(Object self) {
        return Umgebung.von(dienste, self)
                .mit("diagram", diagramm)
                .mit("viewpoint", diagramm)
                .mit("viewPoint", diagramm);
    }

    /** The element a view or the diagram shows. */
    static EObject ziel(Sichtobjekt sicht) {
        return sicht == null ? null : sicht.ziel();
    }

    /**
     * Gives one of the tool's own variables its value, and those that are computed from it theirs.
     *
     * @param merkmal the containment of the tool that names the variable
     * @param sonst its name if the tool does not say
     */
    Umgebung setze(Umgebung umgebung, Werkzeug werkzeug, String merkmal, String sonst, Object wert) {
        Umgebung ergebnis = umgebung.mit(werkzeug.variable(merkmal, sonst), wert);
        return abgeleitete(ergebnis, Merkmale.eins(werkzeug.beschreibung(), merkmal), wert);
    }

    private Umgebung abgeleitete(Umgebung umgebung, EObject variable, Object wert) {
        Umgebung ergebnis = umgebung;
        List<EObject> untergeordnete = Merkmale.alle(variable, "subVariables");
        for (EObject kind : untergeordnete) {
            String name = Merkmale.text(kind, "name");
            Ausdruck rechnung = Ausdruck.von(Merkmale.text(kind, "computationExpression"));
            Object abgeleitet = still(rechnung, ergebnis.auf(wert));
            ergebnis = abgeleitete(ergebnis.mit(name, abgeleitet), kind, abgeleitet);
        }
        return ergebnis;
    }

    /** The value of an expression; null where it fails. */
    static Object still(Ausdruck ausdruck, Umgebung umgebung) {
        try {
            return ausdruck.wert(umgebung);
        } catch (Ausdrucksfehler fehler) {
            return null;
        }
    }

    /** Whether the precondition of a tool holds: empty is true, a failure is false. */
    static boolean erlaubt(Werkzeug werkzeug, Umgebung umgebung) {
        Ausdruck vorbedingung = Ausdruck.von(werkzeug.vorbedingung());
        return vorbedingung.leer() || Werte.wahr(still(vorbedingung, umgebung));
    }

    /** A plan that runs the operation of a tool if its precondition holds. */
    static Vorhaben vorhaben(Werkzeug werkzeug, Umgebung vorbedingung, Umgebung ablauf) {
        return erlaubt(werkzeug, vorbedingung)
                ? Vorhaben.moeglich(werkzeug.name(), lauf -> fuehreAus(werkzeug, lauf, ablauf))
                : gesperrt(werkzeug);
    }

    /** Runs the operation of a tool. */
    static void fuehreAus(Werkzeug werkzeug, Lauf lauf, Umgebung umgebung) {
        Operationen.von(werkzeug.operation()).fuehreAus(lauf, umgebung);
    }

    /** The plan of a tool whose precondition does not hold. */
    static Vorhaben gesperrt(Werkzeug werkzeug) {
        return Vorhaben.unmoeglich(
                werkzeug.name(),
                "„" + werkzeug.beschriftung() + "“ ist hier nicht möglich: die Vorbedingung ist nicht erfüllt.");
    }
}
