package org.leitwerk.dsl.ide.server;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.lsp4j.Location;
import org.eclipse.xtext.util.ITextRegion;
import org.leitwerk.dsl.ide.arbeit.Stand;

/** Places of a plan as the protocol names them. Only for the thread of the plan, like the state it belongs to. */
final class Orte {

    private final Stand stand;
    private final Dokumente dokumente;
    private final Map<Path, Positionen> positionen = new HashMap<>();

    Orte(Stand stand, Dokumente dokumente) {
        this.stand = stand;
        this.dokumente = dokumente;
    }

    /** The positions of a file; a file that is not of the plan has only its beginning. */
    Positionen in(Path datei) {
        return positionen.computeIfAbsent(datei, neu -> Positionen.von(stand.text(neu)));
    }

    Location ort(Path datei, ITextRegion bereich) {
        return new Location(dokumente.adresse(datei), in(datei).bereich(bereich));
    }
}
