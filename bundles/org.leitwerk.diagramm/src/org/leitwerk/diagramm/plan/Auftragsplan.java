package org.leitwerk.diagramm.plan;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.leitwerk.diagramm.dienst.Abbildungsangaben;
import org.leitwerk.diagramm.dienst.Auftrag;
import org.leitwerk.diagramm.sicht.Diagramm;
import org.leitwerk.diagramm.sicht.Kante;
import org.leitwerk.diagramm.sicht.Sicht;
import org.leitwerk.diagramm.sicht.Sichtobjekt;
import org.leitwerk.diagramm.spezifikation.Abbildung;
import org.leitwerk.diagramm.spezifikation.Kantenabbildung;
import org.leitwerk.diagramm.spezifikation.Werkzeug;
import org.leitwerk.diagramm.spezifikation.Werkzeugart;
import org.leitwerk.diagramm.werkzeug.Ablegewerkzeug;
import org.leitwerk.diagramm.werkzeug.Einfuhren;
import org.leitwerk.diagramm.werkzeug.Umhaengewerkzeug;
import org.leitwerk.diagramm.werkzeug.Vorhaben;
import org.leitwerk.diagramm.werkzeug.Werkzeuglauf;
import org.leitwerk.dsl.ide.arbeit.Stand;

/** Turns wishes into plans of tools: which tool, on which views. Asks what Sirius asks in its editor. */
final class Auftragsplan {

    private final Plandiagramm plandiagramm;
    private final Palettenbau palette;
    private final Abbildungsnetz netz;

    Auftragsplan(Plandiagramm plandiagramm, Palettenbau palette, Abbildungsnetz netz) {
        this.plandiagramm = plandiagramm;
        this.palette = palette;
        this.netz = netz;
    }

    private Werkzeuglauf werkzeuge() {
        return plandiagramm.werkzeuge();
    }

    /** Creation or a generic tool. */
    List<Supplier<Vorhaben>> anlegen(Auftrag.Anlegen auftrag) {
        Werkzeug werkzeug = werkzeug(auftrag.werkzeug());
        Sichtobjekt wo = objekt(auftrag.eltern());
        if (werkzeug.art() == Werkzeugart.ALLGEMEIN) {
            return List.of(() -> werkzeuge().handeln(werkzeug, wo));
        }
        pruefeOrt(werkzeug, wo);
        return List.of(() -> werkzeuge().anlegen(werkzeug, wo));
    }

    private void pruefeOrt(Werkzeug werkzeug, Sichtobjekt wo) {
        List<Abbildung> erzeugte = new ArrayList<>(werkzeug.abbildungen("nodeMappings"));
        erzeugte.addAll(werkzeug.abbildungen("containerMappings"));
        String ort = wo instanceof Sicht sicht ? sicht.abbildung().name() : Abbildungsangaben.DIAGRAMM;
        boolean passt = erzeugte.stream().anyMatch(a -> netz.elternVon(a).contains(ort))
                || werkzeug.abbildungen("extraMappings").stream()
                        .anyMatch(a -> netz.mitEinfuhren(a).contains(ort));
        if (!passt) {
            throw new Auftragsfehler("„" + werkzeug.beschriftung() + "“ lässt sich hier nicht anlegen.");
        }
    }

    /** A selection wizard with what was chosen. */
    List<Supplier<Vorhaben>> auswaehlen(Stand stand, Auftrag.Auswaehlen auftrag) {
        Werkzeug werkzeug = werkzeug(auftrag.werkzeug());
        Sichtobjekt wo = objekt(auftrag.eltern());
        List<EObject> gewaehlt = new ArrayList<>();
        for (String id : auftrag.gewaehlt()) {
            stand.element(URI.createURI(id)).ifPresent(gewaehlt::add);
        }
        return List.of(() -> werkzeuge().auswahl().plane(werkzeug, wo, gewaehlt));
    }

