package org.leitwerk.controlling.ziel;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.leitwerk.controlling.Elementbezug;
import org.leitwerk.controlling.Status;
import org.leitwerk.controlling.satz.Satz;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.regeln.Texte;
import org.leitwerk.steuerung.Grad;
import org.leitwerk.steuerung.Hypothesenstatus;
import org.leitwerk.steuerung.Planelement;
import org.leitwerk.steuerung.Staerke;
import org.leitwerk.steuerung.Wirkungsbeitrag;
import org.leitwerk.steuerung.Wirkungszusammenhang;
import org.leitwerk.steuerung.Ziel;
import org.leitwerk.steuerung.Zielbeziehung;
import org.leitwerk.steuerung.Zielbeziehungsart;

/**
 * What acts on goals from outside of them. It stands beside the result of a goal and never changes it: an assumption is
 * no measurement.
 *
 * <p>An influence counts as sign × strength × confidence × course of what acts. Strength and confidence are 0.2, 0.4,
 * 0.6, 0.8 and 1 from very low to very high; contributions are weak 0.2, medium 0.6, strong 1. The course is points /
 * 1.5 - 1, from 1 (on course) to -1 (out of reach). Together: the sum divided by the sum of strength × confidence. What
 * states no strength or no confidence, what was disproved, and what has no status does not count, and says so.
 *
 * <p>Source: strength and confidence after the KGSt-Handbuch 2011, Kap. 4; the formula is our proposal. Example:
 * strength high (0.8), confidence medium (0.6), source on course: + 0.48.
 */
final class Einfluesse {

    private static final BigDecimal SCHRITT = new BigDecimal("0.2");

    private final Map<Ziel, List<Einfluss>> nachZiel = new IdentityHashMap<>();
    private final Function<Planelement, Status> stand;

    /**
     * Collects the influences of a plan.
     *
     * @param plan the plan
     * @param stand status of a goal, measure or indicator; {@link Status#OHNE} if it has none
     */
    Einfluesse(Planstand plan, Function<Planelement, Status> stand) {
        this.stand = stand;
        plan.alle(Wirkungszusammenhang.class).forEach(this::nimm);
        plan.alle(Zielbeziehung.class).forEach(this::nimm);
        plan.alle(Wirkungsbeitrag.class).forEach(this::nimm);
    }

    /** What acts on a goal: assumptions, relations, contributions, each in the order of the plan. */
    List<Einfluss> auf(Ziel ziel) {
        return nachZiel.getOrDefault(ziel, Collections.emptyList());
    }

    /** Influences together, -1 to 1; null if none counts. */
    static BigDecimal zusammen(List<Einfluss> einfluesse) {
        BigDecimal wirkung = BigDecimal.ZERO;
        BigDecimal gewicht = BigDecimal.ZERO;
        for (Einfluss einfluss : einfluesse) {
            if (einfluss.zaehlt()) {
                wirkung = wirkung.add(einfluss.wirkung());
                gewicht = gewicht.add(einfluss.staerke().multiply(einfluss.vertrauen()));
            }
        }
        return gewicht.signum() == 0 ? null : wirkung.divide(gewicht, MathContext.DECIMAL64);
    }

    private void nimm(Wirkungszusammenhang annahme) {
        if (annahme.getFolge() instanceof Ziel ziel && brauchbar(ziel, annahme.getUrsache())) {
            String grund = annahme.getStatus() == Hypothesenstatus.WIDERLEGT ? "die Annahme ist widerlegt" : "";
            fuege(
                    ziel,
                    Einfluss.Art.WIRKUNG,
                    annahme.getUrsache(),
                    Texte.fehlt(annahme.getTitel())
                            ? "wirkt"
                            : "„" + annahme.getTitel().strip() + "“",
                    1,
                    new Kraft(annahme.getStaerke(), annahme.getVertrauen()),
                    grund);
        }
    }

