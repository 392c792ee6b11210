package org.leitwerk.diagramm.spezifikation;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

/**
 * A viewpoint specification as read from an {@code .odesign} file: facades of its parts and the messages about what in
 * it does not work. Immutable once read; the facades are created on demand, by one thread at a time.
 */
public final class Spezifikation {

    private final URI adresse;
    private final EObject gruppe;
    private final List<Spezifikationsmeldung> meldungen;
    private final Uebersetzungen uebersetzungen;
    private final Map<EObject, Beschreibung> fassaden = new IdentityHashMap<>();
    private final Map<EObject, List<EPackage>> metamodelle;

    Spezifikation(
            URI adresse,
            EObject gruppe,
            List<Spezifikationsmeldung> meldungen,
            Uebersetzungen uebersetzungen,
            Map<EObject, List<EPackage>> metamodelle) {
        this.adresse = adresse;
        this.gruppe = gruppe;
        this.meldungen = List.copyOf(meldungen);
        this.uebersetzungen = uebersetzungen;
        this.metamodelle = metamodelle;
    }

    /** Where the specification was read from. */
    public URI adresse() {
        return adresse;
    }

    /** The root object of the file, {@code null} if nothing could be read. */
    public EObject gruppe() {
        return gruppe;
    }

    /** What does not work and what is left out, in the order of the file, each thing once. */
    public List<Spezifikationsmeldung> meldungen() {
        return meldungen;
    }

    /** The viewpoints in the order of the file. */
    public List<Gesichtspunkt> gesichtspunkte() {
        return fassaden(Merkmale.alle(gruppe, "ownedViewpoints"), Gesichtspunkt.class);
    }

    /** The diagrams of all viewpoints in the order of the file. */
    public List<Diagrammart> diagrammarten() {
        List<Diagrammart> ergebnis = new ArrayList<>();
        gesichtspunkte().forEach(gesichtspunkt -> ergebnis.addAll(gesichtspunkt.diagrammarten()));
        return ergebnis;
    }

    /** The diagram of the given technical name. */
    public Optional<Diagrammart> diagrammart(String name) {
        return diagrammarten().stream().filter(art -> art.name().equals(name)).findFirst();
    }

    /** The facade of a description object of this specification, {@code null} if there is none for its class. */
    public Beschreibung fassade(EObject objekt) {
        if (objekt == null) {
            return null;
        }
        Beschreibung fassade = fassaden.get(objekt);
        if (fassade == null) {
            fassade = Fassaden.neu(this, objekt);
            if (fassade != null) {
                fassaden.put(objekt, fassade);
            }
        }
        return fassade;
    }

    /** The facade of a description object if it is of the given kind, otherwise {@code null}. */
    public <T extends Beschreibung> T fassade(EObject objekt, Class<T> art) {
        Beschreibung fassade = fassade(objekt);
        return art.isInstance(fassade) ? art.cast(fassade) : null;
    }

    /** The facades of those description objects that are of the given kind, in the given order. */
    public <T extends Beschreibung> List<T> fassaden(List<EObject> objekte, Class<T> art) {
        List<T> ergebnis = new ArrayList<>(objekte.size());
        for (EObject objekt : objekte) {
            T fassade = fassade(objekt, art);
            if (fassade != null) {
                ergebnis.add(fassade);
            }
        }
        return ergebnis;
    }

    /** A text for people: a {@code %key} in the language of the environment, anything else as it is. */
    public String uebersetzt(String text) {
        return uebersetzungen.uebersetzt(text);
    }

    List<EPackage> metamodelle(EObject diagrammart) {
        return metamodelle.getOrDefault(diagrammart, List.of());
    }
}
