package org.leitwerk.diagramm.abzug;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.leitwerk.diagramm.abgleich.Abgleich;
import org.leitwerk.diagramm.ausdruck.Dienstlader;
import org.leitwerk.diagramm.spezifikation.Diagrammart;
import org.leitwerk.diagramm.spezifikation.Gesichtspunkt;
import org.leitwerk.diagramm.spezifikation.Spezifikation;
import org.leitwerk.diagramm.spezifikation.Spezifikationsleser;

/**
 * Writes what a specification makes of a model, and what each of some steps changes: the dump by which the runtime is
 * compared with Sirius.
 */
public final class Abzugslauf {

    private final Abzugsauftrag auftrag;
    private final Consumer<String> hinweise;

    /**
     * A run.
     *
     * @param auftrag the files
     * @param hinweise takes messages about what does not work, German, one each
     */
    public Abzugslauf(Abzugsauftrag auftrag, Consumer<String> hinweise) {
        this.auftrag = auftrag;
        this.hinweise = hinweise;
    }

    /**
     * Writes the dump.
     *
     * @param ausgabe takes the lines
     * @throws Abzugsfehler when a file is missing or broken or a step makes no sense; lines before it are written
     */
    public void schreibe(Consumer<String> ausgabe) {
        try (Dienstpfad klassen = new Dienstpfad(auftrag.klassenpfad())) {
            Schrittdatei schritte =
                    auftrag.schritte() == null ? Schrittdatei.LEER : Schrittdatei.lies(text(auftrag.schritte()));
            Abzugsmodell modell = new Abzugsmodell(auftrag.metamodelle(), auftrag.modell());
            modell.meldungen().forEach(hinweise);
            Spezifikation spezifikation = spezifikation(modell);
            Diagrammart art = art(spezifikation, schritte.diagramm());
            EObject ziel = ziel(modell.wurzel(), schritte.diagramm());
            Abgleich abgleich = abgleich(art, klassen);
            String pfad = new Modellpfad(modell.wurzel()).von(ziel);
            boolean anlegbar = abgleich.anlegbar(art, ziel);
            ausgabe.accept("diagramm " + art.name() + " ziel=" + pfad + " anlegbar=" + Schreibweise.jaNein(anlegbar));
            if (anlegbar) {
                new Abzugssitzung(modell, art, ziel, abgleich, ausgabe).schreibe(schritte.schritte());
            }
        }
    }

    private Spezifikation spezifikation(Abzugsmodell modell) {
        Path datei = auftrag.spezifikation();
        if (!Files.isRegularFile(datei)) {
            throw new Abzugsfehler("Die Spezifikation „" + datei + "“ gibt es nicht. Bitte den Pfad prüfen.");
        }
        Spezifikation spezifikation = new Spezifikationsleser(modell.metamodelle())
                .lies(URI.createFileURI(datei.toAbsolutePath().toString()));
        spezifikation.meldungen().forEach(meldung -> hinweise.accept(meldung.toString()));
        if (spezifikation.diagrammarten().isEmpty()) {
            String grund = spezifikation.meldungen().isEmpty()
                    ? ""
                    : " " + spezifikation.meldungen().get(0).text();
            throw new Abzugsfehler("Die Spezifikation „" + datei + "“ enthält kein Diagramm." + grund);
        }
        return spezifikation;
    }

    private static Diagrammart art(Spezifikation spezifikation, Schritt wahl) {
        List<Diagrammart> arten = spezifikation.diagrammarten();
        if (wahl == null) {
            return arten.get(0);
        }
        return spezifikation
                .diagrammart(wahl.wort(1))
                .orElseThrow(() -> wahl.fehler("Das Diagramm „" + wahl.wort(1)
                        + "“ gibt es nicht; es gibt: "
                        + String.join(
                                ", ", arten.stream().map(Diagrammart::name).toList()) + "."));
    }

    private static EObject ziel(EObject wurzel, Schritt wahl) {
        if (wahl == null || wahl.anzahl() < 2) {
            return wurzel;
        }
        EObject ziel = new Modellpfad(wurzel).suche(wahl.wort(2));
        if (ziel == null) {
            throw wahl.fehler("Das Element „" + wahl.wort(2) + "“ gibt es nicht.");
        }
        return ziel;
    }

    private Abgleich abgleich(Diagrammart art, Dienstpfad klassen) {
        List<String> namen = new ArrayList<>();
        for (Gesichtspunkt gesichtspunkt : art.spezifikation().gesichtspunkte()) {
            namen.addAll(gesichtspunkt.dienstklassen());
        }
        Dienstlader.Ergebnis dienste = Dienstlader.lade(namen, klassen.lader());
        dienste.meldungen().forEach(hinweise);
        return new Abgleich(dienste.dienste());
    }

    private static String text(Path datei) {
        try {
            return Files.readString(datei, StandardCharsets.UTF_8);
        } catch (IOException fehler) {
            throw new Abzugsfehler(
                    "Die Schritte „" + datei + "“ lassen sich nicht lesen. Bitte Pfad und Leserechte prüfen"
                            + " (erwartet wird UTF-8).",
                    fehler);
        }
    }
}
