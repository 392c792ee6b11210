package org.leitwerk.nls.tests;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;

/** Reads a property file as the platform does and keeps the order of its lines. */
final class Textdatei {

    private Textdatei() {}

    /**
     * The texts of a file by key, in the order of the file.
     *
     * @param file a property file in ISO-8859-1
     * @return key and text
     * @throws IOException if the file cannot be read
     */
    static Map<String, String> read(URL file) throws IOException {
        Map<String, String> texts = new LinkedHashMap<>();
        Properties ordered = new Properties() {
            private static final long serialVersionUID = 1L;

            @Override
            public synchronized Object put(Object key, Object value) {
                texts.put((String) key, (String) value);
                return super.put(key, value);
            }
        };
        try (InputStream in = file.openStream()) {
            ordered.load(in);
        }
        return texts;
    }
}
