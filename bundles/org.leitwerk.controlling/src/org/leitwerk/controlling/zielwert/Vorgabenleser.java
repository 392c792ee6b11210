package org.leitwerk.controlling.zielwert;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.leitwerk.controlling.Elementbezug;
import org.leitwerk.controlling.Richtung;
import org.leitwerk.controlling.Vorgabeart;
import org.leitwerk.controlling.Zielvorgabe;
import org.leitwerk.controlling.verfahren.Zahlform;
import org.leitwerk.controlling.zielsatz.Zielsatzleser;
import org.leitwerk.controlling.zielsatz.Zielsatzlesung;
import org.leitwerk.daten.reihe.Zeitreihe;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.steuerung.Absolutwert;
import org.leitwerk.steuerung.Aenderungsrichtung;
import org.leitwerk.steuerung.Aenderungswert;
import org.leitwerk.steuerung.Bereichswert;
import org.leitwerk.steuerung.Grenzwert;
import org.leitwerk.steuerung.Indikator;
import org.leitwerk.steuerung.Polaritaet;
import org.leitwerk.steuerung.Richtungswert;
import org.leitwerk.steuerung.VonAufWert;
import org.leitwerk.steuerung.Ziel;
import org.leitwerk.steuerung.Zielsatz;
import org.leitwerk.steuerung.Zielwert;
import org.leitwerk.steuerung.werte.Frist;

/**
 * Works out targets.
 *
 * <ul>
 *   <li>Base: the stated value (von … auf …), else that of the stated base period, else that of the beginning of the
 *       goal (ab …), else, for targets with a year that do not depend on it, the first value of the series; the words
 *       say so.
 *   <li>A change in percent counts from the base, also for an indicator in percent; percentage points and other units
 *       are added or taken away.
 *   <li>Of a range only the weakest bound counts if the indicator says which way is better; else both.
 *   <li>A corridor around the target loosens it: what counts is its bound on the side from which the value comes. If
 *       the target lies outside of its corridor, the corridor does not count.
 *   <li>Term: that of the target, else of the goal; terms like "in drei Jahren" as {@link org.leitwerk.regeln.Fristen}
 *       says.
 * </ul>
 */
public final class Vorgabenleser {

    private final Planstand stand;

    /**
     * Reads targets of a plan.
     *
     * @param stand the plan
     */
    public Vorgabenleser(Planstand stand) {
        this.stand = stand;
    }

    /**
     * Works out a target.
     *
     * @param zielwert the target as the plan states it
     * @param ziel the goal it belongs to
     * @param indikator what is measured
     * @param reihe actual values of the area and group it is for; may have none
     */
    public Zielvorgabe lies(Zielwert zielwert, Ziel ziel, Indikator indikator, Zeitreihe reihe) {
        if (zielwert instanceof Zielsatz satz) {
            return lies(satz, ziel, indikator, reihe);
        }
        return liesForm(zielwert, ziel, indikator, reihe).fertig();
    }

    /** A sentence counts as what it says if it can mean one thing only. */
    private Zielvorgabe lies(Zielsatz satz, Ziel ziel, Indikator indikator, Zeitreihe reihe) {
        Zielsatzlesung lesung = Zielsatzleser.lies(satz, indikator);
        Vorgabenentwurf entwurf = lesung.gelesen()
                .map(gelesen -> liesForm(gelesen, ziel, indikator, reihe))
                .orElseGet(() -> liesForm(satz, ziel, indikator, reihe));
        if (lesung.gelesen().isPresent()) {
            entwurf.text += " (als Satz: " + lesung.satz() + ")";
        } else {
            entwurf.mangel = lesung.lesart();
        }
        return entwurf.fertig();
    }

