package org.leitwerk.diagramm.abgleich;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.leitwerk.diagramm.sicht.Behaelter;
import org.leitwerk.diagramm.sicht.Behaeltersicht;
import org.leitwerk.diagramm.sicht.Diagramm;
import org.leitwerk.diagramm.sicht.Flaechensicht;
import org.leitwerk.diagramm.sicht.Knoten;
import org.leitwerk.diagramm.sicht.Liste;
import org.leitwerk.diagramm.sicht.Listenelement;
import org.leitwerk.diagramm.sicht.Sicht;
import org.leitwerk.diagramm.sicht.Sichtobjekt;
import org.leitwerk.diagramm.spezifikation.Abbildung;
import org.leitwerk.diagramm.spezifikation.Behaelterabbildung;
import org.leitwerk.diagramm.spezifikation.Flaechenabbildung;
import org.leitwerk.diagramm.spezifikation.Knotenabbildung;

/**
 * Brings nodes, containers and lines into step with the model, place by place: views whose element is still a candidate
 * stay themselves, also when they pass between a mapping and its imports; the others go, new ones come. Nodes, lines
 * and the compartments of a stack follow the order of the model; free containers and nodes on a border keep theirs,
 * containers unless the order of the model is asked for.
 */
final class Flaechenabgleich {

    /** How deep views may stand in each other; mappings that contain themselves would not end. */
    private static final int MAX_TIEFE = 600;

    private final Durchgang durchgang;
    private final Gestaltung gestaltung;

    Flaechenabgleich(Durchgang durchgang, Gestaltung gestaltung) {
        this.durchgang = durchgang;
        this.gestaltung = gestaltung;
    }

    /** A place for views: in the diagram, in a container, on a border. */
    private record Ort(Sichtobjekt sicht, List<Sicht> liste, boolean rand, int tiefe) {

        /** Whether Sirius orders the views of a mapping here. */
        boolean gereiht(Flaechenabbildung abbildung) {
            if (rand) {
                return false;
            }
            return abbildung instanceof Knotenabbildung
                    || sicht instanceof Behaelter behaelter && ((Behaelterabbildung) behaelter.abbildung()).istStapel();
        }
    }

    /** The views there are at a place by element, for all mappings that share imports. */
    private static final class Gleiche {
        final Map<EObject, Flaechensicht> sichten = new IdentityHashMap<>(8);
        final List<EObject> reihenfolge = new ArrayList<>();
        final Set<EObject> vergeben = Collections.newSetFromMap(new IdentityHashMap<>(8));
    }

    /** The outermost views and everything in them. */
    void gleicheAb() {
        Diagramm diagramm = durchgang.diagramm();
        gleicheAb(
                new Ort(diagramm, diagramm.elementliste(), false, 0),
                durchgang.auswahl().flaechen());
    }

    /** What is on the border of a view and in it. */
    void inhalt(Flaechensicht sicht, int tiefe) {
        if (tiefe > MAX_TIEFE) {
            return;
        }
        Flaechenabbildung abbildung = (Flaechenabbildung) sicht.abbildung();
        List<Knotenabbildung> rand = durchgang.auswahl().rand(abbildung);
        if (!rand.isEmpty() || !sicht.randknoten().isEmpty()) {
            gleicheAb(new Ort(sicht, new ArrayList<>(sicht.randknoten()), true, tiefe), rand);
        }
        if (sicht instanceof Behaeltersicht behaelter) {
            List<Flaechenabbildung> innen = durchgang.auswahl().innen(abbildung);
            if (!innen.isEmpty() || !behaelter.kinder().isEmpty()) {
                gleicheAb(new Ort(behaelter, behaelter.kinderliste(), false, tiefe), innen);
            }
        }
    }

    private void gleicheAb(Ort ort, List<? extends Flaechenabbildung> abbildungen) {
        Map<Abbildung, Gleiche> gleiche = vorhandene(ort, abbildungen);
        List<List<EObject>> kandidaten = new ArrayList<>(abbildungen.size());
        for (Flaechenabbildung abbildung : abbildungen) {
            kandidaten.add(waehle(ort, abbildung, gleiche));
        }
        gleiche.values().forEach(this::entferneUebrige);
        for (int stelle = 0; stelle < abbildungen.size(); stelle++) {
            Flaechenabbildung abbildung = abbildungen.get(stelle);
            Gleiche derselben = gleiche.get(durchgang.plan(abbildung).ursprung());
            setze(ort, abbildung, kandidaten.get(stelle), derselben.sichten);
        }
    }

    /** The views there are, by mapping without imports and by element; a second one of the same element goes. */
    private Map<Abbildung, Gleiche> vorhandene(Ort ort, List<? extends Flaechenabbildung> abbildungen) {
        Map<Abbildung, Gleiche> ergebnis = new IdentityHashMap<>(8);
        for (Flaechenabbildung abbildung : abbildungen) {
            ergebnis.computeIfAbsent(durchgang.plan(abbildung).ursprung(), neu -> new Gleiche());
        }
        List<Sicht> weg = new ArrayList<>();
        for (Sicht sicht : ort.liste()) {
            if (sicht instanceof Flaechensicht flaeche) {
                Gleiche gleiche =
                        ergebnis.get(durchgang.plan(flaeche.abbildung()).ursprung());
                if (gleiche == null) {
                    sammleVerwaiste(flaeche, weg);
                } else if (gleiche.sichten.putIfAbsent(flaeche.ziel(), flaeche) != null) {
                    weg.add(flaeche);
                } else {
                    gleiche.reihenfolge.add(flaeche.ziel());
                }
            }
        }
        entferne(weg);
        return ergebnis;
    }

