package org.leitwerk.controlling.massnahme;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.leitwerk.regeln.Texte;
import org.leitwerk.steuerung.Jahresstellen;
import org.leitwerk.steuerung.Massnahme;
import org.leitwerk.steuerung.Stellenreihe;
import org.leitwerk.steuerung.Wertart;

/**
 * Posts and heads of a measure. Posts are full-time equivalents; heads are counted apart and never added to them.
 *
 * <p>Of several plans of a year the most binding one counts, as with money; what is filled is stated beside the plan or
 * as a series of actual posts.
 */
final class Stellen {

    private static final List<Wertart> PLANARTEN =
            List.of(Wertart.ANSATZ, Wertart.PLANUNG, Wertart.SOLL, Wertart.SCHAETZUNG, Wertart.PROGNOSE);
    private static final Pattern KOEPFE = Pattern.compile(
            "(?iu).*(person|kopf|köpfe|kräfte|kraft$|beschäftigte|mitarbeit|ehrenamtliche|freiwillige|helfer).*");

    private Stellen() {}

    /** Posts by year, in the order of years. */
    static List<Stellenstand> von(Massnahme massnahme) {
        Map<Integer, Map<Wertart, Stellenstand>> jahre = new TreeMap<>();
        for (Stellenreihe reihe : massnahme.getStellen()) {
            Wertart art = reihe.getArt() == Wertart.OFFEN ? Wertart.ANSATZ : reihe.getArt();
            for (Jahresstellen stellen : reihe.getStellen()) {
                if (stellen.getJahr() != null) {
                    jahre.computeIfAbsent(stellen.getJahr(), neu -> new EnumMap<>(Wertart.class))
                            .merge(
                                    art,
                                    new Stellenstand(stellen.getJahr(), stellen.getStellen(), stellen.getBesetzt()),
                                    Stellen::zusammen);
                }
            }
        }
        List<Stellenstand> ergebnis = new ArrayList<>();
        jahre.forEach((jahr, arten) -> ergebnis.add(jahr(jahr, arten)));
        return ergebnis;
    }

    /** Heads, in the order of the plan. */
    static List<Personenzahl> personen(Massnahme massnahme) {
        return massnahme.getRessourcen().stream()
                .filter(ressource -> ressource.getMenge() != null && !Texte.fehlt(ressource.getEinheit()))
                .filter(ressource -> KOEPFE.matcher(ressource.getEinheit()).matches())
                .map(ressource -> new Personenzahl(
                        ressource.getArt(),
                        Texte.fehlt(ressource.getText())
                                ? ""
                                : ressource.getText().strip(),
                        ressource.getMenge(),
                        ressource.getEinheit()))
                .toList();
    }

    private static Stellenstand jahr(int jahr, Map<Wertart, Stellenstand> arten) {
        Stellenstand plan = PLANARTEN.stream()
                .map(arten::get)
                .filter(stand -> stand != null)
                .findFirst()
                .orElse(new Stellenstand(jahr, null, null));
        Stellenstand ist = arten.getOrDefault(Wertart.IST, new Stellenstand(jahr, null, null));
        BigDecimal besetzt = ist.plan() == null ? ist.besetzt() : ist.plan();
        return new Stellenstand(jahr, plan.plan(), besetzt == null ? plan.besetzt() : besetzt);
    }

    private static Stellenstand zusammen(Stellenstand einer, Stellenstand anderer) {
        return new Stellenstand(
                einer.jahr(),
                Kostenrechnung.plus(einer.plan(), anderer.plan()),
                Kostenrechnung.plus(einer.besetzt(), anderer.besetzt()));
    }
}