    private Vorgabenentwurf liesForm(Zielwert zielwert, Ziel ziel, Indikator indikator, Zeitreihe reihe) {
        Vorgabenentwurf entwurf = new Vorgabenentwurf(zielwert, Elementbezug.von(ziel));
        termin(entwurf, zielwert, ziel);
        if (!(zielwert instanceof Aenderungswert) && !Einheiten.passen(zielwert.getEinheit(), indikator.getEinheit())) {
            entwurf.mangel = "Ohne Bewertung, weil der Zielwert in „" + zielwert.getEinheit()
                    + "“ steht und der Indikator in „" + indikator.getEinheit() + "“.";
        }
        if (zielwert instanceof Absolutwert absolut) {
            Basis basis = basis(entwurf, zielwert, ziel, reihe, true);
            punktziel(entwurf, Vorgabeart.WERT, absolut.getWert(), basis, richtung(indikator));
        } else if (zielwert instanceof VonAufWert vonAuf) {
            vonAuf(entwurf, vonAuf, basis(entwurf, zielwert, ziel, reihe, true));
        } else if (zielwert instanceof Aenderungswert aenderung) {
            aenderung(entwurf, aenderung, indikator, basis(entwurf, zielwert, ziel, reihe, false));
        } else if (zielwert instanceof Grenzwert grenze) {
            grenze(entwurf, grenze, basis(entwurf, zielwert, ziel, reihe, true));
        } else if (zielwert instanceof Bereichswert bereich) {
            bereich(entwurf, bereich, richtung(indikator), basis(entwurf, zielwert, ziel, reihe, true));
        } else if (zielwert instanceof Richtungswert verlauf) {
            entwurf.art = Vorgabeart.RICHTUNG;
            entwurf.jaehrlich = verlauf.isJaehrlich();
            entwurf.richtung = switch (verlauf.getRichtung()) {
                case SINKEN -> Richtung.SINKEN;
                case STEIGEN -> Richtung.STEIGEN;
                case BLEIBEN -> Richtung.HALTEN;
            };
            entwurf.basis = basis(entwurf, zielwert, ziel, reihe, false);
        } else {
            entwurf.art = Vorgabeart.QUALITATIV;
        }
        korridor(entwurf, zielwert);
        entwurf.text = Zielworte.von(zielwert, entwurf.termin, ziel);
        return entwurf;
    }

    /**
     * The target that planned values of the series itself set.
     *
     * @param element the indicator
     * @param einheit its unit; may be empty
     * @param richtung which way is better
     * @param soll planned values
     * @param ist actual values; has at least one
     * @return the planned value of the last data year, else of the first planned year after it; empty if there is none
     */
    public static Optional<Zielvorgabe> ausReihe(
            Elementbezug element, String einheit, Richtung richtung, Zeitreihe soll, Zeitreihe ist) {
        int jahr = ist.letzter().map(wert -> wert.zeit().jahr()).orElse(0);
        return soll.werte().stream()
                .filter(wert -> wert.vorhanden() && wert.zeit().jahr() >= jahr)
                .findFirst()
                .map(wert -> {
                    Vorgabenentwurf entwurf = new Vorgabenentwurf(element);
                    entwurf.raum = soll.schluessel().raum();
                    entwurf.gruppe = soll.schluessel().gruppe();
                    entwurf.termin = wert.zeit().ende();
                    Basis basis = wert.zeit().jahr() == jahr
                            ? Basis.KEINE
                            : Basis.erster(ist, wert.zeit().jahr());
                    punktziel(entwurf, Vorgabeart.SOLLREIHE, wert.zahl(), basis, richtung);
                    entwurf.text =
                            soll.schluessel().art().getLiteral() + " " + new Zahlform(einheit, -1).mit(wert.zahl())
                                    + " für " + wert.zeit().anzeige();
                    return entwurf.fertig();
                });
    }

