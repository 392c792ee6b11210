package org.leitwerk.diagramm.abgleich;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.leitwerk.diagramm.sicht.Diagramm;
import org.leitwerk.diagramm.sicht.Kante;
import org.leitwerk.diagramm.spezifikation.Abbildung;
import org.leitwerk.diagramm.spezifikation.Kantenabbildung;

/**
 * Brings edges into step with the model, once the views they end at are there: an edge stays itself while its element
 * and both its ends stay; new ones come behind all that are there.
 */
final class Kantenabgleich {

    private final Durchgang durchgang;
    private final Gestaltung gestaltung;
    private final Map<Abbildung, Map<Kantenschluessel, Kante>> alte = new IdentityHashMap<>();
    private final Set<Abbildung> erledigt = Collections.newSetFromMap(new IdentityHashMap<>());

    Kantenabgleich(Durchgang durchgang, Gestaltung gestaltung) {
        this.durchgang = durchgang;
        this.gestaltung = gestaltung;
    }

    void gleicheAb() {
        Diagramm diagramm = durchgang.diagramm();
        List<Kantenabbildung> abbildungen = durchgang.auswahl().kanten();
        List<Kante> vorhandene = diagramm.kanten();
        for (Kantenabbildung abbildung : abbildungen) {
            alte.computeIfAbsent(Abbildungsplan.ursprung(abbildung), neu -> new LinkedHashMap<>(vorhandene.size()));
        }
        List<Kante> weg = new ArrayList<>();
        for (Kante kante : vorhandene) {
            Map<Kantenschluessel, Kante> gleiche =
                    alte.get(durchgang.plan(kante.abbildung()).ursprung());
            if (gleiche == null) {
                if (durchgang.verwaist(kante)) {
                    weg.add(kante);
                }
            } else if (gleiche.putIfAbsent(Kantenschluessel.von(kante), kante) != null) {
                weg.add(kante);
            }
        }
        entferne(weg);
        for (Kantenabbildung abbildung : abbildungen) {
            gleicheAb(abbildung);
        }
    }

    private void gleicheAb(Kantenabbildung abbildung) {
        Abbildung ursprung = Abbildungsplan.ursprung(abbildung);
        if (!erledigt.add(ursprung)) {
            // an import has taken all edges of what it imports
            return;
        }
        Map<Kantenschluessel, Kante> uebrige = alte.get(ursprung);
        uebrige.values().removeIf(kante -> kante.eltern() == null);
        boolean legtAn = durchgang.legtAn(abbildung.grundlage());
        Kantensuche suche = new Kantensuche(durchgang, abbildung, uebrige.size());
        Collection<Kantenschluessel> soll = legtAn ? suche.alle() : suche.gebliebene(uebrige.keySet());
        List<Kante> kanten = new ArrayList<>(soll.size());
        List<Kante> neue = new ArrayList<>();
        for (Kantenschluessel schluessel : soll) {
            Kante kante = uebrige.remove(schluessel);
            if (kante != null) {
                kante.setAbbildung(abbildung);
                kanten.add(kante);
            } else if (legtAn) {
                neue.add(new Kante(
                        durchgang.diagramm(), abbildung, schluessel.ziel(), schluessel.von(), schluessel.nach()));
            }
        }
        uebrige.values().removeIf(suche::endetAnNichtGezeigtem);
        entferne(uebrige.values());
        neue.forEach(durchgang.diagramm()::addElement);
        kanten.addAll(neue);
        for (Kante kante : kanten) {
            // an edge at an edge that has just gone is gone too
            if (kante.eltern() != null) {
                gestaltung.gestalte(kante);
            }
        }
        merke(abbildung);
    }

    /** Edges may be ends of other edges. */
    private void merke(Kantenabbildung abbildung) {
        if (durchgang.auswahl().kantenAnKanten()) {
            List<Kante> kanten = new ArrayList<>();
            for (Kante kante : durchgang.diagramm().kanten()) {
                if (kante.abbildung() == abbildung) {
                    kanten.add(kante);
                }
            }
            durchgang.enden().nimm(abbildung, kanten);
        }
    }

    private void entferne(Collection<Kante> weg) {
        for (Kante kante : new ArrayList<>(weg)) {
            if (kante.eltern() != null) {
                durchgang.diagramm().entferne(kante);
            }
        }
    }
}
