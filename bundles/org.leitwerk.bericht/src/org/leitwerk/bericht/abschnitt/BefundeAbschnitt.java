package org.leitwerk.bericht.abschnitt;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.leitwerk.bericht.Seitenbefund;
import org.leitwerk.bericht.anzeige.Namen;
import org.leitwerk.bericht.anzeige.Toene;
import org.leitwerk.bericht.anzeige.Werte;
import org.leitwerk.bericht.inhalt.Absatz;
import org.leitwerk.bericht.inhalt.Block;
import org.leitwerk.bericht.inhalt.Fehlanzeige;
import org.leitwerk.bericht.inhalt.Kapitel;
import org.leitwerk.bericht.inhalt.Karte;
import org.leitwerk.bericht.inhalt.Stueck;
import org.leitwerk.bericht.inhalt.Zeile;
import org.leitwerk.regeln.Stufe;
import org.leitwerk.steuerung.Planelement;

/** What the check has found: one card a rule, the weightiest first, with what to do. */
public final class BefundeAbschnitt implements Abschnitt {

    private record Gruppe(String regel, Stufe stufe) {}

    @Override
    public Kapitel kapitel(Plansicht sicht) {
        List<Block> bloecke = new ArrayList<>();
        if (sicht.befunde().isEmpty()) {
            bloecke.add(new Fehlanzeige("Die Prüfung hat nichts gefunden, was zu klären wäre."));
        } else {
            bloecke.add(
                    new Absatz(Zeile.text("Die Prüfung meldet " + zahl(sicht, Stufe.FEHLER, "Fehler", "Fehler") + ", "
                            + zahl(sicht, Stufe.WARNUNG, "Warnung", "Warnungen") + " und "
                            + zahl(sicht, Stufe.HINWEIS, "Hinweis", "Hinweise")
                            + ". Sie sagt, was vor dem nächsten Schritt zu klären ist; sie bewertet nicht den Plan.")));
            gruppen(sicht).forEach((gruppe, befunde) -> bloecke.add(karte(gruppe, befunde, sicht.namen())));
        }
        return new Kapitel("pruefung", "Ergebnis der Prüfung", "Was ist noch zu klären?", bloecke);
    }

    private static String zahl(Plansicht sicht, Stufe stufe, String eins, String mehrere) {
        return Werte.zaehle(
                sicht.befunde().stream()
                        .filter(befund -> befund.stufe() == stufe)
                        .toList(),
                eins,
                mehrere);
    }

    private static Map<Gruppe, List<Seitenbefund>> gruppen(Plansicht sicht) {
        List<Seitenbefund> geordnet = new ArrayList<>(sicht.befunde());
        // Stable: within a level the order of the plan.
        geordnet.sort(Comparator.comparing(Seitenbefund::stufe).reversed());
        Map<Gruppe, List<Seitenbefund>> gruppen = new LinkedHashMap<>();
        geordnet.forEach(
                befund -> gruppen.computeIfAbsent(new Gruppe(befund.regel(), befund.stufe()), neu -> new ArrayList<>())
                        .add(befund));
        return gruppen;
    }

    private static Karte karte(Gruppe gruppe, List<Seitenbefund> befunde, Namen namen) {
        List<Block> bloecke = new ArrayList<>();
        String hinweis = befunde.get(0).hinweis();
        boolean gemeinsam = befunde.stream().allMatch(befund -> befund.hinweis().equals(hinweis));
        if (gemeinsam && !hinweis.isEmpty()) {
            bloecke.add(new Absatz(Zeile.aus(Stueck.stark("Was zu tun ist: "), Stueck.text(hinweis))));
        }
        List<Block> tabelle = Elementtabelle.<Seitenbefund>mit("")
                .zeile("Befund", befund -> meldung(befund, namen))
                .zeile("Was zu tun ist", befund -> gemeinsam ? Zeile.LEER : Zeile.text(befund.hinweis()))
                .zeile("Stelle", befund -> befund.ort().isEmpty() ? Zeile.LEER : Zeile.aus(Stueck.leise(befund.ort())))
                .bloecke(befunde);
        bloecke.addAll(tabelle);
        String titel = befunde.get(0).regeltitel();
        return new Karte(
                "",
                gruppe.regel(),
                titel,
                List.of(
                        Stueck.marke(gruppe.stufe().anzeige(), Toene.von(gruppe.stufe())),
                        Stueck.marke(Werte.anzahl(befunde.size()) + "×", "ruhig")),
                0,
                bloecke);
    }

    /** The message, leading to the element. */
    private static Zeile meldung(Seitenbefund befund, Namen namen) {
        return befund.element() instanceof Planelement element
                ? Zeile.aus(Stueck.verweis(befund.meldung(), namen.anker(element)))
                : Zeile.text(befund.meldung());
    }
}
