package org.leitwerk.dsl.ressource;

import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.diagnostics.AbstractDiagnostic;
import org.eclipse.xtext.nodemodel.INode;
import org.leitwerk.dsl.meldungen.Meldungscodes;

/** Tells that the encoding of a file was guessed. */
final class Kodierungswarnung extends AbstractDiagnostic {

    private final String datei;

    Kodierungswarnung(String datei) {
        this.datei = datei;
    }

    @Override
    public String getMessage() {
        return "Die Datei ist nicht in UTF-8 gespeichert; sie wird als Latin-1 (Windows-1252) gelesen. Bitte in UTF-8 speichern.";
    }

    @Override
    public String getCode() {
        return Meldungscodes.KODIERUNG;
    }

    @Override
    public String[] getData() {
        return new String[0];
    }

    @Override
    public String getLocation() {
        return datei;
    }

    @Override
    public int getOffset() {
        return 0;
    }

    @Override
    public int getLength() {
        return 0;
    }

    @Override
    public int getLine() {
        return 1;
    }

    @Override
    public int getLineEnd() {
        return 1;
    }

    @Override
    public int getColumn() {
        return 1;
    }

    @Override
    public int getColumnEnd() {
        return 1;
    }

    @Override
    public URI getUriToProblem() {
        return null;
    }

    @Override
    protected INode getNode() {
        throw new IllegalStateException("Die Warnung gilt der ganzen Datei.");
    }
}
