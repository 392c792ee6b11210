package org.leitwerk.design;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.leitwerk.regeln.Regel;
import org.leitwerk.regeln.ziele.AbleitungZyklisch;
import org.leitwerk.regeln.ziele.ZielOhneVerantwortliche;
import org.leitwerk.steuerung.Ableitung;
import org.leitwerk.steuerung.Messung;
import org.leitwerk.steuerung.Ziel;
import org.leitwerk.steuerung.werte.Zahlwert;

/**
 * Checks of pictures of goals and their fixes. What the rules of the plan check too is asked of these rules, so that
 * picture and text never disagree.
 */
public final class Zielpruefung {

    private static final BigDecimal HUNDERT = BigDecimal.valueOf(100);

    /** Whether somebody answers for a goal. */
    public boolean hatVerantwortliche(Ziel ziel) {
        return haelt(new ZielOhneVerantwortliche(), ziel);
    }

    /** Takes over who answers for the first upper goal with somebody who does; gives the goal. */
    public Ziel uebernimmVerantwortliche(Ziel ziel) {
        for (Ziel oben : Plan.stand(ziel).ableitungen().oberziele(ziel)) {
            if (ziel.getVerantwortlich().isEmpty()) {
                ziel.getVerantwortlich().addAll(new Zielkandidaten().zustaendige(oben));
            }
        }
        return ziel;
    }

    /** Whether a goal is not derived from itself by any way. */
    public boolean ohneKreis(Ziel ziel) {
        return haelt(new AbleitungZyklisch(), ziel);
    }

    /** Removes the first derivation that closes a circle; gives the goal. */
    public Ziel loeseKreis(Ziel ziel) {
        List<Ziel> kreis = Plan.stand(ziel).ableitungen().kreis(ziel);
        ziel.getAbleitungen().stream()
                .filter(ableitung -> ableitung.getVon() instanceof Ziel oben && kreis.contains(oben))
                .findFirst()
                .ifPresent(ziel.getAbleitungen()::remove);
        return ziel;
    }

    /** Whether it is clear which of several indicators leads. */
    public boolean fuehrenderKlar(Ziel ziel) {
        return ziel.getMessungen().size() < 2
                || ziel.getMessungen().stream().filter(Zielpruefung::fuehrt).count() == 1;
    }

    /** Marks the first indicator as the leading one and no other; gives the goal. */
    public Ziel ersterFuehrt(Ziel ziel) {
        Messung erste = ziel.getMessungen().stream()
                .filter(Zielpruefung::fuehrt)
                .findFirst()
                .orElse(ziel.getMessungen().get(0));
        ziel.getMessungen().forEach(messung -> messung.setFuehrend(messung == erste));
        return ziel;
    }

    /** Whether the weights of the derivations from a goal make up 100, where any is stated. */
    public boolean gewichteVollstaendig(Ziel ziel) {
        List<BigDecimal> gewichte = gewichte(ziel);
        return gewichte.isEmpty() || summe(gewichte).compareTo(HUNDERT) == 0;
    }

    /** Says what the weights make up. */
    public String gewichteMeldung(Ziel ziel) {
        return "Die Gewichte der Unterziele ergeben " + Zahlwert.anzeige(summe(gewichte(ziel))) + " statt 100.";
    }

    /** Scales the weights to 100 in whole numbers, the rest to the first one; gives the goal. */
    public Ziel rechneGewichteUm(Ziel ziel) {
        List<Ableitung> gewichtete = ableitungen(ziel).stream()
                .filter(ableitung -> ableitung.getGewicht() != null)
                .toList();
        BigDecimal summe = summe(gewichte(ziel));
        if (summe.signum() <= 0) {
            return ziel;
        }
        BigDecimal rest = HUNDERT;
        List<BigDecimal> neue = new ArrayList<>();
        for (Ableitung ableitung : gewichtete) {
            BigDecimal neu = ableitung.getGewicht().multiply(HUNDERT).divide(summe, 0, RoundingMode.HALF_UP);
            neue.add(neu);
            rest = rest.subtract(neu);
        }
        neue.set(0, neue.get(0).add(rest));
        for (int i = 0; i < neue.size(); i++) {
            gewichtete.get(i).setGewicht(neue.get(i));
        }
        return ziel;
    }

    private static <T extends Ziel> boolean haelt(Regel<T> regel, T ziel) {
        return regel.pruefe(ziel, Plan.pruefstand(ziel)).findAny().isEmpty();
    }

    private static boolean fuehrt(Messung messung) {
        return Boolean.TRUE.equals(messung.isFuehrend());
    }

    private static List<Ableitung> ableitungen(Ziel oben) {
        return Plan.stand(oben).verweisende(oben, Ableitung.class).toList();
    }

    private static List<BigDecimal> gewichte(Ziel oben) {
        return ableitungen(oben).stream()
                .map(Ableitung::getGewicht)
                .filter(Objects::nonNull)
                .toList();
    }

    private static BigDecimal summe(List<BigDecimal> gewichte) {
        return gewichte.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
