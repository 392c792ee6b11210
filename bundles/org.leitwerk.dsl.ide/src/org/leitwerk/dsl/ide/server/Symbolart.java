package org.leitwerk.dsl.ide.server;

import org.eclipse.lsp4j.SymbolKind;

/** Which of the protocol's symbols, made for programs, comes nearest to a kind of element. */
final class Symbolart {

    private Symbolart() {}

    static SymbolKind von(String art) {
        return switch (art) {
            case "Planung", "Handlungsfeld", "Zielsystem" -> SymbolKind.Package;
            case "Vision", "Leitbild", "Leitlinie" -> SymbolKind.Interface;
            case "Ziel" -> SymbolKind.Class;
            case "Indikator", "Index" -> SymbolKind.Number;
            case "Zielwert", "Messwert", "Messung", "Messreihe" -> SymbolKind.Constant;
            case "Massnahme", "Projekt", "Programm" -> SymbolKind.Method;
            case "Termin", "Meilenstein", "Sitzung", "Prozessschritt", "Projektphase" -> SymbolKind.Event;
            case "Organisationseinheit", "Gremium", "Akteur", "Netzwerk", "Kommune" -> SymbolKind.Namespace;
            case "Dokumentverweis", "Datenquelle", "Bericht", "Vorlage" -> SymbolKind.File;
            default -> SymbolKind.Object;
        };
    }
}
