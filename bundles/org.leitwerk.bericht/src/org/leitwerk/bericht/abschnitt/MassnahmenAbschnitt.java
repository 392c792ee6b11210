package org.leitwerk.bericht.abschnitt;

import java.util.ArrayList;
import java.util.List;
import org.leitwerk.bericht.inhalt.Block;
import org.leitwerk.bericht.inhalt.Fehlanzeige;
import org.leitwerk.bericht.inhalt.Kapitel;
import org.leitwerk.steuerung.Massnahme;

/** The measures, projects and programmes, each with what belongs to it below it. */
public final class MassnahmenAbschnitt implements Abschnitt {

    private final Massnahmenkarte karte = new Massnahmenkarte();

    @Override
    public Kapitel kapitel(Plansicht sicht) {
        List<Block> bloecke = new ArrayList<>();
        Wertung wertung = new Wertung(sicht);
        sicht.alle(Massnahme.class)
                .forEach(massnahme -> bloecke.add(
                        karte.karte(massnahme, Grundfakten.tiefe(massnahme, Massnahme.class), sicht, wertung)));
        if (bloecke.isEmpty()) {
            bloecke.add(new Fehlanzeige(
                    "Der Plan enthält noch keine Maßnahmen. Wer tut was, damit die Ziele erreicht werden?"));
        }
        return new Kapitel(
                "massnahmen", "Maßnahmen", "Wer tut was bis wann, was kostet es, und wozu trägt es bei?", bloecke);
    }
}
