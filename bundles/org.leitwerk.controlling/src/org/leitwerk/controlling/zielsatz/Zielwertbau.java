package org.leitwerk.controlling.zielsatz;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.leitwerk.steuerung.Absolutwert;
import org.leitwerk.steuerung.Aenderungsrichtung;
import org.leitwerk.steuerung.Aenderungswert;
import org.leitwerk.steuerung.Bereichswert;
import org.leitwerk.steuerung.Grenzart;
import org.leitwerk.steuerung.Grenzwert;
import org.leitwerk.steuerung.Polaritaet;
import org.leitwerk.steuerung.Richtungswert;
import org.leitwerk.steuerung.SteuerungFactory;
import org.leitwerk.steuerung.Verlaufsrichtung;
import org.leitwerk.steuerung.VonAufWert;
import org.leitwerk.steuerung.Zielwert;
import org.leitwerk.steuerung.werte.Zahlwert;

/** Makes a target of what was found in a sentence, if it fits together in one way only. */
final class Zielwertbau {

    private static final SteuerungFactory FABRIK = SteuerungFactory.eINSTANCE;

    private final String einheit;
    private final Polaritaet polaritaet;
    private final Optional<Verlaufsrichtung> richtung;
    private final boolean jaehrlich;

    Zielwertbau(String einheit, Polaritaet polaritaet, Optional<Verlaufsrichtung> richtung, boolean jaehrlich) {
        this.einheit = einheit;
        this.polaritaet = polaritaet;
        this.richtung = richtung;
        this.jaehrlich = jaehrlich;
    }

    /**
     * @param mengen the numbers in their order
     * @param anteil percent of the base, if a word says so
     * @param erreichen whether a word says that a value shall be reached
     */
    Zielwert baue(List<Menge> mengen, Optional<BigDecimal> anteil, boolean erreichen) throws Unklar {
        if (mengen.isEmpty() && anteil.isEmpty()) {
            return verlauf();
        }
        if (jaehrlich) {
            throw new Unklar(
                    "Eine Zahl für jedes Jahr ist kein Zielwert; bitte den Wert am Ende und den Termin nennen.");
        }
        if (richtung.isPresent() && richtung.get() == Verlaufsrichtung.BLEIBEN) {
            return bleiben(mengen, anteil);
        }
        if (anteil.isPresent()) {
            if (!mengen.isEmpty()) {
                throw zuViele(mengen);
            }
            return aenderung(anteil.get(), "%");
        }
        String worte = mengen.stream().map(Menge::vor).collect(Collectors.joining(" "));
        return switch (worte) {
            case "von auf" -> vonAuf(mengen.get(0), mengen.get(1));
            case "zwischen und", "auf bis", " bis" -> bereich(mengen.get(0), mengen.get(1));
            case "um" -> um(mengen.get(0));
            case "auf", "bis" -> wert(mengen.get(0));
            case "" -> {
                if (mengen.get(0).grenze() == null && !erreichen) {
                    throw new Unklar("Es ist nicht klar, wie " + worte(mengen.get(0))
                            + " gemeint ist; bitte „auf“, „um“, „mindestens“ oder „höchstens“ davorschreiben.");
                }
                yield wert(mengen.get(0));
            }
            default -> throw zuViele(mengen);
        };
    }

    private Zielwert verlauf() throws Unklar {
        if (richtung.isEmpty()) {
            throw new Unklar("Er nennt weder eine Zahl noch eine Richtung.");
        }
        Richtungswert wert = FABRIK.createRichtungswert();
        wert.setRichtung(richtung.get());
        wert.setJaehrlich(jaehrlich);
        return wert;
    }

    /** "Soll unter 3 % bleiben" is a bound that holds; "bei 3 % bleiben" is none. */
    private Zielwert bleiben(List<Menge> mengen, Optional<BigDecimal> anteil) throws Unklar {
        if (anteil.isPresent()
                || mengen.size() != 1
                || !mengen.get(0).vor().isEmpty()
                || mengen.get(0).grenze() == null) {
            throw new Unklar("Er sagt, dass etwas bleiben soll, und nennt Zahlen; bitte eine Grenze nennen"
                    + " („mindestens 90 % halten“) oder einen Bereich („zwischen 1 und 2 %“).");
        }
        return grenze(mengen.get(0));
    }

    private Zielwert vonAuf(Menge von, Menge auf) throws Unklar {
        if (von.grenze() != null || auf.grenze() != null) {
            throw new Unklar(
                    "Ausgangswert und Grenze zugleich gehen nicht; bitte „von … auf …“ oder nur die Grenze schreiben.");
        }
        int seite = auf.zahl().compareTo(von.zahl());
        pruefeRichtung(seite < 0 ? Verlaufsrichtung.SINKEN : Verlaufsrichtung.STEIGEN);
        if (seite == 0) {
            throw new Unklar("Ausgangswert und Zielwert sind gleich.");
        }
        VonAufWert wert = FABRIK.createVonAufWert();
        wert.setAusgangswert(von.zahl());
        wert.setWert(auf.zahl());
        return mitEinheit(wert, gemeinsam(von, auf));
    }

