package org.leitwerk.dsl.ide.server;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.ServerInfo;
import org.eclipse.lsp4j.WorkspaceFolder;

/** A session with a client, from {@code initialize} to {@code exit}. */
final class Sitzung {

    private final Methodentafel tafel;
    private final Rueckkanal kanal;
    private final String version;
    private final CompletableFuture<Integer> ende;
    private final Dokumente dokumente = new Dokumente();
    private final Plaene plaene;

    Sitzung(Methodentafel tafel, Rueckkanal kanal, String version, CompletableFuture<Integer> ende) {
        this.tafel = tafel;
        this.kanal = kanal;
        this.version = version;
        this.ende = ende;
        plaene = new Plaene(plan -> new Maengelmeldung(dokumente, kanal));
        tafel.anfrage("initialize", InitializeParams.class, this::beginne);
        tafel.mitteilung("initialized", InitializedParams.class, angaben -> kanal.beobachteDateien());
        tafel.anfrage("shutdown", Void.class, nichts -> {
            plaene.schliesse();
            return CompletableFuture.completedFuture(null);
        });
        tafel.mitteilung(
                "exit",
                Void.class,
                nichts -> ende.complete(tafel.beendet() ? Sprachserver.ORDENTLICH : Sprachserver.ABGERISSEN));
    }

    private CompletableFuture<InitializeResult> beginne(InitializeParams angaben) {
        Faehigkeiten kann = new Faehigkeiten(angaben);
        kanal.kann(kann);
        bewache(angaben.getProcessId());
        Fragen fragen = new Fragen(plaene, dokumente);
        Aenderungsbau aenderungen = new Aenderungsbau(dokumente, kann);
        new Textdienst(plaene, dokumente).melde(tafel);
        new Bereichsdienst(plaene, dokumente).melde(tafel);
        new Vorschlagsdienst(fragen, kann).melde(tafel);
        new Kurzinfodienst(fragen, kann).melde(tafel);
        new Fundortdienst(fragen, kann).melde(tafel);
        new Symboldienst(fragen, plaene, dokumente, kann).melde(tafel);
        new Umbenennungsdienst(fragen, aenderungen).melde(tafel);
        new Formdienst(fragen, aenderungen, kann).melde(tafel);
        new Farbdienst(fragen).melde(tafel);
        new Hinweisdienst(fragen, kann).melde(tafel);
        new Korrekturdienst(fragen, aenderungen, kann).melde(tafel);
        arbeitsordner(angaben).forEach(plaene::nimmAuf);
        return CompletableFuture.completedFuture(
                new InitializeResult(Leistungen.alle(), new ServerInfo("Leitwerk", version)));
    }

    @SuppressWarnings("deprecation") // older clients name one folder only
    private static List<Path> arbeitsordner(InitializeParams angaben) {
        List<String> adressen = new ArrayList<>();
        if (angaben.getWorkspaceFolders() != null) {
            angaben.getWorkspaceFolders().stream().map(WorkspaceFolder::getUri).forEach(adressen::add);
        } else if (angaben.getRootUri() != null) {
            adressen.add(angaben.getRootUri());
        } else if (angaben.getRootPath() != null) {
            adressen.add(Path.of(angaben.getRootPath()).toUri().toString());
        }
        return adressen.stream().flatMap(adresse -> ordner(adresse).stream()).toList();
    }

    /** The folder of an address; empty if it is none on this machine. */
    static Optional<Path> ordner(String adresse) {
        try {
            return adresse == null ? Optional.empty() : Optional.of(Path.of(Dokumente.uri(adresse)));
        } catch (RuntimeException e) { // the providers of other schemes throw this and that
            return Optional.empty();
        }
    }

    /** A client that has crashed cannot say {@code exit}, and its pipe may be held open by another process. */
    private void bewache(Integer prozess) {
        if (prozess != null) {
            ProcessHandle.of(prozess)
                    .ifPresentOrElse(
                            eltern -> eltern.onExit().thenRun(() -> ende.complete(Sprachserver.ABGERISSEN)),
                            () -> ende.complete(Sprachserver.ABGERISSEN));
        }
    }

    void schliesse() {
        plaene.schliesse();
    }
}
