package org.leitwerk.steuerung.xmi;

import java.util.List;
import java.util.Optional;
import org.leitwerk.steuerung.SteuerungPackage;

/** The older versions of the metamodel that can still be read. */
public final class Migrationen {

    private static final List<Migration> ALLE = List.of(new Migration09());

    private Migrationen() {}

    /**
     * All migrations, oldest first.
     *
     * @return unmodifiable list
     */
    public static List<Migration> alle() {
        return ALLE;
    }

    /**
     * The migration from a namespace to the present one.
     *
     * @param namensraum namespace URI found in a file
     * @return empty if the namespace is the present one or unknown
     */
    public static Optional<Migration> von(String namensraum) {
        return ALLE.stream().filter(m -> m.namensraum().equals(namensraum)).findFirst();
    }

    /**
     * Whether files of a namespace can be read.
     *
     * @param namensraum namespace URI found in a file
     * @return true for the present namespace and those with a migration
     */
    public static boolean istLesbar(String namensraum) {
        return SteuerungPackage.eNS_URI.equals(namensraum) || von(namensraum).isPresent();
    }
}
