package org.leitwerk.dsl.ide.server;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.DidChangeWorkspaceFoldersParams;
import org.eclipse.lsp4j.FileEvent;
import org.eclipse.lsp4j.WorkspaceFolder;

/** Folders of the workspace come and go, files change on disk. */
final class Bereichsdienst {

    private final Plaene plaene;
    private final Dokumente dokumente;

    Bereichsdienst(Plaene plaene, Dokumente dokumente) {
        this.plaene = plaene;
        this.dokumente = dokumente;
    }

    void melde(Methodentafel tafel) {
        tafel.mitteilung("workspace/didChangeWatchedFiles", DidChangeWatchedFilesParams.class, this::dateien);
        tafel.mitteilung("workspace/didChangeWorkspaceFolders", DidChangeWorkspaceFoldersParams.class, this::ordner);
    }

    private void dateien(DidChangeWatchedFilesParams angaben) {
        List<Path> dateien = Fehler.pflicht(angaben.getChanges(), "changes").stream()
                .map(FileEvent::getUri)
                .map(dokumente::pfad)
                .toList();
        plaene.leseNeu(dateien);
    }

    private void ordner(DidChangeWorkspaceFoldersParams angaben) {
        var ereignis = Fehler.pflicht(angaben.getEvent(), "event");
        pfade(ereignis.getAdded()).forEach(plaene::nimmAuf);
        pfade(ereignis.getRemoved()).forEach(plaene::entferne);
    }

    private static List<Path> pfade(List<WorkspaceFolder> ordner) {
        return ordner == null
                ? List.of()
                : ordner.stream()
                        .flatMap(o -> Sitzung.ordner(o.getUri()).stream())
                        .toList();
    }
}
