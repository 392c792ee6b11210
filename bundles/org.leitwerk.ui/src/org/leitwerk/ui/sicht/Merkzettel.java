package org.leitwerk.ui.sicht;

import org.eclipse.ui.IMemento;

/** What a view remembers, with a value for the first time. */
public final class Merkzettel {

    private Merkzettel() {}

    /**
     * A switch.
     *
     * @param merkzettel may be null
     * @param schluessel its key
     * @param vorgabe value if nothing was kept
     */
    public static boolean ja(IMemento merkzettel, String schluessel, boolean vorgabe) {
        Boolean wert = merkzettel == null ? null : merkzettel.getBoolean(schluessel);
        return wert == null ? vorgabe : wert;
    }

    /**
     * A text.
     *
     * @param merkzettel may be null
     * @param schluessel its key
     * @return empty if nothing was kept
     */
    public static String text(IMemento merkzettel, String schluessel) {
        String wert = merkzettel == null ? null : merkzettel.getString(schluessel);
        return wert == null ? "" : wert;
    }

    /**
     * One of the constants of an enumeration.
     *
     * @param <E> the enumeration
     * @param merkzettel may be null
     * @param schluessel its key
     * @param vorgabe value if nothing was kept, or what was kept is no longer there
     */
    public static <E extends Enum<E>> E wert(IMemento merkzettel, String schluessel, E vorgabe) {
        String name = text(merkzettel, schluessel);
        for (E wert : vorgabe.getDeclaringClass().getEnumConstants()) {
            if (wert.name().equals(name)) {
                return wert;
            }
        }
        return vorgabe;
    }
}
