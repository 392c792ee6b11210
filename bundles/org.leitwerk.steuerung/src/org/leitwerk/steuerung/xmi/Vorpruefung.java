package org.leitwerk.steuerung.xmi;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import org.xml.sax.Attributes;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Reads an XML file once without building anything, so that what cannot be read is said in German with its line before
 * EMF sees it: document types, damaged XML, unknown namespaces, too deep nesting.
 */
final class Vorpruefung extends DefaultHandler {

    private final int maxTiefe;
    private int tiefe;
    private String namensraum = "";
    private Locator ort;

    private Vorpruefung(int maxTiefe) {
        this.maxTiefe = maxTiefe;
    }

    /**
     * Checks a file.
     *
     * @param inhalt bytes of the file
     * @param maxTiefe nested elements that are allowed
     * @return namespace of the metamodel in which the file is written
     * @throws XmiFehler with a German message, line and column if the file cannot be read
     */
    static String pruefe(byte[] inhalt, int maxTiefe) throws XmiFehler {
        Vorpruefung pruefung = new Vorpruefung(maxTiefe);
        try {
            SAXParser parser = Parsergrenzen.neuerParser();
            try {
                Parsergrenzen.setze(parser, maxTiefe + 10);
            } catch (SAXException e) {
                // A parser without this limit needs none.
            }
            parser.parse(new ByteArrayInputStream(inhalt), pruefung);
        } catch (Abbruch e) {
            throw new XmiFehler(e.getMessage(), e.zeile, e.spalte);
        } catch (SAXParseException e) {
            throw new XmiFehler(deutsch(e), e.getLineNumber(), e.getColumnNumber());
        } catch (SAXException | ParserConfigurationException | IOException e) {
            throw new XmiFehler("Die Datei ist kein lesbares XML. Bitte die Datei neu erzeugen.", 1, 1);
        }
        if (!Migrationen.istLesbar(pruefung.namensraum)) {
            throw new XmiFehler(
                    pruefung.namensraum.isEmpty()
                            ? "Die Datei enthält keinen Plan von Leitwerk: Der Namensraum der Steuerung fehlt."
                            : "Der Namensraum '" + pruefung.namensraum
                                    + "' ist unbekannt. Bitte mit einer neueren Fassung von Leitwerk öffnen oder die Datei neu ausgeben.",
                    1,
                    1);
        }
        return pruefung.namensraum;
    }

    private static String deutsch(SAXParseException fehler) {
        String text = String.valueOf(fehler.getMessage());
        if (text.contains("DOCTYPE")) {
            return "Die Datei enthält eine Dokumenttyp-Angabe (DOCTYPE). Solche Dateien werden aus Sicherheitsgründen nicht gelesen; "
                    + "bitte die Angabe entfernen.";
        }
        if (text.contains("entity")) {
            return "Die Datei verwendet eine unbekannte Entität. Erlaubt sind nur &amp;, &lt;, &gt;, &quot; und &apos;.";
        }
        return "Das XML ist beschädigt oder unvollständig. Bitte die Datei an dieser Stelle prüfen oder neu erzeugen.";
    }

    @Override
    public void setDocumentLocator(Locator stelle) {
        ort = stelle;
    }

    @Override
    public void startPrefixMapping(String kuerzel, String uri) {
        // EMF writes the namespace of the metamodel on the root element only.
        if (uri.startsWith("https://leitwerk.org/steuerung/") && namensraum.isEmpty()) {
            namensraum = uri;
        } else if (kuerzel.equals("steuerung") && namensraum.isEmpty()) {
            namensraum = uri;
        }
    }

    @Override
    public void startElement(String uri, String name, String qName, Attributes attribute) throws Abbruch {
        if (++tiefe > maxTiefe) {
            throw new Abbruch(
                    "Die Datei ist tiefer als " + maxTiefe + " Ebenen verschachtelt. Bitte die Ziele flacher gliedern.",
                    ort.getLineNumber(),
                    ort.getColumnNumber());
        }
    }

    @Override
    public void endElement(String uri, String name, String qName) {
        tiefe--;
    }

    private static final class Abbruch extends SAXException {
        private static final long serialVersionUID = 1L;
        private final int zeile;
        private final int spalte;

        Abbruch(String meldung, int zeile, int spalte) {
            super(meldung);
            this.zeile = zeile;
            this.spalte = spalte;
        }
    }
}
