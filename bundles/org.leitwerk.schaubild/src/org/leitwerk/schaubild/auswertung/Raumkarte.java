package org.leitwerk.schaubild.auswertung;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.leitwerk.controlling.Indikatorergebnis;
import org.leitwerk.schaubild.Bildkopf;
import org.leitwerk.schaubild.Schaubild;
import org.leitwerk.schaubild.karte.Gebiet;
import org.leitwerk.schaubild.karte.Kartenbild;
import org.leitwerk.schaubild.karte.Kartendaten;
import org.leitwerk.schaubild.karte.Klasseneinteilung;

/**
 * The map of the areas of a plan.
 *
 * @param gebiete the outlines
 * @param raeume the areas of the plan by the key they have in the map
 */
public record Raumkarte(List<Gebiet> gebiete, Map<String, Raum> raeume) {

    private static final int KLASSEN = 5;

    /** Keeps own copies. */
    public Raumkarte {
        gebiete = List.copyOf(gebiete);
        raeume = Map.copyOf(raeume);
    }

    /**
     * An area of the plan.
     *
     * @param id its name in the plan
     * @param titel what people read
     */
    public record Raum(String id, String titel) {}

    /** Colours the map by the newest values of an indicator. */
    public Schaubild zeichne(Indikatorergebnis ergebnis, Klasseneinteilung einteilung, double breite) {
        Map<String, Indikatorergebnis> nachId = new HashMap<>();
        ergebnis.teile().stream()
                .filter(Indikatorbilder::istRaum)
                .forEach(teil -> nachId.put(teil.schluessel().raum(), teil));
        Map<String, Kartendaten.Wert> werte = new HashMap<>();
        raeume.forEach((schluessel, raum) -> {
            Indikatorergebnis teil = nachId.get(raum.id());
            werte.put(
                    schluessel,
                    teil == null
                            ? new Kartendaten.Wert(raum.titel(), null, "keine Angabe")
                            : new Kartendaten.Wert(
                                    raum.titel(),
                                    Indikatorbilder.zahl(teil),
                                    Indikatorbilder.zahl(teil) == null ? Indikatorbilder.grund(teil) : ""));
        });
        Bildkopf kopf = new Bildkopf(ergebnis.element().titel(), "Jeweils letzter Wert je Raum", "");
        return Kartenbild.zeichne(
                new Kartendaten(kopf, Indikatorbilder.form(ergebnis), gebiete, werte, einteilung, KLASSEN), breite);
    }

    /** Whether an indicator has a value for one of the areas. */
    public boolean passtZu(Indikatorergebnis ergebnis) {
        return ergebnis.teile().stream().filter(Indikatorbilder::istRaum).anyMatch(teil -> raeume.values().stream()
                .anyMatch(raum -> raum.id().equals(teil.schluessel().raum())));
    }
}
