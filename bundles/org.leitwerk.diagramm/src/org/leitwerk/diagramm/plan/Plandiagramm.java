package org.leitwerk.diagramm.plan;

import java.util.Comparator;
import java.util.Optional;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.leitwerk.diagramm.abgleich.Abgleich;
import org.leitwerk.diagramm.bild.Kennungen;
import org.leitwerk.diagramm.lage.Lage;
import org.leitwerk.diagramm.pruefung.Pruefung;
import org.leitwerk.diagramm.sicht.Diagramm;
import org.leitwerk.diagramm.sicht.Sicht;
import org.leitwerk.diagramm.sicht.Sichtobjekt;
import org.leitwerk.diagramm.spezifikation.Diagrammart;
import org.leitwerk.diagramm.spezifikation.Ebene;
import org.leitwerk.diagramm.spezifikation.Filterbeschreibung;
import org.leitwerk.diagramm.werkzeug.Sichtzugang;
import org.leitwerk.diagramm.werkzeug.Werkzeuglauf;
import org.leitwerk.dsl.ide.arbeit.Stand;
import org.leitwerk.steuerung.Plandatei;
import org.leitwerk.steuerung.Planung;

/** A diagram of a plan, kept in step with the plan's texts. Only on the plan's thread. */
final class Plandiagramm {

    private final Abgleich abgleich;
    private final Diagrammart art;
    private final URI ziel;
    private final Nachfuehrung nachfuehrung = new Nachfuehrung();
    private Diagramm diagramm;
    private Werkzeuglauf werkzeuge;
    private Pruefung pruefung;
    private Kennungen kennungen;
    private Elementnamen namen;
    private long version = -1;
    private boolean vorhanden;

    /**
     * A diagram that is not drawn yet.
     *
     * @param ziel address of the element it is of; null for the plan as a whole
     */
    Plandiagramm(Abgleich abgleich, Diagrammart art, URI ziel) {
        this.abgleich = abgleich;
        this.art = art;
        this.ziel = ziel;
    }

    /**
     * Brings the diagram into step.
     *
     * @param lage says which layers and filters a person switched
     * @return whether it was behind
     */
    boolean frische(Stand stand, Lage lage) {
        boolean andererStand = version != stand.version();
        EObject element = ziel(stand);
        vorhanden = element != null && abgleich.anlegbar(art, element);
        if (!vorhanden) {
            version = stand.version();
            return andererStand;
        }
        boolean geschaltet = false;
        if (diagramm == null) {
            diagramm = new Diagramm(art, element);
            werkzeuge = new Werkzeuglauf(diagramm, abgleich.dienste(), Sichtzugang.OHNE);
            pruefung = new Pruefung(diagramm, werkzeuge);
        } else if (andererStand) {
            nachfuehrung.fuehreNach(diagramm, element, stand);
        }
        geschaltet = schalte(lage);
        if (andererStand || geschaltet) {
            abgleich.frische(diagramm);
            nachfuehrung.merke(diagramm);
            namen = new Elementnamen();
            kennungen = Kennungen.von(diagramm, namen, kennungen);
            version = stand.version();
        }
        return andererStand || geschaltet;
    }

    private boolean schalte(Lage lage) {
        boolean geschaltet = false;
        for (Ebene ebene : art.ebenen()) {
            boolean an = lage.ebenen().getOrDefault(ebene.name(), ebene.vonAnfangAktiv());
            if (diagramm.aktiv(ebene) != an && ebene.waehlbar()) {
                diagramm.schalte(ebene, an);
                geschaltet = true;
            }
        }
        for (Filterbeschreibung filter : art.filter()) {
            boolean an = lage.filter()
                    .getOrDefault(filter.name(), art.anfangsfilter().contains(filter));
            geschaltet |= an
                    ? diagramm.aktiveFilter().add(filter)
                    : diagramm.aktiveFilter().remove(filter);
        }
        return geschaltet;
    }

    private EObject ziel(Stand stand) {
        return ziel == null
                ? hauptdatei(stand).orElse(null)
                : stand.element(ziel).orElse(null);
    }

    /** The file diagrams of the plan as a whole are on: the one with the head of the plan, else the first. */
    static Optional<Plandatei> hauptdatei(Stand stand) {
        return stand.inhalte().stream()
                .min(Comparator.comparing(datei -> datei.getElemente().stream().noneMatch(Planung.class::isInstance)));
    }

    /** Whether the element the diagram is of is there. */
    boolean vorhanden() {
        return vorhanden && diagramm != null;
    }

    Diagrammart art() {
        return art;
    }

    /** The diagram; null before it could be drawn the first time. */
    Diagramm diagramm() {
        return diagramm;
    }

    Werkzeuglauf werkzeuge() {
        return werkzeuge;
    }

    Pruefung pruefung() {
        return pruefung;
    }

    Kennungen kennungen() {
        return kennungen;
    }

    /** Names of the elements, as they are in the ids of views. */
    Elementnamen namen() {
        return namen;
    }

    /** The view of an id, the diagram for null; null if there is none. */
    Sichtobjekt objekt(String id) {
        return id == null ? diagramm : sicht(id);
    }

    /** The view of an id; null if there is none. */
    Sicht sicht(String id) {
        return kennungen == null || id == null ? null : kennungen.sicht(id);
    }
}
