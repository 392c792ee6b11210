package org.leitwerk.app.befehl;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.leitwerk.app.Bedienfehler;
import org.leitwerk.app.Rueckgabe;
import org.leitwerk.app.Umgebung;
import org.leitwerk.app.bilder.Bildablage;
import org.leitwerk.app.bilder.Bildauswahl;
import org.leitwerk.app.bilder.Bildformat;
import org.leitwerk.app.bilder.Fremdbilder;
import org.leitwerk.app.bilder.Planbilder;
import org.leitwerk.app.datei.Planauswahl;
import org.leitwerk.app.pruefung.Fund;
import org.leitwerk.app.pruefung.Planpruefer;
import org.leitwerk.app.pruefung.Textausgabe;
import org.leitwerk.diagramm.abzug.Abzugsauftrag;
import org.leitwerk.diagramm.abzug.Abzugsfehler;
import org.leitwerk.diagramm.abzug.Abzugsprogramm;
import org.leitwerk.diagramm.plan.Steuerungsspezifikation;
import org.leitwerk.dsl.laden.Plan;
import org.leitwerk.dsl.laden.Planlader;
import org.leitwerk.regeln.Stufe;
import org.leitwerk.steuerung.stapel.TieferStapel;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Draws diagrams: of plans with the built-in specification, of other models with other people's. */
@Command(
        name = "diagramm",
        description = {
            "Zeichnet Diagramme.",
            "",
            "Von Plänen mit den eingebauten Bildern des Planungszyklus; von anderen Modellen (.xmi) mit einer Spezifikation im Format von Eclipse Sirius "
                    + "(--spezifikation, --ecore). Orte, die im Editor vergeben wurden, gelten auch hier."
        })
final class DiagrammBefehl implements Callable<Integer> {

    private static final String ERSTES = "zielhierarchie";

    private final Umgebung umgebung;

    @Mixin
    private Hilfeoption hilfe;

    @Option(
            names = "--art",
            paramLabel = "ART",
            description =
                    "Welches Bild: zielhierarchie (Vorgabe), vierfelder, wirkungskette, kreislauf, organisation, netzwerk, swot, matrix, sozialraeume, "
                            + "zeitplan oder alle. Mit --spezifikation der Name eines Diagramms darin (Vorgabe: alle).")
    private String art;

    @Option(
            names = "--element",
            paramLabel = "NAME",
            description = "Nur dieses Element und was von ihm ausgeht, z. B. ein Ziel mit seinen Unterzielen.")
    private String element;

