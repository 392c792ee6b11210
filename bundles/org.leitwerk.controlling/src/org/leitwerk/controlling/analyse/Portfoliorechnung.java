package org.leitwerk.controlling.analyse;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.leitwerk.controlling.Begruendung;
import org.leitwerk.controlling.Elementbezug;
import org.leitwerk.controlling.Status;
import org.leitwerk.controlling.analyse.Portfolioergebnis.Achse;
import org.leitwerk.controlling.analyse.Portfolioergebnis.Feld;
import org.leitwerk.controlling.analyse.Portfolioergebnis.Punkt;
import org.leitwerk.controlling.satz.Satz;
import org.leitwerk.regeln.Texte;
import org.leitwerk.steuerung.Portfolioanalyse;
import org.leitwerk.steuerung.Portfolioposition;
import org.leitwerk.steuerung.werte.Zahlwert;

/**
 * Puts elements into the 4 or 9 fields of a portfolio.
 *
 * <p>Each axis is cut into 2 (or 3) equal parts of its range. The range is what the name of the axis states in
 * brackets, "Aufwand (1 bis 10)"; without it, it is that of the values. A value on a border lies in the higher field.
 * Suggestions are given only if one axis is resources (Aufwand, Kosten, Ressourcen …) and the other effect (Wirkung,
 * Nutzen, Beitrag …).
 *
 * <p>Source: KGSt-Handbuch 2011, Kap. 6.3 (4 or 9 fields, resources × contribution); borders and words of the fields
 * are our proposal. Example: range 1 to 10, 4 fields: border at 5.5; effort 4, effect 8: few resources, much effect:
 * extend.
 */
final class Portfoliorechnung {

    private static final String ZAHL = "(-?\\d+(?:[.,]\\d+)*)";
    private static final Pattern BEREICH =
            Pattern.compile("\\(\\s*" + ZAHL + "\\s*(?:bis|–|-)\\s*" + ZAHL + "[^)]*\\)");
    private static final Pattern MITTEL = Pattern.compile("(?iu).*(aufwand|ressource|kosten|mittel|budget|einsatz).*");
    private static final Pattern ERTRAG = Pattern.compile("(?iu).*(wirk|nutzen|beitrag|effekt|erfolg).*");

    private Portfoliorechnung() {}

    static Portfolioergebnis von(Portfolioanalyse analyse, Planwerte plan) {
        List<String> hinweise = new ArrayList<>();
        int raster = analyse.getRaster() != null && analyse.getRaster() == 9 ? 9 : 4;
        if (analyse.getRaster() != null && analyse.getRaster() != raster) {
            hinweise.add("Ein Raster mit " + analyse.getRaster() + " Feldern gibt es nicht; gerechnet ist mit 4.");
        }
        boolean ausPlan = analyse.getPositionen().isEmpty() && plan.jahr() > 0;
        if (ausPlan) {
            hinweise.add("Die Analyse nennt keine Lagen; gerechnet ist waagerecht mit den Kosten der Maßnahmen im Jahr "
                    + plan.jahr()
                    + " (Ist, sonst Plan), senkrecht mit ihren Beiträgen zu Zielen (schwach 1, mittel 3, stark 5).");
        }
        List<Portfolioposition> lagen = (ausPlan ? plan.lagen(analyse.getHandlungsfeld()) : analyse.getPositionen())
                .stream()
                        .filter(lage ->
                                lage.getElement() != null && !lage.getElement().eIsProxy())
                        .filter(lage -> vollstaendig(lage, hinweise))
                        .toList();
        int teile = raster == 9 ? 3 : 2;
        String kosten = ausPlan ? "Kosten " + plan.jahr() + " in Euro" : analyse.getXachse();
        String wirkung = ausPlan ? "Wirkung (Summe der Beiträge)" : analyse.getYachse();
        Achse x = achse(kosten, lagen, Portfolioposition::getX, teile, hinweise);
        Achse y = achse(wirkung, lagen, Portfolioposition::getY, teile, hinweise);
        Deutung deutung = Deutung.von(x.name(), y.name(), teile);
        List<Punkt> punkte =
                lagen.stream().map(lage -> punkt(lage, x, y, deutung)).toList();
        Elementbezug element = Elementbezug.von(analyse);
        return new Portfolioergebnis(
                element,
                x,
                y,
                raster,
                punkte,
                felder(punkte, deutung, teile),
                hinweise,
                begruendung(element, x, y, punkte, hinweise));
    }

    private static boolean vollstaendig(Portfolioposition lage, List<String> hinweise) {
        boolean voll = lage.getX() != null && lage.getY() != null;
        if (!voll) {
            hinweise.add(Elementbezug.von(lage.getElement()).anzeige()
                    + " hat nicht beide Werte und ist nicht eingeordnet.");
        }
        return voll;
    }

