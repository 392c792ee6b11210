package org.leitwerk.steuerung.beschriftung.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URL;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.provider.ComposedAdapterFactory;
import org.eclipse.emf.edit.provider.IChangeNotifier;
import org.eclipse.emf.edit.provider.IItemLabelProvider;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.IItemPropertySource;
import org.eclipse.emf.edit.provider.ITreeItemContentProvider;
import org.junit.jupiter.api.Test;
import org.leitwerk.steuerung.SteuerungFactory;
import org.leitwerk.steuerung.SteuerungPackage;
import org.leitwerk.steuerung.Ziel;
import org.leitwerk.steuerung.beschriftung.Eigenschaftsgruppe;
import org.leitwerk.steuerung.beschriftung.LeitwerkItemProviderAdapterFactory;
import org.leitwerk.steuerung.beschriftung.Symbole;
import org.leitwerk.steuerung.werte.Frist;
import org.w3c.dom.Element;

/** What EMF's viewers get to see of an element through the registered adapter factory. */
class ElementanzeigeTest {

    /** Composed as in every EMF editor: it treats its parts differently from a lone factory. */
    private final AdapterFactory fabrik = new ComposedAdapterFactory(new LeitwerkItemProviderAdapterFactory());

    @Test
    void everyConcreteClassHasAnIconOfItsOwnThatIsASquareSvg() throws Exception {
        for (EClass klasse : konkrete()) {
            URL ort = Symbole.von(klasse).orElseThrow(() -> new AssertionError("no icon: " + klasse.getName()));
            assertTrue(ort.getPath().endsWith("/" + klasse.getName() + ".svg"), klasse.getName());
            DocumentBuilderFactory xml = DocumentBuilderFactory.newInstance();
            try (var ein = ort.openStream()) {
                Element wurzel = xml.newDocumentBuilder().parse(ein).getDocumentElement();
                assertEquals("0 0 16 16", wurzel.getAttribute("viewBox"), klasse.getName());
                // a text would look different wherever the font is missing
                assertEquals(0, wurzel.getElementsByTagName("text").getLength(), klasse.getName());
            }
        }
    }

    @Test
    void factoryGivesLabelAndIconOfEveryClass() {
        for (EClass klasse : konkrete()) {
            EObject element = EcoreUtil.create(klasse);
            IItemLabelProvider anzeige = (IItemLabelProvider) fabrik.adapt(element, IItemLabelProvider.class);
            assertFalse(anzeige.getText(element).isBlank());
            assertEquals(Symbole.von(klasse).orElseThrow(), anzeige.getImage(element));
        }
    }

    @Test
    void everyPropertyHasNameGroupAndDescription() {
        Set<String> gruppen = Set.copyOf(EnumSet.allOf(Eigenschaftsgruppe.class).stream()
                .map(Eigenschaftsgruppe::titel)
                .toList());
        for (EClass klasse : konkrete()) {
            EObject element = EcoreUtil.create(klasse);
            IItemPropertySource eigenschaften = (IItemPropertySource) fabrik.adapt(element, IItemPropertySource.class);
            for (IItemPropertyDescriptor e : eigenschaften.getPropertyDescriptors(element)) {
                String ort = klasse.getName() + "." + e.getId(element);
                assertFalse(e.getDisplayName(element).isBlank(), ort);
                assertTrue(gruppen.contains(e.getCategory(element)), ort);
                assertFalse(e.getDescription(element).isBlank(), ort);
            }
        }
    }

    @Test
    void groupsFollowTheMeaning() {
        assertEquals(Eigenschaftsgruppe.ZEIT, Eigenschaftsgruppe.von(SteuerungPackage.Literals.ZIEL__BIS));
        assertEquals(Eigenschaftsgruppe.GELD, Eigenschaftsgruppe.von(SteuerungPackage.Literals.BUDGET__BETRAG));
        assertEquals(
                Eigenschaftsgruppe.ZUSTAENDIGKEIT,
                Eigenschaftsgruppe.von(SteuerungPackage.Literals.VERANTWORTBAR__VERANTWORTLICH));
        assertEquals(Eigenschaftsgruppe.STATUS, Eigenschaftsgruppe.von(SteuerungPackage.Literals.ZIEL__STATUS));
        assertEquals(Eigenschaftsgruppe.BEZUG, Eigenschaftsgruppe.von(SteuerungPackage.Literals.ZIEL__PRODUKTE));
        assertEquals(Eigenschaftsgruppe.MESSUNG, Eigenschaftsgruppe.von(SteuerungPackage.Literals.ZIEL__MESSUNGEN));
        assertEquals(
                Eigenschaftsgruppe.DOKUMENTATION,
                Eigenschaftsgruppe.von(SteuerungPackage.Literals.PLANELEMENT__BESCHREIBUNG));
        assertEquals(
                Eigenschaftsgruppe.ALLGEMEIN, Eigenschaftsgruppe.von(SteuerungPackage.Literals.PLANELEMENT__TITEL));
        Set<Eigenschaftsgruppe> genutzt = EnumSet.noneOf(Eigenschaftsgruppe.class);
        for (EClass klasse : konkrete()) {
            for (EStructuralFeature merkmal : klasse.getEAllStructuralFeatures()) {
                genutzt.add(Eigenschaftsgruppe.von(merkmal));
            }
        }
        assertEquals(EnumSet.allOf(Eigenschaftsgruppe.class), genutzt);
    }

    @Test
    void propertyValuesAreInGermanNotationAndStructureIsKept() {
        Ziel ziel = SteuerungFactory.eINSTANCE.createZiel();
        Ziel unter = SteuerungFactory.eINSTANCE.createZiel();
        ziel.getUnterziele().add(unter);
        ziel.setBis(Frist.lies("31.12.2027"));
        IItemPropertySource eigenschaften = (IItemPropertySource) fabrik.adapt(ziel, IItemPropertySource.class);
        IItemPropertyDescriptor bis =
                eigenschaften.getPropertyDescriptor(ziel, SteuerungPackage.Literals.ZIEL__BIS.getName());
        assertEquals("31.12.2027", bis.getLabelProvider(ziel).getText(ziel.getBis()));
        ITreeItemContentProvider baum = (ITreeItemContentProvider) fabrik.adapt(ziel, ITreeItemContentProvider.class);
        assertEquals(List.of(unter), List.copyOf(baum.getChildren(ziel)));
    }

    @Test
    void listenersOfTheFactoryLearnOfChanges() {
        Ziel ziel = SteuerungFactory.eINSTANCE.createZiel();
        fabrik.adapt(ziel, IItemLabelProvider.class);
        List<Object> gemeldet = new ArrayList<>();
        ((IChangeNotifier) fabrik).addListener(nachricht -> gemeldet.add(nachricht.getNotifier()));
        ziel.setTitel("Neu");
        assertEquals(Set.of(ziel), Set.copyOf(gemeldet));
    }

    private static List<EClass> konkrete() {
        List<EClass> klassen = new ArrayList<>();
        SteuerungPackage.eINSTANCE.getEClassifiers().forEach(k -> {
            if (k instanceof EClass klasse && !klasse.isAbstract()) {
                klassen.add(klasse);
            }
        });
        return klassen;
    }
}
