package org.leitwerk.diagramm.sicht;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.leitwerk.diagramm.spezifikation.Abbildung;

/** A view with others inside: a {@link Behaelter} or a {@link Liste}. */
public abstract sealed class Behaeltersicht extends Flaechensicht implements Kantenziel permits Behaelter, Liste {

    private final List<Sicht> kinder = new ArrayList<>(4);
    private final Kantenliste kanten = new Kantenliste();

    Behaeltersicht(EClass klasse, Diagramm diagramm, Abbildung abbildung, EObject ziel) {
        super(klasse, diagramm, abbildung, ziel);
    }

    /** The views inside, without the nodes on the border, in the order of Sirius; not to be changed. */
    public List<Sicht> kinder() {
        return Collections.unmodifiableList(kinder);
    }

    /** Puts a view inside, behind those that are there. */
    public void addKind(Sicht kind) {
        kinder.add(kind);
        kind.setEltern(this);
        diagramm().melde(kind);
    }

    /** The list of the views inside, for the synchroniser that orders it. */
    public List<Sicht> kinderliste() {
        return kinder;
    }

    @Override
    public List<Kante> ausgehend() {
        return kanten.ausgehend();
    }

    @Override
    public List<Kante> eingehend() {
        return kanten.eingehend();
    }

    Kantenliste kanten() {
        return kanten;
    }

    @Override
    public List<Sicht> inhalt() {
        if (randknoten().isEmpty()) {
            return kinder();
        }
        List<Sicht> alle = new ArrayList<>(super.inhalt());
        alle.addAll(kinder);
        return alle;
    }

    @Override
    boolean entferne(Sicht kind) {
        return kinder.remove(kind) || super.entferne(kind);
    }

    @Override
    protected Object merkmal(String name) {
        return switch (name) {
            case "outgoingEdges" -> ausgehend();
            case "incomingEdges" -> eingehend();
            case "elements" -> kinder;
            default -> super.merkmal(name);
        };
    }
}
