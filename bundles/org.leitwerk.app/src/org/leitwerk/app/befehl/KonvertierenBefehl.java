package org.leitwerk.app.befehl;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.leitwerk.app.Rueckgabe;
import org.leitwerk.app.Umgebung;
import org.leitwerk.app.datei.Umwandlungslauf;
import org.leitwerk.app.datei.Umwandlungslauf.Ergebnis;
import org.leitwerk.app.pruefung.Textausgabe;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Converts plans between text and XMI. */
@Command(
        name = "konvertieren",
        description = {
            "Wandelt Pläne zwischen Text (.leitwerk) und XMI (.xmi) um, in beide Richtungen ohne Verlust am Inhalt.",
            "",
            "Aus einer Datei wird eine Datei, aus einem Ordner ein Ordner mit einer Datei je Datei. Nennt ZIEL bei einem Ordner eine Datei, kommt der ganze Plan in "
                    + "diese eine Datei. Kommentare und Anordnung des Textes gibt es in XMI nicht."
        })
final class KonvertierenBefehl implements Callable<Integer> {

    private final Umgebung umgebung;

    @Mixin
    private Hilfeoption hilfe;

    @Option(
            names = {"--ueberschreiben", "--überschreiben"},
            description = "Ersetzt Dateien, die es schon gibt.")
    private boolean ueberschreiben;

    @Parameters(index = "0", paramLabel = "QUELLE", description = "Ordner oder Datei (.leitwerk, .xmi).")
    private String quelle;

    @Parameters(index = "1", paramLabel = "ZIEL", description = "Ordner oder Datei; die Endung sagt, in welche Form.")
    private String ziel;

    KonvertierenBefehl(Umgebung umgebung) {
        this.umgebung = umgebung;
    }

    @Override
    public Integer call() {
        Ergebnis ergebnis =
                new Umwandlungslauf(umgebung).wandle(umgebung.pfad(quelle), umgebung.pfad(ziel), ueberschreiben);
        if (!ergebnis.hindernisse().isEmpty()) {
            ergebnis.hindernisse().forEach(fund -> umgebung.fehler().println(Textausgabe.zeile(fund)));
            umgebung.fehler()
                    .println(
                            "Nichts umgewandelt: Bitte zuerst diese Fehler beheben, sonst ginge dabei etwas verloren.");
            return ergebnis.unlesbar() ? Rueckgabe.BEDIENUNG : Rueckgabe.BEFUNDE;
        }
        List<Path> geschrieben = ergebnis.geschrieben();
        geschrieben.forEach(datei -> umgebung.aus().println(umgebung.anzeige(datei) + ": geschrieben"));
        return Rueckgabe.IN_ORDNUNG;
    }
}
