package org.leitwerk.dsl.ide.server;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.lsp4j.jsonrpc.Endpoint;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;

/**
 * Knows who answers which method, and whether it is its time: nothing but {@code initialize} before that, nothing but
 * {@code exit} after {@code shutdown}.
 */
final class Methodentafel implements Endpoint {

    private static final String ANFANG = "initialize";
    private static final String EXIT = "exit";

    /** Messages that may come and need no reaction. */
    private static final Set<String> OHNE_FOLGE = Set.of("initialized", "workspace/didChangeConfiguration");

    private enum Zustand {
        NEU,
        BEREIT,
        BEENDET
    }

    private record Eintrag<P>(Class<P> art, Function<P, CompletableFuture<?>> antwort) {
        CompletableFuture<?> ruf(String methode, Object angaben) {
            if (art != Void.class && !art.isInstance(angaben)) {
                throw Fehler.angaben("Die Angaben zu '" + methode + "' fehlen oder sind nicht richtig aufgebaut.");
            }
            return antwort.apply(art == Void.class ? null : art.cast(angaben));
        }
    }

    private final Map<String, Eintrag<?>> anfragen = new HashMap<>();
    private final Map<String, Eintrag<?>> mitteilungen = new HashMap<>();
    private final Protokoll protokoll;
    private Zustand zustand = Zustand.NEU; // only touched by the one thread that reads

    Methodentafel(Protokoll protokoll) {
        this.protokoll = protokoll;
    }

    /** From now on a request is answered; {@code Void} for one without parameters. */
    <P> void anfrage(String methode, Class<P> art, Function<P, CompletableFuture<?>> antwort) {
        anfragen.put(methode, new Eintrag<>(art, antwort));
    }

    /** From now on a notification is heard. */
    <P> void mitteilung(String methode, Class<P> art, Consumer<P> folge) {
        mitteilungen.put(methode, new Eintrag<>(art, angaben -> {
            folge.accept(angaben);
            return null;
        }));
    }

    /** Whether the client has said goodbye properly. */
    boolean beendet() {
        return zustand == Zustand.BEENDET;
    }

    @Override
    public CompletableFuture<?> request(String methode, Object angaben) {
        try {
            pruefe(methode);
            Eintrag<?> eintrag = anfragen.get(methode);
            if (eintrag == null) {
                throw Fehler.mit(
                        ResponseErrorCode.MethodNotFound, "Die Anfrage '" + methode + "' kennt dieser Server nicht.");
            }
            CompletableFuture<?> antwort = eintrag.ruf(methode, angaben);
            if (methode.equals(ANFANG)) {
                zustand = Zustand.BEREIT;
            } else if (methode.equals("shutdown")) {
                zustand = Zustand.BEENDET;
            }
            return antwort;
        } catch (RuntimeException | StackOverflowError e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    private void pruefe(String methode) {
        if (zustand == Zustand.NEU && !methode.equals(ANFANG)) {
            throw Fehler.mit(
                    ResponseErrorCode.ServerNotInitialized,
                    "'" + methode + "' kam zu früh: der Server wartet noch auf 'initialize'.");
        } else if (zustand == Zustand.BEENDET) {
            throw Fehler.mit(
                    ResponseErrorCode.InvalidRequest,
                    "'" + methode + "' kam zu spät: nach 'shutdown' folgt nur noch 'exit'.");
        } else if (zustand == Zustand.BEREIT && methode.equals(ANFANG)) {
            throw Fehler.mit(ResponseErrorCode.InvalidRequest, "'initialize' kam schon einmal.");
        }
    }

    @Override
    public void notify(String methode, Object angaben) {
        boolean anderZeit = zustand == Zustand.BEREIT || methode.equals(EXIT);
        Eintrag<?> eintrag = mitteilungen.get(methode);
        if (eintrag == null && (methode.startsWith("$/") || OHNE_FOLGE.contains(methode))) {
            return;
        } else if (eintrag == null || !anderZeit) {
            protokoll.notiere("Die Mitteilung '" + methode + "' wurde übergangen.", null);
            return;
        }
        try {
            eintrag.ruf(methode, angaben);
        } catch (ResponseErrorException e) {
            protokoll.notiere("Die Mitteilung '" + methode + "' wurde übergangen: " + e.getMessage(), null);
        } catch (RuntimeException | StackOverflowError e) { // a notification has no answer; the next one may be fine
            protokoll.notiere("Die Mitteilung '" + methode + "' ließ sich nicht verarbeiten.", e);
        }
    }
}
