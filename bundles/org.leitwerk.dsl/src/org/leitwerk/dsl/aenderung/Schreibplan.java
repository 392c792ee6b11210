package org.leitwerk.dsl.aenderung;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;

/** Turns a planned state of the model into replacements in the texts of its files. Used once. */
final class Schreibplan {

    private final Schreibwerkzeug werkzeug;
    private final Zielstand stand;
    private final Map<Resource, Dateientwurf> entwuerfe = new LinkedHashMap<>();
    private final Map<EObject, Block> bloecke = new LinkedHashMap<>();
    private final Map<EObject, Blockaenderung> aenderungen = new LinkedHashMap<>();
    private final Set<EObject> geschrieben = new LinkedHashSet<>();
    private final Map<EObject, Punkt> herausgenommen = new LinkedHashMap<>();
    private final Set<EObject> geteilt = new LinkedHashSet<>();

    Schreibplan(Schreibwerkzeug werkzeug, Zielstand stand) {
        this.werkzeug = werkzeug;
        this.stand = stand;
    }

    /** The changes of all files that change, in the order in which they were touched. */
    List<Dateiaenderung> entwirf() {
        for (EObject objekt : List.copyOf(stand.beruehrte())) {
            if (stand.istVorhanden(objekt) && stand.lebt(objekt)) {
                plane(objekt);
            }
        }
        List.copyOf(aenderungen.keySet()).forEach(this::schreibeBlock);
        return entwuerfe.values().stream()
                .map(e -> {
                    List<Ersetzung> ersetzungen = e.ersetzungen(besitzer -> ebene(besitzer) == null);
                    return ersetzungen.isEmpty()
                            ? null
                            : new Dateiaenderung(e.datei().getURI(), e.zeilen().text(), ersetzungen);
                })
                .filter(Objects::nonNull)
                .toList();
    }

    private void plane(EObject objekt) {
        Elementregel regel = werkzeug.grammatik().element(objekt.eClass());
        if (regel == null) {
            planeTeil(objekt);
            return;
        }
        Set<Satzart> arten = new LinkedHashSet<>();
        boolean kopf = false;
        for (EStructuralFeature merkmal : stand.beruehrte(objekt)) {
            Satzart art = regel.satzart(merkmal.getName());
            kopf |= regel.kopf().contains(merkmal.getName());
            if (art != null) {
                arten.add(art);
            } else if (!regel.kopf().contains(merkmal.getName())) {
                throw new Aenderungsfehler("'" + merkmal.getName() + "' hat in einem "
                        + objekt.eClass().getName() + " keine Schreibweise.");
            }
        }
        if (kopf) {
            vergleiche(objekt, objekt, werkzeug.lies(block(objekt).kopf()), werkzeug.kopf(objekt, regel, stand));
        }
        for (Satzart art : arten) {
            new Satzabgleich(this, objekt, art).gleicheAb();
        }
    }

    /** Plans the changes inside a part of a statement, unless the statement is written as a whole. */
    private void planeTeil(EObject objekt) {
        EObject oberstes = objekt;
        EObject wert = objekt;
        while (werkzeug.grammatik().element(wert.eContainer().eClass()) == null) {
            if (stand.vater(wert) != wert.eContainer()) {
                return; // written anew where it is now
            }
            wert = wert.eContainer();
            if (!stand.beruehrte(wert).isEmpty() || werkzeug.grammatik().teil(oberstes.eClass()) == null) {
                oberstes = wert;
            }
        }
        EObject element = wert.eContainer();
        EStructuralFeature merkmal = wert.eContainingFeature();
        Satzart art = werkzeug.grammatik().element(element.eClass()).satzart(merkmal.getName());
        boolean gemeinsam = !(art.einzeln() && merkmal.isMany());
        boolean beruehrt =
                stand.beruehrte(element).stream().anyMatch(m -> art.merkmale().contains(m.getName()));
        if (gemeinsam && beruehrt || stand.vater(wert) != element && !reist(wert)) {
            return;
        }
        ParserRule regel = werkzeug.grammatik().teil(oberstes.eClass());
        if (regel == null) { // made by an action, such as a sum
            if (!beruehrt && geteilt.add(wert)) {
                new Satzabgleich(this, element, art).gleicheAb();
            }
        } else if (geteilt.add(oberstes)) {
            ICompositeNode knoten = NodeModelUtils.findActualNodeFor(oberstes);
            vergleiche(wert, oberstes, werkzeug.lies(knoten), werkzeug.teil(oberstes, regel, stand));
        }
    }

