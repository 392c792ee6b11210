package org.leitwerk.ui.plan;

import java.nio.file.Path;
import org.eclipse.core.filesystem.EFS;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.ide.FileStoreEditorInput;

/** A file of a plan as input of an editor. A class of its own, so that our document provider is found for it. */
public final class Planeingabe extends FileStoreEditorInput {

    private final Path datei;

    /**
     * The input for a file.
     *
     * @param datei the file; need not exist
     */
    public Planeingabe(Path datei) {
        super(EFS.getLocalFileSystem()
                .fromLocalFile(datei.toAbsolutePath().normalize().toFile()));
        this.datei = datei.toAbsolutePath().normalize();
    }

    /**
     * The file.
     *
     * @return an absolute path
     */
    public Path datei() {
        return datei;
    }

    @Override
    public String getFactoryId() {
        return PlaneingabeFactory.ID;
    }

    @Override
    public void saveState(IMemento memento) {
        PlaneingabeFactory.merke(memento, this);
    }

    @Override
    public boolean equals(Object anderes) {
        return anderes instanceof Planeingabe eingabe ? eingabe.datei.equals(datei) : super.equals(anderes);
    }

    @Override
    public int hashCode() {
        return super.hashCode();
    }
}