    private Zielwert bereich(Menge unten, Menge oben) throws Unklar {
        if (unten.grenze() != null || oben.grenze() != null || unten.zahl().compareTo(oben.zahl()) >= 0) {
            throw new Unklar(
                    "Der Bereich ist nicht zu lesen; bitte „zwischen 1 und 2“ schreiben, die kleinere Zahl zuerst.");
        }
        Bereichswert wert = FABRIK.createBereichswert();
        wert.setUntergrenze(unten.zahl());
        wert.setObergrenze(oben.zahl());
        return mitEinheit(wert, gemeinsam(unten, oben));
    }

    private Zielwert um(Menge menge) throws Unklar {
        if (menge.grenze() != null && menge.grenze() != Grenzart.MINDESTENS) {
            throw new Unklar(
                    "Eine Änderung, die begrenzt ist, kennt die Sprache nicht; bitte den Zielwert selbst nennen.");
        }
        return aenderung(menge.zahl(), Satzeinheit.derAenderung(menge.einheit(), einheit));
    }

    private Zielwert aenderung(BigDecimal um, String masseinheit) throws Unklar {
        if (um.signum() <= 0) {
            throw new Unklar("Die Änderung muss größer als 0 sein; die Richtung sagen „senken“ und „steigern“.");
        }
        Aenderungswert wert = FABRIK.createAenderungswert();
        wert.setRichtung(aenderungsrichtung());
        wert.setWert(um);
        wert.setEinheit(masseinheit.isEmpty() ? null : masseinheit);
        return wert;
    }

    private Aenderungsrichtung aenderungsrichtung() throws Unklar {
        if (richtung.isPresent()) {
            return richtung.get() == Verlaufsrichtung.SINKEN ? Aenderungsrichtung.SENKEN : Aenderungsrichtung.STEIGERN;
        }
        if (polaritaet == Polaritaet.HOEHER) {
            return Aenderungsrichtung.STEIGERN;
        }
        if (polaritaet == Polaritaet.NIEDRIGER) {
            return Aenderungsrichtung.SENKEN;
        }
        throw new Unklar("Er sagt nicht, ob der Wert sinken oder steigen soll, und der Indikator nicht, was besser ist"
                + " („besser höher“).");
    }

    private Zielwert wert(Menge menge) throws Unklar {
        if (menge.grenze() != null) {
            return grenze(menge);
        }
        Absolutwert wert = FABRIK.createAbsolutwert();
        wert.setWert(menge.zahl());
        return mitEinheit(wert, menge.einheit());
    }

    private Zielwert grenze(Menge menge) throws Unklar {
        boolean oben = menge.grenze() == Grenzart.UNTER || menge.grenze() == Grenzart.HOECHSTENS;
        if (richtung.isPresent() && richtung.get() != Verlaufsrichtung.BLEIBEN) {
            pruefeRichtung(oben ? Verlaufsrichtung.SINKEN : Verlaufsrichtung.STEIGEN);
        }
        Grenzwert wert = FABRIK.createGrenzwert();
        wert.setArt(menge.grenze());
        wert.setWert(menge.zahl());
        return mitEinheit(wert, menge.einheit());
    }

    private void pruefeRichtung(Verlaufsrichtung derZahlen) throws Unklar {
        if (richtung.isPresent() && richtung.get() != derZahlen) {
            throw new Unklar("Richtung und Zahlen passen nicht zusammen.");
        }
    }

    private Zielwert mitEinheit(Zielwert wert, String worte) throws Unklar {
        String gelesen = Satzeinheit.von(worte, einheit);
        wert.setEinheit(gelesen.isEmpty() ? null : gelesen);
        return wert;
    }

    private static String gemeinsam(Menge eine, Menge andere) throws Unklar {
        return Mengenworte.gemeinsameEinheit(eine, andere)
                .orElseThrow(() -> new Unklar("Die beiden Zahlen haben verschiedene Einheiten."));
    }

    private static Unklar zuViele(List<Menge> mengen) {
        return new Unklar("Er nennt " + (mengen.size() > 1 ? mengen.size() + " Zahlen" : "eine Zahl")
                + ", deren Zusammenhang nicht eindeutig ist: "
                + mengen.stream().map(Zielwertbau::worte).collect(Collectors.joining(", ")) + ".");
    }

    private static String worte(Menge menge) {
        String text = Zahlwert.anzeige(menge.zahl());
        return "„" + (menge.vor().isEmpty() ? "" : menge.vor() + " ") + text
                + (menge.einheit().isEmpty() ? "" : " " + menge.einheit()) + "“";
    }
}
