package org.leitwerk.diagramm.abgleich;

import org.eclipse.emf.ecore.EObject;
import org.leitwerk.diagramm.sicht.Kante;
import org.leitwerk.diagramm.sicht.Kantenziel;

/** What makes an edge of a mapping the same: its element and its ends, by identity. */
record Kantenschluessel(EObject ziel, Kantenziel von, Kantenziel nach) {

    static Kantenschluessel von(Kante kante) {
        return new Kantenschluessel(kante.ziel(), kante.von(), kante.nach());
    }

    @Override
    public boolean equals(Object anderes) {
        return anderes instanceof Kantenschluessel schluessel
                && schluessel.ziel == ziel
                && schluessel.von == von
                && schluessel.nach == nach;
    }

    @Override
    public int hashCode() {
        return (von.hashCode() * 31 + nach.hashCode()) * 31 + System.identityHashCode(ziel);
    }
}
