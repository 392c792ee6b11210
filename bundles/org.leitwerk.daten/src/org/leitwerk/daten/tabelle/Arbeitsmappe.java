package org.leitwerk.daten.tabelle;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The sheets of a workbook.
 *
 * @param blaetter in their order
 * @param ab1904 whether days are counted from 1904 instead of 1900
 */
record Arbeitsmappe(List<Blatt> blaetter, boolean ab1904) {

    private static final String BEZIEHUNG = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String BEZIEHUNG_STRENG = "http://purl.oclc.org/ooxml/officeDocument/relationships";

    /**
     * A sheet.
     *
     * @param name as shown
     * @param kennung by which its part is found
     * @param verborgen whether it is hidden
     */
    record Blatt(String name, String kennung, boolean verborgen) {}

    static Arbeitsmappe lies(InputStream xml) throws XMLStreamException {
        List<Blatt> blaetter = new ArrayList<>();
        boolean ab1904 = false;
        XMLStreamReader leser = Xmlzugang.leser(xml);
        while (leser.hasNext()) {
            if (leser.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            if (leser.getLocalName().equals("workbookPr")) {
                String wert = leser.getAttributeValue(null, "date1904");
                ab1904 = "1".equals(wert) || "true".equals(wert);
            } else if (leser.getLocalName().equals("sheet")) {
                String kennung = leser.getAttributeValue(BEZIEHUNG, "id");
                if (kennung == null) {
                    kennung = leser.getAttributeValue(BEZIEHUNG_STRENG, "id");
                }
                String name = leser.getAttributeValue(null, "name");
                if (kennung != null && name != null) {
                    String zustand = leser.getAttributeValue(null, "state");
                    blaetter.add(new Blatt(name, kennung, zustand != null && !zustand.equals("visible")));
                }
            }
        }
        return new Arbeitsmappe(List.copyOf(blaetter), ab1904);
    }

    List<String> namen() {
        return blaetter.stream().map(Blatt::name).toList();
    }
}
