package org.leitwerk.daten.schutz;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.leitwerk.daten.reihe.Fehlgrund;
import org.leitwerk.daten.reihe.Reihenschluessel;
import org.leitwerk.daten.reihe.Wert;
import org.leitwerk.daten.reihe.Zeitreihe;
import org.leitwerk.steuerung.Wertart;
import org.leitwerk.steuerung.werte.Zeitangabe;

/**
 * Holds back values that tell about too few people, by cell suppression in two steps. First every value with fewer
 * cases than the limit; then, until nothing changes, one more value wherever one that is held back could be computed:
 * from the whole and its other areas, its other groups, or the other parts of its period. Of several the one with the
 * fewest cases is taken, and what is held back together has at least as many cases as the limit.
 *
 * <p>Cell suppression is what official statistics does to keep single data secret (§ 16 BStatG). How the second values
 * are chosen is our proposal, a plain rule that can be followed by hand; it does not look for the least loss, and it
 * knows only sums within one indicator. Where several indicators add up, each needs its own limit.
 */
public final class Kleinzahlschutz {

    private final Schutzregel regel;
    private final Zerlegungen zerlegungen;
    private final Map<Reihenschluessel, Map<Zeitangabe, Zelle>> zellen = new TreeMap<>();

    /**
     * What was held back.
     *
     * @param reihen all series, with the values that may not be shown replaced
     * @param zuKlein how many values have too few cases
     * @param ergaenzend how many more are held back so that these cannot be computed
     */
    public record Ergebnis(List<Zeitreihe> reihen, int zuKlein, int ergaenzend) {}

    private Kleinzahlschutz(Collection<Zeitreihe> reihen, Schutzregel regel, Zerlegungen zerlegungen) {
        this.regel = regel;
        this.zerlegungen = zerlegungen;
        for (Zeitreihe reihe : reihen) {
            Map<Zeitangabe, Zelle> nachZeit = new TreeMap<>();
            for (Wert wert : reihe.werte()) {
                nachZeit.put(wert.zeit(), new Zelle(reihe.schluessel(), wert, faelle(wert)));
            }
            zellen.put(reihe.schluessel(), nachZeit);
        }
    }

    /**
     * Protects the series of an indicator.
     *
     * @param reihen its series
     * @param regel what protects them
     * @param zerlegungen how areas and groups make up larger ones
     * @return the same series as far as nothing is held back
     */
    public static Ergebnis schuetze(Collection<Zeitreihe> reihen, Schutzregel regel, Zerlegungen zerlegungen) {
        if (regel.vertraulich()) {
            return new Ergebnis(
                    reihen.stream().map(Kleinzahlschutz::vertraulich).toList(), 0, 0);
        }
        boolean pruefbar = regel.werteSindFaelle() || reihen.stream().anyMatch(Zeitreihe::hatFallzahlen);
        if (regel.mindestfallzahl() <= 0 || !pruefbar || reihen.stream().noneMatch(reihe -> hatKleine(reihe, regel))) {
            return new Ergebnis(List.copyOf(reihen), 0, 0);
        }
        return new Kleinzahlschutz(reihen, regel, zerlegungen).schuetze(reihen);
    }

    /**
     * Whether a series may have a value with too few cases; most have none, and then nothing needs to be worked out.
     */
    private static boolean hatKleine(Zeitreihe reihe, Schutzregel regel) {
        if (!reihe.hatFallzahlen()) {
            return regel.werteSindFaelle();
        }
        for (int i = 0; i < reihe.anzahl(); i++) {
            if (reihe.hatZahl(i) && reihe.fallzahl(i) != 0 && reihe.fallzahl(i) < regel.mindestfallzahl()) {
                return true;
            }
        }
        return false;
    }

    private static Zeitreihe vertraulich(Zeitreihe reihe) {
        return Zeitreihe.von(
                reihe.schluessel(),
                reihe.werte().stream()
                        .map(wert -> wert.vorhanden() ? wert.zurueckgehalten(Fehlgrund.VERTRAULICH) : wert)
                        .toList());
    }