    @Option(
            names = "--ebenen",
            paramLabel = "N",
            description = "Nur so viele Ebenen von oben, ab 1; mit --element von dort an.")
    private Integer ebenen;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "svg",
            description = "svg (Vorgabe), png oder pdf.")
    private Bildformat format;

    @Option(
            names = "--nach",
            paramLabel = "ORDNER",
            defaultValue = "ergebnis",
            description = "Wohin die Bilder geschrieben werden (Vorgabe: ergebnis). Vorhandene werden ersetzt.")
    private String nach;

    @Option(
            names = "--spezifikation",
            paramLabel = "DATEI.odesign",
            description = "Zeichnet nach dieser Spezifikation statt nach der eingebauten.")
    private String spezifikation;

    @Option(
            names = "--ecore",
            paramLabel = "DATEI.ecore",
            description = "Metamodell des Modells und der Spezifikation; mehrfach möglich.")
    private List<String> metamodelle = new ArrayList<>();

    @Option(
            names = "--klassenpfad",
            paramLabel = "ORDNER|JAR",
            description = "Wo die Java-Dienste der Spezifikation liegen; mehrfach möglich. "
                    + "Sie werden ausgeführt: nur vertrauenswürdige nennen.")
    private List<String> klassenpfad = new ArrayList<>();

    @Option(
            names = "--abzug",
            arity = "0..1",
            fallbackValue = "",
            paramLabel = "SCHRITTE",
            description =
                    "Zeichnet nicht, sondern schreibt auf die Standardausgabe, was die Spezifikation aus dem Modell macht, "
                            + "und nach jedem Schritt der Datei, was sich ändert.")
    private String abzug;

    @Parameters(arity = "1..*", paramLabel = "PFAD", description = "Ordner oder Dateien (.leitwerk, .xmi).")
    private List<String> pfade;

    DiagrammBefehl(Umgebung umgebung) {
        this.umgebung = umgebung;
    }

    @Override
    public Integer call() {
        if (ebenen != null && ebenen < 1) {
            throw new Bedienfehler("--ebenen " + ebenen + ": Wenigstens eine Ebene wird gebraucht.");
        }
        boolean fremd = spezifikation != null || !metamodelle.isEmpty() || !klassenpfad.isEmpty() || abzug != null;
        return fremd ? TieferStapel.rufe(this::fremde) : TieferStapel.rufe(this::plaene);
    }

    private Bildauswahl auswahl(String vorgabe) {
        return new Bildauswahl(art == null ? vorgabe : art, element, ebenen == null ? Integer.MAX_VALUE : ebenen);
    }

    private int plaene() {
        // Both take about as long and know nothing of each other.
        CompletableFuture<Planbilder> zeichner =
                CompletableFuture.supplyAsync(() -> new Planbilder(Steuerungsspezifikation.lade()));
        Bildablage ablage = new Bildablage(umgebung, umgebung.pfad(nach), format);
        Planlader lader = Planlader.neu();
        Planpruefer pruefer = new Planpruefer(umgebung);
        int rueckgabe = Rueckgabe.IN_ORDNUNG;
        for (List<Path> teile :
                Planauswahl.von(pfade.stream().map(umgebung::pfad).toList())) {
            Plan plan = lader.lade(teile);
            List<Fund> fehler = plan.meldungen().stream()
                    .map(pruefer::fund)
                    .filter(fund -> fund.stufe() == Stufe.FEHLER)
                    .toList();
            fehler.forEach(fund -> umgebung.fehler().println(Textausgabe.zeile(fund)));
            if (plan.inhalte().isEmpty()) {
                rueckgabe = Rueckgabe.BEDIENUNG;
                continue;
            }
            if (!fehler.isEmpty()) {
                umgebung.fehler().println("Gezeichnet ist, was sich lesen ließ. leitwerk pruefen nennt alle Befunde.");
            }
            Path ordner = ordner(teile);
            ablage.schreibe(name(teile, ordner), fertig(zeichner).zeichne(plan, ordner, auswahl(ERSTES)));
        }
        return rueckgabe;
    }

    private static Planbilder fertig(CompletableFuture<Planbilder> zeichner) {
        try {
            return zeichner.join();
        } catch (CompletionException fehler) {
            throw fehler.getCause() instanceof RuntimeException eigentlich ? eigentlich : fehler;
        }
    }

    private static Path ordner(List<Path> teile) {
        Path erster = teile.get(0);
        return Files.isDirectory(erster) ? erster : erster.toAbsolutePath().getParent();
    }

    private static String name(List<Path> teile, Path ordner) {
        Path name = teile.size() == 1 ? teile.get(0).getFileName() : ordner.getFileName();
        String text = name == null ? "" : name.toString().replaceFirst("\\.(leitwerk|xmi)$", "");
        return text.isEmpty() ? "plan" : text;
    }

    private int fremde() {
        if (spezifikation == null) {
            throw new Bedienfehler("--ecore, --klassenpfad und --abzug brauchen --spezifikation DATEI.odesign.");
        }
        if (pfade.size() != 1) {
            throw new Bedienfehler("Mit --spezifikation wird genau ein Modell (.xmi) gebraucht.");
        }
        Path modell = umgebung.pfad(pfade.get(0));
        Abzugsauftrag auftrag = new Abzugsauftrag(
                modell,
                datei(spezifikation),
                metamodelle.stream().map(this::datei).toList(),
                klassenpfad.stream().map(umgebung::pfad).toList(),
                abzug == null || abzug.isEmpty() ? null : datei(abzug));
        try {
            if (abzug != null) {
                Abzugsprogramm.schreibe(auftrag, umgebung.aus(), umgebung.fehler());
                umgebung.aus().flush();
                return Rueckgabe.IN_ORDNUNG;
            }
            Bildablage ablage = new Bildablage(umgebung, umgebung.pfad(nach), format);
            ablage.schreibe(
                    name(List.of(modell), modell),
                    new Fremdbilder(auftrag, umgebung.fehler()::println).zeichne(auswahl(Bildauswahl.ALLE)));
            return Rueckgabe.IN_ORDNUNG;
        } catch (Abzugsfehler eingabe) {
            umgebung.aus().flush();
            throw new Bedienfehler(eingabe.getMessage(), eingabe);
        }
    }

    private Path datei(String geschrieben) {
        Path datei = umgebung.pfad(geschrieben);
        if (!Files.isRegularFile(datei)) {
            throw new Bedienfehler(
                    umgebung.anzeige(datei) + " gibt es nicht oder ist keine Datei. Bitte den Pfad prüfen.");
        }
        return datei;
    }
}
