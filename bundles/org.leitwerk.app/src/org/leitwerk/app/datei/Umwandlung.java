package org.leitwerk.app.datei;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.leitwerk.app.Bedienfehler;
import org.leitwerk.app.Umgebung;
import org.leitwerk.app.pruefung.Fund;
import org.leitwerk.app.pruefung.Planpruefer;
import org.leitwerk.dsl.laden.Meldung;
import org.leitwerk.dsl.laden.Plan;
import org.leitwerk.dsl.laden.Planlader;
import org.leitwerk.dsl.laden.Stufe;
import org.leitwerk.dsl.meldungen.Meldungscodes;
import org.leitwerk.steuerung.stapel.TieferStapel;

/**
 * Converts plans between text and XMI. Nothing is written before everything is known to have come over without loss.
 */
public final class Umwandlung {

    /**
     * What came of it.
     *
     * @param geschrieben the files written
     * @param hindernisse errors of the source because of which nothing was written
     * @param unlesbar whether one of them is that a file could not be read
     */
    public record Ergebnis(List<Path> geschrieben, List<Fund> hindernisse, boolean unlesbar) {}

    private final Umgebung umgebung;
    private final Planlader lader = Planlader.neu();

    /** Shows files as the user in this surrounding sees them. */
    public Umwandlung(Umgebung umgebung) {
        this.umgebung = umgebung;
    }

    /**
     * Converts a file or a folder.
     *
     * @param quelle what to convert
     * @param ziel what to make of it
     * @param ueberschreiben whether files that exist are replaced
     * @throws Bedienfehler if source and target do not fit together or a target exists
     */
    public Ergebnis wandle(Path quelle, Path ziel, boolean ueberschreiben) {
        return TieferStapel.rufe(() -> {
            Plan plan = lader.lade(quelle);
            List<Meldung> fehler = plan.meldungen().stream()
                    .filter(meldung -> meldung.stufe() == Stufe.FEHLER)
                    .toList();
            if (!fehler.isEmpty()) {
                Planpruefer pruefer = new Planpruefer(umgebung);
                boolean unlesbar =
                        fehler.stream().anyMatch(meldung -> meldung.code().equals(Meldungscodes.DATEI))
                                || plan.dateien().getResources().stream()
                                        .anyMatch(datei -> datei.getContents().isEmpty());
                return new Ergebnis(
                        List.of(), fehler.stream().map(pruefer::fund).toList(), unlesbar);
            }
            Zielplan zielplan = new Zielplan(lader, plan);
            for (var datei : Zieldateien.von(plan, quelle, ziel, umgebung).entrySet()) {
                verweigere(datei.getKey(), ueberschreiben);
                zielplan.nimmAuf(datei.getKey(), datei.getValue());
            }
            List<Path> geschrieben = new ArrayList<>();
            zielplan.geprueft().forEach((datei, inhalt) -> {
                Ablage.schreibe(datei, inhalt);
                geschrieben.add(datei);
            });
            return new Ergebnis(List.copyOf(geschrieben), List.of(), false);
        });
    }

    private void verweigere(Path datei, boolean ueberschreiben) {
        if (Files.exists(datei) && !ueberschreiben) {
            throw new Bedienfehler(
                    umgebung.anzeige(datei)
                            + " gibt es schon und bleibt, wie es ist. Mit --ueberschreiben wird die Datei ersetzt; nichts wurde geschrieben.");
        }
    }
}
