package org.leitwerk.app.befehl;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.leitwerk.app.Bedienfehler;
import org.leitwerk.app.Rueckgabe;
import org.leitwerk.app.Umgebung;
import org.leitwerk.app.einfuhr.Vorschautext;
import org.leitwerk.daten.zahl.Schreibweise;
import org.leitwerk.daten.zuordnung.Zuordnung;
import org.leitwerk.dsl.ide.arbeit.Arbeitsplan;
import org.leitwerk.dsl.ide.einfuhr.Einfuhr;
import org.leitwerk.dsl.ide.einfuhr.Einfuhrablage;
import org.leitwerk.dsl.ide.einfuhr.Einfuhrvorschau;
import org.leitwerk.dsl.ide.einfuhr.Einfuhrwunsch;
import org.leitwerk.steuerung.Wertart;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Imports a data file into a plan. */
@Command(
        name = "importieren",
        description = {
            "Übernimmt eine CSV- oder XLSX-Datei als Werte eines Indikators in einen Plan.",
            "",
            "Die Datei kommt in den Ordner des Plans (daten/), der Indikator bekommt eine Anweisung 'werte … aus', die sagt, welche Spalte was bedeutet. "
                    + "Was nicht angegeben ist, schlägt Leitwerk vor und nennt den Grund; was nicht eindeutig ist, fragt es. Schlechte Zeilen werden gemeldet, "
                    + "gute übernommen."
        })
final class ImportierenBefehl implements Callable<Integer> {

    /** How decimals are separated. */
    enum Dezimal {
        komma,
        punkt
    }

    /** Kinds of values. */
    enum Art {
        ist,
        ansatz,
        planung,
        prognose,
        soll,
        schaetzung
    }

    private final Umgebung umgebung;

    @Mixin
    private Hilfeoption hilfe;

    @Option(names = "--plan", paramLabel = "ORDNER", required = true, description = "Ordner des Plans.")
    private String plan;

    @Option(names = "--indikator", paramLabel = "ID", description = "Kennung des Indikators, zu dem die Werte gehören.")
    private String indikator;

    @Option(names = "--vorschau", description = "Schreibt nichts, zeigt nur, was gelesen und geschrieben würde.")
    private boolean vorschau;

    @Option(
            names = "--art",
            paramLabel = "ART",
            description = "Art der Werte: ist (Vorgabe), ansatz, planung, prognose, soll, schaetzung.")
    private Art art;

    @Option(names = "--blatt", paramLabel = "NAME", description = "Tabellenblatt einer XLSX-Datei.")
    private String blatt;

    @Option(names = "--spalte", paramLabel = "NAME", description = "Spalte der Werte.")
    private String spalte;

    @Option(names = "--jahr", paramLabel = "NAME", description = "Spalte der Jahre.")
    private String jahr;

    @Option(names = "--raum", paramLabel = "NAME", description = "Spalte der Räume.")
    private String raum;

    @Option(names = "--gruppe", paramLabel = "NAME", description = "Spalte der Gruppen.")
    private String gruppe;

    @Option(names = "--fallzahl", paramLabel = "NAME", description = "Spalte der Fallzahlen.")
    private String fallzahl;

    @Option(
            names = "--wo",
            paramLabel = "SPALTE=INHALT",
            description = "Nimmt nur Zeilen, die in dieser Spalte diesen Inhalt haben. Mehrfach möglich.")
    private List<String> filter = new ArrayList<>();

    @Option(names = "--breit", description = "Die Jahre stehen als Spalten nebeneinander.")
    private boolean breit;

    @Option(
            names = "--dezimal",
            paramLabel = "ZEICHEN",
            description = "Zeichen vor den Nachkommastellen: komma oder punkt.")
    private Dezimal dezimal;

    @Parameters(arity = "1", paramLabel = "DATEI", description = "CSV- oder XLSX-Datei.")
    private String datei;

    ImportierenBefehl(Umgebung umgebung) {
        this.umgebung = umgebung;
    }

