package org.leitwerk.dsl.ide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.leitwerk.beispiele.Beispiele;
import org.leitwerk.dsl.aenderung.Dateiaenderung;
import org.leitwerk.dsl.aenderung.Textaenderungen;
import org.leitwerk.dsl.ide.arbeit.Arbeitsplan;
import org.leitwerk.dsl.ide.arbeit.Planhoerer;
import org.leitwerk.dsl.ide.arbeit.Stand;
import org.leitwerk.dsl.ide.bearbeitung.Ergebnis;
import org.leitwerk.dsl.ide.mangel.Mangel;
import org.leitwerk.dsl.laden.Meldung;
import org.leitwerk.dsl.laden.Planlader;

/** A plan on which changes are tried and taken back. */
final class Planprobe implements AutoCloseable {

    private final Arbeitsplan plan;
    private int lesemeldungen = -1;

    private Planprobe(Path ordner) {
        plan = Arbeitsplan.oeffne(ordner);
    }

    /** Does something with each example plan. */
    static void jederBeispielplan(Path ordner, Consumer<Planprobe> probe) {
        Beispiele.alle().forEach(beispiel -> {
            try (Planprobe plan = beispiel(beispiel.name(), ordner)) {
                probe.accept(plan);
            }
        });
    }

    /** Opens a copy of an example plan. */
    static Planprobe beispiel(String name, Path ordner) {
        Path ziel = ordner.resolve(name);
        try {
            Beispiele.mitNamen(name).orElseThrow().kopiere(ziel);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Planprobe(ziel);
    }

    /** Opens a plan of one file. */
    static Planprobe von(Path ordner, String text) {
        try {
            Files.writeString(ordner.resolve("plan.leitwerk"), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Planprobe(ordner);
    }

    /** Asks something about the plan. */
    <T> T lies(Function<Stand, T> frage) {
        return plan.lies(frage);
    }

    /** The problems of the plan when all rules have been asked. */
    List<Mangel> maengel() {
        CompletableFuture<List<Mangel>> gefunden = new CompletableFuture<>();
        Planhoerer hoerer = new Planhoerer() {
            @Override
            public void geprueft(List<Mangel> maengel, long version, boolean vollstaendig) {
                if (vollstaendig) {
                    gefunden.complete(maengel);
                }
            }
        };
        plan.melde(hoerer);
        try {
            return gefunden.orTimeout(60, TimeUnit.SECONDS).join();
        } finally {
            plan.vergiss(hoerer);
        }
    }

    /** Makes a change, asks something, takes the change back and checks that all bytes are as before. */
    <T> T waehrend(Textaenderungen aenderungen, Function<Stand, T> frage) {
        aenderungen.dateien().forEach(datei -> plan.setzeText(pfad(datei), datei.nachher()));
        try {
            return plan.lies(frage);
        } finally {
            for (Dateiaenderung datei : aenderungen.dateien()) {
                assertEquals(datei.vorher(), datei.umkehrung().nachher());
                plan.setzeText(pfad(datei), datei.vorher());
            }
        }
    }

    /** Makes a change, checks that the plan can be read as well as before, asks more, and takes the change back. */
    void pruefe(Ergebnis ergebnis, Consumer<Stand> mehr) {
        if (lesemeldungen < 0) {
            lesemeldungen = plan.lies(Planprobe::lesemeldungen).size();
        }
        int vorher = lesemeldungen;
        waehrend(ergebnis.aenderungen(), stand -> {
            List<Meldung> nachher = lesemeldungen(stand);
            assertEquals(vorher, nachher.size(), () -> nachher + "\n" + ersetzungen(ergebnis));
            mehr.accept(stand);
            return null;
        });
    }

    /** All objects of a plan, parts of statements too. */
    static List<EObject> alle(Stand stand) {
        List<EObject> alle = new ArrayList<>();
        for (Resource datei : stand.dateinamen().keySet()) {
            for (TreeIterator<EObject> inhalt = datei.getAllContents(); inhalt.hasNext(); ) {
                alle.add(inhalt.next());
            }
        }
        return alle;
    }

    /** What a change writes, for messages of tests. */
    static String ersetzungen(Ergebnis ergebnis) {
        return ergebnis.aenderungen().dateien().stream()
                .map(datei -> datei.ersetzungen().toString())
                .toList()
                .toString();
    }

    @Override
    public void close() {
        plan.close();
    }

    private static Path pfad(Dateiaenderung datei) {
        return Path.of(datei.datei().toFileString());
    }

    static List<Meldung> lesemeldungen(Stand stand) {
        return Stand.dienst(Planlader.class).pruefe(stand.dateinamen());
    }
}
