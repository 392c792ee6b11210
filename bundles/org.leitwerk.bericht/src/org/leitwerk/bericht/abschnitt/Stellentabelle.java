package org.leitwerk.bericht.abschnitt;

import java.util.List;
import org.leitwerk.bericht.anzeige.Werte;
import org.leitwerk.bericht.inhalt.Block;
import org.leitwerk.steuerung.Jahresstellen;
import org.leitwerk.steuerung.Stellenreihe;

/** Posts by year. */
final class Stellentabelle {

    private Stellentabelle() {}

    private record Zelle(Stellenreihe reihe, Jahresstellen stellen) {}

    static List<Block> von(List<Stellenreihe> reihen) {
        return Elementtabelle.<Zelle>mit("Stellen nach Jahren")
                .text("Jahr", zelle -> Werte.jahr(zelle.stellen().getJahr()))
                .wort("Art", zelle -> zelle.reihe().getArt())
                .zahl("Stellen", zelle -> Werte.zahl(zelle.stellen().getStellen()))
                .zahl("davon besetzt", zelle -> Werte.zahl(zelle.stellen().getBesetzt()))
                .bloecke(reihen.stream()
                        .flatMap(reihe -> reihe.getStellen().stream().map(stellen -> new Zelle(reihe, stellen)))
                        .toList());
    }
}
