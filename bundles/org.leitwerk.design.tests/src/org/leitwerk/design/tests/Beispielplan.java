package org.leitwerk.design.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.leitwerk.beispiele.Beispiel;
import org.leitwerk.beispiele.Beispiele;
import org.leitwerk.dsl.laden.Plan;
import org.leitwerk.dsl.laden.Planlader;
import org.leitwerk.steuerung.Plandatei;
import org.leitwerk.steuerung.Planelement;

/** Plans for the tests of services: the example plans, and such that a test writes itself. */
public final class Beispielplan {

    private final List<Plandatei> dateien;

    private Beispielplan(List<Plandatei> dateien) {
        this.dateien = dateien;
    }

    /** The example plan of a name. */
    public static Beispielplan von(Path ordner, String name) {
        Beispiel beispiel = Beispiele.alle().stream()
                .filter(eines -> eines.name().equals(name))
                .findFirst()
                .orElseThrow();
        return von(ordner, beispiel);
    }

    /** An example plan. */
    public static Beispielplan von(Path ordner, Beispiel beispiel) {
        try {
            return lade(beispiel.kopiere(ordner.resolve(beispiel.name())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A plan of one text. */
    public static Beispielplan aus(Path ordner, String text) throws IOException {
        Files.createDirectories(ordner);
        Files.writeString(ordner.resolve("plan.leitwerk"), text);
        return lade(ordner);
    }

    /** The file diagrams are opened on: the first one with the head of the plan. */
    public Plandatei haupt() {
        return dateien.stream()
                .filter(datei -> datei.getElemente().stream()
                        .anyMatch(element -> element.eClass().getName().equals("Planung")))
                .findFirst()
                .orElse(dateien.get(0));
    }

    /** The element of a name. */
    public <T extends Planelement> T element(Class<T> art, String name) {
        return dateien.stream()
                .flatMap(datei -> inhalt(datei).stream())
                .filter(art::isInstance)
                .map(art::cast)
                .filter(element -> name.equals(element.getName()))
                .findFirst()
                .orElseThrow();
    }

    private static List<Object> inhalt(Plandatei datei) {
        List<Object> alle = new ArrayList<>();
        datei.eAllContents().forEachRemaining(alle::add);
        return alle;
    }

    private static Beispielplan lade(Path ordner) {
        Plan plan = Planlader.neu().lade(ordner);
        if (plan.hatFehler()) {
            throw new IllegalArgumentException("Der Plan des Tests hat Fehler: " + plan.meldungen());
        }
        return new Beispielplan(plan.dateien().getResources().stream()
                .flatMap(datei -> datei.getContents().stream())
                .filter(Plandatei.class::isInstance)
                .map(Plandatei.class::cast)
                .toList());
    }
}
