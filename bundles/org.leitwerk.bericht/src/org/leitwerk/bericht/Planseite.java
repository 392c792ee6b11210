package org.leitwerk.bericht;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.leitwerk.bericht.abschnitt.Abschnitt;
import org.leitwerk.bericht.abschnitt.AnalysenAbschnitt;
import org.leitwerk.bericht.abschnitt.AuftragAbschnitt;
import org.leitwerk.bericht.abschnitt.BefundeAbschnitt;
import org.leitwerk.bericht.abschnitt.BeschluesseAbschnitt;
import org.leitwerk.bericht.abschnitt.BestandAbschnitt;
import org.leitwerk.bericht.abschnitt.BeteiligteAbschnitt;
import org.leitwerk.bericht.abschnitt.ControllingAbschnitt;
import org.leitwerk.bericht.abschnitt.Etappe;
import org.leitwerk.bericht.abschnitt.HaushaltAbschnitt;
import org.leitwerk.bericht.abschnitt.IndikatorenAbschnitt;
import org.leitwerk.bericht.abschnitt.Kopf;
import org.leitwerk.bericht.abschnitt.LeitbildAbschnitt;
import org.leitwerk.bericht.abschnitt.MassnahmenAbschnitt;
import org.leitwerk.bericht.abschnitt.Plansicht;
import org.leitwerk.bericht.abschnitt.ProzessAbschnitt;
import org.leitwerk.bericht.abschnitt.QuellenAbschnitt;
import org.leitwerk.bericht.abschnitt.RahmenAbschnitt;
import org.leitwerk.bericht.abschnitt.ZieleAbschnitt;
import org.leitwerk.bericht.abschnitt.Zyklus;
import org.leitwerk.bericht.anzeige.Langtexte;
import org.leitwerk.bericht.anzeige.Namen;
import org.leitwerk.bericht.bild.Zyklusbild;
import org.leitwerk.bericht.inhalt.Block;
import org.leitwerk.bericht.inhalt.Kapitel;
import org.leitwerk.bericht.inhalt.Karte;
import org.leitwerk.bericht.inhalt.Tabelle;
import org.leitwerk.regeln.Planstand;

/**
 * The page of one plan: a single HTML file that needs nothing else, to be read on a screen and to be printed. The same
 * plan with the same findings always gives the same text.
 */
public final class Planseite {

    private static final List<Abschnitt> ABSCHNITTE = List.of(
            new RahmenAbschnitt(),
            new AuftragAbschnitt(),
            new ProzessAbschnitt(),
            new BeschluesseAbschnitt(),
            new BestandAbschnitt(),
            new LeitbildAbschnitt(),
            new ZieleAbschnitt(),
            new IndikatorenAbschnitt(),
            new MassnahmenAbschnitt(),
            new HaushaltAbschnitt(),
            new BeteiligteAbschnitt(),
            new ControllingAbschnitt(),
            new AnalysenAbschnitt(),
            new BefundeAbschnitt(),
            new QuellenAbschnitt());

    private Planseite() {}

    /**
     * Makes the page of a plan.
     *
     * @param stand the plan
     * @param befunde the findings to show, in their order
     * @param uebersicht file name of the index page to lead back to; empty if there is none
     * @return the HTML
     */
    public static String html(Planstand stand, List<Seitenbefund> befunde, String uebersicht) {
        return html(Plandaten.von(stand), befunde, uebersicht, List.of());
    }

    /**
     * Makes the page of a plan with pictures.
     *
     * @param daten the plan with its values and evaluation
     * @param befunde the findings to show, in their order
     * @param uebersicht file name of the index page to lead back to; empty if there is none
     * @param bilder pictures beside the page, in their order
     * @return the HTML
     */
    public static String html(
            Plandaten daten, List<Seitenbefund> befunde, String uebersicht, List<Bildverweis> bilder) {
        Plansicht sicht = new Plansicht(daten, new Namen(), List.copyOf(befunde));
        List<Kapitel> kapitel =
                ABSCHNITTE.stream().map(abschnitt -> abschnitt.kapitel(sicht)).toList();
        List<Etappe> etappen = Zyklus.von(sicht);
        Map<String, Object> werte = new HashMap<>();
        werte.put("kopf", Kopf.von(sicht));
        werte.put("etappen", etappen);
        werte.put("zyklusbild", Zyklusbild.von(etappen));
        werte.put("kapitel", kapitel);
        werte.put("uebersicht", uebersicht);
        werte.put("bilder", List.copyOf(bilder));
        werte.put("html", new Fertigtext(new Langtexte()));
        werte.put("sprungziele", new Sprungziele(anker(kapitel)));
        return Vorlagen.fuelle("planseite.ftlh", werte);
    }

    private static Set<String> anker(List<Kapitel> kapitel) {
        Set<String> anker = new HashSet<>();
        for (Kapitel teil : kapitel) {
            anker.add(teil.anker());
            teil.bloecke().forEach(block -> sammle(block, anker));
        }
        return anker;
    }

    private static void sammle(Block block, Set<String> anker) {
        if (block instanceof Karte karte) {
            anker.add(karte.anker());
            karte.bloecke().forEach(innen -> sammle(innen, anker));
        } else if (block instanceof Tabelle tabelle) {
            tabelle.reihen().forEach(reihe -> anker.add(reihe.anker()));
        }
    }
}
