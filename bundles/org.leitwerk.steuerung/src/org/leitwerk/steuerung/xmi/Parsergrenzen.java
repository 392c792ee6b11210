package org.leitwerk.steuerung.xmi;

import java.util.Map;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.SAXException;

/**
 * Limits of the JDK's XML parser. Newer JDKs stop at 200 nested elements unless told otherwise; older ones have no
 * limit.
 */
final class Parsergrenzen {

    private static final String TIEFE = "http://www.oracle.com/xml/jaxp/properties/maxElementDepth";

    private Parsergrenzen() {}

    /**
     * Properties for a parser that reads this many nested elements.
     *
     * @param tiefe levels, more than 0
     * @return the property, or nothing if the parser at hand does not know it
     */
    static Map<String, Object> eigenschaften(int tiefe) {
        try {
            setze(neuerParser(), tiefe);
            return Map.of(TIEFE, String.valueOf(tiefe));
        } catch (ParserConfigurationException | SAXException e) {
            return Map.of();
        }
    }

    /**
     * Raises the limit of one parser.
     *
     * @param parser parser before its first use
     * @param tiefe levels, more than 0
     * @throws SAXException if the parser does not know the limit
     */
    static void setze(SAXParser parser, int tiefe) throws SAXException {
        parser.setProperty(TIEFE, String.valueOf(tiefe));
    }

    /**
     * A parser that knows namespaces and refuses document types and external entities.
     *
     * @return new parser
     * @throws ParserConfigurationException if the JDK has no such parser
     * @throws SAXException if the JDK has no such parser
     */
    static SAXParser neuerParser() throws ParserConfigurationException, SAXException {
        SAXParserFactory fabrik = SAXParserFactory.newInstance();
        fabrik.setNamespaceAware(true);
        fabrik.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        fabrik.setFeature("http://xml.org/sax/features/external-general-entities", false);
        fabrik.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
        return fabrik.newSAXParser();
    }
}