    private static Achse achse(
            String name,
            List<Portfolioposition> lagen,
            Function<Portfolioposition, BigDecimal> wert,
            int teile,
            List<String> hinweise) {
        String titel = Texte.fehlt(name) ? "" : name.strip();
        Matcher bereich = BEREICH.matcher(titel);
        if (bereich.find()) {
            return achse(titel, Zahlwert.lies(bereich.group(1)), Zahlwert.lies(bereich.group(2)), teile);
        } else if (lagen.isEmpty()) {
            return new Achse(titel, BigDecimal.ZERO, BigDecimal.ZERO, List.of());
        }
        BigDecimal von = lagen.stream().map(wert).reduce(BigDecimal::min).get();
        BigDecimal bis = lagen.stream().map(wert).reduce(BigDecimal::max).get();
        hinweise.add("Die Achse" + (titel.isEmpty() ? "" : " „" + titel + "“")
                + " nennt keinen Wertebereich wie „(1 bis 10)“; eingeteilt ist der Bereich der Werte von "
                + Satz.zahl(von)
                + " bis " + Satz.zahl(bis) + ".");
        return achse(titel, von, bis, teile);
    }

    private static Achse achse(String titel, BigDecimal eins, BigDecimal anderes, int teile) {
        BigDecimal von = eins.min(anderes);
        BigDecimal bis = eins.max(anderes);
        List<BigDecimal> grenzen = Stream.iterate(1, i -> i + 1)
                .limit(teile - 1L)
                .map(i -> von.add(bis.subtract(von)
                        .multiply(BigDecimal.valueOf(i))
                        .divide(BigDecimal.valueOf(teile), MathContext.DECIMAL64)))
                .toList();
        return new Achse(titel, von, bis, grenzen);
    }

    private static Punkt punkt(Portfolioposition lage, Achse x, Achse y, Deutung deutung) {
        int spalte = x.feld(lage.getX());
        int reihe = y.feld(lage.getY());
        return new Punkt(
                Elementbezug.von(lage.getElement()),
                lage.getX(),
                lage.getY(),
                lage.isSoll(),
                spalte,
                reihe,
                deutung.feld(spalte, reihe));
    }

    private static List<Feld> felder(List<Punkt> punkte, Deutung deutung, int teile) {
        List<Feld> felder = new ArrayList<>();
        for (int reihe = 0; reihe < teile; reihe++) {
            for (int spalte = 0; spalte < teile; spalte++) {
                int r = reihe;
                int s = spalte;
                int anzahl = (int) punkte.stream()
                        .filter(punkt -> !punkt.soll() && punkt.reihe() == r && punkt.spalte() == s)
                        .count();
                felder.add(new Feld(spalte, reihe, deutung.feld(spalte, reihe), anzahl));
            }
        }
        return felder;
    }

    private static Begruendung begruendung(
            Elementbezug element, Achse x, Achse y, List<Punkt> punkte, List<String> hinweise) {
        List<Begruendung> teile = new ArrayList<>();
        if (!x.grenzen().isEmpty() && !y.grenzen().isEmpty()) {
            teile.add(Begruendung.von(
                    "Grenzen der Felder: waagerecht " + grenzen(x) + ", senkrecht " + grenzen(y) + ".", Status.OHNE));
        }
        for (Punkt punkt : punkte) {
            teile.add(Begruendung.von(
                    punkt.element().anzeige() + " liegt " + (punkt.soll() ? "angestrebt " : "") + "bei "
                            + Satz.zahl(punkt.x()) + " waagerecht und " + Satz.zahl(punkt.y()) + " senkrecht: "
                            + punkt.stossrichtung().wort() + ".",
                    Status.OHNE,
                    punkt.element(),
                    List.of()));
        }
        hinweise.forEach(hinweis -> teile.add(Begruendung.von(hinweis, Status.OHNE)));
        List<String> worte = new ArrayList<>();
        for (Stossrichtung richtung : Stossrichtung.values()) {
            int zahl = (int) punkte.stream()
                    .filter(punkt -> !punkt.soll() && punkt.stossrichtung() == richtung)
                    .count();
            if (zahl > 0) {
                worte.add(zahl + " × „" + richtung.wort() + "“");
            }
        }
        String satz = punkte.isEmpty()
                ? " enthält keine eingeordneten Elemente."
                : ": " + (worte.isEmpty() ? "nur angestrebte Lagen" : Satz.liste(worte)) + ".";
        return Begruendung.von(element.anzeige() + satz, Status.OHNE, element, teile);
    }

    private static String grenzen(Achse achse) {
        return "bei "
                + Satz.liste(achse.grenzen().stream().map(Satz::zahl).toList())
                + (achse.name().isEmpty() ? "" : " („" + achse.name() + "“)");
    }

    /**
     * What the axes mean.
     *
     * @param bekannt whether one is resources and the other effect
     * @param vertauscht whether resources are upwards
     * @param teile fields in a row
     */
    private record Deutung(boolean bekannt, boolean vertauscht, int teile) {

        static Deutung von(String x, String y, int teile) {
            boolean ueblich = MITTEL.matcher(x).matches() && ERTRAG.matcher(y).matches();
            boolean vertauscht =
                    ERTRAG.matcher(x).matches() && MITTEL.matcher(y).matches();
            return new Deutung(ueblich || vertauscht, !ueblich && vertauscht, teile);
        }

        Stossrichtung feld(int spalte, int reihe) {
            if (!bekannt) {
                return Stossrichtung.KEINE;
            }
            return vertauscht ? Stossrichtung.von(reihe, spalte, teile) : Stossrichtung.von(spalte, reihe, teile);
        }
    }
}
