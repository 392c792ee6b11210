package org.leitwerk.dsl.ide.server;

import java.util.concurrent.CompletionException;
import java.util.concurrent.RejectedExecutionException;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.leitwerk.dsl.aenderung.Aenderungsfehler;

/** The errors with which the server answers. */
final class Fehler {

    private Fehler() {}

    /** An error with a German message. */
    static ResponseErrorException mit(ResponseErrorCode code, String meldung) {
        return new ResponseErrorException(new ResponseError(code, meldung, null));
    }

    /** The request lacks something, or it makes no sense. */
    static ResponseErrorException angaben(String meldung) {
        return mit(ResponseErrorCode.InvalidParams, meldung);
    }

    /** A part of a request that must be there. */
    static <T> T pflicht(T wert, String name) {
        if (wert == null) {
            throw angaben("In der Anfrage fehlt '" + name + "'.");
        }
        return wert;
    }

    /** What is answered when answering failed; a defect is noted in the log. */
    static ResponseError antwort(Throwable ursache, Protokoll protokoll) {
        Throwable grund = ursache;
        while (grund instanceof CompletionException && grund.getCause() != null) {
            grund = grund.getCause();
        }
        if (grund instanceof ResponseErrorException bekannt) {
            return bekannt.getResponseError();
        } else if (grund instanceof Aenderungsfehler abgelehnt) {
            return new ResponseError(ResponseErrorCode.RequestFailed, abgelehnt.getMessage(), null);
        } else if (grund instanceof RejectedExecutionException) {
            return new ResponseError(ResponseErrorCode.ServerCancelled, "Der Plan wird gerade geschlossen.", null);
        }
        protokoll.notiere("Eine Anfrage ist gescheitert.", grund);
        return new ResponseError(
                ResponseErrorCode.InternalError,
                "In Leitwerk ist ein Fehler aufgetreten, für den der Plan nichts kann. Bitte melden und die Ausgabe"
                        + " des Servers beilegen.",
                null);
    }
}
