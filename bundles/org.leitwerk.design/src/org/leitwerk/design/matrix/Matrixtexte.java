package org.leitwerk.design.matrix;

import java.util.List;
import org.leitwerk.design.Planwissen;
import org.leitwerk.design.Textbau;
import org.leitwerk.steuerung.Grad;
import org.leitwerk.steuerung.Massnahme;
import org.leitwerk.steuerung.Planelement;
import org.leitwerk.steuerung.Staerke;
import org.leitwerk.steuerung.SteuerungPackage.Literals;
import org.leitwerk.steuerung.Wirkungsbeitrag;
import org.leitwerk.steuerung.beschriftung.Beschriftung;
import org.leitwerk.steuerung.modell.Ton;
import org.leitwerk.steuerung.werte.Zahlwert;

/** Labels of the matrix of goals and measures, and what its cells are, for styles and filters. */
public final class Matrixtexte {

    /** Longest title of a head in characters; the tooltip has it all. */
    private static final int LAENGSTE = 90;

    /** Number and title of a goal, a measure or a product. */
    public String matrixKopfText(Planelement kopf) {
        String titel = Textbau.gekuerzt(Textbau.titel(kopf), LAENGSTE);
        String nummer = Textbau.text(kopf.getNummer());
        return nummer.isEmpty() ? titel : nummer + " " + titel;
    }

    /** Everything that matters about a head. */
    public String matrixKopfKurzinfo(Planelement kopf) {
        return Textbau.kurzinfo(
                kopf,
                Literals.ZIEL__EBENE,
                Literals.ZIEL__STATUS,
                Literals.ZIEL__BIS,
                Literals.MASSNAHME__STATUS,
                Literals.MASSNAHME__PRIORITAET,
                Literals.MASSNAHME__GESAMTKOSTEN,
                Literals.ZEITRAUMELEMENT__VON,
                Literals.ZEITRAUMELEMENT__BIS,
                Literals.VERANTWORTBAR__VERANTWORTLICH);
    }

    /** Number and title of a measure, below it its state. */
    public String matrixMassnahmeText(Massnahme massnahme) {
        return Textbau.zeilen(matrixKopfText(massnahme), Planwissen.wort(massnahme, Literals.MASSNAHME__STATUS));
    }

    /** Strength and share of a contribution: {@code stark}, below {@code 90 %}. */
    public String beitragText(Wirkungsbeitrag beitrag) {
        String staerke = Planwissen.wort(beitrag, Literals.WIRKUNGSBEITRAG__STAERKE);
        String anteil = beitrag.getAnteil() == null ? "" : Zahlwert.anzeige(beitrag.getAnteil()) + " %";
        return Textbau.zeilen(staerke.isEmpty() ? "trägt bei" : staerke, anteil);
    }

    /** What contributes to what, how much, and who says so. */
    public String beitragKurzinfo(Wirkungsbeitrag beitrag) {
        String satz = "„" + Beschriftung.text(beitrag.eContainer()) + "“ trägt bei zu „"
                + (Planwissen.da(beitrag.getZiel()) ? Beschriftung.text(beitrag.getZiel()) : "?") + "“";
        List<String> angaben = Textbau.angaben(
                beitrag,
                Literals.WIRKUNGSBEITRAG__STAERKE,
                Literals.WIRKUNGSBEITRAG__VERTRAUEN,
                Literals.WIRKUNGSBEITRAG__ANTEIL,
                Literals.WIRKUNGSBEITRAG__BELEG);
        return Textbau.zeilen(satz, String.join("\n", angaben));
    }

    /** Whether a contribution is strong. */
    public boolean beitragIstStark(Wirkungsbeitrag beitrag) {
        return beitrag.getStaerke() == Staerke.STARK;
    }

    /** Whether a contribution is medium. */
    public boolean beitragIstMittel(Wirkungsbeitrag beitrag) {
        return beitrag.getStaerke() == Staerke.MITTEL;
    }

    /** Whether a contribution is weak. */
    public boolean beitragIstSchwach(Wirkungsbeitrag beitrag) {
        return beitrag.getStaerke() == Staerke.SCHWACH;
    }

    /** Whether little trust is put into a contribution. */
    public boolean beitragIstUnsicher(Wirkungsbeitrag beitrag) {
        return beitrag.getVertrauen() == Grad.GERING || beitrag.getVertrauen() == Grad.SEHR_GERING;
    }

    /** Whether a contribution is strong but little trusted. */
    public boolean beitragIstStarkUnsicher(Wirkungsbeitrag beitrag) {
        return beitragIstStark(beitrag) && beitragIstUnsicher(beitrag);
    }

    /** Whether a contribution is medium and little trusted. */
    public boolean beitragIstMittelUnsicher(Wirkungsbeitrag beitrag) {
        return beitragIstMittel(beitrag) && beitragIstUnsicher(beitrag);
    }

    /** Whether a contribution is weak and little trusted. */
    public boolean beitragIstSchwachUnsicher(Wirkungsbeitrag beitrag) {
        return beitragIstSchwach(beitrag) && beitragIstUnsicher(beitrag);
    }

    /** Rule: it is said how much a measure contributes. */
    public boolean beitragHatStaerke(Wirkungsbeitrag beitrag) {
        return beitrag.getStaerke() != Staerke.OFFEN;
    }

    /** Whether a measure is done. */
    public boolean matrixIstErledigt(Massnahme massnahme) {
        return Ton.von(massnahme.getStatus()) == Ton.GUT;
    }

    /** Whether a measure was stopped. */
    public boolean matrixIstGestoppt(Massnahme massnahme) {
        return Ton.von(massnahme.getStatus()) == Ton.SCHLECHT;
    }

    /** Whether a measure still counts: for the filter that hides those done or stopped. */
    public boolean matrixIstOffen(Massnahme massnahme) {
        return !matrixIstErledigt(massnahme) && !matrixIstGestoppt(massnahme);
    }

    /** Whether a contribution belongs to a measure that still counts. */
    public boolean beitragIstOffen(Wirkungsbeitrag beitrag) {
        return !(beitrag.eContainer() instanceof Massnahme massnahme) || matrixIstOffen(massnahme);
    }

    /** Whether a contribution is strong or medium: for the filter that hides the others. */
    public boolean beitragZaehlt(Wirkungsbeitrag beitrag) {
        return beitragIstStark(beitrag) || beitragIstMittel(beitrag);
    }
}
