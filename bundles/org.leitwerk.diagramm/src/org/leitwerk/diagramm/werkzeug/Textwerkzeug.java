package org.leitwerk.diagramm.werkzeug;

import java.text.MessageFormat;
import java.text.ParseException;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.leitwerk.diagramm.ausdruck.Ausdruck;
import org.leitwerk.diagramm.ausdruck.Umgebung;
import org.leitwerk.diagramm.ausdruck.Werte;
import org.leitwerk.diagramm.sicht.Sicht;
import org.leitwerk.diagramm.spezifikation.Abbildung;
import org.leitwerk.diagramm.spezifikation.Merkmale;
import org.leitwerk.diagramm.spezifikation.Werkzeug;

/** Direct edit of a label: the typed text is taken apart by the mask into {@code arg0}, {@code arg1} … (and 0, 1 …). */
final class Textwerkzeug {

    private final Werkzeugumgebung rahmen;

    Textwerkzeug(Werkzeugumgebung rahmen) {
        this.rahmen = rahmen;
    }

    Vorhaben plane(Sicht sicht, String text) {
        Werkzeug werkzeug = werkzeug(sicht.abbildung());
        if (werkzeug == null) {
            return Vorhaben.unmoeglich("", "Diese Beschriftung lässt sich nicht bearbeiten.");
        }
        Object[] teile = teile(Merkmale.text(Merkmale.eins(werkzeug.beschreibung(), "mask"), "mask"), text);
        if (teile == null) {
            return Vorhaben.unmoeglich(
                    werkzeug.name(), "Der Text „" + text + "“ hat nicht die Form, die hier erwartet wird.");
        }
        Umgebung umgebung = stelle(sicht);
        if (!Werkzeugumgebung.erlaubt(werkzeug, umgebung)) {
            return Werkzeugumgebung.gesperrt(werkzeug);
        }
        for (int i = 0; i < teile.length; i++) {
            umgebung = umgebung.mit("arg" + i, teile[i]).mit(Integer.toString(i), teile[i]);
        }
        Umgebung ablauf = umgebung;
        return Vorhaben.moeglich(werkzeug.name(), lauf -> Werkzeugumgebung.fuehreAus(werkzeug, lauf, ablauf));
    }

    /** The text the edit begins with: the tool's own expression, else the label; empty if it cannot be edited. */
    Optional<String> vorgabe(Sicht sicht) {
        Werkzeug werkzeug = werkzeug(sicht.abbildung());
        if (werkzeug == null) {
            return Optional.empty();
        }
        Ausdruck ausdruck = eingabeausdruck(werkzeug);
        return Optional.of(
                ausdruck.leer() ? sicht.text() : Werte.text(Werkzeugumgebung.still(ausdruck, stelle(sicht))));
    }

    /** Whether the label can be edited at all, whatever is typed. */
    boolean erlaubt(Sicht sicht) {
        Werkzeug werkzeug = werkzeug(sicht.abbildung());
        return werkzeug != null && Werkzeugumgebung.erlaubt(werkzeug, stelle(sicht));
    }

    static Ausdruck eingabeausdruck(Werkzeug werkzeug) {
        return Ausdruck.von(Merkmale.text(werkzeug.beschreibung(), "inputLabelExpression"));
    }

    private Umgebung stelle(Sicht sicht) {
        EObject element = sicht.ziel();
        return rahmen.auf(element)
                .mit("element", element)
                .mit("view", sicht)
                .mit("elementView", sicht)
                .mit("container", Werkzeugumgebung.ziel(sicht.eltern()))
                .mit("containerView", sicht.eltern());
    }

    private static Object[] teile(String maske, String text) {
        try {
            return new MessageFormat(maske.isEmpty() ? "{0}" : maske).parse(text);
        } catch (ParseException | IllegalArgumentException passtNicht) {
            return null;
        }
    }

    /** The tool of a mapping or of what it imports; null if there is none. */
    static Werkzeug werkzeug(Abbildung abbildung) {
        return Einfuhren.suche(abbildung, Abbildung::textwerkzeug);
    }
}
