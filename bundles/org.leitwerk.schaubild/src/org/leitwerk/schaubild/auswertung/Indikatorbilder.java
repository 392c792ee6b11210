package org.leitwerk.schaubild.auswertung;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.leitwerk.controlling.Indikatorergebnis;
import org.leitwerk.controlling.Zielvorgabe;
import org.leitwerk.daten.reihe.Wert;
import org.leitwerk.daten.reihe.Zeitreihe;
import org.leitwerk.schaubild.Bildkopf;
import org.leitwerk.schaubild.Bildmass;
import org.leitwerk.schaubild.Schaubild;
import org.leitwerk.schaubild.Tafel;
import org.leitwerk.schaubild.Zahlenform;
import org.leitwerk.schaubild.bilder.Messpunkt;
import org.leitwerk.schaubild.bilder.Raumvergleich;
import org.leitwerk.schaubild.bilder.Zeitreihenbild;
import org.leitwerk.schaubild.bilder.Zeitreihendaten;
import org.leitwerk.steuerung.werte.Zeitangabe;
import org.leitwerk.steuerung.werte.Zeitart;

/** Pictures of an evaluated indicator. */
public final class Indikatorbilder {

    private static final int MEISTE_REIHEN = 4;

    private Indikatorbilder() {}

    /** How its numbers are written. */
    public static Zahlenform form(Indikatorergebnis ergebnis) {
        return new Zahlenform(ergebnis.einheit(), ergebnis.nachkommastellen());
    }

    /** The series with the way to the target and the projection; in the table each value with where it is from. */
    public static Schaubild verlauf(Indikatorergebnis ergebnis, Bildmass mass) {
        List<Zeitreihendaten.Reihe> reihen = new ArrayList<>();
        if (ergebnis.reihe().anzahl() > 0 || ergebnis.weitere().isEmpty()) {
            reihen.add(reihe("Ist", ergebnis.reihe()));
        }
        for (Zeitreihe weitere : ergebnis.weitere()) {
            if (reihen.size() < MEISTE_REIHEN && weitere.anzahl() > 0) {
                reihen.add(reihe(name(weitere), weitere));
            }
        }
        Zielvorgabe vorgabe = ergebnis.ziel();
        boolean befristet = vorgabe != null && vorgabe.zieljahr() > 0;
        Schaubild bild = Zeitreihenbild.zeichne(
                new Zeitreihendaten(
                        kopf(ergebnis, vorgabe),
                        form(ergebnis),
                        reihen,
                        vorgabe == null ? null : ziel(vorgabe),
                        befristet ? vorgabe.zieljahr() : 0,
                        befristet ? ergebnis.prognose() : null),
                mass);
        return new Schaubild(bild.szene(), werte(ergebnis));
    }

    private static Bildkopf kopf(Indikatorergebnis ergebnis, Zielvorgabe vorgabe) {
        String status = "Status: " + ergebnis.anzeige().wort();
        return new Bildkopf(
                ergebnis.element().titel(),
                ergebnis.einheit().isEmpty() ? status : "in " + ergebnis.einheit() + " · " + status,
                vorgabe == null || vorgabe.text().isEmpty() ? "" : "Ziel: " + vorgabe.text());
    }

    private static String name(Zeitreihe reihe) {
        String art = reihe.schluessel().art().getLiteral();
        return art.substring(0, 1).toUpperCase(Locale.GERMAN) + art.substring(1);
    }

    private static Zeitreihendaten.Reihe reihe(String name, Zeitreihe werte) {
        return new Zeitreihendaten.Reihe(
                name, werte.werte().stream().map(Indikatorbilder::punkt).toList());
    }

    private static Messpunkt punkt(Wert wert) {
        Messpunkt.Art art = wert.vorhanden()
                ? wert.vorlaeufig() ? Messpunkt.Art.VORLAEUFIG : Messpunkt.Art.ENDGUELTIG
                : wert.unterdrueckt() ? Messpunkt.Art.UNTERDRUECKT : Messpunkt.Art.FEHLT;
        return new Messpunkt(jahr(wert.zeit()), wert.zeit().anzeige(), wert.zahl(), art);
    }

