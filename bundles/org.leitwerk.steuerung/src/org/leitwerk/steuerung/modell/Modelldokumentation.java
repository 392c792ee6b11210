package org.leitwerk.steuerung.modell;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EModelElement;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.leitwerk.steuerung.SteuerungPackage;

/**
 * The German documentation that stands in {@code steuerung.ecore}. The generated package does not carry it, so that a
 * start does not pay for a thousand texts nobody reads; it is loaded when it is first asked for.
 */
public final class Modelldokumentation {

    private static final String DATEI = "/model/steuerung.ecore";

    private Modelldokumentation() {}

    /**
     * The documentation of a class, feature, data type, enumeration or literal of the metamodel.
     *
     * @param element from {@link SteuerungPackage}
     * @return German text, empty when there is none
     */
    public static String von(EModelElement element) {
        EModelElement dokumentiert = gegenstueck(element);
        String text = dokumentiert == null ? null : EcoreUtil.getDocumentation(dokumentiert);
        return text == null ? "" : text.strip();
    }

    private static EModelElement gegenstueck(EModelElement element) {
        EPackage modell = Ablage.MODELL;
        if (element instanceof EClassifier typ) {
            return modell.getEClassifier(typ.getName());
        }
        if (element instanceof EStructuralFeature merkmal) {
            EClassifier klasse =
                    modell.getEClassifier(merkmal.getEContainingClass().getName());
            return klasse instanceof EClass k ? k.getEStructuralFeature(merkmal.getName()) : null;
        }
        if (element instanceof EEnumLiteral wert) {
            EClassifier typ = modell.getEClassifier(wert.getEEnum().getName());
            return typ instanceof EEnum e ? e.getEEnumLiteral(wert.getName()) : null;
        }
        return element instanceof EPackage ? modell : null;
    }

    /** Loads on first use; the class loader guarantees that this happens once. */
    private static final class Ablage {
        static final EPackage MODELL = lade();

        private static EPackage lade() {
            XMIResourceImpl datei = new XMIResourceImpl(URI.createURI("leitwerk:" + DATEI));
            try (InputStream ein = SteuerungPackage.class.getResourceAsStream(DATEI)) {
                if (ein == null) {
                    throw new IllegalStateException(DATEI + " is missing in the bundle org.leitwerk.steuerung");
                }
                datei.load(ein, null);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return (EPackage) datei.getContents().get(0);
        }
    }
}
