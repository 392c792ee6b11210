package org.leitwerk.diagramm.abgleich;

import java.nio.file.Path;
import java.util.List;
import konformanz.Dienste;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.impl.EPackageRegistryImpl;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.leitwerk.diagramm.spezifikation.Diagrammart;
import org.leitwerk.diagramm.spezifikation.Spezifikationsleser;

/** Models of the conformance cases' metamodel, made by program, with a specification that has a bit of everything. */
final class Grossmodell {

    private static final Path ORDNER = Path.of("testdaten/abgleich");

    private final EPackage paket;
    private final EPackage.Registry registry = new EPackageRegistryImpl();

    Grossmodell() {
        ResourceSet resources = new ResourceSetImpl();
        resources.getPackageRegistry().put(EcorePackage.eNS_URI, EcorePackage.eINSTANCE);
        resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put("ecore", new EcoreResourceFactoryImpl());
        paket = (EPackage) resources
                .getResource(adresse(Path.of("testdaten/konformanz/20-auffrischen/metamodell.ecore")), true)
                .getContents()
                .get(0);
        registry.put(paket.getNsURI(), paket);
    }

    private static URI adresse(Path datei) {
        return URI.createFileURI(datei.toAbsolutePath().toString());
    }

    Diagrammart art() {
        return new Spezifikationsleser(registry)
                .lies(adresse(ORDNER.resolve("lager.odesign")))
                .diagrammarten()
                .get(0);
    }

    static Abgleich abgleich() {
        return new Abgleich(org.leitwerk.diagramm.ausdruck.Dienste.von(List.of(new Dienste())));
    }

    /** A store in a resource of its own. */
    EObject lager() {
        EObject lager = neu("Lager", "lager");
        new ResourceImpl(URI.createURI("test:/lager.xmi")).getContents().add(lager);
        return lager;
    }

    EObject neu(String klasse, String name) {
        EObject objekt = EcoreUtil.create((EClass) paket.getEClassifier(klasse));
        setze(objekt, "name", name);
        return objekt;
    }

    static void setze(EObject objekt, String merkmal, Object wert) {
        objekt.eSet(objekt.eClass().getEStructuralFeature(merkmal), wert);
    }

    static Object wert(EObject objekt, String merkmal) {
        return objekt.eGet(objekt.eClass().getEStructuralFeature(merkmal));
    }

    @SuppressWarnings("unchecked")
    static List<EObject> liste(EObject objekt, String merkmal) {
        return (List<EObject>) wert(objekt, merkmal);
    }

    /** A store whose diagram has about this many views, half of them edges. */
    EObject mitElementen(int anzahl) {
        EObject lager = lager();
        int kisten = anzahl / 40;
        for (int k = 0; k < kisten; k++) {
            EObject kiste = neu("Kiste", "Kiste " + k);
            liste(lager, "kisten").add(kiste);
            for (int d = 0; d < 9; d++) {
                EObject ding = neu("Ding", "Innen " + k + "." + d);
                liste(kiste, "dinge").add(ding);
            }
        }
        for (int d = 0; d < anzahl / 4; d++) {
            EObject ding = neu("Ding", "Ding " + d);
            setze(ding, "gewicht", d % 20);
            liste(lager, "dinge").add(ding);
        }
        List<EObject> dinge = liste(lager, "dinge");
        for (int d = 0; d < dinge.size(); d++) {
            liste(dinge.get(d), "nachfolger").add(dinge.get((d * 7 + 1) % dinge.size()));
            EObject weg = neu("Weg", "Weg " + d);
            liste(weg, "von").add(dinge.get(d));
            liste(weg, "nach").add(liste(lager, "kisten").get(d % kisten));
            liste(lager, "wege").add(weg);
        }
        return lager;
    }
}
