package org.leitwerk.diagramm.ausdruck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.eclipse.emf.common.util.BasicEList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.junit.jupiter.api.Test;

/** Ecore itself is the model here: its classes are elements with features, contents and containers. */
class AusdruckTest {

    /** Services with overloads, arguments and failures. */
    public static final class Probedienste {

        public String art(EObject self) {
            return "Objekt";
        }

        public String art(EClassifier self) {
            return "Typ";
        }

        public String art(EClass self) {
            return "Klasse";
        }

        public String verbinde(EClass self, EClass anderes) {
            return self.getName() + "-" + anderes.getName();
        }

        public int laenge(String self) {
            return self.length();
        }

        public Object wirft(EObject self) {
            throw new IllegalStateException("absichtlich");
        }

        public Object endlos(EObject self) {
            return endlos(self);
        }
    }

    private final EPackage paket = EcoreFactory.eINSTANCE.createEPackage();
    private final EClass haus = klasse("Haus");
    private final EClass tuer = klasse("Tür");
    private final Dienste dienste = Dienste.von(List.of(new Probedienste()));
    private final Umgebung umgebung =
            Umgebung.von(dienste, haus).mit("andere", tuer).mit("leer", null).mit("text", "abc");

    private EClass klasse(String name) {
        EClass klasse = EcoreFactory.eINSTANCE.createEClass();
        klasse.setName(name);
        paket.getEClassifiers().add(klasse);
        return klasse;
    }

    private Object wert(String ausdruck) {
        return Ausdruck.von(ausdruck).wert(umgebung);
    }

    private void assertFails(String ausdruck) {
        assertThrows(Ausdrucksfehler.class, () -> wert(ausdruck), ausdruck);
    }

    @Test
    void constantsAreNumbersOrTexts() {
        assertEquals(12, wert("12"));
        assertEquals("2.5", wert("2.5"));
        assertEquals("ja", wert("ja"));
        assertEquals("", wert(""));
        assertEquals("", wert(null));
        assertEquals("unbekannt:x", wert("unbekannt:x"));
        assertTrue(Ausdruck.von("12").konstant());
        assertFalse(Ausdruck.von("feature:name").konstant());
    }

    @Test
    void featuresAreThoseOfTheClassAndEmfsRelations() {
        assertEquals("Haus", wert("feature:name"));
        assertSame(paket, wert("feature:eContainer"));
        assertEquals(List.of(), wert("feature:eContents"));
        assertSame(EcorePackage.Literals.ECLASS, wert("feature:eClass"));
        assertFails("feature:gibtsNicht");
        assertFails("feature: name");
        assertNull(Ausdruck.von("feature:name").wert(umgebung.auf(null)));
    }

    @Test
    void variablesThatDoNotExistFailThoseThatAreNullDoNot() {
        assertSame(haus, wert("var:self"));
        assertSame(tuer, wert("var:andere"));
        assertNull(wert("var:leer"));
        assertFails("var:gibtsNicht");
        assertEquals("innen", Ausdruck.von("var:andere").wert(umgebung.mit("andere", "innen")));
        assertSame(tuer, wert("var:andere"));
    }

    @Test
    void servicesAreChosenByTheReceiverAndTheirArguments() {
        assertEquals("Klasse", wert("service:art"));
        assertEquals("Objekt", wert("aql:self.eContainer().art()"));
        assertEquals("Haus-Tür", wert("service:verbinde(andere)"));
        assertEquals("Tür-Haus", wert("service:andere.verbinde(self)"));
        assertFails("service:gibtsNicht");
        assertFails("service:verbinde");
        assertFails("service:verbinde(text)");
        assertFails("service:verbinde(gibtsNicht)");
        assertFails("service:leer.art");
        assertFails("service:wirft");
        assertFails("service:endlos");
    }

    @Test
    void onlyAqlCallsServicesOnValuesThatAreNoElements() {
        assertFails("service:text.laenge");
        assertEquals(3, wert("aql:text.laenge()"));
    }

    @Test
    void aqlNavigatesComparesAndCounts() {
        assertEquals("Haus!", wert("aql:self.name + '!'"));
        assertEquals(List.of("Haus", "Tür"), wert("aql:self.eContainer().eContents().name"));
        assertEquals(true, wert("aql:self.eContainer().eContents()->size() > 1"));
        assertEquals(List.of(tuer), wert("aql:self.ePackage.eClassifiers->select(k | k.name = 'Tür')"));
        assertEquals("Tür", wert("aql:if self = andere then 'x' else andere.name endif"));
        assertEquals(7, wert("aql:1 + 2 * 3"));
        assertEquals(true, wert("aql:self.oclIsKindOf(ecore::EClassifier) and not self.abstract"));
    }

    @Test
    void aFailureInAqlIsNothing() {
        for (String falsch : List.of(
                "aql:self.gibtsNicht",
                "aql:self.gibtsNicht()",
                "aql:self.(",
                "aql:",
                "aql:1 +",
                "aql:'offen",
                "aql:1/0",
                "aql:99999999999",
                "aql:self.name > 3",
                "aql:?")) {
            assertNull(wert(falsch), falsch);
        }
    }

    @Test
    void valuesBecomeConditionsTextsNumbersAndElementsAsInSirius() {
        for (Object wahr : Arrays.asList(0, "", "nein", List.of(), haus, true, "TRUE")) {
            assertTrue(Werte.wahr(wahr), String.valueOf(wahr));
        }
        for (Object falsch : Arrays.asList(null, false, "false", "FALSE")) {
            assertFalse(Werte.wahr(falsch), String.valueOf(falsch));
        }
        assertEquals("[a, b]", Werte.text(List.of("a", "b")));
        assertEquals("", Werte.text(null));
        assertEquals(4, Werte.ganzzahl("4"));
        assertNull(Werte.ganzzahl(2.5));
        assertEquals(
                List.of(haus, tuer),
                List.copyOf(Werte.objekte(new BasicEList<Object>(Arrays.asList(haus, null, "x", tuer, haus)))));
        assertNull(Werte.objekt(List.of(haus)));
    }

    @Test
    void missingServiceClassesAreReportedAndLeftOut() {
        Dienstlader.Ergebnis ergebnis = Dienstlader.lade(
                List.of("gibts.Nicht", Probedienste.class.getName(), EAttribute.class.getName()),
                AusdruckTest.class.getClassLoader());
        assertEquals(2, ergebnis.meldungen().size());
        assertEquals("Klasse", ergebnis.dienste().rufe("art", haus));
    }

    @Test
    void overwritingChangesTheVariableForEveryoneWhoSeesIt() {
        Umgebung aussen = umgebung.mit("x", "aussen");
        Umgebung innen = aussen.auf(tuer);
        innen.ueberschreibe("x", "innen");
        assertEquals("innen", aussen.variable("x"));
        assertFalse(aussen.kennt("y"));
        assertTrue(aussen.ueberschreibe("y", 1).kennt("y"));
    }
}
