package org.leitwerk.design;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.leitwerk.steuerung.Ableitung;
import org.leitwerk.steuerung.Beteiligter;
import org.leitwerk.steuerung.Indikator;
import org.leitwerk.steuerung.Messung;
import org.leitwerk.steuerung.Planelement;
import org.leitwerk.steuerung.SteuerungPackage.Literals;
import org.leitwerk.steuerung.Wirkungsbeitrag;
import org.leitwerk.steuerung.Ziel;
import org.leitwerk.steuerung.Zielbeziehung;
import org.leitwerk.steuerung.beschriftung.Beschriftung;
import org.leitwerk.steuerung.werte.Zahlwert;

/** Texts in pictures of goals. */
public final class Zielbeschriftung {

    private static final BigDecimal HUNDERT = BigDecimal.valueOf(100);

    /** Number and title of an element; of a goal also the word of its status, for colour never stands alone. */
    public String beschriftung(Planelement element) {
        String text = Beschriftung.text(element);
        return element instanceof Ziel ? Auswertungsstand.mitWort(text, element) : text;
    }

    /** The title as one edits it: without number. */
    public String titeltext(Planelement element) {
        return Worte.text(element.getTitel());
    }

    /** The value and the target of a measurement: {@code 86 % (2025) · Ziel 85 %}. */
    public String kennwert(Messung messung) {
        return Kennwert.text(messung);
    }

    /** What is measured, with value and target, for the tooltip. */
    public String kennwerthinweis(Messung messung) {
        String indikator = Worte.titel(messung.getIndikator());
        String werte = Kennwert.text(messung);
        return werte.isEmpty() ? indikator : indikator + ": " + werte;
    }

    /** Title of an indicator, and its newest value with the word of its status below it. */
    public String indikatortext(Indikator indikator) {
        String wert = Kennwert.ist(indikator);
        return wert.isEmpty()
                ? Worte.titel(indikator)
                : Worte.titel(indikator) + "\n" + Auswertungsstand.mitWort(wert, indikator);
    }

    /** The target of a measurement, shown at the line to its indicator. */
    public String messungtext(Messung messung) {
        return Boolean.TRUE.equals(messung.isFuehrend()) ? "führend" : "";
    }

    /** The shortest name of somebody. */
    public String kurzname(Beteiligter wer) {
        return Worte.kurz(wer);
    }

    /** The weight of a derivation: its own, else that of the goal; {@code 30 %} where the weights make up 100. */
    public String gewicht(Ableitung ableitung) {
        BigDecimal eigenes = gewichtVon(ableitung);
        return eigenes != null && ableitung.getVon() instanceof Ziel oben ? text(eigenes, oben) : zahl(eigenes);
    }

    /**
     * The weight of a goal below the one that contains it.
     *
     * @param kante the view of the line between the two
     */
    public String unterzielgewicht(EObject ziel, EObject kante) {
        return Sichten.kantenziel(kante) instanceof Ziel unten
                        && ziel instanceof Ziel oben
                        && unten.getGewicht() != null
                ? text(unten.getGewicht(), oben)
                : "";
    }

    /** How goals are related: {@code stützt}. */
    public String beziehung(Zielbeziehung beziehung) {
        return Worte.wert(beziehung, Literals.ZIELBEZIEHUNG__ART);
    }

    /** How strong a contribution is, and its share: {@code stark · 90 %}. */
    public String beitragtext(Wirkungsbeitrag beitrag) {
        List<String> teile = new ArrayList<>(2);
        teile.add(Worte.wert(beitrag, Literals.WIRKUNGSBEITRAG__STAERKE));
        teile.add(beitrag.getAnteil() == null ? "" : Zahlwert.anzeige(beitrag.getAnteil()) + "\u00A0%");
        teile.removeIf(String::isEmpty);
        return String.join(" · ", teile);
    }

    private static String text(BigDecimal gewicht, Ziel oben) {
        Map<Ziel, BigDecimal> summen =
                Planwissen.von(oben).einmal("zielgewichte", stand -> new IdentityHashMap<Ziel, BigDecimal>());
        BigDecimal summe = summen.computeIfAbsent(oben, Zielbeschriftung::summe);
        return zahl(gewicht) + (summe.compareTo(HUNDERT) == 0 ? "\u00A0%" : "");
    }

    /** What the weights below a goal make up; summed once, for a goal may have thousands below it. */
    private static BigDecimal summe(Ziel oben) {
        return Stream.concat(
                        Plan.stand(oben).verweisende(oben, Ableitung.class).map(Zielbeschriftung::gewichtVon),
                        new Zielkandidaten()
                                .unterzieleOhneAbleitung(oben).stream().map(Ziel::getGewicht))
                .filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal gewichtVon(Ableitung ableitung) {
        if (ableitung.getGewicht() != null || !(ableitung.eContainer() instanceof Ziel ziel)) {
            return ableitung.getGewicht();
        }
        // A goal with one derivation weighs there what it weighs.
        return ziel.getAbleitungen().size() == 1 ? ziel.getGewicht() : null;
    }

    private static String zahl(BigDecimal wert) {
        return wert == null ? "" : Zahlwert.anzeige(wert);
    }
}
