package org.leitwerk.controlling.verfahren;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.leitwerk.controlling.Richtung;
import org.leitwerk.controlling.Status;
import org.leitwerk.controlling.Statusanzeige;
import org.leitwerk.controlling.Zielvorgabe;
import org.leitwerk.controlling.verfahren.Schwellenwerte.Farbgrenze;
import org.leitwerk.controlling.verfahren.Verlauf.Punkt;
import org.leitwerk.steuerung.Ampel;
import org.leitwerk.steuerung.Bewertungsmethode;

/**
 * {@code schwelle}: the last value against the plan's own thresholds in the unit of the indicator.
 *
 * <p>Source: KGSt-Handbuch 2011, Kap. 5.5.2 (traffic lights of monitoring); the thresholds are the municipality's.
 *
 * <p>Formula: each threshold says from which value on its colour holds; that of the highest threshold the value has
 * come to holds. Below the lowest the one colour holds that has no threshold. The colours must stand in their order
 * (red, yellow, green or the other way round), and green on the side that is better.
 *
 * <p>Example: gelb ab 15, rot ab 20; lower is better. 14.9 is below all: green; 15 yellow; 20 red.
 */
final class Farbschwelle implements Verfahren {

    @Override
    public Bewertungsmethode methode() {
        return Bewertungsmethode.SCHWELLE;
    }

    @Override
    public Urteil bewerte(Zielvorgabe vorgabe, Lage lage) {
        return urteil(lage);
    }

    @Override
    public Optional<Urteil> ohneZiel(Lage lage) {
        return Optional.of(urteil(lage));
    }

    private static Urteil urteil(Lage lage) {
        List<Farbgrenze> grenzen = lage.schwellen().farben();
        if (grenzen.isEmpty()) {
            return Urteil.ohne(
                    lage.element(),
                    () ->
                            "Ohne Bewertung, weil keine Schwellen angegeben sind, etwa: schwelle grün ab 90 schwelle gelb ab 80.");
        }
        List<Ampel> folge = folge(grenzen);
        if (!geordnet(folge, lage.richtung())) {
            return Urteil.ohne(
                    lage.element(),
                    () -> "Ohne Bewertung, weil die Schwellen (" + worte(grenzen)
                            + ") keine Folge von rot über gelb nach grün ergeben, die zur besseren Richtung passt.");
        }
        Punkt letzter = lage.verlauf().letzter();
        Ampel farbe = folge.get(0);
        for (Farbgrenze grenze : grenzen) {
            if (letzter.wert().compareTo(grenze.ab()) >= 0) {
                farbe = grenze.ampel();
            }
        }
        if (farbe == Ampel.OFFEN) {
            return Urteil.ohne(
                    lage.element(),
                    () -> "Ohne Bewertung, weil " + lage.form().mit(letzter.wert()) + " ("
                            + letzter.zeit().anzeige() + ") unter allen Schwellen liegt (" + worte(grenzen) + ").");
        }
        Status status = status(farbe);
        return Urteil.von(
                status,
                lage.element(),
                () -> "Schwelle: " + Statusanzeige.von(status).wort() + ", weil der Wert "
                        + lage.form().mit(letzter.wert()) + " ("
                        + letzter.zeit().anzeige()
                        + ") ist; die Schwellen: " + worte(grenzen) + ".");
    }

    /** The colours from the lowest values up; the first is that below all thresholds, OFFEN if none is left over. */
    private static List<Ampel> folge(List<Farbgrenze> grenzen) {
        Set<Ampel> uebrig = EnumSet.of(Ampel.GRUEN, Ampel.GELB, Ampel.ROT);
        grenzen.forEach(grenze -> uebrig.remove(grenze.ampel()));
        List<Ampel> folge = new ArrayList<>();
        // With a threshold for one colour only, the two others could both be meant: green and red stand apart.
        if (uebrig.size() == 2) {
            uebrig.remove(Ampel.GELB);
        }
        folge.add(uebrig.size() == 1 ? uebrig.iterator().next() : Ampel.OFFEN);
        grenzen.forEach(grenze -> folge.add(grenze.ampel()));
        return folge;
    }

    private static boolean geordnet(List<Ampel> folge, Richtung richtung) {
        List<Integer> raenge = folge.stream()
                .filter(farbe -> farbe != Ampel.OFFEN)
                .map(farbe -> status(farbe).ordinal())
                .toList();
        boolean steigt = true;
        boolean faellt = true;
        for (int i = 1; i < raenge.size(); i++) {
            steigt &= raenge.get(i) < raenge.get(i - 1);
            faellt &= raenge.get(i) > raenge.get(i - 1);
        }
        return steigt && richtung != Richtung.SINKEN || faellt && richtung != Richtung.STEIGEN;
    }

    private static Status status(Ampel farbe) {
        return switch (farbe) {
            case GRUEN -> Status.AUF_KURS;
            case GELB -> Status.LEICHTE_ABWEICHUNG;
            case ROT -> Status.GEFAEHRDET;
            case OFFEN -> Status.OHNE;
        };
    }

    private static String worte(List<Farbgrenze> grenzen) {
        return grenzen.stream()
                .map(grenze -> grenze.ampel().getLiteral() + " ab " + Zahlform.deutsch(grenze.ab()))
                .collect(Collectors.joining(", "));
    }
}
