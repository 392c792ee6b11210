package org.leitwerk.app.befehl;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.leitwerk.app.Rueckgabe;
import org.leitwerk.app.Umgebung;
import org.leitwerk.app.datei.Planauswahl;
import org.leitwerk.app.pruefung.Befundausgabe;
import org.leitwerk.app.pruefung.Fund;
import org.leitwerk.app.pruefung.Jsonausgabe;
import org.leitwerk.app.pruefung.Planpruefer;
import org.leitwerk.app.pruefung.Pruefergebnis;
import org.leitwerk.app.pruefung.Sarifausgabe;
import org.leitwerk.app.pruefung.Textausgabe;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks plans: what cannot be read, what leads nowhere, and what the rules find. */
@Command(
        name = "pruefen",
        aliases = "prüfen",
        description = {
            "Prüft Pläne und nennt alle Befunde.",
            "",
            "Ein Ordner ist ein Plan mit allen .leitwerk-Dateien darin, auch in Unterordnern. Einzeln genannte Dateien eines Ordners bilden zusammen einen Plan."
        })
final class PruefenBefehl implements Callable<Integer> {

    /** The formats of findings. */
    enum Format {
        text,
        json,
        sarif;

        Befundausgabe ausgabe() {
            return switch (this) {
                case text -> new Textausgabe();
                case json -> new Jsonausgabe();
                case sarif -> new Sarifausgabe();
            };
        }
    }

    private final Umgebung umgebung;

    @Mixin
    private Hilfeoption hilfe;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description =
                    "text: eine Zeile je Befund (Vorgabe); json: für eigene Auswertungen; sarif: für Entwicklungsplattformen.")
    private Format format;

    @Parameters(arity = "1..*", paramLabel = "PFAD", description = "Ordner oder Dateien (.leitwerk, .xmi).")
    private List<String> pfade;

    PruefenBefehl(Umgebung umgebung) {
        this.umgebung = umgebung;
    }

    @Override
    public Integer call() {
        Planpruefer pruefer = new Planpruefer(umgebung);
        List<Fund> funde = new ArrayList<>();
        int rueckgabe = Rueckgabe.IN_ORDNUNG;
        for (var plan : Planauswahl.von(pfade.stream().map(umgebung::pfad).toList())) {
            Pruefergebnis ergebnis = pruefer.pruefe(plan);
            funde.addAll(ergebnis.funde());
            rueckgabe = Math.max(rueckgabe, ergebnis.rueckgabe());
        }
        format.ausgabe().schreibe(funde, umgebung.aus());
        return rueckgabe;
    }
}