    private void nimm(Zielbeziehung beziehung) {
        if (beziehung.eContainer() instanceof Ziel von && brauchbar(beziehung.getZiel(), von)) {
            int vorzeichen = beziehung.getArt() == Zielbeziehungsart.WIDERSPRICHT
                    ? -1
                    : beziehung.getArt() == Zielbeziehungsart.NEUTRAL ? 0 : 1;
            fuege(
                    beziehung.getZiel(),
                    Einfluss.Art.BEZIEHUNG,
                    von,
                    beziehung.getArt() == Zielbeziehungsart.NEUTRAL
                            ? "neutral"
                            : beziehung.getArt().getLiteral(),
                    vorzeichen,
                    new Kraft(Grad.OFFEN, Grad.OFFEN),
                    "");
        }
    }

    private void nimm(Wirkungsbeitrag beitrag) {
        EObject von = beitrag.eContainer();
        if (von instanceof Planelement element && brauchbar(beitrag.getZiel(), element)) {
            fuege(
                    beitrag.getZiel(),
                    Einfluss.Art.BEITRAG,
                    element,
                    "trägt bei",
                    1,
                    new Kraft(beitrag.getStaerke(), beitrag.getVertrauen()),
                    "");
        }
    }

    private static boolean brauchbar(Ziel ziel, Planelement von) {
        return ziel != null && von != null && ziel != von && !ziel.eIsProxy() && !von.eIsProxy();
    }

    private void fuege(
            Ziel ziel, Einfluss.Art art, Planelement von, String worin, int vorzeichen, Kraft kraft, String grund) {
        Elementbezug bezug = Elementbezug.von(von);
        Status status = stand.apply(von);
        String fehlt = !grund.isEmpty() ? grund : fehlt(kraft, status, vorzeichen);
        BigDecimal wirkung = fehlt.isEmpty()
                ? kraft.produkt()
                        .multiply(Statuspunkte.kurs(Statuspunkte.von(status)))
                        .multiply(BigDecimal.valueOf(vorzeichen))
                : null;
        nachZiel.computeIfAbsent(ziel, neu -> new ArrayList<>(2))
                .add(new Einfluss(
                        art,
                        bezug,
                        worin,
                        vorzeichen,
                        kraft.staerke(),
                        kraft.vertrauen(),
                        status,
                        wirkung,
                        Einflusssatz.von(bezug, worin, kraft.worte(), status, wirkung, fehlt)));
    }

    private static String fehlt(Kraft kraft, Status status, int vorzeichen) {
        List<String> fehlt = new ArrayList<>();
        if (vorzeichen == 0) {
            return "die Beziehung ist neutral";
        }
        if (kraft.staerke() == null) {
            fehlt.add("die Stärke");
        }
        if (kraft.vertrauen() == null) {
            fehlt.add("das Vertrauen");
        }
        if (!status.bewertet()) {
            fehlt.add("eine Bewertung der Ursache");
        }
        return fehlt.isEmpty() ? "" : (fehlt.size() == 1 ? "es fehlt " : "es fehlen ") + Satz.liste(fehlt);
    }

    /** Strength and confidence as the plan states them. */
    private record Kraft(Enumerator staerkewort, Grad vertrauenswort) {

        BigDecimal staerke() {
            return staerkewort instanceof Staerke beitrag
                    ? switch (beitrag) {
                        case SCHWACH -> SCHRITT;
                        case MITTEL -> new BigDecimal("0.6");
                        case STARK -> BigDecimal.ONE;
                        case OFFEN -> null;
                    }
                    : grad((Grad) staerkewort);
        }

        BigDecimal vertrauen() {
            return grad(vertrauenswort);
        }

        BigDecimal produkt() {
            return staerke().multiply(vertrauen());
        }

        String worte() {
            List<String> worte = new ArrayList<>();
            if (staerke() != null) {
                worte.add((staerkewort instanceof Staerke ? "Beitrag " : "Stärke ") + wort(staerkewort) + " ("
                        + Satz.zahl(staerke()) + ")");
            }
            if (vertrauen() != null) {
                worte.add("Vertrauen " + wort(vertrauenswort) + " (" + Satz.zahl(vertrauen()) + ")");
            }
            return String.join(", ", worte);
        }

        private static String wort(Enumerator wert) {
            return wert == Grad.SEHR_GERING ? "sehr gering" : wert == Grad.SEHR_HOCH ? "sehr hoch" : wert.getLiteral();
        }

        private static BigDecimal grad(Grad grad) {
            return grad == Grad.OFFEN ? null : SCHRITT.multiply(BigDecimal.valueOf(grad.ordinal()));
        }
    }
}
