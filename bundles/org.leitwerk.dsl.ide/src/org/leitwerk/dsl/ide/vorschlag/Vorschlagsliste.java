package org.leitwerk.dsl.ide.vorschlag;

import java.util.List;

/**
 * The proposals for a place.
 *
 * @param vorschlaege the proposals, the most fitting first
 * @param unvollstaendig whether there are more than were asked for: after further typing one must ask again
 */
public record Vorschlagsliste(List<Vorschlag> vorschlaege, boolean unvollstaendig) {

    /** Where nothing fits, for instance in a comment. */
    public static final Vorschlagsliste LEER = new Vorschlagsliste(List.of(), false);

    /** Copies the list. */
    public Vorschlagsliste {
        vorschlaege = List.copyOf(vorschlaege);
    }
}
