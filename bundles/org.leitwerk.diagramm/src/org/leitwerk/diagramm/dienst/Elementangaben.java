package org.leitwerk.diagramm.dienst;

import java.util.List;
import java.util.Set;
import org.eclipse.emf.common.util.URI;

/**
 * What an editor must know of a drawn element beside what is drawn.
 *
 * @param id its id in the scene
 * @param eltern id of the container it is drawn in; null for the diagram
 * @param adresse address of the element of the plan it stands for; null if there is none
 * @param klasse name of the class of that element in the metamodel, for its icon
 * @param art its kind as people read it, for instance "Ziel", "Ableitung"
 * @param name its label in one line, as lists and screen readers say it
 * @param abbildung name of its mapping, a key of {@link Diagrammbild#abbildungen()}
 * @param eingabe the text direct edit begins with; null if it cannot be labelled
 * @param rechte what can be done with it
 * @param menue entries of its context menu that the specification adds
 */
public record Elementangaben(
        String id,
        String eltern,
        URI adresse,
        String klasse,
        String art,
        String name,
        String abbildung,
        String eingabe,
        Set<Recht> rechte,
        List<Menuepunkt> menue) {

    /** What can be done with an element, and in which state it is. */
    public enum Recht {
        /** It can be deleted from the plan. */
        LOESCHEN,
        /** It can be moved; otherwise its place has a meaning and a drop changes the plan. */
        VERSCHIEBEN,
        /** Its width can be changed. */
        BREITE,
        /** Its height can be changed. */
        HOEHE,
        /** The begin of the edge can be hung onto something else. */
        ANFANG_UMHAENGEN,
        /** The end of the edge can be hung onto something else. */
        ENDE_UMHAENGEN,
        /** The edge can have bend points. */
        KNICKEN,
        /** Something hangs below it that can be collapsed. */
        EINKLAPPEN,
        /** It is collapsed now. */
        EINGEKLAPPT,
        /** It is pinned now. */
        ANGEHEFTET,
        /** A double click does something. */
        DOPPELKLICK
    }

    /**
     * An entry of a menu.
     *
     * @param id its id
     * @param titel as a person reads it
     * @param gruppe title of the menu it is in; empty for the menu itself
     * @param symbol address of its icon; may be empty
     */
    public record Menuepunkt(String id, String titel, String gruppe, String symbol) {}

    /**
     * Whether something can be done with it.
     *
     * @param recht what
     */
    public boolean darf(Recht recht) {
        return rechte.contains(recht);
    }
}
