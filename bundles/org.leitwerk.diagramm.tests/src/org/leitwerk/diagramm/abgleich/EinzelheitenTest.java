package org.leitwerk.diagramm.abgleich;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.leitwerk.diagramm.sicht.Diagramm;
import org.leitwerk.diagramm.sicht.Sicht;
import org.leitwerk.diagramm.spezifikation.Diagrammart;
import org.leitwerk.diagramm.spezifikation.Ebene;
import org.leitwerk.diagramm.spezifikation.Spezifikationsleser;

/**
 * Single rules of synchronising that the conformance cases state or leave open, each by a specification of a few lines.
 */
class EinzelheitenTest {

    private static final String KOPF = "<description:Group xmi:version=\"2.0\" xmlns:xmi=\"http://www.omg.org/XMI\""
            + " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\""
            + " xmlns:description=\"http://www.eclipse.org/sirius/description/1.1.0\""
            + " xmlns:style=\"http://www.eclipse.org/sirius/diagram/description/style/1.1.0\""
            + " xmlns:filter=\"http://www.eclipse.org/sirius/diagram/description/filter/1.1.0\""
            + " xmlns:diagram=\"http://www.eclipse.org/sirius/diagram/description/1.1.0\" name=\"x\">"
            + "<ownedViewpoints name=\"V\"><ownedRepresentations xsi:type=\"diagram:DiagramDescription\" name=\"D\""
            + " domainClass=\"Lager\">";
    private static final String FUSS = "</ownedRepresentations></ownedViewpoints></description:Group>";
    private static final String GRUND = "//@ownedViewpoints.0/@ownedRepresentations.0/@defaultLayer/";
    private static final String STIL = "<style xsi:type=\"style:SquareDescription\"/>";
    private static final String DING = "<nodeMappings name=\"Ding\" domainClass=\"Ding\""
            + " semanticCandidatesExpression=\"feature:dinge\">" + STIL + "</nodeMappings>";
    private static final String KISTE = "<containerMappings name=\"Kiste\" domainClass=\"Kiste\""
            + " semanticCandidatesExpression=\"feature:kisten\"><style xsi:type=\"style:FlatContainerStyleDescription\"/>"
            + "</containerMappings>";

    private final Grossmodell modell = new Grossmodell();
    private final Abgleich abgleich = Grossmodell.abgleich();
    private final EObject lager = modell.lager();

    private Diagramm zeige(String inhalt) {
        Diagrammart art = new Spezifikationsleser()
                .lies(
                        URI.createURI("test:/x.odesign"),
                        new ByteArrayInputStream((KOPF + inhalt + FUSS).getBytes(StandardCharsets.UTF_8)))
                .diagrammarten()
                .get(0);
        return abgleich.neu(art, lager);
    }

    private static String grund(String inhalt) {
        return "<defaultLayer name=\"Grund\">" + inhalt + "</defaultLayer>";
    }

    private EObject ding(String name) {
        EObject ding = modell.neu("Ding", name);
        Grossmodell.liste(lager, "dinge").add(ding);
        return ding;
    }

    private EObject kiste(String name) {
        EObject kiste = modell.neu("Kiste", name);
        Grossmodell.liste(lager, "kisten").add(kiste);
        return kiste;
    }

    private static List<String> texte(Diagramm diagramm) {
        return diagramm.elemente().stream().map(Sicht::text).toList();
    }

    private static List<String> sichtbare(Diagramm diagramm) {
        List<String> texte = new ArrayList<>();
        diagramm.fuerAlle(sicht -> {
            if (sicht.sichtbar()) {
                texte.add(sicht.text());
            }
        });
        return texte;
    }

