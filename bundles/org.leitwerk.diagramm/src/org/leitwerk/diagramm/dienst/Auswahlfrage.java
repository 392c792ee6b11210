package org.leitwerk.diagramm.dienst;

import java.util.List;
import java.util.Set;

/**
 * What a tool asks before it can be used.
 *
 * @param titel title of the window
 * @param meldung what to choose
 * @param eintraege the candidates; parents before children
 * @param vorgewaehlt ids that are chosen at first
 * @param mehrere whether more than one may be chosen
 */
public record Auswahlfrage(
        String titel, String meldung, List<Eintrag> eintraege, Set<String> vorgewaehlt, boolean mehrere) {

    /**
     * A candidate.
     *
     * @param id its id
     * @param eltern id of the entry it lies in; null at the top
     * @param text its line
     * @param klasse name of its class in the metamodel, for its icon
     * @param waehlbar whether it can be chosen itself
     */
    public record Eintrag(String id, String eltern, String text, String klasse, boolean waehlbar) {}
}
