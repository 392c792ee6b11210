package org.leitwerk.beispiele.tests;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.leitwerk.dsl.laden.Fundstelle;
import org.leitwerk.dsl.laden.Plan;
import org.leitwerk.regeln.Meldung;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.regeln.Pruefung;
import org.leitwerk.regeln.Regeltexte;

/**
 * The findings of all rules on a plan as lines {@code datei:zeile:spalte: Stufe [regel] Meldung}, in the order of the
 * files.
 */
final class Befundliste {

    private record Zeile(Fundstelle stelle, String text) {}

    private static final Comparator<Zeile> ORDNUNG = Comparator.comparing(
                    (Zeile zeile) -> zeile.stelle().datei())
            .thenComparingInt(zeile -> zeile.stelle().zeile())
            .thenComparingInt(zeile -> zeile.stelle().spalte());

    private Befundliste() {}

    /** The lines for a plan in a folder; names of files are relative to the folder. */
    static List<String> von(Plan plan, Path ordner) {
        Regeltexte texte = Regeltexte.deutsch();
        List<Zeile> zeilen = new ArrayList<>();
        for (Meldung meldung : Pruefung.aller(Planstand.von(plan.dateien().getResources()))) {
            Fundstelle stelle = stelle(plan, ordner, meldung);
            zeilen.add(new Zeile(
                    stelle,
                    "%s:%d:%d: %s [%s] %s"
                            .formatted(
                                    stelle.datei(),
                                    stelle.zeile(),
                                    stelle.spalte(),
                                    meldung.stufe().anzeige(),
                                    meldung.regel().id(),
                                    texte.meldung(meldung))));
        }
        // Stable: findings at one place keep the order in which they were reported.
        zeilen.sort(ORDNUNG);
        return zeilen.stream().map(Zeile::text).toList();
    }

    private static Fundstelle stelle(Plan plan, Path ordner, Meldung meldung) {
        var befund = meldung.befund();
        Fundstelle stelle = plan.fundstelle(befund.element(), befund.merkmal());
        Path datei = plan.pfad(befund.element().eResource()).orElseThrow();
        return new Fundstelle(ordner.relativize(datei).toString().replace('\\', '/'), stelle.zeile(), stelle.spalte());
    }
}
