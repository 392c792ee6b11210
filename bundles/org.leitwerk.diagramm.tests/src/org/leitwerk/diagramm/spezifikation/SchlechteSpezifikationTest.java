package org.leitwerk.diagramm.spezifikation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.eclipse.emf.common.util.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leitwerk.diagramm.spezifikation.Spezifikationsmeldung.Stufe;

/** Files that are no specifications, or broken ones: a message each, and whatever is whole works. */
class SchlechteSpezifikationTest {

    private static final String KOPF = "<description:Group xmi:version=\"2.0\" xmlns:xmi=\"http://www.omg.org/XMI\""
            + " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\""
            + " xmlns:description=\"http://www.eclipse.org/sirius/description/1.1.0\""
            + " xmlns:diagram=\"http://www.eclipse.org/sirius/diagram/description/1.1.0\" name=\"x\">";

    private static Spezifikation lies(String text) {
        return new Spezifikationsleser()
                .lies(
                        URI.createURI("test:/ordner/schlecht.odesign"),
                        new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static void nichts(Spezifikation spezifikation, String teil) {
        assertNull(spezifikation.gruppe());
        assertTrue(spezifikation.diagrammarten().isEmpty());
        assertEquals(
                1, spezifikation.meldungen().size(), spezifikation.meldungen().toString());
        Spezifikationsmeldung meldung = spezifikation.meldungen().get(0);
        assertEquals(Stufe.FEHLER, meldung.stufe());
        assertTrue(meldung.toString().contains(teil), meldung.toString());
    }

    @Test
    void fehlendeDatei(@TempDir Path ordner) {
        URI adresse = URI.createFileURI(ordner.resolve("fehlt.odesign").toString());
        nichts(new Spezifikationsleser().lies(adresse), "fehlt.odesign: Die Spezifikation lässt sich nicht lesen");
    }

    @Test
    void keinXml() {
        nichts(lies(""), "kein lesbares XML");
        nichts(lies("plan P \"Text\""), "kein lesbares XML");
        nichts(lies(KOPF + "\n<ownedViewpoints>\n"), "schlecht.odesign:3");
    }

    @Test
    void dokumenttypIstVerboten() {
        nichts(
                lies("<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]>" + KOPF
                        + "&b;</description:Group>"),
                "DOCTYPE");
    }

    @Test
    void andereWurzel() {
        Spezifikation spezifikation = lies("<ecore:EPackage xmi:version=\"2.0\" xmlns:xmi=\"http://www.omg.org/XMI\""
                + " xmlns:ecore=\"http://www.eclipse.org/emf/2002/Ecore\" name=\"a\"/>");
        nichts(spezifikation, "keine Sirius-Spezifikation");
    }

    @Test
    void falscherNamensraum() {
        Spezifikation spezifikation =
                lies(KOPF.replace("description/1.1.0", "description/1.2.0") + "</description:Group>");
        assertNull(spezifikation.gruppe());
        assertTrue(spezifikation.meldungen().get(0).text().contains("description/1.2.0"));
    }

    @Test
    void leereGruppe() {
        Spezifikation spezifikation = lies(KOPF + "</description:Group>");
        assertEquals(1, spezifikation.meldungen().size());
        assertTrue(spezifikation.meldungen().get(0).text().contains("keinen Gesichtspunkt"));
    }

    @Test
    void gleicheMeldungEinmalMitZahl() {
        Spezifikation spezifikation = lies(KOPF + "<ownedViewpoints name=\"V\">"
                + "<ownedRepresentations xsi:type=\"diagram:DiagramDescription\" name=\"D\" domainClass=\"a::B\">"
                + "<defaultLayer name=\"L\"><nodeMappings name=\"a\"/><nodeMappings name=\"b\" glanz=\"1\"/>"
                + "<nodeMappings name=\"c\" glanz=\"2\" domainClass=\"X\"/></defaultLayer>"
                + "</ownedRepresentations></ownedViewpoints></description:Group>");
        assertEquals(
                2, spezifikation.meldungen().size(), spezifikation.meldungen().toString());
        assertTrue(spezifikation.meldungen().get(0).text().endsWith("(Noch 1-mal.)"));
        assertEquals(
                "Group „x“/Viewpoint „V“/DiagramDescription „D“/Layer „L“/NodeMapping „a“",
                spezifikation.meldungen().get(1).pfad());
        assertEquals(
                3,
                spezifikation.diagrammarten().get(0).grundebene().abbildungen().size());
    }
}
