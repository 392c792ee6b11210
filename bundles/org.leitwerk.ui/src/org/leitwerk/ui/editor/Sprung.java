package org.leitwerk.ui.editor;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.hyperlink.IHyperlink;
import org.eclipse.swt.program.Program;
import org.eclipse.ui.PartInitException;
import org.leitwerk.dsl.ide.fundort.Sprungziel;
import org.leitwerk.dsl.laden.Planlader;
import org.leitwerk.ui.plan.Planeditoren;

/** A link in the text. */
record Sprung(Sprungziel ziel) implements IHyperlink {

    @Override
    public IRegion getHyperlinkRegion() {
        return new Region(ziel.quelle().getOffset(), ziel.quelle().getLength());
    }

    @Override
    public String getTypeLabel() {
        return null;
    }

    @Override
    public String getHyperlinkText() {
        return ziel.datei().getFileName().toString();
    }

    @Override
    public void open() {
        try {
            if (ziel.element() == null && !ziel.datei().toString().endsWith("." + Planlader.ENDUNG)) {
                Program.launch(
                        ziel.datei().toString()); // a table or a document: the program that the system has for it
            } else {
                Planeditoren.zeige(ziel.datei(), ziel.kopf(), true);
            }
        } catch (PartInitException e) {
            ILog.of(Sprung.class).error(e.getMessage(), e);
        }
    }
}
