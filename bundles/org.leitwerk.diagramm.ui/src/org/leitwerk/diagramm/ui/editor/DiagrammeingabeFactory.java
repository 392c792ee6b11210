package org.leitwerk.diagramm.ui.editor;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.emf.common.util.URI;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;
import org.leitwerk.diagramm.dienst.Diagrammschluessel;

/** Restores the diagrams of the last session. */
public final class DiagrammeingabeFactory implements IElementFactory {

    static final String ID = "org.leitwerk.diagramm.ui.eingabe";

    private static final String ORDNER = "ordner";
    private static final String ART = "art";
    private static final String ZIEL = "ziel";
    private static final String NAME = "name";
    private static final String TITEL = "titel";

    static void merke(IMemento merkzettel, Diagrammeingabe eingabe) {
        Diagrammschluessel schluessel = eingabe.schluessel();
        merkzettel.putString(ORDNER, eingabe.ordner().toString());
        merkzettel.putString(ART, schluessel.art());
        merkzettel.putString(NAME, schluessel.name());
        merkzettel.putString(TITEL, eingabe.getName());
        if (schluessel.ziel() != null) {
            merkzettel.putString(ZIEL, schluessel.ziel().toString());
        }
    }

    @Override
    public IAdaptable createElement(IMemento merkzettel) {
        String ordner = merkzettel.getString(ORDNER);
        String art = merkzettel.getString(ART);
        String name = merkzettel.getString(NAME);
        String ziel = merkzettel.getString(ZIEL);
        String titel = merkzettel.getString(TITEL);
        try {
            // a plan that is gone would only show an error
            return ordner == null || art == null || name == null || !Files.isDirectory(Path.of(ordner))
                    ? null
                    : new Diagrammeingabe(
                            Path.of(ordner),
                            new Diagrammschluessel(art, ziel == null ? null : URI.createURI(ziel), name),
                            titel == null ? name : titel);
        } catch (InvalidPathException e) {
            return null;
        }
    }
}
