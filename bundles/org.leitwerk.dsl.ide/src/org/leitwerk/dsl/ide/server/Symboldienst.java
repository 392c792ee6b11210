package org.leitwerk.dsl.ide.server;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.SymbolInformation;
import org.eclipse.lsp4j.WorkspaceSymbol;
import org.eclipse.lsp4j.WorkspaceSymbolParams;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.leitwerk.dsl.ide.arbeit.Arbeitsplan;
import org.leitwerk.dsl.ide.arbeit.Stand;
import org.leitwerk.dsl.ide.gliederung.Elementsuche;
import org.leitwerk.dsl.ide.gliederung.Fund;
import org.leitwerk.dsl.ide.gliederung.Gliederung;
import org.leitwerk.dsl.ide.gliederung.Knoten;

/** The elements of a file and of all plans. */
final class Symboldienst {

    /** JSON is written recursively, by the client too: what is deeper is shown at this depth. */
    private static final int TIEFE = 50;

    private static final int HOECHSTENS = 300;

    private final Fragen fragen;
    private final Plaene plaene;
    private final Dokumente dokumente;
    private final Faehigkeiten kann;

    Symboldienst(Fragen fragen, Plaene plaene, Dokumente dokumente, Faehigkeiten kann) {
        this.fragen = fragen;
        this.plaene = plaene;
        this.dokumente = dokumente;
        this.kann = kann;
    }

    void melde(Methodentafel tafel) {
        tafel.anfrage(
                "textDocument/documentSymbol",
                DocumentSymbolParams.class,
                angaben -> fragen.zu(angaben.getTextDocument(), this::gliederung));
        tafel.anfrage("workspace/symbol", WorkspaceSymbolParams.class, this::suche);
    }

    private List<Either<SymbolInformation, DocumentSymbol>> gliederung(Blatt blatt) {
        List<Knoten> oben = new Gliederung().von(blatt.stand(), blatt.pfad());
        List<Either<SymbolInformation, DocumentSymbol>> alle = new ArrayList<>();
        if (kann.gliederungMitEbenen()) {
            symbole(oben, blatt, 1).forEach(symbol -> alle.add(Either.forRight(symbol)));
        } else {
            flach(oben, "", blatt, alle);
        }
        return alle;
    }

    private static List<DocumentSymbol> symbole(List<Knoten> knoten, Blatt blatt, int tiefe) {
        List<DocumentSymbol> symbole = new ArrayList<>();
        for (Knoten einer : knoten) {
            DocumentSymbol symbol = new DocumentSymbol(
                    titel(einer.titel(), einer.art()),
                    Symbolart.von(einer.art()),
                    blatt.bereich(einer.bereich()),
                    blatt.bereich(einer.kopf()),
                    (einer.zusatz() + "  " + einer.auswertung()).strip());
            symbole.add(symbol);
            List<DocumentSymbol> kinder = symbole(einer.kinder(), blatt, tiefe + 1);
            if (tiefe < TIEFE) {
                symbol.setChildren(kinder);
            } else {
                symbole.addAll(kinder);
            }
        }
        return symbole;
    }

    @SuppressWarnings("deprecation") // for clients that know nothing newer
    private void flach(
            List<Knoten> knoten, String oben, Blatt blatt, List<Either<SymbolInformation, DocumentSymbol>> alle) {
        for (Knoten einer : knoten) {
            String titel = titel(einer.titel(), einer.art());
            alle.add(Either.forLeft(new SymbolInformation(
                    titel, Symbolart.von(einer.art()), blatt.orte().ort(blatt.pfad(), einer.kopf()), oben)));
            flach(einer.kinder(), titel, blatt, alle);
        }
    }

    private CompletableFuture<Either<List<? extends SymbolInformation>, List<? extends WorkspaceSymbol>>> suche(
            WorkspaceSymbolParams angaben) {
        String worte = angaben.getQuery() == null ? "" : angaben.getQuery();
        CompletableFuture<List<WorkspaceSymbol>> alle = CompletableFuture.completedFuture(List.of());
        for (Arbeitsplan plan : plaene.alle()) {
            alle = alle.thenCombine(plan.liesSpaeter(stand -> funde(stand, worte)), Symboldienst::zusammen);
        }
        return alle.thenApply(Either::forRight);
    }

    private List<WorkspaceSymbol> funde(Stand stand, String worte) {
        Orte orte = new Orte(stand, dokumente);
        return new Elementsuche()
                .suche(stand, worte, HOECHSTENS).stream()
                        .map(fund -> symbol(fund, orte))
                        .toList();
    }

    private static WorkspaceSymbol symbol(Fund fund, Orte orte) {
        return new WorkspaceSymbol(
                titel(fund.titel(), fund.artwort()),
                Symbolart.von(fund.art()),
                Either.forLeft(orte.ort(fund.datei(), fund.kopf())),
                fund.oben().isEmpty() ? fund.dateiname() : fund.oben());
    }

    /** The protocol forbids an empty name. */
    private static String titel(String titel, String art) {
        return titel.isBlank() ? art : titel;
    }

    private static List<WorkspaceSymbol> zusammen(List<WorkspaceSymbol> einige, List<WorkspaceSymbol> andere) {
        List<WorkspaceSymbol> alle = new ArrayList<>(einige);
        alle.addAll(andere);
        return alle;
    }
}
