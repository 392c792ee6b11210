package org.leitwerk.app.demo;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.leitwerk.app.Bedienfehler;
import org.leitwerk.app.Rueckgabe;
import org.leitwerk.app.Umgebung;
import org.leitwerk.app.bilder.Bild;
import org.leitwerk.app.bilder.Bildauswahl;
import org.leitwerk.app.bilder.Bildformat;
import org.leitwerk.app.bilder.Planbilder;
import org.leitwerk.app.datei.Ablage;
import org.leitwerk.app.pruefung.Planpruefer;
import org.leitwerk.app.pruefung.Pruefergebnis;
import org.leitwerk.app.pruefung.Textausgabe;
import org.leitwerk.beispiele.Beispiel;
import org.leitwerk.bericht.Bildverweis;
import org.leitwerk.bericht.Plandaten;
import org.leitwerk.bericht.Plankarte;
import org.leitwerk.bericht.Planseite;
import org.leitwerk.bericht.Seitenbefund;
import org.leitwerk.bericht.Uebersicht;
import org.leitwerk.diagramm.plan.Steuerungsspezifikation;
import org.leitwerk.steuerung.stapel.TieferStapel;

/** Checks plans, draws their diagrams and shows each as a page, with an index page over all. */
public final class Beispielseiten {

    private static final String UEBERSICHT = "index.html";
    private static final String BILDER = "bilder";
    private static final String EINLEITUNG =
            "Pläne aus der Praxis und ein erfundener, der den ganzen Zyklus durchläuft. Die Pläne aus der Praxis haben Lücken; "
                    + "die Prüfung nennt sie und sagt, was zu tun ist.";

    private final Umgebung umgebung;
    private final Path ordner;
    private final Planbilder zeichner = new Planbilder(Steuerungsspezifikation.lade());

    /** A plan with its findings, values and evaluation; the copy that was read is gone. */
    private record Gelesenes(Pruefergebnis ergebnis, Plandaten daten) {}

    /** Writes pages into a folder. */
    public Beispielseiten(Umgebung umgebung, Path ordner) {
        this.umgebung = umgebung;
        this.ordner = ordner;
    }

    /**
     * Checks the plans, writes the pages and tells of each in one line.
     *
     * @return what the command returns: findings in examples are what they are there for, but a plan that cannot be
     *     read is not
     */
    public int schreibe(List<Beispiel> beispiele) {
        int rueckgabe = Rueckgabe.IN_ORDNUNG;
        List<Plankarte> karten = new ArrayList<>();
        for (Beispiel beispiel : beispiele) {
            Gelesenes gelesen = pruefe(beispiel);
            Pruefergebnis ergebnis = gelesen.ergebnis();
            List<Seitenbefund> befunde = befunde(ergebnis);
            String datei = beispiel.name() + ".html";
            List<Bildverweis> bilder = TieferStapel.rufe(() -> zeichne(beispiel, ergebnis));
            schreibe(datei, TieferStapel.rufe(() -> Planseite.html(gelesen.daten(), befunde, UEBERSICHT, bilder)));
            Plankarte karte =
                    Plankarte.von(ergebnis.stand(), befunde, datei, beispiel.beschreibung(), beispiel.quelle());
            karten.add(karte);
            umgebung.aus().println(zeile(beispiel, karte, ergebnis));
            // Our own plans are wrong then, not the user's input.
            rueckgabe = ergebnis.unlesbar() ? Rueckgabe.DEFEKT : rueckgabe;
        }
        schreibe(UEBERSICHT, Uebersicht.html("Beispielpläne", EINLEITUNG, karten));
        umgebung.aus().println();
        umgebung.aus().println("Im Browser öffnen: " + umgebung.anzeige(ordner.resolve(UEBERSICHT)));
        return rueckgabe;
    }

    /** Draws all diagrams in which there is something to see. */
    private List<Bildverweis> zeichne(Beispiel beispiel, Pruefergebnis ergebnis) {
        List<Bildverweis> verweise = new ArrayList<>();
        for (Bild bild : zeichner.zeichne(ergebnis.plan(), null, Bildauswahl.ALLES)) {
            if (bild.elemente() > 0) {
                String datei = BILDER + "/" + beispiel.name() + "-" + bild.name() + "." + Bildformat.svg;
                Ablage.schreibe(ordner.resolve(datei), Bildformat.svg.male(bild.szene()));
                verweise.add(new Bildverweis(bild.titel(), datei));
            }
        }
        return verweise;
    }

    /** Reads a copy of the plan. Files are named as seen from its own folder: pages must not depend on the machine. */
    private Gelesenes pruefe(Beispiel beispiel) {
        try {
            Path ablage = Files.createTempDirectory("leitwerk-demo").toRealPath();
            try {
                Path plan = beispiel.kopiere(ablage.resolve(beispiel.name()));
                Pruefergebnis ergebnis = new Planpruefer(
                                new Umgebung(umgebung.ein(), umgebung.aus(), umgebung.fehler(), plan))
                        .pruefe(List.of(plan));
                return new Gelesenes(ergebnis, TieferStapel.rufe(() -> Plandaten.von(ergebnis.stand())));
            } finally {
                loesche(ablage);
            }
        } catch (IOException grund) {
            throw new Bedienfehler(
                    "Im Ordner für vorläufige Dateien lässt sich nichts ablegen. Bitte Platz und Rechte prüfen.",
                    grund);
        }
    }

    private static void loesche(Path ordner) throws IOException {
        try (Stream<Path> inhalt = Files.walk(ordner)) {
            for (Path pfad : inhalt.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(pfad);
            }
        }
    }

    private void schreibe(String name, String html) {
        Ablage.schreibe(ordner.resolve(name), html.getBytes(StandardCharsets.UTF_8));
    }

    private String zeile(Beispiel beispiel, Plankarte karte, Pruefergebnis ergebnis) {
        return beispiel.name() + ": " + karte.ziele() + (karte.ziele() == 1 ? " Ziel, " : " Ziele, ")
                + karte.indikatoren()
                + (karte.indikatoren() == 1 ? " Indikator, " : " Indikatoren, ") + karte.massnahmen()
                + (karte.massnahmen() == 1 ? " Maßnahme; " : " Maßnahmen; ")
                + Textausgabe.zusammenfassung(ergebnis.funde()) + " → "
                + umgebung.anzeige(ordner.resolve(karte.datei()));
    }

    private static List<Seitenbefund> befunde(Pruefergebnis ergebnis) {
        return ergebnis.funde().stream()
                .map(fund -> new Seitenbefund(
                        fund.stufe(),
                        fund.regel(),
                        fund.titel(),
                        fund.ort(),
                        fund.objekt(),
                        fund.meldung(),
                        fund.hinweis()))
                .toList();
    }
}
