package org.leitwerk.design.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.leitwerk.design.Spezifikationsort;
import org.leitwerk.design.sirius.Anmeldung;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** Where there is no Sirius, nothing happens; where there is one, it finds the class that registers us. */
class AnmeldungTest {

    @Test
    void ohneSiriusGeschiehtNichts() {
        assertFalse(new Anmeldung().erfolgt());
    }

    @Test
    void dieErweiterungNenntDieKlasse() throws IOException, ParserConfigurationException, SAXException {
        String ort = Spezifikationsort.datei().toString().replace(Spezifikationsort.PFAD, "plugin.xml");
        try (InputStream datei = new URL(ort).openStream()) {
            assertNotNull(datei);
            Element wurzel = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(datei)
                    .getDocumentElement();
            Element erweiterung =
                    (Element) wurzel.getElementsByTagName("extension").item(0);
            assertEquals("org.eclipse.sirius.componentization", erweiterung.getAttribute("point"));
            assertEquals(
                    Anmeldung.class.getName(),
                    ((Element) erweiterung.getElementsByTagName("component").item(0)).getAttribute("class"));
        }
    }
}
