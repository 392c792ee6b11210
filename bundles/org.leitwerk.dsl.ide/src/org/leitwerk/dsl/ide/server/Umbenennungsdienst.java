package org.leitwerk.dsl.ide.server;

import org.eclipse.lsp4j.PrepareRenameDefaultBehavior;
import org.eclipse.lsp4j.PrepareRenameParams;
import org.eclipse.lsp4j.PrepareRenameResult;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.jsonrpc.messages.Either3;
import org.leitwerk.dsl.aenderung.Aenderungsfehler;
import org.leitwerk.dsl.ide.umbenennung.Umbenennung;
import org.leitwerk.dsl.ide.umbenennung.Vorbereitung;

/** Rename over all files of a plan. */
final class Umbenennungsdienst {

    private final Fragen fragen;
    private final Aenderungsbau aenderungen;
    private final Umbenennung umbenennung = new Umbenennung();

    Umbenennungsdienst(Fragen fragen, Aenderungsbau aenderungen) {
        this.fragen = fragen;
        this.aenderungen = aenderungen;
    }

    void melde(Methodentafel tafel) {
        tafel.anfrage(
                "textDocument/prepareRename",
                PrepareRenameParams.class,
                angaben -> fragen.zu(
                        angaben.getTextDocument(), blatt -> bereiteVor(blatt, blatt.stelle(angaben.getPosition()))));
        tafel.anfrage(
                "textDocument/rename",
                RenameParams.class,
                angaben -> fragen.zu(
                        angaben.getTextDocument(),
                        blatt -> aenderungen.vonMehreren(umbenennung.benenneUm(
                                blatt.stand(),
                                blatt.pfad(),
                                blatt.stelle(angaben.getPosition()),
                                Fehler.pflicht(angaben.getNewName(), "newName")))));
    }

    private Either3<Range, PrepareRenameResult, PrepareRenameDefaultBehavior> bereiteVor(Blatt blatt, int stelle) {
        Vorbereitung vorbereitung = umbenennung.bereiteVor(blatt.stand(), blatt.pfad(), stelle);
        if (!vorbereitung.moeglich()) {
            throw new Aenderungsfehler(vorbereitung.hindernis());
        }
        return Either3.forSecond(new PrepareRenameResult(blatt.bereich(vorbereitung.bereich()), vorbereitung.name()));
    }
}
