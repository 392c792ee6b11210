package org.leitwerk.controlling.verfahren;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.leitwerk.controlling.verfahren.Schwellenwerte.Farbgrenze;
import org.leitwerk.controlling.zielwert.Einheiten;
import org.leitwerk.steuerung.Ampel;
import org.leitwerk.steuerung.Bewertungsmethode;
import org.leitwerk.steuerung.Indikator;
import org.leitwerk.steuerung.Planung;
import org.leitwerk.steuerung.Schwelle;
import org.leitwerk.steuerung.Verfahrensschwelle;
import org.leitwerk.steuerung.Verfahrensstufe;

/** Reads the thresholds of a plan and of its indicators: what the indicator says goes before what the plan says. */
public final class Schwellenleser {

    private final Collection<Schwelle> planfarben;
    private final Collection<Verfahrensschwelle> planstufen;

    /**
     * The thresholds of a plan.
     *
     * @param planung the head of the plan; may be null
     */
    public Schwellenleser(Planung planung) {
        planfarben = planung == null ? List.of() : planung.getSchwellen();
        planstufen = planung == null ? List.of() : planung.getVerfahrensschwellen();
    }

    /**
     * The thresholds that hold for an indicator.
     *
     * @param indikator the indicator
     */
    public Schwellenwerte fuer(Indikator indikator) {
        if (planfarben.isEmpty()
                && planstufen.isEmpty()
                && indikator.getSchwellen().isEmpty()
                && indikator.getVerfahrensschwellen().isEmpty()) {
            return Schwellenwerte.VORGABE;
        }
        Map<Ampel, BigDecimal> prozent = new EnumMap<>(Ampel.class);
        planfarben.forEach(schwelle -> merke(schwelle, prozent));
        indikator.getSchwellen().forEach(schwelle -> merke(schwelle, prozent));
        Stufen stufen = new Stufen();
        planstufen.forEach(stufen::merke);
        indikator.getVerfahrensschwellen().forEach(stufen::merke);
        Schwellenwerte vorgabe = Schwellenwerte.VORGABE;
        return new Schwellenwerte(
                prozent.getOrDefault(Ampel.GRUEN, vorgabe.gruen()),
                prozent.getOrDefault(Ampel.GELB, vorgabe.gelb()),
                stufen.prozent(Verfahrensstufe.SONNE, vorgabe.sonne()),
                stufen.prozent(Verfahrensstufe.BEWOELKT, vorgabe.bewoelkt()),
                stufen.mitZiel(Verfahrensstufe.DEUTLICH, vorgabe.deutlich()),
                stufen.mitZiel(Verfahrensstufe.MAESSIG, vorgabe.maessig()),
                stufen.mitZiel(Verfahrensstufe.GERING, vorgabe.gering()),
                stufen.ohneZiel(Verfahrensstufe.DEUTLICH, vorgabe.deutlichOhneZiel()),
                stufen.ohneZiel(Verfahrensstufe.MAESSIG, vorgabe.maessigOhneZiel()),
                stufen.ohneZiel(Verfahrensstufe.GERING, vorgabe.geringOhneZiel()),
                farben(indikator.getSchwellen().isEmpty() ? planfarben : indikator.getSchwellen()));
    }

    private static void merke(Schwelle schwelle, Map<Ampel, BigDecimal> prozent) {
        if (schwelle.getWert() != null && schwelle.getAmpel() != Ampel.OFFEN) {
            prozent.put(schwelle.getAmpel(), schwelle.getWert());
        }
    }

    private static List<Farbgrenze> farben(Collection<Schwelle> schwellen) {
        return schwellen.stream()
                .filter(schwelle -> schwelle.getWert() != null && schwelle.getAmpel() != Ampel.OFFEN)
                .map(schwelle -> new Farbgrenze(schwelle.getAmpel(), schwelle.getWert()))
                .sorted(Comparator.comparing(Farbgrenze::ab))
                .toList();
    }

    /** Steps of methods; the last one that is said holds. */
    private static final class Stufen {
        private final Map<Verfahrensstufe, Verfahrensschwelle> mitZiel = new EnumMap<>(Verfahrensstufe.class);
        private final Map<Verfahrensstufe, Verfahrensschwelle> ohneZiel = new EnumMap<>(Verfahrensstufe.class);

        void merke(Verfahrensschwelle schwelle) {
            if (schwelle.getWert() != null) {
                boolean ohne = schwelle.isOhneZiel() && schwelle.getMethode() == Bewertungsmethode.WACHSTUM;
                (ohne ? ohneZiel : mitZiel).put(schwelle.getStufe(), schwelle);
            }
        }

        BigDecimal prozent(Verfahrensstufe stufe, BigDecimal vorgabe) {
            Verfahrensschwelle schwelle = mitZiel.get(stufe);
            return schwelle == null ? vorgabe : schwelle.getWert();
        }

        BigDecimal mitZiel(Verfahrensstufe stufe, BigDecimal vorgabe) {
            return verhaeltnis(mitZiel.get(stufe), vorgabe);
        }

        BigDecimal ohneZiel(Verfahrensstufe stufe, BigDecimal vorgabe) {
            return verhaeltnis(ohneZiel.get(stufe), vorgabe);
        }

        private static BigDecimal verhaeltnis(Verfahrensschwelle schwelle, BigDecimal vorgabe) {
            if (schwelle == null) {
                return vorgabe;
            }
            return Einheiten.istProzent(schwelle.getEinheit())
                    ? schwelle.getWert().movePointLeft(2)
                    : schwelle.getWert();
        }
    }
}
