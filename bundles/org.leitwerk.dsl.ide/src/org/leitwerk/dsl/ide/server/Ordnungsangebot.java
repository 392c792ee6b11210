package org.leitwerk.dsl.ide.server;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.lsp4j.CodeActionKind;
import org.leitwerk.dsl.aenderung.Aenderungsfehler;
import org.leitwerk.dsl.ide.bearbeitung.Ergebnis;
import org.leitwerk.dsl.ide.ordnung.Ordnung;
import org.leitwerk.dsl.ide.ordnung.Teildatei;

/**
 * A way to tidy a file up.
 *
 * @param titel what it does
 * @param art its kind of code action
 * @param planung plans the change
 */
record Ordnungsangebot(String titel, String art, Function<Blatt, Ergebnis> planung) {

    /**
     * What fits a file: sorting if something is out of order, dividing if it has several parts.
     *
     * @param blatt the file
     * @param anlegen whether new files can be made
     */
    static List<Ordnungsangebot> zu(Blatt blatt, boolean anlegen) {
        Ordnung ordnung = new Ordnung();
        List<Ordnungsangebot> angebote = new ArrayList<>();
        if (blatt.stand().datei(blatt.pfad()).isEmpty()) {
            return angebote;
        }
        try {
            if (!ordnung.sortiere(blatt.stand(), blatt.pfad()).istLeer()) {
                angebote.add(new Ordnungsangebot(
                        "Elemente in der Reihenfolge des Kreislaufs sortieren",
                        Korrekturdienst.SORTIEREN,
                        b -> Ergebnis.versuche(() -> ordnung.sortiere(b.stand(), b.pfad()))));
            }
            List<Teildatei> teile = ordnung.vorschlag(blatt.stand(), blatt.pfad());
            boolean geht = anlegen || teile.stream().noneMatch(teil -> teil.lage() == Teildatei.Lage.NEU);
            if (teile.size() > 1 && geht) {
                String namen = teile.stream()
                        .filter(teil -> teil.lage() != Teildatei.Lage.BLEIBT)
                        .map(Teildatei::name)
                        .collect(Collectors.joining(", "));
                angebote.add(new Ordnungsangebot(
                        "Datei nach Arten aufteilen: " + namen,
                        CodeActionKind.RefactorRewrite,
                        b -> Ergebnis.versuche(
                                () -> ordnung.teile(b.stand(), b.pfad(), ordnung.vorschlag(b.stand(), b.pfad())))));
            }
        } catch (Aenderungsfehler e) { // a file with mistakes in its syntax is not tidied up
            return List.of();
        }
        return angebote;
    }
}
