package org.leitwerk.app.auswertung;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.leitwerk.controlling.vergleich.Unterschied;
import org.leitwerk.daten.ausgabe.Ausgabetabelle;

/** Two scenarios side by side as a table: a row for each element that was compared, also where nothing differs. */
final class Vergleichstabelle {

    private Vergleichstabelle() {}

    /**
     * The table.
     *
     * @param plaene plans, all compared by the same two sides; at least one
     */
    static Ausgabetabelle von(List<Planauswertung> plaene) {
        String links = plaene.get(0).vergleich().links();
        String rechts = plaene.get(0).vergleich().rechts();
        List<List<Object>> zeilen = new ArrayList<>();
        for (Planauswertung plan : plaene) {
            plan.vergleich().inhalt().alle().forEach(unterschied -> zeilen.add(zeile(plan, unterschied)));
        }
        return new Ausgabetabelle(
                "Vergleich",
                List.of(
                        "Plan",
                        "Art",
                        "ID",
                        "Titel",
                        "Status " + links,
                        "Status " + rechts,
                        "Wert " + links,
                        "Wert " + rechts,
                        "Veränderung",
                        "Grund"),
                zeilen);
    }

    private static List<Object> zeile(Planauswertung plan, Unterschied unterschied) {
        return Ergebnistabellen.zeile(Arrays.asList(
                plan.plan(),
                unterschied.art().wort(),
                unterschied.element().id(),
                unterschied.element().titel(),
                unterschied.links().anzeige().wort(),
                unterschied.rechts().anzeige().wort(),
                unterschied.links().zahl(),
                unterschied.rechts().zahl(),
                unterschied.veraenderung().wort(),
                grund(unterschied)));
    }

    private static String grund(Unterschied unterschied) {
        if (!unterschied.anders()) {
            return "";
        }
        return unterschied.gruende().isEmpty()
                ? unterschied.satz()
                : unterschied.gruende().stream().map(Unterschied.Grund::satz).collect(Collectors.joining(" "));
    }
}
