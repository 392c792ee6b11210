package org.leitwerk.dsl.ide.server;

import com.google.gson.stream.MalformedJsonException;
import java.io.EOFException;
import java.util.List;
import org.eclipse.lsp4j.jsonrpc.MessageConsumer;
import org.eclipse.lsp4j.jsonrpc.MessageIssueHandler;
import org.eclipse.lsp4j.jsonrpc.messages.Message;
import org.eclipse.lsp4j.jsonrpc.messages.MessageIssue;
import org.eclipse.lsp4j.jsonrpc.messages.RequestMessage;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseMessage;

/** Answers messages that cannot be understood. */
final class Nachrichtenmangel implements MessageIssueHandler {

    private final MessageConsumer aus;
    private final Protokoll protokoll;

    Nachrichtenmangel(MessageConsumer aus, Protokoll protokoll) {
        this.aus = aus;
        this.protokoll = protokoll;
    }

    @Override
    public void handle(Message nachricht, List<MessageIssue> maengel) {
        Throwable ursache = maengel.stream()
                .map(MessageIssue::getCause)
                .filter(c -> c != null)
                .findFirst()
                .orElse(null);
        if (nachricht instanceof RequestMessage anfrage) {
            ResponseMessage antwort = new ResponseMessage();
            antwort.setRawId(anfrage.getRawId());
            antwort.setJsonrpc(anfrage.getJsonrpc());
            antwort.setError(new ResponseError(
                    keinJson(ursache) ? ResponseErrorCode.ParseError : ResponseErrorCode.InvalidParams,
                    "Die Anfrage '" + anfrage.getMethod() + "' ist nicht richtig aufgebaut" + grund(ursache),
                    null));
            aus.consume(antwort);
        } else {
            protokoll.notiere("Eine Nachricht ist nicht richtig aufgebaut und wurde übergangen" + grund(ursache), null);
        }
    }

    /** Something that is not even a JSON object; nobody knows which request it was. */
    void unlesbar(Throwable ursache) {
        ohneNummer(ResponseErrorCode.ParseError, "Eine Nachricht ließ sich nicht lesen" + grund(ursache));
    }

    /** JSON, but neither a request nor an answer nor a notification. */
    void keineNachricht() {
        ohneNummer(ResponseErrorCode.InvalidRequest, "Eine Nachricht hat weder 'method' noch 'id'.");
    }

    /** A header without a length one can work with. */
    void laenge(String angabe) {
        protokoll.notiere(
                "'Content-Length: " + angabe + "' ist keine Länge; gesucht wird die nächste Nachricht.", null);
    }

    /** The stream broke. */
    void abgerissen(Throwable ursache) {
        protokoll.notiere("Die Verbindung zum Editor ist abgerissen" + grund(ursache), null);
    }

    private void ohneNummer(ResponseErrorCode code, String meldung) {
        protokoll.notiere(meldung, null);
        ResponseMessage antwort = new ResponseMessage();
        antwort.setJsonrpc("2.0");
        antwort.setError(new ResponseError(code, meldung, null));
        aus.consume(antwort);
    }

    private static boolean keinJson(Throwable ursache) {
        for (Throwable t = ursache; t != null; t = t.getCause()) {
            if (t instanceof MalformedJsonException || t instanceof EOFException) {
                return true;
            }
        }
        return false;
    }

    /** What the parser says, without its advice for programmers in the lines that follow. */
    private static String grund(Throwable ursache) {
        if (ursache == null) {
            return ".";
        }
        Throwable innerste = ursache;
        while (innerste.getCause() != null) {
            innerste = innerste.getCause();
        }
        String text = String.valueOf(innerste.getMessage());
        return ": " + text.lines().findFirst().orElse(text);
    }
}
