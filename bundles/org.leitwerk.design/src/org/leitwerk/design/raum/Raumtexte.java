package org.leitwerk.design.raum;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.leitwerk.design.Planwissen;
import org.leitwerk.design.Textbau;
import org.leitwerk.steuerung.Gremium;
import org.leitwerk.steuerung.Indikator;
import org.leitwerk.steuerung.Kommune;
import org.leitwerk.steuerung.Massnahme;
import org.leitwerk.steuerung.Messreihe;
import org.leitwerk.steuerung.Messwert;
import org.leitwerk.steuerung.Raumgliederung;
import org.leitwerk.steuerung.Sozialraum;
import org.leitwerk.steuerung.SteuerungPackage.Literals;
import org.leitwerk.steuerung.werte.Zahlwert;

/** Labels and tooltips of municipalities, divisions, areas and their key figures. */
public final class Raumtexte {

    /** Title of a municipality, below it its kind and its inhabitants. */
    public String kommuneText(Kommune kommune) {
        return Textbau.zeilen(
                Textbau.titel(kommune),
                Textbau.reihe(Planwissen.wort(kommune, Literals.KOMMUNE__TYP), einwohner(kommune.getEinwohner())));
    }

    /** Everything that matters about a municipality. */
    public String kommuneKurzinfo(Kommune kommune) {
        return Textbau.kurzinfo(
                kommune,
                Literals.KOMMUNE__TYP,
                Literals.KOMMUNE__EINWOHNER,
                Literals.KOMMUNE__EINWOHNER_STAND,
                Literals.KOMMUNE__FLAECHE,
                Literals.KOMMUNE__STATISTIKSTELLE);
    }

    /** Title of a division, below it its version and how it was made. */
    public String gliederungText(Raumgliederung gliederung) {
        String fassung = Textbau.text(gliederung.getFassung());
        return Textbau.zeilen(
                Textbau.titel(gliederung),
                Textbau.reihe(
                        fassung.isEmpty() ? "" : "Fassung " + fassung,
                        Planwissen.wort(gliederung, Literals.RAUMGLIEDERUNG__VERFAHREN)));
    }

    /** Everything that matters about a division. */
    public String gliederungKurzinfo(Raumgliederung gliederung) {
        return Textbau.kurzinfo(
                gliederung,
                Literals.RAUMGLIEDERUNG__GUELTIG_AB,
                Literals.RAUMGLIEDERUNG__VERFAHREN,
                Literals.RAUMGLIEDERUNG__KRITERIEN,
                Literals.RAUMGLIEDERUNG__UEBERPRUEFUNG,
                Literals.RAUMGLIEDERUNG__VORGAENGER);
    }

    /** Number and title of an area, below it inhabitants, rank and type. */
    public String raumText(Sozialraum raum) {
        String nummer = Textbau.text(raum.getNummer());
        String rang = raum.getRang() == null ? "" : "Rang " + raum.getRang();
        return Textbau.zeilen(
                (nummer + " " + Textbau.titel(raum)).strip(), Textbau.reihe(einwohner(raum.getEinwohner()), rang));
    }

    /** Everything that matters about an area. */
    public String raumKurzinfo(Sozialraum raum) {
        return Textbau.kurzinfo(
                raum,
                Literals.SOZIALRAUM__RAUMTYP,
                Literals.SOZIALRAUM__SCHICHT,
                Literals.SOZIALRAUM__EINWOHNER,
                Literals.SOZIALRAUM__EINWOHNER_STAND,
                Literals.SOZIALRAUM__FLAECHE,
                Literals.SOZIALRAUM__CLUSTER,
                Literals.SOZIALRAUM__RANG,
                Literals.SOZIALRAUM__HANDLUNGSBEDARF);
    }

    /** Newest value and name of a key figure, before them how the area stands: {@code ▲ 41,2 % Betreuungsquote}. */
    public String raumWertText(Messreihe reihe) {
        Indikator indikator = (Indikator) reihe.eContainer();
        String zeichen =
                switch (Raumvergleich.von(reihe).stand(reihe)) {
                    case 1 -> "▲ ";
                    case -1 -> "▼ ";
                    default -> "";
                };
        return zeichen + wert(indikator, reihe) + " " + Textbau.gekuerzt(Textbau.titel(indikator), 40);
    }

    /** The value with its time, and the mean of all areas. */
    public String raumWertKurzinfo(Messreihe reihe) {
        Indikator indikator = (Indikator) reihe.eContainer();
        String zeit = Raumvergleich.neuester(reihe)
                .map(wert -> " (" + wert.getZeit().anzeige() + ")")
                .orElse("");
        String schnitt = Raumvergleich.von(reihe)
                .mittel(indikator)
                .map(wert -> "Mittel der Räume: " + Zahlwert.anzeige(gerundet(wert, indikator)))
                .orElse("");
        String richtung = Raumvergleich.istWertend(indikator)
                ? "Besser: " + Planwissen.wort(indikator, Literals.INDIKATOR__POLARITAET)
                : "";
        return Textbau.zeilen(Textbau.titel(indikator) + ": " + wert(indikator, reihe) + zeit, schnitt, richtung);
    }

    /** Title of a body of an area. */
    public String raumGremiumText(Gremium gremium) {
        return Textbau.titel(gremium);
    }

    /** Number and title of a measure, below it its state. */
    public String raumMassnahmeText(Massnahme massnahme) {
        return Textbau.zeilen(
                (Textbau.text(massnahme.getNummer()) + " " + Textbau.titel(massnahme)).strip(),
                Planwissen.wort(massnahme, Literals.MASSNAHME__STATUS));
    }

    private static String wert(Indikator indikator, Messreihe reihe) {
        Optional<Messwert> wert = Raumvergleich.neuester(reihe);
        String einheit = Textbau.text(indikator.getEinheit());
        return wert.map(w -> Zahlwert.anzeige(w.getWert()) + (einheit.isEmpty() ? "" : " " + einheit))
                .orElse("–");
    }

    private static BigDecimal gerundet(BigDecimal wert, Indikator indikator) {
        int stellen = indikator.getNachkommastellen() == null ? 1 : indikator.getNachkommastellen();
        return wert.setScale(Math.max(0, stellen), RoundingMode.HALF_UP);
    }

    private static String einwohner(Integer anzahl) {
        return anzahl == null ? "" : Zahlwert.anzeige(BigDecimal.valueOf(anzahl)) + " Einw.";
    }
}
