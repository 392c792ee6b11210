package org.leitwerk.diagramm.spezifikation;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.URIConverter;
import org.eclipse.emf.ecore.util.InternalEList;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.leitwerk.diagramm.spezifikation.Spezifikationsmeldung.Stufe;

/**
 * Finds the metamodels the diagrams name: by the address of a registered package, or by the path of a file. The package
 * of a file is only used when none is registered under its address, because models refer to the registered one.
 */
final class Metamodellsuche {

    private final EPackage.Registry registry;
    private final URIConverter converter;
    private final URI adresse;
    private final Meldungssammler meldungen;
    private final Map<URI, EPackage> gelesen = new HashMap<>();

    Metamodellsuche(EPackage.Registry registry, URIConverter converter, URI adresse, Meldungssammler meldungen) {
        this.registry = registry;
        this.converter = converter;
        this.adresse = adresse;
        this.meldungen = meldungen;
    }

    /** The metamodels found, by the description object that names them. */
    Map<EObject, List<EPackage>> fuer(EObject gruppe) {
        Map<EObject, List<EPackage>> ergebnis = new IdentityHashMap<>();
        for (EObject gesichtspunkt : Merkmale.alle(gruppe, "ownedViewpoints")) {
            for (EObject darstellung : Merkmale.alle(gesichtspunkt, "ownedRepresentations")) {
                ergebnis.put(darstellung, pakete(darstellung));
            }
        }
        return ergebnis;
    }

    private List<EPackage> pakete(EObject darstellung) {
        List<EPackage> pakete = new ArrayList<>();
        if (darstellung.eClass().getEStructuralFeature("metamodel") instanceof EReference merkmal
                && darstellung.eGet(merkmal) instanceof InternalEList<?> liste) {
            // the basic list: proxies must not be resolved by loading
            for (Object verweis : liste.basicList()) {
                URI ziel = ((InternalEObject) verweis).eProxyURI();
                EPackage paket = ziel == null ? (EPackage) verweis : paket(ziel.trimFragment());
                if (paket == null) {
                    meldungen.melde(
                            Stufe.HINWEIS,
                            darstellung,
                            "Das Metamodell „" + ziel.trimFragment()
                                    + "“ ist nicht bekannt; die Klassen werden am Namen erkannt.");
                } else {
                    pakete.add(paket);
                }
            }
        }
        return pakete;
    }

    private EPackage paket(URI ziel) {
        EPackage paket = registry.getEPackage(ziel.toString());
        return paket != null ? paket : gelesen.computeIfAbsent(ziel, this::lies);
    }

    private EPackage lies(URI ziel) {
        URI datei = ziel.resolve(adresse);
        boolean oertlich = datei.isFile() || datei.isPlatform() || datei.isArchive();
        if (!oertlich || !converter.exists(datei, null)) {
            return null;
        }
        Resource ressource = new EcoreResourceFactoryImpl().createResource(datei);
        try (java.io.InputStream strom = converter.createInputStream(datei)) {
            ressource.load(strom, Map.of());
        } catch (IOException | RuntimeException unreadable) {
            return null;
        }
        if (ressource.getContents().isEmpty() || !(ressource.getContents().get(0) instanceof EPackage paket)) {
            return null;
        }
        EPackage registriert = registry.getEPackage(paket.getNsURI());
        return registriert == null ? paket : registriert;
    }
}
