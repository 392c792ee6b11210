package org.leitwerk.diagramm.abgleich;

import java.util.List;
import org.leitwerk.diagramm.ausdruck.Umgebung;
import org.leitwerk.diagramm.sicht.Flaechensicht;
import org.leitwerk.diagramm.sicht.Kante;
import org.leitwerk.diagramm.sicht.Knoten;
import org.leitwerk.diagramm.sicht.Sicht;
import org.leitwerk.diagramm.spezifikation.Kantenabbildung;

/** Computes how a view looks and what it says: style, label, tooltip, size, elements, place. */
final class Gestaltung {

    private final Durchgang durchgang;

    Gestaltung(Durchgang durchgang) {
        this.durchgang = durchgang;
    }

    /** Computes a node, container or line anew. */
    void gestalte(Flaechensicht sicht, boolean neu) {
        Abbildungsplan plan = durchgang.plan(sicht.abbildung());
        Umgebung umgebung = durchgang.auf(sicht.ziel()).mit("view", sicht);
        Umgebung mitBehaelter = umgebung.mit("container", sicht.eltern().ziel());
        Stilrechner stil = plan.stile().waehle(mitBehaelter);
        // where no style applies, and where a text has no expression, Sirius leaves what was there before
        if (stil != null) {
            Stilanpassungen anpassungen = durchgang.anpassungen();
            sicht.setStil(stil.stil(mitBehaelter, anpassungen, sicht.stil()));
            sicht.setText(stil.text(umgebung, anpassungen, sicht.text()));
            sicht.setHinweis(stil.hinweis(umgebung, anpassungen, sicht.hinweis()));
            stil.groesse(sicht, mitBehaelter, anpassungen);
            if (sicht instanceof Knoten knoten) {
                knoten.setAenderbar(stil.aenderbar());
            }
            if (neu) {
                sicht.setTextVerborgen(stil.textVerborgen());
            }
        }
        semantik(sicht, plan, umgebung, true);
        sicht.setOrt(durchgang.orte().fuerKnoten(umgebung, sicht.abbildung().name()));
    }

    /** Computes an edge anew. */
    void gestalte(Kante kante) {
        Abbildungsplan plan = durchgang.plan(kante.abbildung());
        Umgebung umgebung = durchgang.auf(kante.ziel()).mit("view", kante);
        Umgebung mitEnden = umgebung.mit("container", durchgang.diagramm().ziel())
                .mit("sourceView", kante.von())
                .mit("targetView", kante.nach());
        Stilrechner stil = plan.stile().waehle(mitEnden);
        if (stil != null) {
            Stilanpassungen anpassungen = durchgang.anpassungen();
            kante.setStil(stil.stil(mitEnden, anpassungen, kante.stil()));
            String[] texte = stil.kantentexte(umgebung, anpassungen);
            kante.setText(texte[1]);
            kante.setEndtexte(texte[0], texte[2]);
        }
        Kantenabbildung grundlage = kante.kantenabbildung().grundlage();
        semantik(kante, plan, umgebung, grundlage != null && grundlage.istElementkante());
        kante.setOrt(durchgang.orte().fuerKanten(umgebung, kante.abbildung().name()));
    }

    private static void semantik(Sicht sicht, Abbildungsplan plan, Umgebung umgebung, boolean mitZiel) {
        if (!plan.semantik().text().isBlank()) {
            sicht.setSemantisch(List.copyOf(Auswertung.elemente(plan.semantik(), umgebung)));
        } else if (!mitZiel) {
            sicht.setSemantisch(List.of());
        } else if (sicht.semantisch().size() != 1 || sicht.semantisch().get(0) != sicht.ziel()) {
            sicht.setSemantisch(List.of(sicht.ziel()));
        }
    }
}
