package org.leitwerk.steuerung.beschriftung;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.stream.Collectors;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.leitwerk.steuerung.SteuerungPackage;
import org.leitwerk.steuerung.werte.Altersspanne;
import org.leitwerk.steuerung.werte.Datumwert;
import org.leitwerk.steuerung.werte.Frist;
import org.leitwerk.steuerung.werte.Geldwert;
import org.leitwerk.steuerung.werte.Rhythmus;
import org.leitwerk.steuerung.werte.Zahlwert;
import org.leitwerk.steuerung.werte.Zeitangabe;

/**
 * Values of features in the German form in which people write them: {@code 1.234,5}, {@code 49.752,00 €},
 * {@code 31.12.2027}.
 */
public final class Wertanzeige {

    private Wertanzeige() {}

    /**
     * The value of a feature as text on one line.
     *
     * @param merkmal says whether a number is money, percent or plain
     * @param wert a single value or a collection of values; may be null
     * @return empty for null and for an empty collection
     */
    public static String von(EStructuralFeature merkmal, Object wert) {
        if (wert instanceof Collection<?> werte) {
            return werte.stream().map(w -> einzeln(merkmal, w)).collect(Collectors.joining(", "));
        }
        return wert == null ? "" : einzeln(merkmal, wert);
    }

    private static String einzeln(EStructuralFeature merkmal, Object wert) {
        if (wert instanceof BigDecimal zahl) {
            return zahl(merkmal, zahl);
        }
        if (wert instanceof LocalDate tag) {
            return Datumwert.anzeige(tag);
        }
        if (wert instanceof Zeitangabe zeit) {
            return zeit.anzeige();
        }
        if (wert instanceof Frist frist) {
            return frist.anzeige();
        }
        if (wert instanceof Rhythmus rhythmus) {
            return rhythmus.anzeige();
        }
        if (wert instanceof Altersspanne alter) {
            return alter.anzeige();
        }
        if (wert instanceof Boolean ja) {
            return ja ? "ja" : "nein";
        }
        if (wert instanceof Enumerator literal && merkmal.getEType() instanceof EEnum typ) {
            return Beschriftung.wert(typ, literal);
        }
        if (wert instanceof EObject element) {
            return Beschriftung.text(element);
        }
        return ganzzahl(merkmal, wert).strip().lines().findFirst().orElse("");
    }

    private static String zahl(EStructuralFeature merkmal, BigDecimal zahl) {
        if (merkmal.getEType() == SteuerungPackage.Literals.GELD) {
            return Geldwert.anzeige(zahl);
        }
        return Zahlwert.anzeige(zahl) + (merkmal.getEType() == SteuerungPackage.Literals.PROZENT ? " %" : "");
    }

    /** A count has thousands separators, a year has not. */
    private static String ganzzahl(EStructuralFeature merkmal, Object wert) {
        return merkmal.getEType() == SteuerungPackage.Literals.GANZZAHL && wert instanceof Integer zahl
                ? Zahlwert.anzeige(BigDecimal.valueOf(zahl))
                : wert.toString();
    }
}
