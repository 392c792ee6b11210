package org.leitwerk.app.befehl;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.leitwerk.app.Umgebung;
import org.leitwerk.app.demo.Beispielseiten;
import org.leitwerk.beispiele.Beispiele;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Shows what Leitwerk can do with the example plans. */
@Command(
        name = "demo",
        description = "Prüft alle Beispielpläne, zeichnet ihre Diagramme und zeigt jeden als Seite im Browser.")
final class DemoBefehl implements Callable<Integer> {

    private final Umgebung umgebung;

    @Mixin
    private Hilfeoption hilfe;

    @Parameters(
            arity = "0..1",
            paramLabel = "ORDNER",
            defaultValue = "ergebnis",
            description =
                    "Wohin die Seiten geschrieben werden (Vorgabe: ergebnis). Seiten früherer Läufe werden ersetzt.")
    private String ordner;

    DemoBefehl(Umgebung umgebung) {
        this.umgebung = umgebung;
    }

    @Override
    public Integer call() {
        Path ziel = umgebung.pfad(ordner);
        return new Beispielseiten(umgebung, ziel).schreibe(Beispiele.alle());
    }
}
