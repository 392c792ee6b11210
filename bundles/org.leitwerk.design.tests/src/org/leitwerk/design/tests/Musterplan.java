package org.leitwerk.design.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.leitwerk.beispiele.Beispiele;
import org.leitwerk.design.Wege;
import org.leitwerk.dsl.laden.Plan;
import org.leitwerk.dsl.laden.Planlader;
import org.leitwerk.steuerung.Plandatei;
import org.leitwerk.steuerung.Planelement;

/** Plans for tests of services. */
final class Musterplan {

    private final Plan plan;

    private Musterplan(Plan plan) {
        this.plan = plan;
    }

    /** An example plan, copied into a folder of the test. */
    static Musterplan beispiel(String name, Path ordner) {
        try {
            return new Musterplan(
                    Planlader.neu().lade(Beispiele.mitNamen(name).orElseThrow().kopiere(ordner.resolve(name))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A plan of one text. */
    static Musterplan text(Path ordner, String text) {
        try {
            Files.createDirectories(ordner);
            Files.writeString(ordner.resolve("plan.leitwerk"), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Plan plan = Planlader.neu().lade(ordner);
        if (plan.hatFehler()) {
            throw new IllegalArgumentException("Der Plan des Tests hat Fehler: " + plan.meldungen());
        }
        return new Musterplan(plan);
    }

    /** The file on which diagrams stand. */
    Plandatei datei() {
        return new Wege().hauptdatei(plan.inhalte().get(0));
    }

    /** The element of a name. */
    <T extends Planelement> T element(Class<T> art, String name) {
        return plan.elemente()
                .filter(art::isInstance)
                .map(art::cast)
                .filter(element -> name.equals(element.getName()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Im Plan gibt es kein " + name + "."));
    }

    /** All elements of a type. */
    <T extends Planelement> List<T> alle(Class<T> art) {
        return plan.elemente().filter(art::isInstance).map(art::cast).toList();
    }
}
