package org.leitwerk.bericht;

import java.util.Set;

/** Knows the anchors of a page, so that no link leads nowhere. */
public final class Sprungziele {

    private final Set<String> anker;

    Sprungziele(Set<String> anker) {
        this.anker = Set.copyOf(anker);
    }

    /** Whether the page has this anchor. */
    public boolean kennt(String gesucht) {
        return !gesucht.isEmpty() && anker.contains(gesucht);
    }
}
