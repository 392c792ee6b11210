package org.leitwerk.app.befehl;

import java.util.concurrent.Callable;
import org.leitwerk.app.Rueckgabe;
import org.leitwerk.app.Umgebung;
import org.leitwerk.regeln.Regelverzeichnis;
import org.leitwerk.regeln.Regelwerk;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists the rules. */
@Command(
        name = "regeln",
        description = "Zeigt alle Prüfregeln: was sie finden, warum, wie schwer es wiegt und was zu tun ist.")
final class RegelnBefehl implements Callable<Integer> {

    /** The formats of the list. */
    enum Format {
        text,
        md,
        json
    }

    private final Umgebung umgebung;

    @Mixin
    private Hilfeoption hilfe;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text: eine Zeile je Regel (Vorgabe); md: als Handbuchseite; json: für eigene Auswertungen.")
    private Format format;

    RegelnBefehl(Umgebung umgebung) {
        this.umgebung = umgebung;
    }

    @Override
    public Integer call() {
        Regelverzeichnis verzeichnis = Regelverzeichnis.von(Regelwerk.standard());
        umgebung.aus()
                .print(
                        switch (format) {
                            case text -> verzeichnis.text();
                            case md -> verzeichnis.markdown();
                            case json -> verzeichnis.json();
                        });
        return Rueckgabe.IN_ORDNUNG;
    }
}
