package org.leitwerk.referenz;

import java.util.List;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;

/**
 * An element of the language: a keyword, a name or title, a block of statements.
 *
 * @param klasse the class it makes
 * @param wort the keyword it begins with
 * @param anweisungen the statements of its block, shared ones included
 * @param unterelemente the elements its block may hold, by the reference that takes them
 */
record Sprachelement(EClass klasse, String wort, List<Anweisung> anweisungen, List<EReference> unterelemente) {

    /** The statements that only this class has. */
    List<Anweisung> eigene() {
        return anweisungen.stream().filter(a -> a.eigner() == klasse).toList();
    }

    /** The other classes whose statements it shares, in the order in which they appear. */
    List<EClass> geteilte() {
        return anweisungen.stream()
                .map(Anweisung::eigner)
                .filter(k -> k != klasse)
                .distinct()
                .toList();
    }
}
