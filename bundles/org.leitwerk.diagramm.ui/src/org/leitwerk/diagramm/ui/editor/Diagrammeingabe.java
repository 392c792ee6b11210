package org.leitwerk.diagramm.ui.editor;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.eclipse.core.runtime.PlatformObject;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;
import org.leitwerk.diagramm.dienst.Diagrammschluessel;
import org.leitwerk.diagramm.ui.bild.Diagrammbilder;

/** A diagram of a plan as input of an editor; comes back after a restart. */
public final class Diagrammeingabe extends PlatformObject implements IEditorInput, IPersistableElement {

    private final Path ordner;
    private final Diagrammschluessel schluessel;
    private final String titel;

    /**
     * The input for a diagram.
     *
     * @param ordner folder of the plan
     * @param schluessel which diagram
     * @param titel its title as known now
     */
    public Diagrammeingabe(Path ordner, Diagrammschluessel schluessel, String titel) {
        this.ordner = ordner.toAbsolutePath().normalize();
        this.schluessel = schluessel;
        this.titel = titel;
    }

    /** The folder of the plan, an absolute path. */
    public Path ordner() {
        return ordner;
    }

    /** Which diagram. */
    public Diagrammschluessel schluessel() {
        return schluessel;
    }

    @Override
    public boolean exists() {
        return Files.isDirectory(ordner);
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return Diagrammbilder.art(schluessel.art());
    }

    @Override
    public String getName() {
        return titel;
    }

    @Override
    public IPersistableElement getPersistable() {
        return this;
    }

    @Override
    public String getToolTipText() {
        return titel + " (" + ordner + ")";
    }

    @Override
    public void saveState(IMemento merkzettel) {
        DiagrammeingabeFactory.merke(merkzettel, this);
    }

    @Override
    public String getFactoryId() {
        return DiagrammeingabeFactory.ID;
    }

    @Override
    public boolean equals(Object anderes) {
        return anderes instanceof Diagrammeingabe eingabe
                && eingabe.ordner.equals(ordner)
                && eingabe.schluessel.equals(schluessel);
    }

    @Override
    public int hashCode() {
        return Objects.hash(ordner, schluessel);
    }
}
