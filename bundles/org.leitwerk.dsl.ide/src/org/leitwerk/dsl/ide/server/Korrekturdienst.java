package org.leitwerk.dsl.ide.server;

import com.google.gson.JsonPrimitive;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.leitwerk.dsl.aenderung.Aenderungsfehler;
import org.leitwerk.dsl.ide.bearbeitung.Ergebnis;
import org.leitwerk.dsl.ide.korrektur.Korrekturangebot;
import org.leitwerk.dsl.ide.korrektur.Korrekturen;

/**
 * Quick fixes, sorting and dividing. What a fix changes is planned when it is chosen, if the client can wait for it;
 * else at once.
 */
final class Korrekturdienst {

    /** Sorts the elements of a file; an own kind, because {@code source.organizeImports} is about imports. */
    static final String SORTIEREN = "source.sortiere";

    /** What is offered. */
    static final List<String> ARTEN = List.of(CodeActionKind.QuickFix, SORTIEREN, CodeActionKind.RefactorRewrite);

    /** So many fixes can still be chosen: more than any menu shows. */
    private static final int GEMERKT = 500;

    /** Something to choose: the file, and how to plan the change. */
    private record Angebot(TextDocumentIdentifier dokument, Function<Blatt, Ergebnis> planung) {}

    private final Fragen fragen;
    private final Aenderungsbau aenderungen;
    private final Faehigkeiten kann;
    private final Map<Integer, Angebot> gemerkt = new LinkedHashMap<>();
    private int nummer;

    Korrekturdienst(Fragen fragen, Aenderungsbau aenderungen, Faehigkeiten kann) {
        this.fragen = fragen;
        this.aenderungen = aenderungen;
        this.kann = kann;
    }

    void melde(Methodentafel tafel) {
        tafel.anfrage(
                "textDocument/codeAction",
                CodeActionParams.class,
                angaben -> kann.codeActions()
                        ? fragen.zu(angaben.getTextDocument(), blatt -> aktionen(blatt, angaben))
                        : CompletableFuture.completedFuture(List.of()));
        tafel.anfrage("codeAction/resolve", CodeAction.class, this::plane);
    }

    private List<Either<Command, CodeAction>> aktionen(Blatt blatt, CodeActionParams angaben) {
        List<String> gewuenscht =
                angaben.getContext() == null ? null : angaben.getContext().getOnly();
        List<CodeAction> alle = new ArrayList<>();
        if (gewuenscht(CodeActionKind.QuickFix, gewuenscht)) {
            Korrekturen.zu(blatt.stand(), blatt.pfad(), blatt.region(angaben.getRange()))
                    .forEach(angebot ->
                            aktion(angebot, blatt, angaben.getTextDocument()).ifPresent(alle::add));
        }
        boolean ordnen = gewuenscht(SORTIEREN, gewuenscht) || gewuenscht(CodeActionKind.RefactorRewrite, gewuenscht);
        for (Ordnungsangebot ordnung :
                ordnen ? Ordnungsangebot.zu(blatt, kann.dateienAnlegen()) : List.<Ordnungsangebot>of()) {
            if (gewuenscht(ordnung.art(), gewuenscht)) {
                CodeAction aktion = new CodeAction(ordnung.titel());
                aktion.setKind(ordnung.art());
                fertig(aktion, new Angebot(angaben.getTextDocument(), ordnung.planung()), blatt)
                        .ifPresent(alle::add);
            }
        }
        return alle.stream().map(Either::<Command, CodeAction>forRight).toList();
    }

    /** A kind also stands for those below it: {@code refactor} for {@code refactor.rewrite}. */
    private static boolean gewuenscht(String art, List<String> gewuenscht) {
        return gewuenscht == null
                || gewuenscht.isEmpty()
                || gewuenscht.stream().anyMatch(w -> w.isEmpty() || art.equals(w) || art.startsWith(w + "."));
    }

    private Optional<CodeAction> aktion(Korrekturangebot angebot, Blatt blatt, TextDocumentIdentifier dokument) {
        CodeAction aktion = new CodeAction(angebot.titel());
        aktion.setKind(CodeActionKind.QuickFix);
        aktion.setIsPreferred(angebot.bevorzugt());
        aktion.setDiagnostics(
                List.of(Maengelanzeige.von(angebot.mangel(), angebot.mangel().bereich(), blatt.positionen())));
        return fertig(aktion, new Angebot(dokument, b -> angebot.plane(b.stand())), blatt);
    }

    /** With a number to ask for the change, or with the change itself; empty if there is none. */
    private Optional<CodeAction> fertig(CodeAction aktion, Angebot angebot, Blatt blatt) {
        if (kann.codeActionsNachreichen()) {
            aktion.setData(merke(angebot));
            return Optional.of(aktion);
        }
        try {
            Ergebnis ergebnis = angebot.planung().apply(blatt);
            if (!ergebnis.istMoeglich() || ergebnis.aenderungen().istLeer()) {
                return Optional.empty();
            }
            aktion.setEdit(aenderungen.vonMehreren(ergebnis.aenderungen()));
            return Optional.of(aktion);
        } catch (Aenderungsfehler e) { // what cannot be done is not offered
            return Optional.empty();
        }
    }

    private synchronized int merke(Angebot angebot) {
        nummer++;
        gemerkt.put(nummer, angebot);
        if (gemerkt.size() > GEMERKT) {
            gemerkt.remove(gemerkt.keySet().iterator().next());
        }
        return nummer;
    }

    private synchronized Angebot gemerkt(Object daten) {
        Angebot angebot = daten instanceof JsonPrimitive zahl && zahl.isNumber() ? gemerkt.get(zahl.getAsInt()) : null;
        if (angebot == null) {
            throw Fehler.angaben("Dieses Angebot gilt nicht mehr. Bitte noch einmal auswählen.");
        }
        return angebot;
    }

    private CompletableFuture<CodeAction> plane(CodeAction aktion) {
        if (aktion.getEdit() != null) {
            return CompletableFuture.completedFuture(aktion);
        }
        Angebot angebot = gemerkt(aktion.getData());
        return fragen.zu(angebot.dokument(), blatt -> {
            Ergebnis ergebnis = angebot.planung().apply(blatt);
            if (!ergebnis.istMoeglich()) {
                throw new Aenderungsfehler(ergebnis.meldung());
            }
            aktion.setEdit(aenderungen.vonMehreren(ergebnis.aenderungen()));
            return aktion;
        });
    }
}
