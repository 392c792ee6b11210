package org.leitwerk.controlling.ziel;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.leitwerk.controlling.Annahmen;
import org.leitwerk.controlling.Elementbezug;
import org.leitwerk.controlling.Messungsergebnis;
import org.leitwerk.controlling.Status;
import org.leitwerk.regeln.Ableitungen;
import org.leitwerk.steuerung.Ableitung;
import org.leitwerk.steuerung.Messung;
import org.leitwerk.steuerung.Prioritaet;
import org.leitwerk.steuerung.Ziel;
import org.leitwerk.steuerung.Zielstatus;

/** Collects the parts of a goal: its indicators, then the goals derived from it. */
final class Teilsammler {

    private final Ableitungen ableitungen;
    private final Function<Messung, Optional<Messungsergebnis>> messungen;
    private final Annahmen annahmen;

    Teilsammler(Ableitungen ableitungen, Function<Messung, Optional<Messungsergebnis>> messungen, Annahmen annahmen) {
        this.ableitungen = ableitungen;
        this.messungen = messungen;
        this.annahmen = annahmen;
    }

    /**
     * The parts of a goal.
     *
     * @param ziel the goal
     * @param kerne results of the goals derived from it
     */
    List<Rohteil> teile(Ziel ziel, Map<Ziel, Zielkern> kerne) {
        List<Rohteil> teile = new ArrayList<>();
        ziel.getMessungen().forEach(messung -> teile.add(indikator(messung)));
        for (Ziel unterziel : ableitungen.unterziele(ziel)) {
            if (imKreis(ziel, unterziel)) {
                teile.add(ohne(unterziel, "Die Ableitung ist Teil eines Kreises und zählt nicht."));
            } else if (unterziel.getStatus() == Zielstatus.ENTFALLEN) {
                teile.add(ohne(unterziel, "Das Ziel ist entfallen."));
            } else {
                teile.add(unterziel(ziel, unterziel, kerne.get(unterziel)));
            }
        }
        return teile;
    }

    /** Whether a derivation is part of a circle; it can neither be worked out nor count. */
    boolean imKreis(Ziel ziel, Ziel unterziel) {
        List<Ziel> kreis = ableitungen.kreis(ziel);
        return !kreis.isEmpty() && kreis == ableitungen.kreis(unterziel);
    }

    private Rohteil indikator(Messung messung) {
        Messungsergebnis ergebnis = messungen.apply(messung).orElse(null);
        boolean benannt = ergebnis != null && ergebnis.indikator() != null;
        Status status = ergebnis == null ? Status.OHNE : ergebnis.status();
        BigDecimal punkte = Statuspunkte.von(status);
        BigDecimal erfuellung = ergebnis == null ? null : ergebnis.erfuellung();
        String fehlt = punkte != null
                ? ""
                : benannt ? "Der Indikator ist nicht bewertet." : "Der Verweis auf den Indikator führt ins Leere.";
        return new Rohteil(
                new Zielteil(
                        Zielteil.Art.INDIKATOR,
                        benannt ? ergebnis.indikator() : Elementbezug.von(messung),
                        null,
                        null,
                        null,
                        null,
                        erfuellung,
                        punkte,
                        status,
                        fehlt,
                        null),
                new Teilwert(positiv(messung.getGewicht()), null, erfuellung, punkte),
                ergebnis,
                null);
    }

    private Rohteil unterziel(Ziel ziel, Ziel unterziel, Zielkern kern) {
        BigDecimal punkte = kern.geltendePunkte();
        Status status = kern.nurVonHand() ? kern.bewertung().status() : kern.status();
        return new Rohteil(
                new Zielteil(
                        Zielteil.Art.UNTERZIEL,
                        kern.element(),
                        null,
                        annahmen.gewicht(unterziel) == null ? null : Gewichtsgrund.ANGENOMMEN,
                        null,
                        null,
                        kern.erfuellung(),
                        punkte,
                        status,
                        punkte == null ? "Das Unterziel ist nicht bewertet." : "",
                        null),
                new Teilwert(gewicht(ziel, unterziel), vorrang(unterziel.getPrioritaet()), kern.erfuellung(), punkte),
                null,
                unterziel);
    }

    private static Rohteil ohne(Ziel unterziel, String grund) {
        return new Rohteil(
                new Zielteil(
                        Zielteil.Art.UNTERZIEL,
                        Elementbezug.von(unterziel),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        Status.OHNE,
                        grund,
                        null),
                new Teilwert(null, null, null, null),
                null,
                null);
    }

    /** Weight for this goal, as its derivation states it, else the weight of the goal. */
    private BigDecimal gewicht(Ziel ziel, Ziel unterziel) {
        BigDecimal angenommen = annahmen.gewicht(unterziel);
        if (angenommen != null) {
            return positiv(angenommen);
        }
        return unterziel.getAbleitungen().stream()
                .filter(ableitung -> ableitung.getVon() == ziel)
                .map(Ableitung::getGewicht)
                .map(Teilsammler::positiv)
                .filter(gewicht -> gewicht != null)
                .findFirst()
                .orElseGet(() -> positiv(unterziel.getGewicht()));
    }

    private static BigDecimal positiv(BigDecimal gewicht) {
        return gewicht != null && gewicht.signum() > 0 ? gewicht : null;
    }

    private static BigDecimal vorrang(Prioritaet prioritaet) {
        return switch (prioritaet) {
            case UNBEDINGT -> BigDecimal.valueOf(4);
            case WICHTIG -> BigDecimal.valueOf(3);
            case NUETZLICH -> BigDecimal.valueOf(2);
            case UNTERGEORDNET -> BigDecimal.ONE;
            case OFFEN -> null;
        };
    }
}
