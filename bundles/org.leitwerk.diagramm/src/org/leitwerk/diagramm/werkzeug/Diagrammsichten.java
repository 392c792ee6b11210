package org.leitwerk.diagramm.werkzeug;

import org.eclipse.emf.ecore.EObject;
import org.leitwerk.diagramm.sicht.Diagramm;
import org.leitwerk.diagramm.sicht.Kante;
import org.leitwerk.diagramm.sicht.Kantenziel;
import org.leitwerk.diagramm.sicht.Sicht;

/** The views of a real diagram, for operations that show, tie and remove them. */
public abstract class Diagrammsichten implements Sichtzugang {

    private final Diagramm diagramm;

    /** Works on a diagram. */
    protected Diagrammsichten(Diagramm diagramm) {
        this.diagramm = diagramm;
    }

    @Override
    public void haengeUm(Kante kante, boolean anfang, Kantenziel ende) {
        if (anfang) {
            kante.setVon(ende);
        } else {
            kante.setNach(ende);
        }
    }

    @Override
    public void entferne(EObject sicht) {
        if (sicht instanceof Sicht eine && eine.diagramm() == diagramm && eine.imDiagramm()) {
            diagramm.entferne(eine);
        }
    }
}