    /** Views of mappings that are not carried out here now stay as they are, but not without their element. */
    private void sammleVerwaiste(Sicht sicht, List<Sicht> weg) {
        if (durchgang.verwaist(sicht)) {
            weg.add(sicht);
        } else {
            sicht.inhalt().forEach(kind -> sammleVerwaiste(kind, weg));
        }
    }

    /** The elements of a mapping that no more special one has taken; their views pass to the mapping. */
    private List<EObject> waehle(Ort ort, Flaechenabbildung abbildung, Map<Abbildung, Gleiche> alle) {
        Abbildungsplan plan = durchgang.plan(abbildung);
        Gleiche gleiche = alle.get(plan.ursprung());
        if (gleiche.sichten.isEmpty() && !durchgang.legtAn(abbildung)) {
            return List.of();
        }
        List<EObject> eigene = new ArrayList<>();
        for (EObject element : durchgang.kandidaten(plan, ort.sicht(), gleiche.reihenfolge)) {
            if (gleiche.vergeben.add(element)) {
                eigene.add(element);
                Flaechensicht sicht = gleiche.sichten.get(element);
                if (sicht != null && gleicherArt(sicht, abbildung)) {
                    sicht.setAbbildung(abbildung);
                } else if (sicht != null) {
                    gleiche.sichten.remove(element);
                    durchgang.diagramm().entferne(sicht);
                }
            }
        }
        return eigene;
    }

    private static boolean gleicherArt(Flaechensicht sicht, Flaechenabbildung abbildung) {
        return !(abbildung instanceof Behaelterabbildung behaelter) || behaelter.istListe() == (sicht instanceof Liste);
    }

    private void entferneUebrige(Gleiche gleiche) {
        List<Sicht> weg = new ArrayList<>();
        for (EObject element : gleiche.reihenfolge) {
            Flaechensicht sicht = gleiche.sichten.get(element);
            if (sicht != null && !gleiche.vergeben.contains(element)) {
                weg.add(sicht);
            }
        }
        entferne(weg);
    }

    private void entferne(Collection<Sicht> weg) {
        for (Sicht sicht : weg) {
            if (sicht.eltern() != null) {
                durchgang.diagramm().entferne(sicht);
            }
        }
    }

    /** Puts the views of one mapping at their place, makes those that are missing, and goes on inside them. */
    private void setze(
            Ort ort, Flaechenabbildung abbildung, List<EObject> elemente, Map<EObject, Flaechensicht> vorhandene) {
        if (elemente.isEmpty()) {
            return;
        }
        boolean legtAn = durchgang.legtAn(abbildung);
        List<Flaechensicht> alle = new ArrayList<>(elemente.size());
        List<Flaechensicht> gebliebene = new ArrayList<>(elemente.size());
        Set<Sicht> neue = Collections.newSetFromMap(new IdentityHashMap<>(4));
        List<Flaechensicht> neueListe = new ArrayList<>();
        for (EObject element : elemente) {
            Flaechensicht sicht = vorhandene.get(element);
            if (sicht != null) {
                gebliebene.add(sicht);
                alle.add(sicht);
            } else if (legtAn) {
                Flaechensicht neu = neu(ort.sicht(), abbildung, element, ort.rand());
                neue.add(neu);
                neueListe.add(neu);
                alle.add(neu);
            }
        }
        setzeEin(ort, abbildung, alle, neue, neueListe);
        List<Flaechensicht> inSiriusFolge = neueListe;
        inSiriusFolge.addAll(gebliebene);
        durchgang.enden().nimm(abbildung, inSiriusFolge);
        for (Flaechensicht sicht : inSiriusFolge) {
            gestaltung.gestalte(sicht, neue.contains(sicht));
        }
        for (Flaechensicht sicht : inSiriusFolge) {
            inhalt(sicht, ort.tiefe() + 1);
        }
    }

    private void setzeEin(
            Ort ort,
            Flaechenabbildung abbildung,
            List<Flaechensicht> alle,
            Set<Sicht> neue,
            List<Flaechensicht> neueListe) {
        if (ort.rand()) {
            neueListe.forEach(neu -> ((Flaechensicht) ort.sicht()).addRandknoten((Knoten) neu));
            return;
        }
        neueListe.forEach(neu -> durchgang.diagramm().nimmAuf(neu, ort.sicht()));
        if (durchgang.modellreihenfolge()) {
            Reihung.schlicht(ort.liste(), alle, neue);
        } else if (ort.gereiht(abbildung)) {
            Reihung.wieSirius(ort.liste(), alle, neue);
        } else {
            ort.liste().addAll(neueListe);
        }
    }

    /** A new view for a place, not yet in it. */
    Flaechensicht neu(Sichtobjekt ort, Flaechenabbildung abbildung, EObject element, boolean rand) {
        Diagramm diagramm = durchgang.diagramm();
        if (abbildung instanceof Behaelterabbildung behaelter) {
            return behaelter.istListe()
                    ? new Liste(diagramm, behaelter, element)
                    : new Behaelter(diagramm, behaelter, element);
        }
        return ort instanceof Liste && !rand
                ? new Listenelement(diagramm, abbildung, element)
                : new Knoten(diagramm, abbildung, element);
    }
}