    /** A connection; without a tool by the first that fits both ends. */
    List<Supplier<Vorhaben>> verbinden(Auftrag.Verbinden auftrag) {
        Sicht von = sicht(auftrag.von());
        Sicht nach = sicht(auftrag.nach());
        if (auftrag.werkzeug() != null) {
            Werkzeug werkzeug = werkzeug(auftrag.werkzeug());
            if (!verbindet(werkzeug, von, nach)) {
                throw new Auftragsfehler("„" + werkzeug.beschriftung() + "“ verbindet diese beiden nicht.");
            }
            return List.of(() -> werkzeuge().verbinden(werkzeug, von, nach));
        }
        for (Werkzeug werkzeug : palette.werkzeuge().values()) {
            if (werkzeug.art() == Werkzeugart.KANTE_ANLEGEN
                    && verbindet(werkzeug, von, nach)
                    && werkzeuge().verbinden(werkzeug, von, nach).ausfuehrbar()) {
                return List.of(() -> werkzeuge().verbinden(werkzeug, von, nach));
            }
        }
        throw new Auftragsfehler("Diese beiden lassen sich nicht verbinden.");
    }

    private boolean verbindet(Werkzeug werkzeug, Sicht von, Sicht nach) {
        boolean anfang = !werkzeug.abbildungen("extraSourceMappings").isEmpty()
                && enthaelt(werkzeug.abbildungen("extraSourceMappings"), von);
        boolean ende = !werkzeug.abbildungen("extraTargetMappings").isEmpty()
                && enthaelt(werkzeug.abbildungen("extraTargetMappings"), nach);
        for (Abbildung abbildung : werkzeug.abbildungen("edgeMappings")) {
            if (abbildung instanceof Kantenabbildung kante) {
                anfang |= enthaelt(kante.quellabbildungen(), von);
                ende |= enthaelt(kante.zielabbildungen(), nach);
            }
        }
        return anfang && ende && werkzeuge().darfBeginnen(werkzeug, von);
    }

    private static boolean enthaelt(List<Abbildung> abbildungen, Sicht sicht) {
        return Einfuhren.suche(sicht.abbildung(), a -> abbildungen.contains(a) ? a : null) != null;
    }

    /** A new label. */
    List<Supplier<Vorhaben>> beschriften(Auftrag.Beschriften auftrag) {
        Sicht sicht = sicht(auftrag.element());
        return List.of(() -> werkzeuge().beschriften(sicht, auftrag.text()));
    }

    /** Deletion; what goes with its container is not deleted twice. */
    List<Supplier<Vorhaben>> loeschen(Auftrag.Loeschen auftrag) {
        Set<Sicht> sichten = new LinkedHashSet<>();
        auftrag.elemente().stream().sorted().forEach(id -> sichten.add(sicht(id)));
        List<Supplier<Vorhaben>> plaene = new ArrayList<>();
        Set<EObject> erledigt = new LinkedHashSet<>();
        for (Sicht sicht : sichten) {
            if (liegtIn(sicht, sichten) || !erledigt.add(sicht.ziel()) && !(sicht instanceof Kante)) {
                continue;
            }
            if (!Loeschrecht.darf(werkzeuge(), sicht)) {
                throw new Auftragsfehler("„" + Elementbau.name(sicht) + "“ lässt sich hier nicht löschen.");
            }
            plaene.add(() -> werkzeuge().loeschen(sicht));
        }
        return plaene;
    }

    private static boolean liegtIn(Sicht sicht, Set<Sicht> sichten) {
        Sichtobjekt oben = sicht.eltern();
        while (oben instanceof Sicht aussen) {
            if (sichten.contains(aussen)) {
                return true;
            }
            oben = aussen.eltern();
        }
        return false;
    }

    /** Another end of an edge. */
    List<Supplier<Vorhaben>> umhaengen(Auftrag.Umhaengen auftrag) {
        Sicht neu = sicht(auftrag.nach());
        if (!(sicht(auftrag.kante()) instanceof Kante kante)) {
            throw new Auftragsfehler("Nur Verbindungen lassen sich umhängen.");
        }
        boolean anfang = auftrag.anfang();
        Kantenabbildung abbildung = kante.kantenabbildung().grundlage();
        boolean passt = abbildung != null
                && enthaelt(anfang ? abbildung.quellabbildungen() : abbildung.zielabbildungen(), neu)
                && Umhaengewerkzeug.werkzeug(kante, anfang).isPresent()
                && werkzeuge().darfUmhaengen(kante, anfang, neu);
        if (!passt) {
            throw new Auftragsfehler("Dieses Ende lässt sich nicht an „" + Elementbau.name(neu) + "“ hängen.");
        }
        return List.of(() -> werkzeuge().umhaengen(kante, anfang, neu));
    }

