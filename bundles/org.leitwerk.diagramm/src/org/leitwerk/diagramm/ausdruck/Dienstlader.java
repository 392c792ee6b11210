package org.leitwerk.diagramm.ausdruck;

import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Makes services from the class names a viewpoint lists as Java extensions. */
public final class Dienstlader {

    private Dienstlader() {}

    /**
     * Loaded services and what went wrong on the way.
     *
     * @param dienste those that could be loaded
     * @param meldungen in German, one for each class that is missing or cannot be made
     */
    public record Ergebnis(Dienste dienste, List<String> meldungen) {}

    /**
     * Loads extension classes; a class that fails is reported and left out.
     *
     * @param klassen qualified names
     * @param lader where they come from
     */
    public static Ergebnis lade(Collection<String> klassen, ClassLoader lader) {
        List<Object> erweiterungen = new ArrayList<>();
        List<String> meldungen = new ArrayList<>();
        for (String klasse : klassen) {
            try {
                erweiterungen.add(Class.forName(klasse, true, lader)
                        .getDeclaredConstructor()
                        .newInstance());
            } catch (ClassNotFoundException | NoClassDefFoundError fehlt) {
                meldungen.add("Die Dienstklasse „" + klasse + "“ wurde nicht gefunden. Liegt sie auf dem Klassenpfad?");
            } catch (InvocationTargetException geworfen) {
                meldungen.add(
                        "Die Dienstklasse „" + klasse + "“ ließ sich nicht anlegen: " + geworfen.getTargetException());
            } catch (ReflectiveOperationException | LinkageError | SecurityException unbrauchbar) {
                meldungen.add("Die Dienstklasse „" + klasse
                        + "“ braucht einen öffentlichen Konstruktor ohne Argumente: " + unbrauchbar);
            }
        }
        return new Ergebnis(Dienste.von(erweiterungen), List.copyOf(meldungen));
    }
}
