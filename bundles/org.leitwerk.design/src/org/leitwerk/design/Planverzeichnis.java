package org.leitwerk.design;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.leitwerk.controlling.Auswerter;
import org.leitwerk.controlling.Auswertung;
import org.leitwerk.controlling.Auswertungsfrage;
import org.leitwerk.daten.bestand.Datenbestand;
import org.leitwerk.daten.bestand.Datenzugriff;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.steuerung.Plandatei;
import org.leitwerk.steuerung.Planung;
import org.leitwerk.steuerung.SteuerungPackage;
import org.leitwerk.steuerung.Zielstufe;

/**
 * The indices over a plan, kept at its resource set until the plan changes its structure. Services are asked for each
 * element of a picture; without this each question would walk through the plan. A change of a plain value (a rename)
 * keeps the indices, for they hold objects, not values; only settings of the plan's head are read into them.
 */
final class Planverzeichnis extends EContentAdapter {

    private final Notifier ort;
    private final Auswerter auswerter = new Auswerter();
    private final Datenzugriff zugriff = new Datenzugriff();
    private Auswertung auswertung;
    private Planstand stand;
    private Planstand pruefstand;
    private Zielschichten zielschichten;
    // What depends on plain values too; forgotten with each change.
    private final Map<String, Object> ergebnisse = new HashMap<>();

    private Planverzeichnis(Notifier ort) {
        this.ort = ort;
    }

    /** The indices of the plan an element belongs to. */
    static Planverzeichnis von(EObject element) {
        Resource datei = element.eResource();
        Notifier ort = datei == null ? null : datei.getResourceSet() == null ? datei : datei.getResourceSet();
        if (ort == null) {
            Planverzeichnis leer = new Planverzeichnis(null);
            leer.stand = Planstand.von(List.of());
            return leer;
        }
        Planverzeichnis verzeichnis = vorhandenes(ort);
        if (verzeichnis == null) {
            verzeichnis = new Planverzeichnis(ort);
            ort.eAdapters().add(verzeichnis);
        }
        if (verzeichnis.stand == null) {
            verzeichnis.stand = Planstand.von(dateien(ort));
        }
        return verzeichnis;
    }

    /** Asked several times for each element of a picture. */
    private static Planverzeichnis vorhandenes(Notifier ort) {
        List<Adapter> adapter = ort.eAdapters();
        for (int i = 0; i < adapter.size(); i++) {
            if (adapter.get(i) instanceof Planverzeichnis verzeichnis) {
                return verzeichnis;
            }
        }
        return null;
    }

    /** The plan with its indices. */
    Planstand stand() {
        return stand;
    }

    /** The levels of the plan's goals. */
    Zielschichten zielschichten() {
        if (zielschichten == null) {
            zielschichten = new Zielschichten(stand);
        }
        return zielschichten;
    }

    /**
     * The plan as rules may ask it. Rules remember what they found under the plan, values included, so this one is made
     * anew after every change.
     */
    Planstand pruefstand() {
        if (pruefstand == null) {
            pruefstand = ort == null ? stand : Planstand.von(dateien(ort));
        }
        return pruefstand;
    }

    /**
     * How the plan stands by its values and targets: worked out once for each state of the plan, whoever asks; after a
     * change only what depends on it is worked out again.
     */
    Auswertung auswertung() {
        if (auswertung == null) {
            Planstand plan = pruefstand();
            List<Resource> texte = ort == null ? List.of() : dateien(ort);
            auswertung = auswerter.werte(plan, Datenbestand.lies(texte, zugriff), Auswertungsfrage.WIE_GEPLANT);
        }
        return auswertung;
    }

    /** Results that hold until anything in the plan changes. */
    Map<String, Object> ergebnisse() {
        return ergebnisse;
    }

    @Override
    public void notifyChanged(Notification nachricht) {
        super.notifyChanged(nachricht);
        if (!nachricht.isTouch()) {
            ergebnisse.clear();
            auswertung = null;
        }
        if (nachricht.isTouch() || nachricht.getEventType() == Notification.RESOLVE) {
            return;
        }
        pruefstand = null;
        if (!(nachricht.getFeature() instanceof EAttribute merkmal)) {
            stand = null;
            zielschichten = null;
        } else if (merkmal == SteuerungPackage.Literals.ZIEL__EBENE || nachricht.getNotifier() instanceof Zielstufe) {
            zielschichten = null;
        } else if (nachricht.getNotifier() instanceof Planung) {
            stand = null;
        }
    }

    /** The session of another tool holds diagrams and other models as well; only plans are watched. */
    @Override
    protected void addAdapter(Notifier teil) {
        if (!(teil instanceof EObject objekt) || objekt.eClass().getEPackage() == SteuerungPackage.eINSTANCE) {
            super.addAdapter(teil);
        }
    }

    /** References to other files are resolved when they are needed, not by watching. */
    @Override
    protected boolean resolve() {
        return false;
    }

    private static List<Resource> dateien(Notifier ort) {
        return ort instanceof ResourceSet menge
                ? menge.getResources().stream()
                        .filter(datei -> datei.getContents().stream().anyMatch(Plandatei.class::isInstance))
                        .toList()
                : List.of((Resource) ort);
    }
}
