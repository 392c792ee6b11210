package org.leitwerk.diagramm.plan;

import org.leitwerk.diagramm.sicht.Sicht;
import org.leitwerk.diagramm.spezifikation.Abbildung;
import org.leitwerk.diagramm.werkzeug.Einfuhren;
import org.leitwerk.diagramm.werkzeug.Werkzeuglauf;

/** Whether an element can be deleted in a diagram of a plan. */
final class Loeschrecht {

    private Loeschrecht() {}

    /** Where there is no tool only what stands for elements of its own; files are never deleted in a diagram. */
    static boolean darf(Werkzeuglauf werkzeuge, Sicht sicht) {
        boolean mitWerkzeug = Einfuhren.suche(sicht.abbildung(), Abbildung::loeschwerkzeug) != null;
        boolean eigenes = !sicht.semantisch().isEmpty()
                && sicht.semantisch().stream().allMatch(element -> element.eContainer() != null);
        return (mitWerkzeug || eigenes) && werkzeuge.loeschen(sicht).ausfuehrbar();
    }
}