    /**
     * Which way is better for an indicator.
     *
     * @param indikator the indicator
     */
    public static Richtung richtung(Indikator indikator) {
        Polaritaet polaritaet = indikator.getPolaritaet();
        return switch (polaritaet == null ? Polaritaet.OFFEN : polaritaet) {
            case HOEHER -> Richtung.STEIGEN;
            case NIEDRIGER -> Richtung.SINKEN;
            case GLEICH -> Richtung.HALTEN;
            case OFFEN, NEUTRAL -> Richtung.UNBESTIMMT;
        };
    }

    private void termin(Vorgabenentwurf entwurf, Zielwert zielwert, Ziel ziel) {
        EObject stelle = zielwert.getTermin() != null && zielwert.eContainer() != null ? zielwert : ziel;
        Frist frist = zielwert.getTermin() != null ? zielwert.getTermin() : ziel.getBis();
        if (frist == null) {
            return;
        }
        Optional<LocalDate> tag = stand.fristen().ende(frist, stelle);
        entwurf.termin = tag.orElse(null);
        if (tag.isEmpty()) {
            entwurf.mangel = "Ohne Bewertung, weil nicht bekannt ist, ab wann die Frist „" + frist.anzeige()
                    + "“ zählt; es fehlen der Beginn des Ziels (ab …), ein Beschluss und der Zeitraum des Plans.";
        }
    }

    private static Basis basis(Vorgabenentwurf entwurf, Zielwert zielwert, Ziel ziel, Zeitreihe reihe, boolean ersatz) {
        if (zielwert.getBasis() != null) {
            Optional<Basis> basis = Basis.zu(zielwert.getBasis(), reihe);
            if (basis.isEmpty() && reihe.letzter().isPresent() && entwurf.mangel.isEmpty()) {
                entwurf.mangel = "Ohne Bewertung, weil es für die Basis "
                        + zielwert.getBasis().anzeige() + " keinen Wert gibt.";
            }
            return basis.orElse(Basis.KEINE);
        }
        Optional<Basis> beginn = ziel.getAb() == null ? Optional.empty() : Basis.zu(ziel.getAb(), reihe);
        if (beginn.isPresent() || !ersatz || entwurf.termin == null) {
            return beginn.orElse(Basis.KEINE);
        }
        return Basis.erster(reihe, entwurf.termin.getYear());
    }

    /**
     * A value to be reached: which way follows from what is better, else from the base; else it is to be met exactly.
     */
    private static void punktziel(
            Vorgabenentwurf entwurf, Vorgabeart art, BigDecimal wert, Basis basis, Richtung richtung) {
        entwurf.art = art;
        entwurf.basis = basis;
        if (wert == null) {
            entwurf.mangel = "Ohne Bewertung, weil dem Zielwert die Zahl fehlt.";
            return;
        }
        entwurf.zielwert = wert;
        Richtung weg = richtung;
        if (weg == Richtung.UNBESTIMMT) {
            int seite = basis.wert() == null ? 0 : wert.compareTo(basis.wert());
            weg = seite > 0 ? Richtung.STEIGEN : seite < 0 ? Richtung.SINKEN : Richtung.HALTEN;
        }
        entwurf.begrenze(weg, wert);
    }

    private static void vonAuf(Vorgabenentwurf entwurf, VonAufWert vonAuf, Basis basis) {
        BigDecimal von = vonAuf.getAusgangswert();
        Basis anfang = von == null
                ? basis
                : new Basis(von, basis.wert() == null ? "Ausgangswert" : basis.zeit(), basis.jahr());
        int seite =
                von == null || vonAuf.getWert() == null ? 0 : vonAuf.getWert().compareTo(von);
        punktziel(
                entwurf,
                Vorgabeart.VON_AUF,
                vonAuf.getWert(),
                anfang,
                seite > 0 ? Richtung.STEIGEN : seite < 0 ? Richtung.SINKEN : Richtung.HALTEN);
    }

