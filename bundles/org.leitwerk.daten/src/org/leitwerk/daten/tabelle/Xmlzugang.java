package org.leitwerk.daten.tabelle;

import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** XML without document types and external entities. */
final class Xmlzugang {

    private Xmlzugang() {}

    static XMLStreamReader leser(InputStream xml) throws XMLStreamException {
        XMLInputFactory fabrik = XMLInputFactory.newDefaultFactory();
        fabrik.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        fabrik.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        fabrik.setProperty(XMLInputFactory.IS_COALESCING, true);
        return fabrik.createXMLStreamReader(xml);
    }
}
