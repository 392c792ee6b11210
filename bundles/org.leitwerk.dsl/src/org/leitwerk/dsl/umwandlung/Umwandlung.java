package org.leitwerk.dsl.umwandlung;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.eclipse.emf.ecore.resource.Resource;
import org.leitwerk.dsl.laden.Meldung;
import org.leitwerk.dsl.laden.Plan;
import org.leitwerk.dsl.laden.Planlader;
import org.leitwerk.dsl.laden.Stufe;
import org.leitwerk.dsl.meldungen.Meldungscodes;
import org.leitwerk.steuerung.stapel.TieferStapel;

/**
 * Converts plans between text and XMI, in memory: what comes out is known to be the same plan before anybody writes it.
 */
public final class Umwandlung {

    /**
     * What came of it.
     *
     * @param dateien the target files with their content; empty if there are errors
     * @param meldungen everything that was found on reading the source, by file and place
     * @param unlesbar whether an error is that a file could not be read at all
     */
    public record Ergebnis(Map<Path, byte[]> dateien, List<Meldung> meldungen, boolean unlesbar) {

        /** The errors of the source because of which nothing was converted. */
        public List<Meldung> fehler() {
            return meldungen.stream()
                    .filter(meldung -> meldung.stufe() == Stufe.FEHLER)
                    .toList();
        }
    }

    private final Planlader lader = Planlader.neu();
    private final Function<Path, String> anzeige;

    /**
     * Converts plans.
     *
     * @param anzeige how a path is shown in messages
     */
    public Umwandlung(Function<Path, String> anzeige) {
        this.anzeige = anzeige;
    }

    /**
     * Converts a file or a folder. A file becomes a file; a folder becomes a folder with a file for each file, or one
     * file if the target has the extension of one.
     *
     * @param quelle what to convert
     * @param ziel what to make of it
     * @return the target files, or the errors of the source
     * @throws Umwandlungsfehler if source and target do not fit together
     */
    public Ergebnis wandle(Path quelle, Path ziel) {
        return TieferStapel.rufe(() -> {
            Plan plan = lader.lade(quelle);
            if (plan.hatFehler()) {
                boolean unlesbar = plan.meldungen().stream()
                                .filter(meldung -> meldung.stufe() == Stufe.FEHLER)
                                .anyMatch(meldung -> meldung.code().equals(Meldungscodes.DATEI))
                        || plan.dateien().getResources().stream()
                                .anyMatch(datei -> datei.getContents().isEmpty());
                return new Ergebnis(Map.of(), plan.meldungen(), unlesbar);
            }
            Zielplan zielplan = new Zielplan(lader, plan);
            for (Map.Entry<Path, List<Resource>> datei :
                    Zieldateien.von(plan, quelle, ziel, anzeige).entrySet()) {
                zielplan.nimmAuf(datei.getKey(), datei.getValue());
            }
            return new Ergebnis(new LinkedHashMap<>(zielplan.geprueft()), plan.meldungen(), false);
        });
    }
}
