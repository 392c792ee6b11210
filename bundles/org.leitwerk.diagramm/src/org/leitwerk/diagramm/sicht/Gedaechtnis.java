package org.leitwerk.diagramm.sicht;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.leitwerk.diagramm.spezifikation.Abbildung;
import org.leitwerk.diagramm.spezifikation.Ebene;
import org.leitwerk.diagramm.spezifikation.Filterbeschreibung;

/**
 * A diagram as it was at one moment, for undo: brings back the very same views, also those taken out since, with
 * everything in them. Numbers given since are not given again.
 */
public final class Gedaechtnis {

    private record Stand(
            Sicht sicht,
            Sichtobjekt eltern,
            boolean rand,
            Abbildung abbildung,
            EObject ziel,
            List<EObject> semantisch,
            String text,
            String hinweis,
            boolean sichtbar,
            boolean eingeklappt,
            boolean textVerborgen,
            List<Filterbeschreibung> filter,
            Stil stil,
            Map<String, String> ort) {

        private static Stand von(Sicht sicht) {
            boolean rand = sicht instanceof Knoten
                    && sicht.eltern() instanceof Flaechensicht flaeche
                    && flaeche.randknoten().contains(sicht);
            return new Stand(
                    sicht,
                    sicht.eltern(),
                    rand,
                    sicht.abbildung(),
                    sicht.ziel(),
                    sicht.semantisch(),
                    sicht.text(),
                    sicht.hinweis(),
                    sicht.sichtbar(),
                    sicht.eingeklappt(),
                    sicht.textVerborgen(),
                    sicht.filter(),
                    sicht.stil(),
                    sicht.ort());
        }
    }

    private record Groesse(Flaechensicht sicht, Integer breite, Integer hoehe, String aenderbar) {}

    private record Enden(Kante kante, Kantenziel von, Kantenziel nach, String anfang, String ende) {}

    private final Diagramm diagramm;
    private final EObject ziel;
    private final String titel;
    private final boolean synchron;
    private final Set<Ebene> ebenen;
    private final Set<Ebene> voruebergehende;
    private final Set<Filterbeschreibung> filter;
    private final Map<String, String> schmuck;
    private final List<Stand> staende = new ArrayList<>();
    private final List<Groesse> groessen = new ArrayList<>();
    private final List<Enden> enden = new ArrayList<>();

    private Gedaechtnis(Diagramm diagramm) {
        this.diagramm = diagramm;
        ziel = diagramm.ziel();
        titel = diagramm.titel();
        synchron = diagramm.synchron();
        ebenen = new java.util.LinkedHashSet<>(diagramm.aktiveEbenen());
        voruebergehende = new java.util.LinkedHashSet<>(diagramm.voruebergehendeEbenen());
        filter = new java.util.LinkedHashSet<>(diagramm.aktiveFilter());
        schmuck = diagramm.schmuck();
        for (Sicht sicht : diagramm.alle()) {
            staende.add(Stand.von(sicht));
            if (sicht instanceof Flaechensicht flaeche) {
                String aenderbar = flaeche instanceof Knoten knoten ? knoten.aenderbar() : "";
                groessen.add(new Groesse(flaeche, flaeche.breite(), flaeche.hoehe(), aenderbar));
            }
            if (sicht instanceof Kante kante) {
                enden.add(new Enden(kante, kante.von(), kante.nach(), kante.anfang(), kante.ende()));
            }
        }
    }

    /** Remembers a diagram as it is now. */
    public static Gedaechtnis von(Diagramm diagramm) {
        return new Gedaechtnis(diagramm);
    }

    /** Makes the diagram what it was. */
    public void stelleHer() {
        diagramm.setZiel(ziel);
        diagramm.setTitel(titel);
        diagramm.setSynchron(synchron);
        diagramm.setSchmuck(schmuck);
        ersetze(diagramm.aktiveEbenen(), ebenen);
        ersetze(diagramm.voruebergehendeEbenen(), voruebergehende);
        ersetze(diagramm.aktiveFilter(), filter);
        nimmAuseinander();
        staende.forEach(this::baueEin);
        // the index of a target lists its views in the order of their creation
        staende.stream()
                .sorted(Comparator.comparingInt(stand -> stand.sicht().nummer()))
                .forEach(stand -> diagramm.binde(stand.sicht(), stand.ziel()));
        for (Groesse groesse : groessen) {
            groesse.sicht().setGroesse(groesse.breite(), groesse.hoehe());
            if (groesse.sicht() instanceof Knoten knoten) {
                knoten.setAenderbar(groesse.aenderbar());
            }
        }
        for (Enden kante : enden) {
            kante.kante().setVon(kante.von());
            kante.kante().setNach(kante.nach());
            kante.kante().setEndtexte(kante.anfang(), kante.ende());
        }
    }

    private void nimmAuseinander() {
        List<Sicht> jetzt = diagramm.alle();
        staende.forEach(stand -> jetzt.add(stand.sicht()));
        diagramm.elementliste().clear();
        for (Sicht sicht : jetzt) {
            diagramm.binde(sicht, null);
            sicht.setEltern(null);
            if (sicht instanceof Behaeltersicht behaelter) {
                behaelter.kinderliste().clear();
            }
            if (sicht instanceof Flaechensicht flaeche) {
                new ArrayList<>(flaeche.randknoten()).forEach(flaeche::entferne);
            }
            if (sicht instanceof Kante kante) {
                kante.setVon(null);
                kante.setNach(null);
            }
        }
    }

    private void baueEin(Stand stand) {
        Sicht sicht = stand.sicht();
        sicht.setAbbildung(stand.abbildung());
        sicht.setSemantisch(stand.semantisch());
        sicht.setText(stand.text());
        sicht.setHinweis(stand.hinweis());
        sicht.setSichtbar(stand.sichtbar());
        sicht.setEingeklappt(stand.eingeklappt());
        sicht.setTextVerborgen(stand.textVerborgen());
        sicht.setFilter(stand.filter());
        sicht.setStil(stand.stil());
        sicht.setOrt(stand.ort());
        if (stand.rand()) {
            ((Flaechensicht) stand.eltern()).addRandknoten((Knoten) sicht);
        } else if (stand.eltern() instanceof Behaeltersicht behaelter) {
            behaelter.addKind(sicht);
        } else {
            diagramm.addElement(sicht);
        }
    }

    private static <T> void ersetze(Set<T> menge, Set<T> durch) {
        menge.clear();
        menge.addAll(durch);
    }
}
