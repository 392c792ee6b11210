package org.leitwerk.app.datei;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.xtext.resource.XtextResource;
import org.leitwerk.app.Bedienfehler;
import org.leitwerk.app.Umgebung;
import org.leitwerk.app.pruefung.Fund;
import org.leitwerk.app.pruefung.Planpruefer;
import org.leitwerk.dsl.LeitwerkStandaloneSetup;
import org.leitwerk.dsl.formatierung.Formatierung;
import org.leitwerk.dsl.laden.Meldung;
import org.leitwerk.dsl.laden.Plan;
import org.leitwerk.dsl.laden.Planlader;
import org.leitwerk.dsl.laden.Stufe;
import org.leitwerk.dsl.meldungen.Meldungscodes;
import org.leitwerk.dsl.ressource.Dateitext;

/** Formats files of plans. */
public final class Textformatierer {

    /**
     * A file with its formatted text.
     *
     * @param pfad the file
     * @param vorher its bytes
     * @param nachher its bytes with the text formatted
     * @param hindernisse why it cannot be formatted; empty if it can
     */
    public record Datei(Path pfad, byte[] vorher, byte[] nachher, List<Fund> hindernisse) {

        /** Whether formatting changes the file. */
        public boolean anders() {
            return !Arrays.equals(vorher, nachher);
        }

        /**
         * Writes the formatted text.
         *
         * @throws Bedienfehler if somebody has changed the file in the meantime or it cannot be written
         */
        public void schreibe() {
            if (!Arrays.equals(lies(pfad), vorher)) {
                throw new Bedienfehler(
                        pfad
                                + " wurde inzwischen von anderer Seite geändert und bleibt, wie es ist. Bitte den Befehl wiederholen.");
            }
            Ablage.schreibe(pfad, nachher);
        }
    }

    private final Planpruefer pruefer;
    private final Formatierung formatierung = LeitwerkStandaloneSetup.injektor().getInstance(Formatierung.class);
    private final List<Fund> unlesbar = new ArrayList<>();

    /** Shows files as the user in this surrounding sees them. */
    public Textformatierer(Umgebung umgebung) {
        pruefer = new Planpruefer(umgebung);
    }

    /**
     * The files with their formatted texts, in the order of their names.
     *
     * @throws Bedienfehler if one of them is not a text, or changes while it is read
     */
    public List<Datei> dateien(List<Path> pfade) {
        unlesbar.clear();
        Plan plan = Planlader.neu().lade(pfade);
        plan.dateien().getResources().stream()
                .filter(datei -> !(datei instanceof XtextResource))
                .findFirst()
                .ifPresent(datei -> {
                    throw new Bedienfehler(plan.name(datei)
                            + " ist kein Text; angeordnet werden nur Dateien mit der Endung ." + Planlader.ENDUNG
                            + ". Der Befehl konvertieren macht aus XMI einen Text.");
                });
        plan.meldungen().stream()
                .filter(meldung -> meldung.code().equals(Meldungscodes.DATEI))
                .map(pruefer::fund)
                .forEach(unlesbar::add);
        return plan.dateien().getResources().stream()
                .filter(XtextResource.class::isInstance)
                .map(XtextResource.class::cast)
                .map(datei -> datei(datei, plan))
                .toList();
    }

    /** What could not be read in the last call. */
    public List<Fund> unlesbar() {
        return List.copyOf(unlesbar);
    }

    private Datei datei(XtextResource datei, Plan plan) {
        Path pfad = plan.pfad(datei).orElseThrow();
        byte[] vorher = lies(pfad);
        if (!Dateitext.lies(vorher)
                .text()
                .equals(datei.getParseResult().getRootNode().getText())) {
            throw new Bedienfehler(
                    pfad + " wird gerade von anderer Seite geändert. Bitte den Befehl danach wiederholen.");
        }
        Optional<String> text = formatierung.von(datei);
        if (text.isPresent()) {
            return new Datei(pfad, vorher, Dateitext.lies(vorher).bytes(text.get()), List.of());
        }
        return new Datei(pfad, vorher, vorher, hindernisse(datei, plan));
    }

    private List<Fund> hindernisse(XtextResource datei, Plan plan) {
        return plan.meldungen().stream()
                .filter(meldung -> meldung.datei().equals(plan.name(datei)))
                .filter(Textformatierer::stoertDenText)
                .map(pruefer::fund)
                .toList();
    }

    /**
     * References may be wrong in a text that is to be formatted; everything else that is an error stands in its way.
     */
    private static boolean stoertDenText(Meldung meldung) {
        return meldung.stufe() == Stufe.FEHLER
                && !meldung.code().equals(Meldungscodes.VERWEIS)
                && !meldung.code().equals(Meldungscodes.NAME_DOPPELT);
    }

    private static byte[] lies(Path pfad) {
        try {
            return Files.readAllBytes(pfad);
        } catch (IOException grund) {
            throw new Bedienfehler(pfad + " lässt sich nicht mehr lesen. Bitte Datei und Rechte prüfen.", grund);
        }
    }
}
