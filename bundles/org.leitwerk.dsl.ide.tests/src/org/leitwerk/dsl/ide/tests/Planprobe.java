package org.leitwerk.dsl.ide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.Consumer;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.leitwerk.beispiele.Beispiel;
import org.leitwerk.beispiele.Beispiele;
import org.leitwerk.dsl.aenderung.Dateiaenderung;
import org.leitwerk.dsl.aenderung.Textaenderungen;
import org.leitwerk.dsl.ide.arbeit.Arbeitsplan;
import org.leitwerk.dsl.ide.arbeit.Stand;
import org.leitwerk.dsl.laden.Meldung;
import org.leitwerk.dsl.laden.Planlader;

/** Tries changes on plans and takes them back. */
final class Planprobe {

    private Planprobe() {}

    /** Does something with each example plan, on its thread. */
    static void jederBeispielplan(Path ordner, Consumer<Stand> probe) {
        for (Beispiel beispiel : Beispiele.alle()) {
            Path ziel = ordner.resolve(beispiel.name());
            try {
                beispiel.kopiere(ziel);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            try (Arbeitsplan plan = Arbeitsplan.oeffne(ziel)) {
                plan.lies(stand -> {
                    probe.accept(stand);
                    return null;
                });
            }
        }
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

    /** Makes a change in memory, asks something, takes the change back and checks that all bytes are as before. */
    static <T> T waehrend(Stand stand, Textaenderungen aenderungen, Supplier<T> frage) {
        aenderungen.aktualisiere(stand.ressourcen());
        try {
            return frage.get();
        } finally {
            Textaenderungen zurueck = aenderungen.umkehrung();
            for (int i = 0; i < aenderungen.dateien().size(); i++) {
                Dateiaenderung hin = aenderungen.dateien().get(i);
                assertEquals(hin.vorher(), zurueck.dateien().get(i).nachher());
            }
            zurueck.aktualisiere(stand.ressourcen());
        }
    }

    /** The problems on reading the plan as it is now in memory. */
    static List<Meldung> lesemeldungen(Stand stand) {
        return Stand.dienst(Planlader.class).pruefe(stand.dateinamen());
    }
}
