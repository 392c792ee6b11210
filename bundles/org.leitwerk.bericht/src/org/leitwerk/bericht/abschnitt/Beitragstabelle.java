package org.leitwerk.bericht.abschnitt;

import java.util.List;
import org.leitwerk.bericht.anzeige.Namen;
import org.leitwerk.bericht.anzeige.Werte;
import org.leitwerk.bericht.inhalt.Block;
import org.leitwerk.steuerung.Wirkungsbeitrag;

/** What a measure or product contributes to goals. */
final class Beitragstabelle {

    private Beitragstabelle() {}

    static List<Block> von(List<Wirkungsbeitrag> beitraege, Namen namen) {
        return Elementtabelle.<Wirkungsbeitrag>mit("Trägt bei zu")
                .zeile("Ziel", beitrag -> namen.verweis(beitrag.getZiel()))
                .wort("Stärke", Wirkungsbeitrag::getStaerke)
                .wort("Vertrauen", Wirkungsbeitrag::getVertrauen)
                .zahl("Anteil", beitrag -> Werte.prozent(beitrag.getAnteil()))
                .text("Belegt durch", Wirkungsbeitrag::getBeleg)
                .bloecke(beitraege);
    }
}
