package org.leitwerk.app.befehl;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.concurrent.Callable;
import org.leitwerk.app.Bedienfehler;
import org.leitwerk.app.Rueckgabe;
import org.leitwerk.app.Umgebung;
import org.leitwerk.app.auswertung.Auftrag;
import org.leitwerk.app.auswertung.Auswertungsausgabe;
import org.leitwerk.app.auswertung.Auswertungslauf;
import org.leitwerk.app.auswertung.Jsonauswertung;
import org.leitwerk.app.auswertung.Planauswertung;
import org.leitwerk.app.auswertung.Tabellenauswertung;
import org.leitwerk.app.auswertung.Textauswertung;
import org.leitwerk.app.datei.Ablage;
import org.leitwerk.app.datei.Planauswahl;
import org.leitwerk.app.pruefung.Textausgabe;
import org.leitwerk.steuerung.stapel.TieferStapel;
import org.leitwerk.steuerung.werte.Zeitangabe;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Evaluates plans: how indicators, goals, measures and budgets stand, and why. */
@Command(
        name = "auswerten",
        description = {
            "Wertet Pläne aus: Wie stehen Indikatoren, Ziele, Maßnahmen und Budgets, und warum?",
            "",
            "Gerechnet wird mit den Werten des Plans und seiner Datendateien nach veröffentlichten Regeln; jedes Ergebnis nennt seine Gründe. "
                    + "Vertrauliche und zu kleine Zahlen erscheinen nirgends."
        })
final class AuswertenBefehl implements Callable<Integer> {

    /** The formats of an evaluation. */
    enum Format {
        text,
        json,
        csv,
        xlsx
    }

    private final Umgebung umgebung;

    @Mixin
    private Hilfeoption hilfe;

    @Option(
            names = "--stichtag",
            paramLabel = "DATUM",
            description =
                    "Wertet aus, was an diesem Tag bekannt war, z. B. 31.12.2024, 2024-12-31 oder 2024 (Vorgabe: der Stichtag des Plans, "
                            + "sonst das Ende seiner letzten Werte).")
    private String stichtag;

    @Option(
            names = "--szenario",
            paramLabel = "NAME",
            description = "Wertet aus, wie es unter den Annahmen dieses Szenarios stünde.")
    private String szenario;

    @Option(
            names = "--vergleich",
            paramLabel = "A,B",
            description =
                    "Stellt zwei Szenarien nebeneinander und nennt, was sich warum ändert; plan steht für den Plan ohne Szenario.")
    private String vergleich;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description =
                    "text: zum Lesen (Vorgabe); json: für eigene Auswertungen; csv oder xlsx: als Tabellen, xlsx nur mit -o.")
    private Format format;

    @Option(
            names = {"--ausfuehrlich", "--ausführlich"},
            description = "Nennt im Text zu jedem Ergebnis die ganze Begründung, zum Nachrechnen.")
    private boolean ausfuehrlich;

    @Option(
            names = {"-o", "--ausgabe"},
            paramLabel = "DATEI",
            description = "Schreibt in diese Datei statt auf die Standardausgabe. Eine vorhandene wird ersetzt.")
    private String ausgabe;

    @Parameters(arity = "1..*", paramLabel = "PFAD", description = "Ordner oder Dateien (.leitwerk, .xmi).")
    private List<String> pfade;

    AuswertenBefehl(Umgebung umgebung) {
        this.umgebung = umgebung;
    }

    @Override
    public Integer call() {
        if (format == Format.xlsx && ausgabe == null) {
            throw new Bedienfehler("--format xlsx braucht -o DATEI: Eine Arbeitsmappe lässt sich nicht anzeigen.");
        }
        if (szenario != null && vergleich != null) {
            throw new Bedienfehler("--szenario und --vergleich gehen nicht zusammen; --vergleich nennt beide Seiten.");
        }
        Auftrag auftrag = new Auftrag(tag(stichtag), szenario == null ? "" : szenario, seiten(vergleich));
        return TieferStapel.rufe(() -> werteAus(auftrag));
    }

    private int werteAus(Auftrag auftrag) {
        List<List<Path>> plaene =
                Planauswahl.von(pfade.stream().map(umgebung::pfad).toList());
        Auswertungslauf lauf = new Auswertungslauf(umgebung);
        List<Planauswertung> ergebnisse =
                plaene.stream().map(plan -> lauf.werteAus(plan, auftrag)).toList();
        ergebnisse.stream().flatMap(ergebnis -> ergebnis.hindernisse().stream()).forEach(fund -> umgebung.fehler()
                .println(Textausgabe.zeile(fund)));
        List<Planauswertung> lesbare =
                ergebnisse.stream().filter(Planauswertung::lesbar).toList();
        if (lesbare.isEmpty()) {
            return Rueckgabe.BEDIENUNG;
        }
        schreibe(schreiber().inhalt(lesbare));
        return ergebnisse.stream().mapToInt(Planauswertung::rueckgabe).max().orElse(Rueckgabe.IN_ORDNUNG);
    }

    private Auswertungsausgabe schreiber() {
        return switch (format) {
            case text -> new Textauswertung(ausfuehrlich);
            case json -> new Jsonauswertung();
            case csv -> Tabellenauswertung.csv();
            case xlsx -> Tabellenauswertung.xlsx();
        };
    }

    private void schreibe(byte[] inhalt) {
        if (ausgabe == null) {
            umgebung.aus().writeBytes(inhalt);
        } else {
            Path ziel = umgebung.pfad(ausgabe);
            Ablage.schreibe(ziel, inhalt);
            umgebung.aus().println(umgebung.anzeige(ziel) + ": geschrieben");
        }
    }

    /** A day; of a longer period its last day, for what was known in it is known then. */
    private static LocalDate tag(String geschrieben) {
        if (geschrieben == null) {
            return null;
        }
        try {
            return LocalDate.parse(geschrieben.strip());
        } catch (DateTimeParseException keinTagInDieserForm) {
            try {
                return Zeitangabe.lies(geschrieben.strip()).ende();
            } catch (IllegalArgumentException falsch) {
                throw new Bedienfehler(
                        "--stichtag " + geschrieben
                                + " ist kein Datum. Möglich sind z. B. 31.12.2024, 2024-12-31, 2024.",
                        falsch);
            }
        }
    }

    private static List<String> seiten(String geschrieben) {
        if (geschrieben == null) {
            return List.of();
        }
        List<String> seiten = List.of(geschrieben.split(",", -1)).stream()
                .map(String::strip)
                .filter(seite -> !seite.isEmpty())
                .toList();
        if (seiten.size() != 2) {
            throw new Bedienfehler("--vergleich " + geschrieben
                    + ": Genau zwei Namen werden gebraucht, z. B. plan,Sparhaushalt oder Sparhaushalt,Ausbau.");
        }
        return seiten;
    }
}
