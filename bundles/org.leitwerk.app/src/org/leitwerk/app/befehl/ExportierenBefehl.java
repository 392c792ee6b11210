package org.leitwerk.app.befehl;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import org.leitwerk.app.Bedienfehler;
import org.leitwerk.app.Rueckgabe;
import org.leitwerk.app.Umgebung;
import org.leitwerk.app.auswertung.Plandaten;
import org.leitwerk.app.auswertung.Planleser;
import org.leitwerk.app.datei.Ablage;
import org.leitwerk.app.datei.Planauswahl;
import org.leitwerk.app.pruefung.Textausgabe;
import org.leitwerk.daten.ausgabe.Ausgabetabelle;
import org.leitwerk.daten.ausgabe.CsvAusgabe;
import org.leitwerk.daten.ausgabe.Reihenausgabe;
import org.leitwerk.daten.ausgabe.XlsxAusgabe;
import org.leitwerk.steuerung.Indikator;
import org.leitwerk.steuerung.stapel.TieferStapel;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes the values of indicators as a table that can be edited and imported again. */
@Command(
        name = "exportieren",
        description = {
            "Gibt die Werte der Indikatoren als Tabelle aus, eine Zeile je Wert.",
            "",
            "Ausgegeben wird, was im Plan und in seinen Datendateien steht, noch ohne jede Bewertung. Die Tabelle lässt sich bearbeiten und mit "
                    + "'importieren' wieder übernehmen. Vertrauliche und zu kleine Zahlen erscheinen nirgends."
        })
final class ExportierenBefehl implements Callable<Integer> {

    private final Umgebung umgebung;

    @Mixin
    private Hilfeoption hilfe;

    @Option(
            names = "--indikator",
            paramLabel = "ID",
            description = "Nur die Werte dieses Indikators. Mehrfach möglich; ohne Angabe alle.")
    private List<String> indikatoren = new ArrayList<>();

    @Option(
            names = "--nach",
            paramLabel = "DATEI",
            description =
                    "Schreibt in diese Datei (.csv oder .xlsx) statt als CSV auf die Standardausgabe. Eine vorhandene wird ersetzt, "
                            + "nie aber eine Datendatei des Plans.")
    private String nach;

    @Parameters(arity = "1..*", paramLabel = "PFAD", description = "Ordner oder Dateien (.leitwerk, .xmi).")
    private List<String> pfade;

    ExportierenBefehl(Umgebung umgebung) {
        this.umgebung = umgebung;
    }

    @Override
    public Integer call() {
        if (nach != null && !endetAuf(".csv") && !endetAuf(".xlsx")) {
            throw new Bedienfehler("--nach " + nach + ": Die Datei muss auf .csv oder .xlsx enden.");
        }
        return TieferStapel.rufe(this::gibAus);
    }

    private int gibAus() {
        Planleser leser = new Planleser(umgebung);
        List<Plandaten> plaene = Planauswahl.von(
                        pfade.stream().map(umgebung::pfad).toList())
                .stream()
                .map(leser::lies)
                .toList();
        plaene.stream().flatMap(plan -> plan.hindernisse().stream()).forEach(fund -> umgebung.fehler()
                .println(Textausgabe.zeile(fund)));
        List<Plandaten> lesbare = plaene.stream().filter(Plandaten::lesbar).toList();
        if (lesbare.isEmpty()) {
            return Rueckgabe.BEDIENUNG;
        }
        pruefeKennungen(lesbare);
        schreibe(tabelle(lesbare), lesbare);
        return plaene.stream().mapToInt(Plandaten::rueckgabe).max().orElse(Rueckgabe.IN_ORDNUNG);
    }

    private void pruefeKennungen(List<Plandaten> plaene) {
        Set<String> vorhandene = new HashSet<>();
        List<String> namen = plaene.stream()
                .flatMap(plan -> plan.stand().alle(Indikator.class).stream())
                .map(Indikator::getName)
                .filter(Objects::nonNull)
                .filter(vorhandene::add)
                .toList();
        for (String gesucht : indikatoren) {
            if (!vorhandene.contains(gesucht)) {
                throw new Bedienfehler("Den Indikator '" + gesucht + "' gibt es im Plan nicht. "
                        + (namen.isEmpty()
                                ? "Der Plan nennt keine Indikatoren."
                                : "Vorhanden: " + String.join(", ", namen) + "."));
            }
        }
    }

    /** With several plans the first column tells which. */
    private Ausgabetabelle tabelle(List<Plandaten> plaene) {
        if (plaene.size() == 1) {
            return werte(plaene.get(0));
        }
        List<String> spalten = new ArrayList<>(List.of("Plan"));
        spalten.addAll(Reihenausgabe.SPALTEN);
        List<List<?>> zeilen = new ArrayList<>();
        for (Plandaten plan : plaene) {
            for (List<?> werte : werte(plan).zeilen()) {
                List<Object> zeile = new ArrayList<>(List.of(plan.name()));
                zeile.addAll(werte);
                zeilen.add(zeile);
            }
        }
        return new Ausgabetabelle(werte(plaene.get(0)).name(), spalten, zeilen);
    }

    private Ausgabetabelle werte(Plandaten plan) {
        return Reihenausgabe.tabelle(
                plan.daten(),
                plan.stand().alle(Indikator.class).stream()
                        .filter(indikator -> indikatoren.isEmpty() || indikatoren.contains(indikator.getName()))
                        .toList());
    }

    private void schreibe(Ausgabetabelle tabelle, List<Plandaten> plaene) {
        if (nach == null) {
            umgebung.aus().writeBytes(CsvAusgabe.schreib(tabelle));
            return;
        }
        Path ziel = umgebung.pfad(nach);
        if (plaene.stream().flatMap(plan -> plan.daten().dateien().stream()).anyMatch(datei -> genau(datei)
                .equals(genau(ziel)))) {
            throw new Bedienfehler(
                    umgebung.anzeige(ziel)
                            + " ist eine Datendatei des Plans; zurückgehaltene Werte gingen darin verloren. Bitte eine andere Datei nennen.");
        }
        Ablage.schreibe(ziel, endetAuf(".csv") ? CsvAusgabe.schreib(tabelle) : arbeitsmappe(tabelle));
        umgebung.aus().println(umgebung.anzeige(ziel) + ": geschrieben");
    }

    /** The file itself, also when a link leads to it. */
    private static Path genau(Path datei) {
        try {
            return datei.toRealPath();
        } catch (IOException gibtEsNochNicht) {
            return datei.toAbsolutePath().normalize();
        }
    }

    private static byte[] arbeitsmappe(Ausgabetabelle tabelle) {
        try {
            return XlsxAusgabe.schreib(List.of(tabelle));
        } catch (IllegalArgumentException zuGross) {
            throw new Bedienfehler(zuGross.getMessage(), zuGross);
        }
    }

    private boolean endetAuf(String endung) {
        return nach.toLowerCase(Locale.ROOT).endsWith(endung);
    }
}