    private BigDecimal faelle(Wert wert) {
        if (wert.fallzahl() != null) {
            return BigDecimal.valueOf(wert.fallzahl());
        }
        return regel.werteSindFaelle() ? wert.zahl() : null;
    }

    private Ergebnis schuetze(Collection<Zeitreihe> reihen) {
        int zuKlein = 0;
        for (Zeitreihe reihe : reihen) {
            for (Zelle zelle : zellen.get(reihe.schluessel()).values()) {
                // In a series that states its cases, a value without is one whose cases are not to be known.
                boolean klein = zelle.faelle() == null
                        ? reihe.hatFallzahlen()
                        // No case at all is nobody to protect.
                        : zelle.faelle().signum() > 0
                                && zelle.faelle().compareTo(BigDecimal.valueOf(regel.mindestfallzahl())) < 0;
                if (klein && zelle.wert().vorhanden()) {
                    zelle.haltZurueck();
                    zuKlein++;
                }
            }
        }
        if (zuKlein == 0) {
            return new Ergebnis(List.copyOf(reihen), 0, 0);
        }
        int ergaenzend = ergaenze();
        return new Ergebnis(reihen.stream().map(this::geschuetzt).toList(), zuKlein, ergaenzend);
    }

    private int ergaenze() {
        List<Gleichung> gleichungen = gleichungen();
        int anzahl = 0;
        boolean weiter = true;
        while (weiter) { // ends: each round holds back one more value
            weiter = false;
            for (Gleichung gleichung : gleichungen) {
                Optional<Zelle> naechste = gleichung.naechste(regel.mindestfallzahl());
                while (naechste.isPresent()) {
                    naechste.get().haltZurueck();
                    anzahl++;
                    weiter = true;
                    naechste = gleichung.naechste(regel.mindestfallzahl());
                }
            }
        }
        return anzahl;
    }

    private List<Gleichung> gleichungen() {
        List<Gleichung> alle = new ArrayList<>();
        for (Reihenschluessel schluessel : zellen.keySet()) {
            Wertart art = schluessel.art();
            for (Zerlegung zerlegung : zerlegungen.raeume()) {
                if (zerlegung.ganzes().equals(schluessel.raum())) {
                    alle.addAll(jeZeit(
                            schluessel,
                            zerlegung.teile().stream()
                                    .map(teil -> new Reihenschluessel(art, teil, schluessel.gruppe()))
                                    .toList()));
                }
            }
            for (Zerlegung zerlegung : zerlegungen.gruppen()) {
                if (zerlegung.ganzes().equals(schluessel.gruppe())) {
                    alle.addAll(jeZeit(
                            schluessel,
                            zerlegung.teile().stream()
                                    .map(teil -> new Reihenschluessel(art, schluessel.raum(), teil))
                                    .toList()));
                }
            }
            alle.addAll(Zeitgleichungen.von(zellen.get(schluessel)));
        }
        return alle;
    }

    private List<Gleichung> jeZeit(Reihenschluessel ganzes, List<Reihenschluessel> teile) {
        List<Gleichung> alle = new ArrayList<>();
        zellen.get(ganzes).forEach((zeit, zelle) -> {
            List<Zelle> werte = new ArrayList<>();
            for (Reihenschluessel teil : teile) {
                Zelle wert = zellen.getOrDefault(teil, Map.of()).get(zeit);
                if (wert != null) {
                    werte.add(wert);
                }
            }
            if (!werte.isEmpty()) {
                alle.add(new Gleichung(zelle, werte, teile.size() - werte.size()));
            }
        });
        return alle;
    }

    private Zeitreihe geschuetzt(Zeitreihe reihe) {
        Collection<Zelle> alle = zellen.get(reihe.schluessel()).values();
        if (alle.stream().noneMatch(Zelle::weg)) {
            return reihe;
        }
        return Zeitreihe.von(
                reihe.schluessel(),
                alle.stream()
                        .map(zelle -> zelle.weg() ? zelle.wert().zurueckgehalten(Fehlgrund.UNTERDRUECKT) : zelle.wert())
                        .toList());
    }
}
