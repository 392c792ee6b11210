package org.leitwerk.design.tests.spezifikation;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcorePackage;
import org.leitwerk.diagramm.spezifikation.Merkmale;
import org.leitwerk.diagramm.spezifikation.Spezifikation;
import org.leitwerk.steuerung.SteuerungPackage;

/** What all checks need: the objects of the specification, the metamodels, the services, and a place for findings. */
final class Pruefumfeld {

    private static final Map<String, EPackage> METAMODELLE = Map.of(
            "steuerung", SteuerungPackage.eINSTANCE,
            "ecore", EcorePackage.eINSTANCE);

    private final Spezifikation spezifikation;
    private final List<EObject> objekte = new ArrayList<>();
    private final Map<String, List<Method>> dienste = new LinkedHashMap<>();
    private final List<Mangel> maengel = new ArrayList<>();

    Pruefumfeld(Spezifikation spezifikation, ClassLoader lader) {
        this.spezifikation = spezifikation;
        if (spezifikation.gruppe() != null) {
            objekte.add(spezifikation.gruppe());
            for (Iterator<EObject> alle = spezifikation.gruppe().eAllContents(); alle.hasNext(); ) {
                objekte.add(alle.next());
            }
        }
        mit("JavaExtension").forEach(erweiterung -> ladeDienste(erweiterung, lader));
    }

    Spezifikation spezifikation() {
        return spezifikation;
    }

    /** All description objects in the order of the file. */
    List<EObject> alle() {
        return objekte;
    }

    /** All description objects of a class or its subclasses. */
    List<EObject> mit(String klasse) {
        return objekte.stream().filter(objekt -> Merkmale.ist(objekt, klasse)).toList();
    }

    /** The attributes of an object that hold something of a data type, by name of the type, and are written. */
    static List<EAttribute> attribute(EObject objekt, String datentyp) {
        return objekt.eClass().getEAllAttributes().stream()
                .filter(attribut -> attribut.getEAttributeType().getName().equals(datentyp))
                .filter(attribut -> !attribut.isDerived() && objekt.eIsSet(attribut))
                .toList();
    }

    /** The class a qualified name means. */
    Optional<EClass> klasse(String name) {
        String[] teile = name.split("::|\\.");
        EPackage paket = teile.length == 2 ? METAMODELLE.get(teile[0]) : null;
        EClassifier typ = paket == null ? null : paket.getEClassifier(teile[1]);
        return typ instanceof EClass klasse ? Optional.of(klasse) : Optional.empty();
    }

    /** Whether any class of the metamodels has a feature. */
    boolean kenntMerkmal(Predicate<EClass> bedingung) {
        return METAMODELLE.values().stream()
                .flatMap(paket -> paket.getEClassifiers().stream())
                .filter(EClass.class::isInstance)
                .map(EClass.class::cast)
                .anyMatch(bedingung);
    }

    /** The public methods of the Java extensions with a name. */
    List<Method> dienste(String name) {
        return dienste.getOrDefault(name, List.of());
    }

    List<Mangel> maengel() {
        return maengel;
    }

    void melde(EObject objekt, String text) {
        maengel.add(new Mangel(pfad(objekt), text));
    }

    void melde(String pfad, String text) {
        maengel.add(new Mangel(pfad, text));
    }

    /** The nearest containing object of a class, the object itself included; {@code null} if there is none. */
    static EObject innerhalb(EObject objekt, String klasse) {
        EObject ort = objekt;
        while (ort != null && !Merkmale.ist(ort, klasse)) {
            ort = ort.eContainer();
        }
        return ort;
    }

    static String pfad(EObject objekt) {
        List<String> teile = new ArrayList<>();
        for (EObject ort = objekt; ort != null && ort.eContainer() != null; ort = ort.eContainer()) {
            String name = Merkmale.text(ort, "name");
            teile.add(0, name.isEmpty() ? ort.eContainmentFeature().getName() : name);
        }
        return String.join("/", teile);
    }

    private void ladeDienste(EObject erweiterung, ClassLoader lader) {
        String name = Merkmale.text(erweiterung, "qualifiedClassName");
        try {
            Class<?> klasse = Class.forName(name, true, lader);
            if (!Modifier.isPublic(klasse.getModifiers())) {
                melde(erweiterung, "Die Dienstklasse " + name + " ist nicht öffentlich.");
            }
            klasse.getConstructor();
            Arrays.stream(klasse.getDeclaredMethods())
                    .filter(methode ->
                            Modifier.isPublic(methode.getModifiers()) && !Modifier.isStatic(methode.getModifiers()))
                    .filter(methode -> !methode.isSynthetic())
                    .forEach(methode -> dienste.computeIfAbsent(methode.getName(), neu -> new ArrayList<>())
                            .add(methode));
        } catch (ClassNotFoundException | NoSuchMethodException fehlt) {
            melde(
                    erweiterung,
                    "Die Dienstklasse " + name + " gibt es nicht oder sie hat keinen öffentlichen Konstruktor.");
        }
    }
}
