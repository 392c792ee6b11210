package org.leitwerk.diagramm.spezifikation;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;

/** A tool. What belongs to its kind alone is read from {@link #beschreibung()}. */
public final class Werkzeug extends Beschreibung {

    private final Werkzeugart art;

    Werkzeug(Spezifikation spezifikation, EObject objekt, Werkzeugart art) {
        super(spezifikation, objekt);
        this.art = art;
    }

    /** What kind of tool it is. */
    public Werkzeugart art() {
        return art;
    }

    /** Condition for the tool to be offered, empty for none. */
    public String vorbedingung() {
        return text("precondition");
    }

    /** The first model operation the tool runs, {@code null} if it has none. */
    public EObject operation() {
        return Merkmale.eins(Merkmale.eins(beschreibung(), "initialOperation"), "firstModelOperations");
    }

    /** Path of the icon in the notation of the specification, empty for none. */
    public String symbolpfad() {
        String pfad = text("iconPath");
        return pfad.isEmpty() ? text("icon") : pfad;
    }

    /** The mappings in one of the tool's references, such as {@code nodeMappings} or {@code edgeMappings}. */
    public List<Abbildung> abbildungen(String merkmal) {
        return alle(merkmal, Abbildung.class);
    }

    /** The tools inside a group or menu, empty for others. */
    public List<Werkzeug> teile() {
        List<Werkzeug> ergebnis = new ArrayList<>();
        for (String merkmal : new String[] {"tools", "menuItemDescription", "itemDescriptions"}) {
            ergebnis.addAll(alle(merkmal, Werkzeug.class));
        }
        return ergebnis;
    }

    /** Name of the variable in one of the tool's containments, the given one if it has none. */
    public String variable(String merkmal, String sonst) {
        String name = Merkmale.text(Merkmale.eins(beschreibung(), merkmal), "name");
        return name.isEmpty() ? sonst : name;
    }
}
