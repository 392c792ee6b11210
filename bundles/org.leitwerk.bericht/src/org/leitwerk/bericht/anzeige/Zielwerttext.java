package org.leitwerk.bericht.anzeige;

import java.util.ArrayList;
import java.util.List;
import org.leitwerk.steuerung.Absolutwert;
import org.leitwerk.steuerung.Aenderungswert;
import org.leitwerk.steuerung.Bereichswert;
import org.leitwerk.steuerung.Grenzwert;
import org.leitwerk.steuerung.Indikator;
import org.leitwerk.steuerung.Messung;
import org.leitwerk.steuerung.Qualitativwert;
import org.leitwerk.steuerung.Richtungswert;
import org.leitwerk.steuerung.VonAufWert;
import org.leitwerk.steuerung.Zielsatz;
import org.leitwerk.steuerung.Zielwert;

/** Target values in words. */
public final class Zielwerttext {

    private Zielwerttext() {}

    /** The target value in words: {@code senken um 10 % gegenüber 2023 bis 31.12.2027}. */
    public static String von(Zielwert zielwert) {
        List<String> teile = new ArrayList<>();
        teile.add(kern(zielwert));
        if (zielwert.getBasis() != null) {
            teile.add("gegenüber " + zielwert.getBasis().anzeige());
        }
        if (zielwert.getTermin() != null) {
            teile.add(
                    zielwert.getTermin().istRelativ()
                            ? zielwert.getTermin().anzeige()
                            : "bis " + zielwert.getTermin().anzeige());
        }
        if (zielwert.getRaum() != null && !zielwert.getRaum().eIsProxy()) {
            teile.add("in " + Namen.titel(zielwert.getRaum()));
        }
        if (zielwert.getGruppe() != null && !zielwert.getGruppe().eIsProxy()) {
            teile.add("für " + Namen.titel(zielwert.getGruppe()));
        }
        return String.join(" ", teile) + zusatz(zielwert);
    }

    private static String kern(Zielwert zielwert) {
        String einheit = einheit(zielwert);
        if (zielwert instanceof VonAufWert wert) {
            return "von " + Werte.zahl(wert.getAusgangswert()) + " auf " + Werte.menge(wert.getWert(), einheit);
        } else if (zielwert instanceof Absolutwert wert) {
            return "auf " + Werte.menge(wert.getWert(), einheit);
        } else if (zielwert instanceof Aenderungswert wert) {
            // A change without a unit is one in the unit of the indicator.
            return Worte.von(wert.getRichtung()) + " um " + Werte.menge(wert.getWert(), einheit);
        } else if (zielwert instanceof Bereichswert wert) {
            return "zwischen " + Werte.zahl(wert.getUntergrenze()) + " und "
                    + Werte.menge(wert.getObergrenze(), einheit);
        } else if (zielwert instanceof Grenzwert wert) {
            return Worte.von(wert.getArt()) + " " + Werte.menge(wert.getWert(), einheit);
        } else if (zielwert instanceof Richtungswert wert) {
            return "soll " + (wert.isJaehrlich() ? "jährlich " : "") + Worte.von(wert.getRichtung());
        }
        if (zielwert instanceof Zielsatz wert) {
            return Werte.text(wert.getSatz());
        }
        return zielwert instanceof Qualitativwert wert ? Werte.text(wert.getAussage()) : "";
    }

    private static String zusatz(Zielwert zielwert) {
        List<String> teile = new ArrayList<>();
        if (zielwert.getKorridorVon() != null || zielwert.getKorridorBis() != null) {
            teile.add("Korridor " + Werte.zahl(zielwert.getKorridorVon()) + " bis "
                    + Werte.menge(zielwert.getKorridorBis(), einheit(zielwert)));
        }
        if (zielwert.getReferenzwert() != null) {
            teile.add("Referenzwert " + Werte.menge(zielwert.getReferenzwert(), einheit(zielwert)));
        }
        if (!Worte.von(zielwert.getStand()).isEmpty()) {
            teile.add(Worte.von(zielwert.getStand()));
        }
        if (!Worte.von(zielwert.getSzenario()).isEmpty()) {
            teile.add("bei Budget " + Worte.von(zielwert.getSzenario()));
        }
        if (!Werte.text(zielwert.getBegruendung()).isEmpty()) {
            teile.add(zielwert.getBegruendung().strip());
        }
        return teile.isEmpty() ? "" : " (" + String.join("; ", teile) + ")";
    }

    /** Unit of a target value: its own, else that of the indicator. */
    private static String einheit(Zielwert zielwert) {
        if (!Werte.text(zielwert.getEinheit()).isEmpty()) {
            return zielwert.getEinheit();
        }
        Indikator indikator = zielwert.eContainer() instanceof Messung messung ? messung.getIndikator() : null;
        return indikator == null || indikator.eIsProxy() ? "" : Werte.text(indikator.getEinheit());
    }
}
