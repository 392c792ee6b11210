package org.leitwerk.bericht.abschnitt;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.leitwerk.bericht.anzeige.Namen;
import org.leitwerk.bericht.anzeige.Werte;
import org.leitwerk.bericht.anzeige.Worte;
import org.leitwerk.bericht.anzeige.Zielwerttext;
import org.leitwerk.bericht.inhalt.Block;
import org.leitwerk.bericht.inhalt.Fakten;
import org.leitwerk.bericht.inhalt.Stueck;
import org.leitwerk.bericht.inhalt.Zeile;
import org.leitwerk.steuerung.Messwert;
import org.leitwerk.steuerung.Planelement;
import org.leitwerk.steuerung.Szenario;
import org.leitwerk.steuerung.Wertannahme;
import org.leitwerk.steuerung.Zielannahme;

/** A scenario with everything it assumes. */
final class Szenariokarte {

    private Szenariokarte() {}

    static Block karte(Szenario szenario, Namen namen) {
        Fakten.Sammler fakten = new Fakten.Sammler()
                .fakt("Horizont", Werte.frist(szenario.getHorizont()))
                .fakt("Budget", Worte.von(szenario.getBudget()))
                .fakt("Annahmen", Namen.liste(szenario.getAnnahmen()))
                .fakt("Entwicklungen", Zeile.untereinander(entwicklungen(szenario, namen)))
                .fakt("Werte", Zeile.untereinander(werte(szenario, namen)))
                .fakt("Zielwerte", Zeile.untereinander(zielwerte(szenario, namen)))
                .fakt("Ohne", namen.verweise(szenario.getOhne()))
                .fakt("Mit", namen.verweise(szenario.getMit()))
                .fakt("Geld", Zeile.untereinander(geld(szenario, namen)))
                .fakt("Gewichte", Zeile.untereinander(gewichte(szenario, namen)));
        return new Bausteine(szenario, namen, "Szenario")
                .marke(Worte.von(szenario.getTyp()), "")
                .fakten(fakten)
                .fertig();
    }

    private static List<Zeile> entwicklungen(Szenario szenario, Namen namen) {
        return szenario.getEntwicklungen().stream()
                .map(e -> um(e.getIndikator(), e.getAenderung(), e.getEinheit(), namen)
                        .mit(Stueck.leise(" je Jahr")))
                .toList();
    }

    private static List<Zeile> werte(Szenario szenario, Namen namen) {
        return szenario.getWertannahmen().stream()
                .map(annahme -> namen.verweis(annahme.getIndikator()).mit(Stueck.text(werte(annahme))))
                .toList();
    }

    private static String werte(Wertannahme annahme) {
        StringBuilder text = new StringBuilder();
        if (annahme.getRaum() != null && !annahme.getRaum().eIsProxy()) {
            text.append(" in ").append(Namen.titel(annahme.getRaum()));
        }
        if (annahme.getGruppe() != null && !annahme.getGruppe().eIsProxy()) {
            text.append(" für ").append(Namen.titel(annahme.getGruppe()));
        }
        List<String> werte =
                annahme.getWerte().stream().map(wert -> wert(wert, annahme)).toList();
        return text + ": " + String.join(", ", werte);
    }

    private static String wert(Messwert wert, Wertannahme annahme) {
        String einheit =
                annahme.getIndikator() == null || annahme.getIndikator().eIsProxy()
                        ? ""
                        : annahme.getIndikator().getEinheit();
        String zahl = wert.getWert() == null ? "fehlt" : Werte.menge(wert.getWert(), einheit);
        return Werte.zeit(wert.getZeit()) + " " + zahl;
    }

    private static List<Zeile> zielwerte(Szenario szenario, Namen namen) {
        return szenario.getZielannahmen().stream()
                .map(annahme -> namen.verweis(annahme.getZiel())
                        .mit(Stueck.text(" an "))
                        .mit(namen.verweis(annahme.getIndikator()))
                        .mit(Stueck.text(": " + zielwerte(annahme))))
                .toList();
    }

    private static String zielwerte(Zielannahme annahme) {
        return String.join(
                "; ", annahme.getZielwerte().stream().map(Zielwerttext::von).toList());
    }

    private static List<Zeile> geld(Szenario szenario, Namen namen) {
        List<Zeile> zeilen = new ArrayList<>();
        szenario.getBudgetannahmen()
                .forEach(a -> zeilen.add(um(a.getBudget(), a.getAenderung(), euro(a.getEinheit()), namen)));
        szenario.getKostenannahmen()
                .forEach(a -> zeilen.add(um(a.getMassnahme(), a.getAenderung(), euro(a.getEinheit()), namen)));
        return zeilen;
    }

    private static String euro(String einheit) {
        return Werte.text(einheit).isEmpty() ? "€" : einheit;
    }

    private static List<Zeile> gewichte(Szenario szenario, Namen namen) {
        return szenario.getGewichtsannahmen().stream()
                .map(a -> namen.verweis(a.getZiel()).mit(Stueck.text(" Gewicht " + Werte.zahl(a.getGewicht()))))
                .toList();
    }

    private static Zeile um(Planelement element, BigDecimal aenderung, String einheit, Namen namen) {
        return namen.verweis(element).mit(Stueck.text(" um " + Werte.menge(aenderung, einheit)));
    }
}
