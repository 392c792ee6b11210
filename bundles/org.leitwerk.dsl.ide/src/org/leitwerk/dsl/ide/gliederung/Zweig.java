package org.leitwerk.dsl.ide.gliederung;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.emf.common.util.URI;
import org.leitwerk.regeln.Stufe;
import org.leitwerk.steuerung.modell.Ton;

/**
 * A line in the overview of a plan. Two are equal if they stand for the same thing, so that a tree keeps its selection
 * and what is expanded when it gets new lines; comparing never walks down a deep tree.
 *
 * @param schluessel the same for the same thing in every state of the plan; not for people
 * @param sorte what it stands for
 * @param adresse address of the element; null for anything else
 * @param art name of the element's class in the metamodel; empty for anything else
 * @param titel what to show
 * @param zusatz what to show less prominently, such as the name of an element or how many there are; may be empty
 * @param datei file of the element; null for anything else
 * @param status the state of the element in a word; may be empty
 * @param ton the tone in which the state is shown
 * @param auswertung how it stands by its values, sign, word and numbers; empty if that is not known
 * @param auswertungston the tone in which that is shown
 * @param eigene how many problems there are with the element itself
 * @param maengel how many problems there are with it and everything below it
 * @param schlimmste the worst level among them; {@link Stufe#AUS} if there are none
 * @param anlegbar names of the classes of which one can add elements here, the most natural first
 * @param kinder what stands below it
 */
public record Zweig(
        String schluessel,
        Sorte sorte,
        URI adresse,
        String art,
        String titel,
        String zusatz,
        Path datei,
        String status,
        Ton ton,
        String auswertung,
        Ton auswertungston,
        int eigene,
        int maengel,
        Stufe schlimmste,
        List<String> anlegbar,
        List<Zweig> kinder) {

    /** What a line stands for. */
    public enum Sorte {
        /** A part of the plan. */
        TEIL,
        /** An area inside a part. */
        BEREICH,
        /** An element of the plan. */
        ELEMENT,
        /** A step of the cycle has nothing yet: an invitation to begin. */
        EINLADUNG
    }

    /** Copies the lists. */
    public Zweig {
        anlegbar = List.copyOf(anlegbar);
        kinder = List.copyOf(kinder);
    }

    @Override
    public boolean equals(Object anderes) {
        return anderes instanceof Zweig zweig && zweig.schluessel.equals(schluessel);
    }

    @Override
    public int hashCode() {
        return schluessel.hashCode();
    }

    @Override
    public String toString() {
        return titel;
    }
}