    @Override
    public Integer call() {
        Path quelle = umgebung.pfad(datei);
        if (!Files.isRegularFile(quelle)) {
            throw new Bedienfehler(umgebung.anzeige(quelle) + ": Diese Datei gibt es nicht.");
        }
        Path ordner = umgebung.pfad(plan);
        if (!Files.isDirectory(ordner)) {
            throw new Bedienfehler(
                    umgebung.anzeige(ordner) + ": Diesen Ordner gibt es nicht. --plan nennt den Ordner des Plans.");
        }
        Einfuhrwunsch wunsch = new Einfuhrwunsch(
                quelle, text(indikator), Wertart.get(art == null ? Wertart.IST_VALUE : artWert()), "", "", zuordnung());
        Einfuhrvorschau einfuhr;
        try (Arbeitsplan arbeit = Arbeitsplan.oeffne(ordner)) {
            einfuhr = arbeit.lies(stand -> Einfuhr.plane(stand, wunsch));
        }
        Vorschautext.gelesen(einfuhr).forEach(umgebung.aus()::println);
        Vorschautext.meldungen(einfuhr).forEach(umgebung.fehler()::println);
        if (!einfuhr.istMoeglich()) {
            boolean schonGesagt = einfuhr.meldungen().stream()
                    .anyMatch(meldung -> einfuhr.hindernis().startsWith(meldung.text()));
            umgebung.fehler().println("Nichts übernommen" + (schonGesagt ? "." : ": " + einfuhr.hindernis()));
            return Rueckgabe.BEFUNDE;
        }
        return vorschau ? zeige(einfuhr) : uebernimm(einfuhr);
    }

    private int zeige(Einfuhrvorschau einfuhr) {
        List<String> zeilen = Vorschautext.geschrieben(einfuhr);
        umgebung.aus().println(zeilen.isEmpty() ? "Der Plan hat diese Werte schon." : "Geschrieben würde:");
        zeilen.forEach(zeile -> umgebung.aus().println("  " + zeile));
        return Rueckgabe.IN_ORDNUNG;
    }

    private int uebernimm(Einfuhrvorschau einfuhr) {
        try {
            Einfuhrablage.fuehreAus(einfuhr);
        } catch (IOException e) {
            throw new Bedienfehler(e.getMessage(), e);
        }
        List<String> zeilen = Vorschautext.geschrieben(einfuhr);
        umgebung.aus()
                .println(zeilen.isEmpty() ? "Der Plan hat diese Werte schon; nichts geschrieben." : "Geschrieben:");
        zeilen.forEach(zeile -> umgebung.aus().println("  " + zeile));
        return Rueckgabe.IN_ORDNUNG;
    }

    private int artWert() {
        return switch (art) {
            case ist -> Wertart.IST_VALUE;
            case ansatz -> Wertart.ANSATZ_VALUE;
            case planung -> Wertart.PLANUNG_VALUE;
            case prognose -> Wertart.PROGNOSE_VALUE;
            case soll -> Wertart.SOLL_VALUE;
            case schaetzung -> Wertart.SCHAETZUNG_VALUE;
        };
    }

    private Zuordnung zuordnung() {
        List<Zuordnung.Filter> bedingungen = new ArrayList<>();
        for (String bedingung : filter) {
            int gleich = bedingung.indexOf('=');
            if (gleich <= 0) {
                throw new Bedienfehler(
                        "--wo " + bedingung + ": Gebraucht wird SPALTE=INHALT, zum Beispiel --wo Merkmal=insgesamt.");
            }
            bedingungen.add(new Zuordnung.Filter(
                    bedingung.substring(0, gleich).strip(),
                    bedingung.substring(gleich + 1).strip()));
        }
        Schreibweise zeichen = dezimal == null
                ? Schreibweise.KEINE
                : dezimal == Dezimal.komma ? Schreibweise.KOMMA : Schreibweise.PUNKT;
        return new Zuordnung(
                text(blatt),
                text(spalte),
                text(jahr),
                text(raum),
                text(gruppe),
                text(fallzahl),
                bedingungen,
                breit,
                zeichen);
    }

    private static String text(String angabe) {
        return angabe == null ? "" : angabe.strip();
    }
}
