package org.leitwerk.regeln.bestand;

import java.util.ArrayList;
import java.util.List;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.steuerung.Bedarf;
import org.leitwerk.steuerung.Bestand;
import org.leitwerk.steuerung.Bestandsaufnahme;
import org.leitwerk.steuerung.Trend;

/** The three parts of a stocktaking (KGSt-Handbuch, Kap. 2.4.2). */
final class Bestandsteile {

    private Bestandsteile() {}

    /** Whether there is anything of a stocktaking in the plan. */
    static boolean begonnen(Planstand stand) {
        return fehlende(stand).size() < 3
                || !stand.alle(Bestandsaufnahme.class).isEmpty()
                || !stand.alle(org.leitwerk.steuerung.Befund.class).isEmpty();
    }

    /** The missing parts by name. */
    static List<String> fehlende(Planstand stand) {
        List<String> fehlende = new ArrayList<>();
        if (stand.alle(Bestand.class).isEmpty()) {
            fehlende.add("Bestand");
        }
        if (stand.alle(Bedarf.class).isEmpty()) {
            fehlende.add("Bedarf");
        }
        if (stand.alle(Trend.class).isEmpty()) {
            fehlende.add("Trend");
        }
        return fehlende;
    }
}
