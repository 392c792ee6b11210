package org.leitwerk.steuerung.xmi;

import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.FeatureMap;
import org.eclipse.emf.ecore.xml.type.AnyType;

/** Hands what the present metamodel does not know to the migration of the file's version and reports the rest. */
final class Uebernahme {

    private final SteuerungXmiResource datei;
    private final Optional<Migration> migration;

    Uebernahme(SteuerungXmiResource datei, Optional<Migration> migration) {
        this.datei = datei;
        this.migration = migration;
    }

    void fuehreAus() {
        for (Map.Entry<EObject, AnyType> eintrag :
                new ArrayList<>(datei.getEObjectToExtensionMap().entrySet())) {
            uebernimm(eintrag.getKey(), eintrag.getValue().getAnyAttribute());
            uebernimm(eintrag.getKey(), eintrag.getValue().getAny());
        }
        datei.getEObjectToExtensionMap().clear();
    }

    private void uebernimm(EObject element, FeatureMap fremdes) {
        for (FeatureMap.Entry eintrag : fremdes) {
            String merkmal = eintrag.getEStructuralFeature().getName();
            try {
                if (migration.isPresent()
                        && migration.get().uebernimm(element, merkmal, String.valueOf(eintrag.getValue()))) {
                    continue;
                }
                melde("'" + merkmal + "' gibt es in '" + element.eClass().getName()
                        + "' nicht; die Angabe wurde nicht übernommen.");
            } catch (IllegalArgumentException e) {
                melde(e.getMessage());
            }
        }
    }

    private void melde(String meldung) {
        datei.getErrors().add(new Lesemeldung(meldung, String.valueOf(datei.getURI()), 1, 1));
    }
}
