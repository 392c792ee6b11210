package org.leitwerk.daten.ausgabe;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** Gives all parts of a packed file the same time, so that the same content is the same bytes. */
final class FesteZeit {

    /** The earliest time a packed file can hold. */
    private static final LocalDateTime ZEIT = LocalDateTime.of(1980, 1, 1, 0, 0);

    private FesteZeit() {}

    static byte[] in(byte[] zip) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(zip.length);
        try (ZipFile von = ZipFile.builder()
                        .setSeekableByteChannel(new SeekableInMemoryByteChannel(zip))
                        .get();
                ZipOutputStream nach = new ZipOutputStream(bytes)) {
            for (ZipArchiveEntry teil : Collections.list(von.getEntriesInPhysicalOrder())) {
                ZipEntry neuer = new ZipEntry(teil.getName());
                neuer.setTimeLocal(ZEIT);
                nach.putNextEntry(neuer);
                try (InputStream inhalt = von.getInputStream(teil)) {
                    inhalt.transferTo(nach);
                }
                nach.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
