package org.leitwerk.dsl.ide.server;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.eclipse.lsp4j.jsonrpc.MessageConsumer;
import org.eclipse.lsp4j.jsonrpc.MessageIssueException;
import org.eclipse.lsp4j.jsonrpc.json.MessageJsonHandler;
import org.eclipse.lsp4j.jsonrpc.messages.Message;

/**
 * Reads the client's messages, one after the other. Unlike the library's reader it finds its way back after nonsense of
 * any kind: the next header counts, wherever it stands.
 */
final class Nachrichtenleser {

    private static final String LAENGE = "content-length:";

    /** No text of a plan comes near it; a larger number is a mistake. */
    private static final int GROESSTE = 256 * 1024 * 1024;

    private static final int LAENGSTE_ZEILE = 64 * 1024;

    private final InputStream ein;
    private final MessageJsonHandler json;
    private final Nachrichtenmangel mangel;

    Nachrichtenleser(InputStream ein, MessageJsonHandler json, Nachrichtenmangel mangel) {
        this.ein = ein;
        this.json = json;
        this.mangel = mangel;
    }

    /**
     * Reads until the stream ends.
     *
     * @param ziel takes each message that can be understood
     */
    void lies(MessageConsumer ziel) {
        try {
            for (int laenge = laenge(); laenge >= 0; laenge = laenge()) {
                byte[] inhalt = ein.readNBytes(laenge);
                if (inhalt.length < laenge) {
                    return;
                }
                verarbeite(new String(inhalt, StandardCharsets.UTF_8), ziel);
            }
        } catch (IOException e) {
            mangel.abgerissen(e);
        }
    }

    private void verarbeite(String inhalt, MessageConsumer ziel) {
        try {
            Message nachricht = json.parseMessage(inhalt);
            if (nachricht == null || nachricht.getClass() == Message.class) {
                mangel.keineNachricht();
            } else {
                ziel.consume(nachricht);
            }
        } catch (MessageIssueException e) {
            mangel.handle(e.getRpcMessage(), e.getIssues());
        } catch (RuntimeException | StackOverflowError e) { // what the parser throws at nonsense differs
            mangel.unlesbar(e);
        }
    }

    /** The length of the next message in bytes; -1 at the end of the stream. */
    private int laenge() throws IOException {
        int laenge = -1;
        for (String zeile = zeile(); zeile != null; zeile = zeile()) {
            int stelle = zeile.toLowerCase(Locale.ROOT).lastIndexOf(LAENGE);
            if (stelle >= 0) {
                laenge = zahl(zeile.substring(stelle + LAENGE.length()).strip());
            } else if (zeile.isEmpty() && laenge >= 0) {
                return laenge;
            }
        }
        return -1;
    }

    private int zahl(String text) {
        try {
            int zahl = Integer.parseInt(text);
            if (zahl >= 0 && zahl <= GROESSTE) {
                return zahl;
            }
        } catch (NumberFormatException e) {
            // told below, like a number out of range
        }
        mangel.laenge(text);
        return -1;
    }

    /** A line without its delimiter; null at the end of the stream. */
    private String zeile() throws IOException {
        ByteArrayOutputStream zeile = new ByteArrayOutputStream();
        for (int zeichen = ein.read(); zeichen >= 0; zeichen = ein.read()) {
            if (zeichen == '\n') {
                return zeile.toString(StandardCharsets.US_ASCII).strip();
            } else if (zeile.size() >= LAENGSTE_ZEILE) {
                zeile.reset();
            }
            zeile.write(zeichen);
        }
        return null;
    }
}
