package org.leitwerk.diagramm.spezifikation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.XMLHelper;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.SAXXMIHandler;

/**
 * Reads on past classes that are not known, such as tables or property views. EMF leaves such an element out; this
 * handler leaves a placeholder in its list, because references by position count it.
 */
final class Spezifikationshandler extends SAXXMIHandler {

    /** Name of the package of placeholders. */
    static final String UNBEKANNT = "unbekannt";

    private final Map<EClass, EClass> platzhalter = new HashMap<>();
    private final EPackage paket = EcoreFactory.eINSTANCE.createEPackage();

    Spezifikationshandler(XMLResource resource, XMLHelper helper, Map<?, ?> options) {
        super(resource, helper, options);
        paket.setName(UNBEKANNT);
        paket.setNsURI(UNBEKANNT);
    }

    @Override
    protected EObject createObjectFromTypeName(EObject besitzer, String typ, EStructuralFeature merkmal) {
        EObject objekt = super.createObjectFromTypeName(besitzer, typ, merkmal);
        if (objekt == null && merkmal instanceof EReference verweis && verweis.isContainment() && verweis.isMany()) {
            EObject ersatz = EcoreUtil.create(platzhalter.computeIfAbsent(verweis.getEReferenceType(), this::neu));
            String name = attribs == null ? null : attribs.getValue("name");
            EStructuralFeature namensmerkmal = ersatz.eClass().getEStructuralFeature("name");
            if (name != null && namensmerkmal != null) {
                ersatz.eSet(namensmerkmal, name);
            }
            @SuppressWarnings("unchecked")
            List<Object> liste = (List<Object>) besitzer.eGet(merkmal);
            liste.add(ersatz);
        }
        return objekt;
    }

    private EClass neu(EClass oberklasse) {
        EClass klasse = EcoreFactory.eINSTANCE.createEClass();
        klasse.setName("Unbekannt" + paket.getEClassifiers().size());
        klasse.getESuperTypes().add(oberklasse);
        paket.getEClassifiers().add(klasse);
        return klasse;
    }

    /** Whether an object stands for something that could not be read. */
    static boolean istPlatzhalter(EObject objekt) {
        return UNBEKANNT.equals(objekt.eClass().getEPackage().getNsURI());
    }
}
