package org.leitwerk.diagramm.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.leitwerk.diagramm.anordnung.Flaeche;
import org.leitwerk.diagramm.anordnung.Ort;
import org.leitwerk.diagramm.dienst.Auftrag;
import org.leitwerk.diagramm.lage.Kantenlage;
import org.leitwerk.diagramm.lage.Knotenlage;
import org.leitwerk.diagramm.lage.Lage;
import org.leitwerk.diagramm.sicht.Kante;
import org.leitwerk.diagramm.sicht.Sicht;
import org.leitwerk.diagramm.spezifikation.Diagrammart;
import org.leitwerk.diagramm.szene.Kasten;
import org.leitwerk.diagramm.szene.Linie;
import org.leitwerk.diagramm.szene.Punkt;
import org.leitwerk.diagramm.szene.Rahmen;
import org.leitwerk.diagramm.szene.Szenenelement;
import org.leitwerk.diagramm.szene.Textblock;

/** Wishes that change only the picture, as changes of the positions that are kept. */
final class Lageauftrag {

    private final Plandiagramm plandiagramm;
    private final Map<String, Szenenelement> gezeichnet;

    /**
     * On a picture.
     *
     * @param gezeichnet what is drawn now, by id
     */
    Lageauftrag(Plandiagramm plandiagramm, Map<String, Szenenelement> gezeichnet) {
        this.plandiagramm = plandiagramm;
        this.gezeichnet = gezeichnet;
    }

    /** The positions after a wish; for arranging the same ones. */
    Lage nach(Lage lage, Auftrag.AmBild auftrag) {
        if (auftrag instanceof Auftrag.Stellen stellen) {
            return stelle(lage, stellen.rahmen());
        }
        if (auftrag instanceof Auftrag.Knicken knicken) {
            return knicke(lage, knicken);
        }
        if (auftrag instanceof Auftrag.Anheften anheften) {
            return hefte(lage, anheften);
        }
        if (auftrag instanceof Auftrag.Verbergen verbergen) {
            return verbirg(lage, verbergen);
        }
        if (auftrag instanceof Auftrag.Einklappen einklappen) {
            return klappe(lage, einklappen);
        }
        if (auftrag instanceof Auftrag.Anordnen anordnen) {
            return anordnen.vonGrundAuf() ? vergiss(lage, anordnen.elemente()) : lage;
        }
        if (auftrag instanceof Auftrag.Ebene ebene) {
            Diagrammart art = plandiagramm.art();
            boolean vorgabe = art.ebenen().stream().anyMatch(e -> e.name().equals(ebene.ebene()) && e.vonAnfangAktiv());
            return lage.mitEbene(ebene.ebene(), ebene.an() == vorgabe ? null : ebene.an());
        }
        if (auftrag instanceof Auftrag.Filter filter) {
            boolean vorgabe = plandiagramm.art().anfangsfilter().stream()
                    .anyMatch(f -> f.name().equals(filter.filter()));
            return lage.mitFilter(filter.filter(), filter.an() == vorgabe ? null : filter.an());
        }
        return lage;
    }

    /** Frames as a person set them; what is moved is pinned, what is resized keeps its size. */
    Lage stelle(Lage lage, Map<String, Rahmen> rahmen) {
        Map<String, Knotenlage> neue = new HashMap<>();
        rahmen.forEach((id, neuer) -> {
            Sicht sicht = plandiagramm.sicht(id);
            if (sicht != null && gezeichnet.get(id) instanceof Kasten kasten) {
                String eltern = elternId(sicht);
                Rahmen aussen = rahmenVon(eltern, rahmen);
                Rahmen platz = platz(kasten);
                Flaeche flaeche = new Flaeche(
                        neuer.x() - aussen.x() + platz.x() - kasten.rahmen().x(),
                        neuer.y() - aussen.y(),
                        neuer.breite() + platz.breite() - kasten.rahmen().breite(),
                        neuer.hoehe() + platz.hoehe() - kasten.rahmen().hoehe());
                boolean groesse = anders(neuer.breite(), kasten.rahmen().breite())
                        || anders(neuer.hoehe(), kasten.rahmen().hoehe());
                Knotenlage bisher = lage.knotenlage(id);
                neue.put(id, bisher.mitFlaeche(flaeche, eltern).mitFest(true).mitGroesse(bisher.groesse() || groesse));
            }
        });
        return lage.mitKnoten(neue);
    }

    /** What the layout knows of a box: with a label that stands below its outline. */
    private static Rahmen platz(Kasten kasten) {
        Rahmen platz = kasten.rahmen();
        for (Textblock text : kasten.texte()) {
            platz = platz.mit(text.rahmen());
        }
        return platz;
    }

