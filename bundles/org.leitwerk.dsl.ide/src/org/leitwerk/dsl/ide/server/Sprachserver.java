package org.leitwerk.dsl.ide.server;

import java.io.BufferedInputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.lsp4j.jsonrpc.MessageConsumer;
import org.eclipse.lsp4j.jsonrpc.RemoteEndpoint;
import org.eclipse.lsp4j.jsonrpc.json.JsonRpcMethod;
import org.eclipse.lsp4j.jsonrpc.json.MessageJsonHandler;
import org.eclipse.lsp4j.jsonrpc.json.StreamMessageConsumer;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseMessage;
import org.eclipse.lsp4j.jsonrpc.services.ServiceEndpoints;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageServer;
import org.leitwerk.steuerung.stapel.TieferStapel;

/** The language server on two streams. */
public final class Sprachserver {

    /** The client said {@code shutdown}, then {@code exit}. */
    public static final int ORDENTLICH = 0;
    /** The client went without a word, or said {@code exit} only. */
    public static final int ABGERISSEN = 1;

    /** The library warns, in English, of every cancellation that comes too late; held so that it stays switched off. */
    private static final Logger BIBLIOTHEK = Logger.getLogger("org.eclipse.lsp4j");

    private Sprachserver() {}

    /**
     * Serves one client until it says {@code exit}, its stream ends or its process is gone.
     *
     * @param ein what the client sends
     * @param aus what it gets; nobody else may write there meanwhile
     * @param version the version of Leitwerk, for the client's log
     * @param protokoll takes what is to be noted
     * @return {@link #ORDENTLICH} or {@link #ABGERISSEN}
     */
    public static int bediene(InputStream ein, OutputStream aus, String version, Protokoll protokoll) {
        BIBLIOTHEK.setLevel(Level.OFF);
        MessageJsonHandler json = new MessageJsonHandler(methoden());
        MessageConsumer schreiber = deutsch(new StreamMessageConsumer(aus, json));
        Methodentafel tafel = new Methodentafel(protokoll);
        RemoteEndpoint anschluss = new RemoteEndpoint(schreiber, tafel, ursache -> Fehler.antwort(ursache, protokoll));
        anschluss.setJsonHandler(json);
        json.setMethodProvider(anschluss);
        LanguageClient client = ServiceEndpoints.toServiceObject(anschluss, LanguageClient.class);

        CompletableFuture<Integer> ende = new CompletableFuture<>();
        Sitzung sitzung = new Sitzung(tafel, new Rueckkanal(client, protokoll), version, ende);
        Nachrichtenleser leser =
                new Nachrichtenleser(new BufferedInputStream(ein), json, new Nachrichtenmangel(schreiber, protokoll));
        Thread faden = TieferStapel.faden("leitwerk-lsp", () -> {
            try {
                leser.lies(anschluss);
            } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
                protokoll.notiere("Das Lesen der Nachrichten ist gescheitert; der Server beendet sich.", e);
            } finally {
                ende.complete(tafel.beendet() ? ORDENTLICH : ABGERISSEN);
            }
        });
        faden.setDaemon(true);
        faden.start();
        try {
            return ende.join();
        } finally {
            sitzung.schliesse();
        }
    }

    /** What the protocol has, with the types of its parameters; known methods need not be served. */
    private static Map<String, JsonRpcMethod> methoden() {
        Map<String, JsonRpcMethod> methoden = new HashMap<>(ServiceEndpoints.getSupportedMethods(LanguageServer.class));
        methoden.putAll(ServiceEndpoints.getSupportedMethods(LanguageClient.class));
        return methoden;
    }

    /** The library answers a cancelled request by itself. */
    private static MessageConsumer deutsch(MessageConsumer schreiber) {
        return nachricht -> {
            if (nachricht instanceof ResponseMessage antwort
                    && antwort.getError() != null
                    && antwort.getError().getCode() == ResponseErrorCode.RequestCancelled.getValue()) {
                antwort.getError().setMessage("Die Anfrage wurde abgebrochen.");
            }
            schreiber.consume(nachricht);
        };
    }
}