    /** Years, and their last days, stand at their number; shorter periods within half a year around it. */
    private static double jahr(Zeitangabe zeit) {
        if (zeit.art() == Zeitart.JAHR) {
            return zeit.jahr();
        }
        boolean jahresende = zeit.art() == Zeitart.TAG
                && zeit.beginn().getDayOfYear() == zeit.beginn().lengthOfYear();
        if (jahresende) {
            return zeit.jahr();
        }
        double tag = zeit.beginn().getDayOfYear() - 1 + zeit.tage() / 2.0;
        return zeit.beginn().getYear() + tag / zeit.beginn().lengthOfYear() - 0.5;
    }

    /** A value that is aimed at is drawn as such; its bound says only from where on it counts as reached. */
    private static Zeitreihendaten.Ziel ziel(Zielvorgabe v) {
        boolean wert = v.zielwert() != null;
        return new Zeitreihendaten.Ziel(
                v.basisjahr(),
                v.basisjahr() > 0 ? v.basiswert() : null,
                v.zieljahr(),
                v.zielwert(),
                wert ? null : v.untergrenze(),
                wert ? null : v.obergrenze());
    }

    private static Tafel werte(Indikatorergebnis ergebnis) {
        List<List<Object>> zeilen = new ArrayList<>();
        for (Wert wert : ergebnis.reihe().werte()) {
            zeilen.add(zeile("Ist", wert));
        }
        for (Zeitreihe weitere : ergebnis.weitere()) {
            weitere.werte().forEach(wert -> zeilen.add(zeile(name(weitere), wert)));
        }
        String spalte = ergebnis.einheit().isEmpty() ? "Wert" : "Wert in " + ergebnis.einheit();
        return new Tafel(
                ergebnis.element().titel(), List.of("Reihe", "Zeit", spalte, "Hinweis", "Fälle", "Herkunft"), zeilen);
    }

    private static List<Object> zeile(String reihe, Wert wert) {
        String hinweis = wert.vorhanden()
                ? wert.vorlaeufig() ? "vorläufig" : ""
                : wert.fehlgrund().wort();
        String anmerkung = wert.anmerkung();
        return Arrays.asList(
                reihe,
                wert.zeit().anzeige(),
                wert.zahl(),
                anmerkung.isEmpty() ? hinweis : hinweis.isEmpty() ? anmerkung : hinweis + "; " + anmerkung,
                wert.fallzahl(),
                wert.herkunft().anzeige());
    }

    /** The areas an indicator has values for, each with its newest value. */
    public static List<Raumvergleich.Raum> raeume(Indikatorergebnis ergebnis, UnaryOperator<String> name) {
        return ergebnis.teile().stream()
                .filter(Indikatorbilder::istRaum)
                .map(teil -> new Raumvergleich.Raum(
                        name.apply(teil.schluessel().raum()), zahl(teil), zahl(teil) == null ? grund(teil) : ""))
                .toList();
    }

    /** Whether a part is of an area and of everybody in it. */
    static boolean istRaum(Indikatorergebnis teil) {
        return !teil.schluessel().raum().isEmpty() && teil.schluessel().gruppe().isEmpty();
    }

    static BigDecimal zahl(Indikatorergebnis teil) {
        return teil.letzter() == null ? null : teil.letzter().zahl();
    }

    /** Why an area shows no value: what its newest one says. */
    static String grund(Indikatorergebnis teil) {
        List<Wert> werte = teil.reihe().werte();
        String wort =
                werte.isEmpty() ? "" : werte.get(werte.size() - 1).fehlgrund().wort();
        return wort.isEmpty() ? "keine Angabe" : wort;
    }

    /** The areas beside the whole. */
    public static Schaubild raumvergleich(Indikatorergebnis ergebnis, UnaryOperator<String> name, double breite) {
        String zeit = ergebnis.letzter() == null
                ? ""
                : ", gesamt " + ergebnis.letzter().zeit().anzeige();
        Bildkopf kopf = new Bildkopf(ergebnis.element().titel() + " nach Räumen", "Jeweils letzter Wert" + zeit, "");
        return Raumvergleich.zeichne(kopf, form(ergebnis), raeume(ergebnis, name), zahl(ergebnis), "gesamt", breite);
    }
}
