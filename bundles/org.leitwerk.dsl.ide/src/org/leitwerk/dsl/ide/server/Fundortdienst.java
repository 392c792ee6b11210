package org.leitwerk.dsl.ide.server;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.DocumentHighlight;
import org.eclipse.lsp4j.DocumentHighlightKind;
import org.eclipse.lsp4j.DocumentHighlightParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.LocationLink;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.leitwerk.dsl.ide.fundort.Definitionssuche;
import org.leitwerk.dsl.ide.fundort.Fundstelle;
import org.leitwerk.dsl.ide.fundort.Sprungziel;
import org.leitwerk.dsl.ide.fundort.Verweisliste;
import org.leitwerk.dsl.ide.fundort.Verweissuche;

/** Definition, references, highlights. */
final class Fundortdienst {

    private final Fragen fragen;
    private final Faehigkeiten kann;
    private final Definitionssuche definitionen = new Definitionssuche();
    private final Verweissuche verweise = new Verweissuche();

    Fundortdienst(Fragen fragen, Faehigkeiten kann) {
        this.fragen = fragen;
        this.kann = kann;
    }

    void melde(Methodentafel tafel) {
        tafel.anfrage(
                "textDocument/definition",
                DefinitionParams.class,
                angaben -> fragen.zu(
                        angaben.getTextDocument(), blatt -> definition(blatt, blatt.stelle(angaben.getPosition()))));
        tafel.anfrage(
                "textDocument/references",
                ReferenceParams.class,
                angaben -> fragen.zu(angaben.getTextDocument(), blatt -> {
                    boolean auchErklaerung =
                            angaben.getContext() != null && angaben.getContext().isIncludeDeclaration();
                    return verweise.bei(blatt.stand(), blatt.pfad(), blatt.stelle(angaben.getPosition()))
                            .map(liste -> verweise(liste, blatt, auchErklaerung))
                            .orElse(List.of());
                }));
        tafel.anfrage(
                "textDocument/documentHighlight",
                DocumentHighlightParams.class,
                angaben ->
                        fragen.zu(
                                angaben.getTextDocument(), blatt -> verweise
                                        .hervorhebungen(
                                                blatt.stand(), blatt.pfad(), blatt.stelle(angaben.getPosition()))
                                        .stream()
                                        .map(h -> new DocumentHighlight(
                                                blatt.bereich(h.bereich()),
                                                h.schreibend()
                                                        ? DocumentHighlightKind.Write
                                                        : DocumentHighlightKind.Read))
                                        .toList()));
    }

    private Either<List<? extends Location>, List<? extends LocationLink>> definition(Blatt blatt, int stelle) {
        Optional<Sprungziel> ziel = definitionen.bei(blatt.stand(), blatt.pfad(), stelle);
        if (kann.verweislinks()) {
            return Either.forRight(ziel
                    .map(z -> new LocationLink(
                            blatt.orte().ort(z.datei(), z.kopf()).getUri(),
                            blatt.orte().in(z.datei()).bereich(z.bereich()),
                            blatt.orte().in(z.datei()).bereich(z.kopf()),
                            blatt.bereich(z.quelle())))
                    .stream()
                    .toList());
        }
        return Either.forLeft(
                ziel.map(z -> blatt.orte().ort(z.datei(), z.kopf())).stream().toList());
    }

    private static List<Location> verweise(Verweisliste liste, Blatt blatt, boolean auchErklaerung) {
        List<Location> orte = new ArrayList<>();
        if (auchErklaerung) {
            orte.add(ort(liste.erklaerung(), blatt));
        }
        liste.dateien().forEach(datei -> datei.stellen().forEach(stelle -> orte.add(ort(stelle.stelle(), blatt))));
        return orte;
    }

    private static Location ort(Fundstelle stelle, Blatt blatt) {
        return blatt.orte().ort(stelle.datei(), stelle.bereich());
    }
}
