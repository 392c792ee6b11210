package org.leitwerk.regeln.messung;

import java.util.Set;
import org.leitwerk.regeln.Texte;
import org.leitwerk.steuerung.Indikator;
import org.leitwerk.steuerung.Messtyp;

/** Units of measurement, as people write them. */
final class Einheiten {

    private static final Set<String> PROZENT = Set.of("%", "prozent", "v. h.", "v.h.");
    private static final Set<String> PROZENTPUNKTE = Set.of("prozentpunkte", "prozentpunkt", "%-punkte");
    private static final Set<String> FAELLE =
            Set.of("personen", "fälle", "anzahl", "menschen", "kinder", "familien", "haushalte", "einwohner", "hilfen");

    private Einheiten() {}

    static boolean istProzent(String einheit) {
        return einheit != null && PROZENT.contains(Texte.vergleichbar(einheit));
    }

    static boolean istProzentpunkte(String einheit) {
        return einheit != null && PROZENTPUNKTE.contains(Texte.vergleichbar(einheit));
    }

    /** Whether two units are the same, however they are written. */
    static boolean gleich(String eine, String andere) {
        return Texte.vergleichbar(eine).equals(Texte.vergleichbar(andere)) || istProzent(eine) && istProzent(andere);
    }

    /** Whether an indicator counts people or cases, so that its value is a number of cases. */
    static boolean zaehltFaelle(Indikator indikator) {
        boolean absolut = indikator.getMesstyp() == Messtyp.ABSOLUT || indikator.getMesstyp() == Messtyp.OFFEN;
        return absolut
                && !Texte.fehlt(indikator.getEinheit())
                && FAELLE.contains(Texte.vergleichbar(indikator.getEinheit()));
    }
}
