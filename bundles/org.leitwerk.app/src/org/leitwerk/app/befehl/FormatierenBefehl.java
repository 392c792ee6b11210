package org.leitwerk.app.befehl;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.leitwerk.app.Rueckgabe;
import org.leitwerk.app.Umgebung;
import org.leitwerk.app.datei.Textformatierer;
import org.leitwerk.app.datei.Textformatierer.Datei;
import org.leitwerk.app.pruefung.Fund;
import org.leitwerk.app.pruefung.Textausgabe;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Brings the text of plans into the common layout. */
@Command(
        name = "formatieren",
        description = {
            "Ordnet die Texte von Plänen einheitlich an; Kommentare und Inhalt bleiben.",
            "",
            "Dateien mit Syntaxfehlern bleiben, wie sie sind."
        })
final class FormatierenBefehl implements Callable<Integer> {

    private final Umgebung umgebung;

    @Mixin
    private Hilfeoption hilfe;

    @Option(
            names = {"--pruefen", "--prüfen"},
            description = "Ändert nichts, nennt nur die Dateien, die anders angeordnet wären (Rückgabe 1).")
    private boolean nurPruefen;

    @Parameters(arity = "1..*", paramLabel = "PFAD", description = "Ordner oder .leitwerk-Dateien.")
    private List<String> pfade;

    FormatierenBefehl(Umgebung umgebung) {
        this.umgebung = umgebung;
    }

    @Override
    public Integer call() {
        Textformatierer formatierer = new Textformatierer(umgebung);
        List<Datei> dateien =
                formatierer.dateien(pfade.stream().map(umgebung::pfad).toList());
        List<Fund> hindernisse = new ArrayList<>(formatierer.unlesbar());
        int rueckgabe = hindernisse.isEmpty() ? Rueckgabe.IN_ORDNUNG : Rueckgabe.BEDIENUNG;
        int anders = 0;
        for (Datei datei : dateien) {
            if (!datei.hindernisse().isEmpty()) {
                hindernisse.addAll(datei.hindernisse());
                rueckgabe = Math.max(rueckgabe, Rueckgabe.BEFUNDE);
            } else if (datei.anders()) {
                anders++;
                if (!nurPruefen) {
                    datei.schreibe();
                }
                umgebung.aus()
                        .println(umgebung.anzeige(datei.pfad())
                                + (nurPruefen ? ": nicht einheitlich angeordnet" : ": neu angeordnet"));
            }
        }
        hindernisse.forEach(fund -> umgebung.fehler().println(Textausgabe.zeile(fund)));
        umgebung.aus()
                .println(schluss(
                        dateien.size(),
                        anders,
                        dateien.stream()
                                .filter(datei -> !datei.hindernisse().isEmpty())
                                .count()));
        return nurPruefen && anders > 0 ? Math.max(rueckgabe, Rueckgabe.BEFUNDE) : rueckgabe;
    }

    private String schluss(int alle, int anders, long uebergangen) {
        return (alle == 1 ? "1 Datei" : alle + " Dateien") + ", davon " + anders
                + (nurPruefen ? " nicht einheitlich angeordnet" : " neu angeordnet")
                + (uebergangen == 0 ? "" : ", " + uebergangen + " wegen Fehlern im Text übergangen");
    }
}