    private static boolean anders(double eine, double andere) {
        return Math.abs(eine - andere) > 0.5;
    }

    private String elternId(Sicht sicht) {
        return sicht.eltern() instanceof Sicht aussen ? plandiagramm.kennungen().id(aussen) : null;
    }

    private Rahmen rahmenVon(String eltern, Map<String, Rahmen> gestellte) {
        if (eltern == null) {
            return Rahmen.LEER;
        }
        Rahmen gestellt = gestellte.get(eltern);
        return gestellt != null
                ? gestellt
                : gezeichnet.get(eltern) instanceof Kasten kasten ? kasten.rahmen() : Rahmen.LEER;
    }

    private Lage knicke(Lage lage, Auftrag.Knicken auftrag) {
        Kantenlage bisher = lage.kantenlage(auftrag.kante());
        if (auftrag.punkte().isEmpty() || !(gezeichnet.get(auftrag.kante()) instanceof Linie linie)) {
            return lage.mitKanten(Map.of(auftrag.kante(), bisher.mitPunkten(List.of(), false)));
        }
        List<Ort> punkte = new ArrayList<>();
        punkte.add(ort(linie.punkte().get(0)));
        auftrag.punkte().forEach(punkt -> punkte.add(ort(punkt)));
        punkte.add(ort(linie.punkte().get(linie.punkte().size() - 1)));
        return lage.mitKanten(Map.of(auftrag.kante(), bisher.mitPunkten(punkte, true)));
    }

    private static Ort ort(Punkt punkt) {
        return new Ort(punkt.x(), punkt.y());
    }

    private Lage hefte(Lage lage, Auftrag.Anheften auftrag) {
        Map<String, Knotenlage> neue = new HashMap<>();
        for (String id : auftrag.elemente()) {
            if (gezeichnet.get(id) instanceof Kasten) {
                neue.put(id, lage.knotenlage(id).mitFest(auftrag.fest()));
            }
        }
        return lage.mitKnoten(neue);
    }

    private Lage verbirg(Lage lage, Auftrag.Verbergen auftrag) {
        Set<String> ids = auftrag.elemente();
        Map<String, Knotenlage> knoten = new HashMap<>();
        Map<String, Kantenlage> kanten = new HashMap<>();
        if (ids.isEmpty() && !auftrag.verbergen()) {
            lage.knoten().forEach((id, eine) -> knoten.put(id, eine.mitVerborgen(false)));
            lage.kanten().forEach((id, eine) -> kanten.put(id, eine.mitVerborgen(false)));
        }
        for (String id : ids) {
            if (plandiagramm.sicht(id) instanceof Kante) {
                kanten.put(id, lage.kantenlage(id).mitVerborgen(auftrag.verbergen()));
            } else {
                knoten.put(id, lage.knotenlage(id).mitVerborgen(auftrag.verbergen()));
            }
        }
        return lage.mitKnoten(knoten).mitKanten(kanten);
    }

    /** Forgets where things were, pinned ones too; everything else that is kept stays. */
    private static Lage vergiss(Lage lage, Set<String> elemente) {
        Map<String, Knotenlage> knoten = new HashMap<>();
        Map<String, Kantenlage> kanten = new HashMap<>();
        lage.knoten().forEach((id, eine) -> {
            if (elemente.isEmpty() || elemente.contains(id)) {
                boolean groesse = eine.groesse() && eine.flaeche() != null;
                knoten.put(id, (groesse ? eine : eine.mitFlaeche(null, null)).mitFest(false));
            }
        });
        lage.kanten().forEach((id, eine) -> {
            if (elemente.isEmpty() || elemente.contains(id)) {
                kanten.put(id, eine.mitPunkten(List.of(), false));
            }
        });
        return lage.mitKnoten(knoten).mitKanten(kanten);
    }

    private Lage klappe(Lage lage, Auftrag.Einklappen auftrag) {
        Map<String, Knotenlage> neue = new HashMap<>();
        if (auftrag.elemente().isEmpty()) {
            gezeichnet.forEach((id, element) -> {
                boolean klappbar = element instanceof Kasten kasten && kasten.klappstand() != Kasten.Klappstand.OHNE;
                if (klappbar) {
                    neue.put(id, lage.knotenlage(id).mitEingeklappt(auftrag.zu()));
                }
            });
            if (!auftrag.zu()) {
                lage.knoten().forEach((id, eine) -> neue.put(id, eine.mitEingeklappt(false)));
            }
        }
        auftrag.elemente().forEach(id -> neue.put(id, lage.knotenlage(id).mitEingeklappt(auftrag.zu())));
        return lage.mitKnoten(neue);
    }
}
