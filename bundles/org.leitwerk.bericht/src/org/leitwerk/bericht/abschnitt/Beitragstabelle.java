package org.leitwerk.bericht.abschnitt;

import java.util.List;
import org.leitwerk.bericht.anzeige.Namen;
import org.leitwerk.bericht.anzeige.Werte;
import org.leitwerk.bericht.anzeige.Worte;
import org.leitwerk.bericht.inhalt.Block;
import org.leitwerk.bericht.inhalt.Tabelle;
import org.leitwerk.bericht.inhalt.Zeile;
import org.leitwerk.steuerung.Wirkungsbeitrag;

/** What a measure or product contributes to goals. */
final class Beitragstabelle {

    private Beitragstabelle() {}

    static List<Block> von(List<Wirkungsbeitrag> beitraege, Namen namen) {
        Tabelle.Sammler tabelle = Tabelle.mit("Trägt bei zu", "Ziel", "Stärke", "Vertrauen", "#Anteil", "Belegt durch");
        beitraege.forEach(beitrag -> tabelle.reihe(
                "",
                namen.verweis(beitrag.getZiel()),
                Zeile.text(Worte.von(beitrag.getStaerke())),
                Zeile.text(Worte.von(beitrag.getVertrauen())),
                Zeile.text(Werte.prozent(beitrag.getAnteil())),
                Zeile.text(beitrag.getBeleg())));
        return tabelle.bloecke();
    }
}
