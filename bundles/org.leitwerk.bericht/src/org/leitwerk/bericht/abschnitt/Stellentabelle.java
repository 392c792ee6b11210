package org.leitwerk.bericht.abschnitt;

import java.util.List;
import org.leitwerk.bericht.anzeige.Werte;
import org.leitwerk.bericht.anzeige.Worte;
import org.leitwerk.bericht.inhalt.Block;
import org.leitwerk.bericht.inhalt.Tabelle;
import org.leitwerk.bericht.inhalt.Zeile;
import org.leitwerk.steuerung.Jahresstellen;
import org.leitwerk.steuerung.Stellenreihe;

/** Posts by year. */
final class Stellentabelle {

    private Stellentabelle() {}

    static List<Block> von(List<Stellenreihe> reihen) {
        Tabelle.Sammler tabelle = Tabelle.mit("Stellen nach Jahren", "Jahr", "Art", "#Stellen", "#davon besetzt");
        for (Stellenreihe reihe : reihen) {
            for (Jahresstellen stellen : reihe.getStellen()) {
                tabelle.reihe(
                        "",
                        Zeile.text(Werte.jahr(stellen.getJahr())),
                        Zeile.text(Worte.von(reihe.getArt())),
                        Zeile.text(Werte.zahl(stellen.getStellen())),
                        Zeile.text(Werte.zahl(stellen.getBesetzt())));
            }
        }
        return tabelle.bloecke();
    }
}
