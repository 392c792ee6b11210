package org.leitwerk.bericht.abschnitt;

import java.util.ArrayList;
import java.util.List;
import org.leitwerk.bericht.anzeige.Namen;
import org.leitwerk.bericht.anzeige.Worte;
import org.leitwerk.bericht.inhalt.Block;
import org.leitwerk.bericht.inhalt.Fakten;
import org.leitwerk.bericht.inhalt.Fehlanzeige;
import org.leitwerk.bericht.inhalt.Kapitel;
import org.leitwerk.steuerung.Analyse;
import org.leitwerk.steuerung.Handlungsempfehlung;
import org.leitwerk.steuerung.Szenario;

/** Analyses, scenarios and recommendations as far as the plan states them. */
public final class AnalysenAbschnitt implements Abschnitt {

    private final Analysekarte analysekarte = new Analysekarte();

    @Override
    public Kapitel kapitel(Plansicht sicht) {
        Namen namen = sicht.namen();
        List<Block> bloecke = new ArrayList<>();
        Wertung wertung = new Wertung(sicht);
        sicht.alle(Analyse.class).forEach(analyse -> bloecke.add(analysekarte.karte(analyse, sicht, wertung)));
        sicht.alle(Szenario.class).forEach(szenario -> bloecke.add(Szenariokarte.karte(szenario, namen)));
        sicht.alle(Handlungsempfehlung.class).forEach(empfehlung -> bloecke.add(karte(empfehlung, namen)));
        if (bloecke.isEmpty()) {
            bloecke.add(new Fehlanzeige("Der Plan enthält keine Analysen, Szenarien oder Handlungsempfehlungen."));
        }
        return new Kapitel(
                "analysen",
                "Analysen und Empfehlungen",
                "Was folgt aus den Daten, und wie könnte es weitergehen?",
                bloecke);
    }

    private static Block karte(Handlungsempfehlung empfehlung, Namen namen) {
        Fakten.Sammler fakten = new Fakten.Sammler()
                .fakt("Adressaten", namen.verweise(empfehlung.getAdressaten()))
                .fakt("Begründet durch", namen.verweise(empfehlung.getGrundlagen()))
                .fakt("Ziele", namen.verweise(empfehlung.getZiele()))
                .fakt("Maßnahmen", namen.verweise(empfehlung.getMassnahmen()));
        return new Bausteine(empfehlung, namen, "Handlungsempfehlung")
                .marke(Worte.von("Priorität", empfehlung.getPrioritaet()), "")
                .langtext(empfehlung.getBegruendung())
                .fakten(Grundfakten.zustaendigkeit(fakten, empfehlung, namen))
                .fertig();
    }
}
