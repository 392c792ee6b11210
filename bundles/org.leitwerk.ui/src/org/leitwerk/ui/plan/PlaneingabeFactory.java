package org.leitwerk.ui.plan;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;

/** Restores the editors of the last session. */
public final class PlaneingabeFactory implements IElementFactory {

    static final String ID = "org.leitwerk.ui.planeingabe";

    private static final String DATEI = "datei";

    static void merke(IMemento memento, Planeingabe eingabe) {
        memento.putString(DATEI, eingabe.datei().toString());
    }

    @Override
    public IAdaptable createElement(IMemento memento) {
        String datei = memento.getString(DATEI);
        try {
            // An editor of a file that is gone would only show an error.
            return datei != null && Files.isRegularFile(Path.of(datei)) ? new Planeingabe(Path.of(datei)) : null;
        } catch (InvalidPathException e) {
            return null;
        }
    }
}
