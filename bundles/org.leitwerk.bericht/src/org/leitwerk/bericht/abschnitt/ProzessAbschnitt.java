package org.leitwerk.bericht.abschnitt;

import java.util.ArrayList;
import java.util.List;
import org.leitwerk.bericht.anzeige.Namen;
import org.leitwerk.bericht.anzeige.Werte;
import org.leitwerk.bericht.anzeige.Worte;
import org.leitwerk.bericht.inhalt.Block;
import org.leitwerk.bericht.inhalt.Fakten;
import org.leitwerk.bericht.inhalt.Fehlanzeige;
import org.leitwerk.bericht.inhalt.Kapitel;
import org.leitwerk.bericht.inhalt.Karte;
import org.leitwerk.bericht.inhalt.Stueck;
import org.leitwerk.bericht.inhalt.Zeile;
import org.leitwerk.steuerung.Leitfrage;
import org.leitwerk.steuerung.Methode;
import org.leitwerk.steuerung.Prozessschritt;
import org.leitwerk.steuerung.Schrittstatus;
import org.leitwerk.steuerung.Termin;

/** How the planning is done: steps with their results, dates, methods. */
public final class ProzessAbschnitt implements Abschnitt {

    @Override
    public Kapitel kapitel(Plansicht sicht) {
        List<Block> bloecke = new ArrayList<>();
        sicht.alle(Prozessschritt.class).forEach(schritt -> bloecke.add(karte(schritt, sicht.namen())));
        bloecke.addAll(termine(sicht));
        bloecke.addAll(methoden(sicht));
        if (bloecke.isEmpty()) {
            bloecke.add(new Fehlanzeige(
                    "Der Plan beschreibt seinen Ablauf noch nicht: keine Prozessschritte, keine Termine."));
        }
        return new Kapitel("prozess", "Ablauf und Termine", "In welchen Schritten und bis wann wird geplant?", bloecke);
    }

    private static Karte karte(Prozessschritt schritt, Namen namen) {
        String art = Worte.von(schritt.getSchritt());
        Fakten.Sammler fakten = new Fakten.Sammler()
                .fakt("Zeitraum", Werte.zeitraum(schritt.getVon(), schritt.getBis()))
                .fakt("Rhythmus", Werte.rhythmus(schritt.getRhythmus()))
                .fakt("Ebene", Worte.von(schritt.getEbene()))
                .fakt("Nach", namen.verweise(schritt.getNach()))
                .fakt("Eingaben", Namen.liste(schritt.getEingaben()))
                .fakt("Ergebnisse", Namen.liste(schritt.getErgebnisse()))
                .fakt("Methoden", namen.verweise(schritt.getMethoden()))
                .fakt("Gremien", namen.verweise(schritt.getGremien()));
        Bausteine karte = new Bausteine(schritt, namen, art.isEmpty() ? "Schritt" : art)
                .tiefe(Grundfakten.tiefe(schritt, Prozessschritt.class))
                .marke(Worte.von(schritt.getStatus()), schritt.getStatus() == Schrittstatus.ABGESCHLOSSEN ? "gut" : "")
                .fakten(Grundfakten.zustaendigkeit(fakten, schritt, namen));
        List<Block> fragen = Elementtabelle.<Leitfrage>mitKopf("Leitfragen", "Frage", namen)
                .zeile(
                        "Antwort",
                        frage -> Werte.text(frage.getAntwort()).isEmpty()
                                ? Zeile.aus(Stueck.leise("noch offen"))
                                : Zeile.langtext(frage.getAntwort()))
                .bloecke(schritt.getLeitfragen());
        return karte.bloecke(fragen).fertig();
    }

    private static List<Block> termine(Plansicht sicht) {
        Namen namen = sicht.namen();
        return Elementtabelle.<Termin>mitKopf("Termine", "Termin", namen)
                .text("Am", termin -> Werte.frist(termin.getAm()))
                .wort("Art", Termin::getArt)
                .text("Rhythmus", termin -> Werte.rhythmus(termin.getRhythmus()))
                .zeile("Betrifft", termin -> namen.verweise(termin.getBetrifft()))
                .zeile("Verantwortlich", termin -> Grundfakten.zustaendig(termin, namen))
                .text("Erledigt", termin -> Werte.datum(termin.getErledigt()))
                .bloecke(sicht.alle(Termin.class));
    }

    private static List<Block> methoden(Plansicht sicht) {
        Namen namen = sicht.namen();
        return Elementtabelle.<Methode>mitKopf("Methoden", "Methode", namen)
                .wort("Verbindlichkeit", Methode::getVerbindlichkeit)
                .liste("Schritte", methode -> methode.getSchritte().stream()
                        .map(Worte::von)
                        .toList())
                .text("Zweck", Methode::getZweck)
                .text("Ergebnis", Methode::getErgebnis)
                .bloecke(sicht.alle(Methode.class));
    }
}
