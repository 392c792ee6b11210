package org.leitwerk.diagramm.werkzeug;

import org.eclipse.emf.ecore.EObject;
import org.leitwerk.diagramm.sicht.Kante;
import org.leitwerk.diagramm.sicht.Kantenziel;
import org.leitwerk.diagramm.sicht.Sicht;
import org.leitwerk.diagramm.sicht.Sichtobjekt;

/** What operations may do with views; views are named by the objects expressions see. */
public interface Sichtzugang {

    /** Shows nothing and removes nothing: for runs that only look what becomes of the model. */
    Sichtzugang OHNE = new Sichtzugang() {
        @Override
        public EObject zeige(EObject wo, EObject abbildung, EObject element) {
            return null;
        }

        @Override
        public EObject zeigeKante(EObject abbildung, EObject element, EObject von, EObject nach) {
            return null;
        }

        @Override
        public void haengeUm(Kante kante, boolean anfang, Kantenziel ende) {
            // the next refresh draws what the model says
        }

        @Override
        public void verlege(Sicht sicht, Sichtobjekt wohin) {
            // the next refresh draws what the model says
        }

        @Override
        public void entferne(EObject sicht) {
            // the next refresh takes away what the model no longer has
        }
    };

    /**
     * Makes a view.
     *
     * @param wo view or diagram it goes into
     * @param abbildung description of its mapping
     * @param element what it shows
     * @return the view, the one that is there already if there is one, null if it does not fit there
     */
    EObject zeige(EObject wo, EObject abbildung, EObject element);

    /** Makes an edge between two views; null if it does not fit. */
    EObject zeigeKante(EObject abbildung, EObject element, EObject von, EObject nach);

    /** Ties an end of an edge to another view, before the operation changes the model. */
    void haengeUm(Kante kante, boolean anfang, Kantenziel ende);

    /**
     * Moves a dropped view into another one or the diagram where its mapping exists there too, so that it stays itself
     * if the operation really moved its element.
     */
    void verlege(Sicht sicht, Sichtobjekt wohin);

    /** Takes a view away; does nothing for an object that is none. */
    void entferne(EObject sicht);
}