    @Test
    void neuesAnErsterStelleWandertErstNachUndNachNachVorn() {
        ding("a");
        ding("b");
        kiste("k");
        Diagramm diagramm = zeige(grund(DING + KISTE));
        Grossmodell.liste(lager, "dinge").add(0, modell.neu("Ding", "neu"));
        abgleich.frische(diagramm);
        assertEquals(List.of("a", "k", "b", "neu"), texte(diagramm));
        abgleich.frische(diagramm);
        assertEquals(List.of("neu", "a", "k", "b"), texte(diagramm));
        abgleich.frische(diagramm);
        assertEquals(List.of("neu", "a", "b", "k"), texte(diagramm));
    }

    @Test
    void freieBehaelterBehaltenIhreFolge() {
        kiste("k1");
        EObject k2 = kiste("k2");
        Diagramm diagramm = zeige(grund(KISTE));
        List<EObject> kisten = Grossmodell.liste(lager, "kisten");
        kisten.add(0, kisten.remove(1));
        kisten.add(0, modell.neu("Kiste", "k0"));
        abgleich.frische(diagramm);
        assertEquals(List.of("k1", "k2", "k0"), texte(diagramm));
        Abgleich schlicht = Abgleich.inModellreihenfolge(abgleich.dienste());
        schlicht.frische(diagramm);
        assertEquals(List.of("k0", "k2", "k1"), texte(diagramm));
        assertSame(k2, diagramm.elemente().get(1).ziel());
    }

    @Test
    void zusatzebenenStehenVorDerGrundebene() {
        ding("d");
        modell.neu("Weg", "w");
        Grossmodell.liste(lager, "wege").add(modell.neu("Weg", "w"));
        Diagramm diagramm = zeige(grund(DING)
                + "<additionalLayers name=\"Mehr\" activeByDefault=\"true\"><nodeMappings name=\"Weg\" domainClass=\"Weg\""
                + " semanticCandidatesExpression=\"feature:wege\">" + STIL + "</nodeMappings></additionalLayers>");
        assertEquals(List.of("w", "d"), texte(diagramm));
    }

    @Test
    void eineEbeneAusUndWiederAn() {
        EObject a = ding("a");
        Diagramm diagramm = zeige(grund(KISTE) + "<additionalLayers name=\"Mehr\" activeByDefault=\"true\">" + DING
                + "</additionalLayers>");
        Ebene mehr = diagramm.art().zusatzebenen().get(0);
        Sicht sicht = diagramm.elemente().get(0);
        diagramm.schalte(mehr, false);
        Grossmodell.setze(a, "name", "anders");
        ding("b");
        abgleich.frische(diagramm);
        assertEquals(List.of("a"), texte(diagramm), "the layer rests: nothing new, nothing computed anew");
        assertTrue(sichtbare(diagramm).isEmpty());
        diagramm.schalte(mehr, true);
        abgleich.frische(diagramm);
        assertEquals(List.of("anders", "b"), sichtbare(diagramm));
        assertSame(sicht, diagramm.elemente().get(0));
        diagramm.schalte(mehr, false);
        EcoreUtil.delete(a);
        abgleich.frische(diagramm);
        assertEquals(List.of("b"), texte(diagramm), "what is deleted goes even while its layer rests");
    }

    @Test
    void filterOhneAbbildungFragtDieSicht() {
        ding("zeigen");
        ding("");
        Diagramm diagramm = zeige("<filters xsi:type=\"filter:CompositeFilterDescription\" name=\"F\"><filters"
                + " xsi:type=\"filter:MappingFilter\" viewConditionExpression=\"service:sichtMitText\"/></filters>"
                + grund(DING));
        diagramm.aktiveFilter().addAll(diagramm.art().filter());
        abgleich.frische(diagramm);
        assertEquals(List.of("zeigen"), sichtbare(diagramm));
    }

