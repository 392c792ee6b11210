package org.leitwerk.dsl.ide.server;

import java.net.URI;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.xtext.util.ITextRegion;
import org.leitwerk.dsl.laden.Planlader;

/** The texts that are open in the client, and the addresses of all files in the client's spelling. */
final class Dokumente {

    /** A folder that does not exist, for texts that are in no file yet. */
    private static final Path OHNE_DATEI = Path.of(System.getProperty("java.io.tmpdir"), "leitwerk-ohne-datei");

    private final Map<Path, Dokument> offene = new ConcurrentHashMap<>();
    private final Map<String, Path> ohneDatei = new ConcurrentHashMap<>();

    /**
     * The place of a text.
     *
     * @param adresse an address of the client
     * @return an absolute path; for a text that is in no plan file one in a folder of its own that does not exist
     */
    Path pfad(String adresse) {
        try {
            URI uri = uri(Fehler.pflicht(adresse, "uri"));
            if ("file".equalsIgnoreCase(uri.getScheme())) {
                Path pfad = Path.of(uri).toAbsolutePath().normalize();
                if (pfad.toString().endsWith("." + Planlader.ENDUNG)) {
                    return pfad;
                }
            }
        } catch (IllegalArgumentException e) {
            throw Fehler.angaben("'" + adresse + "' ist keine Adresse einer Datei.");
        }
        return ohneDatei.computeIfAbsent(adresse, neue -> OHNE_DATEI
                .resolve(Integer.toString(ohneDatei.size() + 1))
                .resolve("ohne-datei." + Planlader.ENDUNG));
    }

    /** An address; not every client writes blanks and umlauts as the standard wants it. */
    static URI uri(String adresse) {
        return URI.create(URI.create(adresse.replace(" ", "%20")).toASCIIString());
    }

    /** The address of a file: as the client writes it, if it knows the file. */
    String adresse(Path pfad) {
        Dokument dokument = offene.get(pfad);
        if (dokument != null) {
            return dokument.adresse();
        }
        return ohneDatei.entrySet().stream()
                .filter(eintrag -> eintrag.getValue().equals(pfad))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseGet(() -> pfad.toUri().toString());
    }

    Optional<Dokument> bei(Path pfad) {
        return Optional.ofNullable(offene.get(pfad));
    }

    Collection<Dokument> alle() {
        return List.copyOf(offene.values());
    }

    Dokument oeffne(String adresse, int version, String text) {
        Dokument dokument = new Dokument(adresse, pfad(adresse), version, text == null ? "" : text);
        offene.put(dokument.pfad(), dokument);
        return dokument;
    }

    /** Applies changes one after the other; empty if the text is not open. */
    Optional<Dokument> aendere(String adresse, Integer version, List<TextDocumentContentChangeEvent> aenderungen) {
        Dokument bisher = offene.get(pfad(adresse));
        if (bisher == null) {
            return Optional.empty();
        }
        String text = bisher.text();
        for (TextDocumentContentChangeEvent aenderung : aenderungen) {
            text = geaendert(text, aenderung);
        }
        Dokument neues =
                new Dokument(bisher.adresse(), bisher.pfad(), version == null ? bisher.version() + 1 : version, text);
        offene.put(neues.pfad(), neues);
        return Optional.of(neues);
    }

    private static String geaendert(String text, TextDocumentContentChangeEvent aenderung) {
        Range bereich = aenderung.getRange();
        String neu = aenderung.getText() == null ? "" : aenderung.getText();
        if (bereich == null) {
            return neu;
        }
        ITextRegion ersetzt = Positionen.von(text).region(bereich);
        return text.substring(0, ersetzt.getOffset()) + neu + text.substring(ersetzt.getOffset() + ersetzt.getLength());
    }

    Optional<Dokument> schliesse(String adresse) {
        return Optional.ofNullable(offene.remove(pfad(adresse)));
    }
}
