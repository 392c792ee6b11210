package org.leitwerk.controlling.formel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.leitwerk.controlling.verfahren.Zahlform;
import org.leitwerk.daten.reihe.Reihenschluessel;
import org.leitwerk.daten.reihe.Wert;
import org.leitwerk.daten.reihe.Zeitreihe;
import org.leitwerk.regeln.Texte;
import org.leitwerk.steuerung.Formel;
import org.leitwerk.steuerung.Indikator;
import org.leitwerk.steuerung.werte.Zeitangabe;
import org.leitwerk.steuerung.werte.Zeitart;

/**
 * Writes a formula with names and with the numbers of one period: {@code Hilfen : Kinder · 1.000 = 120 : 9.600 ·
 * 1.000}.
 */
final class Formelweg implements Rechenweg {

    private static final String PLATZ = "\u0001";

    /** An indicator in the formula. */
    private record Glied(String titel, Zahlform form, int zurueck, Map<Reihenschluessel, Zeitreihe> reihen) {}

    private final List<Glied> glieder = new ArrayList<>();
    private final String[] stuecke;

    Formelweg(Formel formel, Function<Indikator, Map<Reihenschluessel, Zeitreihe>> reihen) {
        String muster = Formeltext.von(formel, (indikator, zurueck) -> {
            glieder.add(glied(indikator, zurueck, reihen));
            return PLATZ;
        });
        stuecke = muster.split(PLATZ, -1);
    }

    private static Glied glied(
            Indikator indikator, int zurueck, Function<Indikator, Map<Reihenschluessel, Zeitreihe>> reihen) {
        if (indikator == null) {
            return new Glied("…", new Zahlform("", -1), zurueck, Map.of());
        }
        String titel = Texte.fehlt(indikator.getTitel())
                ? String.valueOf(indikator.getName())
                : indikator.getTitel().strip();
        Map<Reihenschluessel, Zeitreihe> eigene = new HashMap<>(reihen.apply(indikator));
        return new Glied("„" + titel + "“", new Zahlform("", -1), zurueck, eigene);
    }

    @Override
    public List<String> saetze(Reihenschluessel schluessel, Zeitangabe zeit) {
        StringBuilder worte = new StringBuilder(stuecke[0]);
        StringBuilder zahlen = new StringBuilder(stuecke[0]);
        for (int i = 0; i < glieder.size(); i++) {
            Glied glied = glieder.get(i);
            worte.append(glied.titel()).append(stuecke[i + 1]);
            zahlen.append(zahl(glied, schluessel, zeit)).append(stuecke[i + 1]);
        }
        return List.of("Berechnet für " + zeit.anzeige() + " als " + worte + " = " + zahlen + ".");
    }

    private static String zahl(Glied glied, Reihenschluessel schluessel, Zeitangabe zeit) {
        Zeitreihe reihe = glied.reihen().get(schluessel);
        Zeitangabe damals = zeit;
        for (int i = 0; i < glied.zurueck() && damals.jahr() > 1; i++) {
            damals = damals.vorjahr();
        }
        if (reihe == null) {
            return "fehlt";
        }
        Optional<Wert> wert = reihe.am(damals);
        if (wert.isEmpty() && damals.art() == Zeitart.JAHR) {
            wert = reihe.am(damals.jahr());
        }
        return wert.filter(Wert::vorhanden)
                .map(gefunden -> glied.form().glied(gefunden.zahl()))
                .orElse("fehlt");
    }
}