    /** A drop of views: of each the first tool of the target that takes it. */
    List<Supplier<Vorhaben>> ablegen(Auftrag.Ablegen auftrag) {
        Sichtobjekt wohin = objekt(auftrag.nach());
        List<Supplier<Vorhaben>> plaene = new ArrayList<>();
        for (String id : auftrag.elemente()) {
            Sicht gezogene = sicht(id);
            Werkzeug werkzeug = Ablegewerkzeug.werkzeuge(wohin).stream()
                    .filter(w -> Ablegewerkzeug.nimmt(w, gezogene.abbildung()))
                    .filter(w -> werkzeuge().ablegen(w, gezogene, wohin).ausfuehrbar())
                    .findFirst()
                    .orElseThrow(() ->
                            new Auftragsfehler("„" + Elementbau.name(gezogene) + "“ lässt sich hier nicht ablegen."));
            plaene.add(() -> werkzeuge().ablegen(werkzeug, gezogene, wohin));
        }
        return plaene;
    }

    /** A drop of elements of the plan from outside. */
    List<Supplier<Vorhaben>> ablegen(Stand stand, Auftrag.AblegenVonAussen auftrag) {
        Sichtobjekt wohin = objekt(auftrag.nach());
        List<Supplier<Vorhaben>> plaene = new ArrayList<>();
        for (URI adresse : auftrag.elemente()) {
            EObject element = stand.element(adresse)
                    .orElseThrow(() -> new Auftragsfehler("Das gezogene Element gibt es nicht mehr."));
            Werkzeug werkzeug = Ablegewerkzeug.werkzeuge(wohin).stream()
                    .filter(Ablegewerkzeug::nimmtVonAussen)
                    .filter(w -> Ablegewerkzeug.passtZu(w, element))
                    .filter(w -> werkzeuge().ablegen(w, element, wohin).ausfuehrbar())
                    .findFirst()
                    .orElseThrow(() -> new Auftragsfehler("Dieses Element lässt sich hier nicht ablegen."));
            plaene.add(() -> werkzeuge().ablegen(werkzeug, element, wohin));
        }
        return plaene;
    }

    /** A double click. */
    List<Supplier<Vorhaben>> doppelklick(Auftrag.Doppelklick auftrag) {
        Sicht sicht = sicht(auftrag.element());
        return List.of(() -> werkzeuge().doppelklick(sicht));
    }

    /** An entry of a menu. */
    List<Supplier<Vorhaben>> menue(Menuebau menue, Auftrag.Menuewahl auftrag) {
        Werkzeug werkzeug = menue.werkzeug(auftrag.eintrag());
        if (werkzeug == null) {
            throw new Auftragsfehler("Diesen Eintrag gibt es nicht mehr.");
        }
        List<Sichtobjekt> sichten = new ArrayList<>();
        auftrag.elemente().forEach(id -> sichten.add(objekt(id)));
        if (!werkzeuge().menueErlaubt(werkzeug, sichten)) {
            throw new Auftragsfehler("„" + werkzeug.beschriftung() + "“ ist hier nicht möglich.");
        }
        return List.of(() -> werkzeuge().menue(werkzeug, sichten));
    }

    Werkzeug werkzeug(String id) {
        Werkzeug werkzeug = palette.werkzeug(id);
        if (werkzeug == null) {
            throw new Auftragsfehler("Dieses Werkzeug gibt es im Moment nicht; ist seine Ebene eingeschaltet?");
        }
        return werkzeug;
    }

    Sichtobjekt objekt(String id) {
        Sichtobjekt objekt = plandiagramm.objekt(id);
        if (objekt == null) {
            throw new Auftragsfehler("Dieses Element zeigt das Diagramm nicht mehr.");
        }
        return objekt;
    }

    Sicht sicht(String id) {
        Sichtobjekt objekt = id == null ? null : objekt(id);
        if (objekt instanceof Diagramm || objekt == null) {
            throw new Auftragsfehler("Hier wird ein Element des Diagramms gebraucht.");
        }
        return (Sicht) objekt;
    }
}