    @Test
    void filterVererbenSichAufEinfuhren() {
        EObject offen = ding("offen");
        Grossmodell.setze(offen, "offen", true);
        ding("zu");
        String einfuhr =
                "<nodeMappings xsi:type=\"diagram:NodeMappingImport\" name=\"Offen\" importedMapping=\"" + GRUND
                        + "@nodeMappings.0\" semanticCandidatesExpression=\"feature:dinge\""
                        + " preconditionExpression=\"feature:offen\"/>";
        Diagramm diagramm = zeige("<filters xsi:type=\"filter:CompositeFilterDescription\" name=\"F\"><filters"
                + " xsi:type=\"filter:MappingFilter\" mappings=\"" + GRUND + "@nodeMappings.0\"/></filters>"
                + grund(DING + einfuhr));
        assertEquals(
                "Offen", diagramm.elemente().get(0).abbildung().name(), "class and style come from what is imported");
        assertEquals(List.of("offen", "zu"), texte(diagramm));
        diagramm.aktiveFilter().addAll(diagramm.art().filter());
        abgleich.frische(diagramm);
        assertTrue(sichtbare(diagramm).isEmpty());
    }

    @Test
    void unsynchroneBeziehungskantenBleiben() {
        EObject a = ding("a");
        EObject b = ding("b");
        Grossmodell.liste(a, "nachfolger").add(b);
        Diagramm diagramm = zeige(grund(DING + "<edgeMappings name=\"F\" sourceMapping=\"" + GRUND
                + "@nodeMappings.0\" targetMapping=\"" + GRUND
                + "@nodeMappings.0\" targetFinderExpression=\"feature:nachfolger\"><style/></edgeMappings>"));
        assertEquals(1, diagramm.kanten().size());
        diagramm.setSynchron(false);
        Grossmodell.liste(a, "nachfolger").clear();
        Grossmodell.liste(b, "nachfolger").add(a);
        abgleich.frische(diagramm);
        assertEquals(1, diagramm.kanten().size());
        assertSame(a, diagramm.kanten().get(0).ziel());
        diagramm.setSynchron(true);
        abgleich.frische(diagramm);
        assertSame(b, diagramm.kanten().get(0).ziel());
    }

    @Test
    void ohneStilBleibtDerVorige() {
        EObject a = ding("a");
        Grossmodell.setze(a, "offen", true);
        Diagramm diagramm = zeige(grund("<nodeMappings name=\"Ding\" domainClass=\"Ding\""
                + " semanticCandidatesExpression=\"feature:dinge\"><conditionnalStyles predicateExpression=\"service:istOffen\">"
                + STIL + "</conditionnalStyles></nodeMappings>"));
        assertEquals("a", diagramm.elemente().get(0).text());
        Grossmodell.setze(a, "offen", false);
        ding("b");
        abgleich.frische(diagramm);
        assertEquals("Square", diagramm.elemente().get(0).stil().klasse());
        assertNull(diagramm.elemente().get(1).stil());
        assertEquals("", diagramm.elemente().get(1).text());
    }

    @Test
    void abbildungDieSichSelbstEnthaeltEndet() {
        kiste("k");
        String selbst = "<containerMappings name=\"K\" domainClass=\"Kiste\""
                + " semanticCandidatesExpression=\"service:selbstOderKisten\" reusedContainerMappings=\"" + GRUND
                + "@containerMappings.0\"><style xsi:type=\"style:FlatContainerStyleDescription\"/></containerMappings>";
        Diagramm diagramm =
                zeige(grund(selbst.replace("service:selbstOderKisten", "aql:self.kisten->including(self)")));
        assertTrue(diagramm.alle().size() > 100 && diagramm.alle().size() < 2000);
    }

    @Test
    void tieferBaum() {
        EObject oben = lager;
        for (int tiefe = 0; tiefe < 300; tiefe++) {
            EObject kiste = modell.neu("Kiste", "k" + tiefe);
            Grossmodell.liste(oben, "kisten").add(kiste);
            oben = kiste;
        }
        Diagramm diagramm = zeige(grund(KISTE.replace(
                "name=\"Kiste\"", "name=\"Kiste\" reusedContainerMappings=\"" + GRUND + "@containerMappings.0\"")));
        assertEquals(300, diagramm.alle().size());
    }
}