    /** Notes the replacements that turn old pieces of an object's file into new ones. */
    void vergleiche(EObject besitzer, EObject in, List<Baustein> alt, List<Baustein> neu) {
        Dateientwurf entwurf = entwurf(in);
        Bausteinvergleich.vergleiche(entwurf.wurzel(), entwurf.zeilen(), alt, neu)
                .forEach(e -> entwurf.ersetze(besitzer, e));
    }

    /** The planned state. */
    Zielstand stand() {
        return stand;
    }

    /** Gets the pieces of texts. */
    Schreibwerkzeug werkzeug() {
        return werkzeug;
    }

    /** An element as it is in its text. */
    Block block(EObject element) {
        return bloecke.computeIfAbsent(element, e -> {
            Dateientwurf entwurf = entwurf(e);
            return Block.lies(e, werkzeug.grammatik().element(e.eClass()), entwurf.wurzel(), entwurf.zeilen());
        });
    }

    /** What is planned for the block of an element. */
    Blockaenderung aenderung(EObject element) {
        return aenderungen.computeIfAbsent(element, e -> new Blockaenderung(block(e)));
    }

    private Dateientwurf entwurf(EObject objekt) {
        return entwuerfe.computeIfAbsent(objekt.eResource(), r -> {
            if (r instanceof XtextResource datei) {
                return new Dateientwurf(datei);
            }
            throw new Aenderungsfehler(
                    r.getURI().lastSegment() + " ist keine Textdatei und kann so nicht geändert werden.");
        });
    }

    // ---- moving

    /** Notes that an object leaves its place, with the item it was. */
    void nimmHeraus(EObject objekt, Punkt punkt) {
        herausgenommen.put(objekt, punkt);
    }

    /**
     * Whether the text of an object travels: it stays in the plan, but in another place where it can be written in the
     * same way.
     */
    boolean reist(EObject objekt) {
        if (!stand.istVorhanden(objekt) || !stand.lebt(objekt) || objekt.eContainer() == null) {
            return false;
        }
        Satzart bisher = satzart(objekt.eContainer(), objekt.eContainingFeature());
        Satzart neu = satzart(stand.vater(objekt), stand.platz(objekt));
        return bisher != null
                && neu != null
                && (bisher.kind() && neu.kind()
                        || objekt.eContainingFeature().isMany()
                                && bisher.einzeln()
                                && bisher.regel() != null
                                && bisher.regel() == neu.regel());
    }

    private Satzart satzart(EObject element, EStructuralFeature merkmal) {
        Elementregel regel = werkzeug.grammatik().element(element.eClass());
        return regel == null ? null : regel.satzart(merkmal.getName());
    }

    /**
     * The text of a travelling object with all changes inside it, not indented; null for an object that is new or
     * written anew.
     */
    String reisetext(EObject objekt) {
        if (!reist(objekt)) {
            return null;
        }
        Punkt punkt = herausgenommen.computeIfAbsent(objekt, this::punkt);
        for (EObject element : List.copyOf(aenderungen.keySet())) {
            if (ebene(element) == objekt) {
                schreibeBlock(element);
            }
        }
        Dateientwurf entwurf = entwurf(objekt);
        Predicate<EObject> innen = besitzer -> ebene(besitzer) == objekt;
        Abschnitt a = punkt.abschnitt();
        return Reisetext.ohneEinzug(
                entwurf.ausschnitt(a.anfang(), a.ganz() ? a.schluss() : punkt.bis(), innen),
                entwurf.zeilen().einzug(punkt.von()));
    }

    /** The item that an object is, if it leaves something that is itself deleted. */
    private Punkt punkt(EObject objekt) {
        for (Punkt punkt : block(objekt.eContainer()).punkte()) {
            if (werkzeug.werte(objekt.eContainer(), punkt).stream().anyMatch(w -> w.wert() == objekt)) {
                return punkt;
            }
        }
        throw new IllegalStateException(objekt + " has no text");
    }

    /** The innermost of the objects taken out that an object lies in; null if none. */
    private EObject ebene(EObject objekt) {
        for (EObject o = objekt; o != null; o = o.eContainer()) {
            if (herausgenommen.containsKey(o)) {
                return o;
            }
        }
        return null;
    }

    /** The lines of an element that comes into a block of this text. */
    String elementtext(EObject element, Textzeilen ort) {
        return new Elementtext(werkzeug, stand, this::reisetext, ort).von(element);
    }

    private void schreibeBlock(EObject element) {
        if (geschrieben.add(element)) {
            Dateientwurf entwurf = entwurf(element);
            aenderungen.get(element).schreibe(e -> entwurf.ersetze(element, e));
        }
    }
}