    private static void aenderung(Vorgabenentwurf entwurf, Aenderungswert aenderung, Indikator indikator, Basis basis) {
        entwurf.art = Vorgabeart.AENDERUNG;
        entwurf.basis = basis;
        boolean senken = aenderung.getRichtung() == Aenderungsrichtung.SENKEN;
        entwurf.richtung = senken ? Richtung.SINKEN : Richtung.STEIGEN;
        String einheit = aenderung.getEinheit();
        boolean punkte = Einheiten.istProzentpunkt(einheit);
        boolean prozent = Einheiten.istProzent(einheit);
        if (punkte && !Einheiten.passen("%", indikator.getEinheit())
                || !punkte && !prozent && !Einheiten.passen(einheit, indikator.getEinheit())) {
            entwurf.mangel = "Ohne Bewertung, weil die Änderung in „" + einheit + "“ steht und der Indikator in „"
                    + indikator.getEinheit() + "“.";
            return;
        }
        if (aenderung.getWert() == null) {
            entwurf.mangel = "Ohne Bewertung, weil der Änderung die Zahl fehlt.";
            return;
        }
        if (basis.wert() == null) {
            if (entwurf.mangel.isEmpty()) {
                entwurf.mangel = "Ohne Bewertung, weil die Basis fehlt, gegen die sich der Wert ändern soll"
                        + " (gegenüber ‹Jahr›, mit einem Wert in diesem Jahr).";
            }
            return;
        }
        BigDecimal schritt =
                prozent ? basis.wert().abs().multiply(aenderung.getWert().movePointLeft(2)) : aenderung.getWert();
        BigDecimal wert = senken ? basis.wert().subtract(schritt) : basis.wert().add(schritt);
        entwurf.zielwert = wert;
        entwurf.begrenze(entwurf.richtung, wert);
    }

    private static void grenze(Vorgabenentwurf entwurf, Grenzwert grenze, Basis basis) {
        Richtung richtung =
                switch (grenze.getArt()) {
                    case UNTER, HOECHSTENS -> Richtung.SINKEN;
                    case MINDESTENS, UEBER -> Richtung.STEIGEN;
                };
        punktziel(entwurf, Vorgabeart.GRENZE, grenze.getWert(), basis, richtung);
        entwurf.streng = switch (grenze.getArt()) {
            case UNTER, UEBER -> true;
            case HOECHSTENS, MINDESTENS -> false;
        };
    }

    private static void bereich(Vorgabenentwurf entwurf, Bereichswert bereich, Richtung richtung, Basis basis) {
        entwurf.art = Vorgabeart.BEREICH;
        entwurf.basis = basis;
        BigDecimal unten = bereich.getUntergrenze();
        BigDecimal oben = bereich.getObergrenze();
        if (unten == null || oben == null || unten.compareTo(oben) > 0) {
            entwurf.mangel =
                    "Ohne Bewertung, weil dem Bereich eine Grenze fehlt oder die untere über der oberen liegt.";
            return;
        }
        if (richtung == Richtung.STEIGEN || richtung == Richtung.SINKEN) {
            entwurf.zielwert = richtung == Richtung.STEIGEN ? unten : oben;
            entwurf.begrenze(richtung, entwurf.zielwert);
        } else {
            entwurf.richtung = Richtung.HALTEN;
            entwurf.unten = unten;
            entwurf.oben = oben;
        }
    }

    private static void korridor(Vorgabenentwurf entwurf, Zielwert zielwert) {
        BigDecimal von = zielwert.getKorridorVon();
        BigDecimal bis = zielwert.getKorridorBis();
        BigDecimal ziel = entwurf.zielwert;
        if (von == null || bis == null || ziel == null || ziel.compareTo(von) < 0 || ziel.compareTo(bis) > 0) {
            return;
        }
        if (entwurf.richtung == Richtung.HALTEN) {
            entwurf.zielwert = null;
            entwurf.unten = von;
            entwurf.oben = bis;
        } else {
            entwurf.zielwert = entwurf.richtung == Richtung.STEIGEN ? von : bis;
            entwurf.begrenze(entwurf.richtung, entwurf.zielwert);
        }
    }
}
