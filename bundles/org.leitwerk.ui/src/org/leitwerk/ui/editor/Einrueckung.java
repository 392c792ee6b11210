package org.leitwerk.ui.editor;

import org.eclipse.jface.text.DocumentCommand;
import org.eclipse.jface.text.IAutoEditStrategy;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.TextUtilities;
import org.leitwerk.dsl.ide.textform.Einzug;

/** What the editor does while one types: a new line is indented, a closing brace goes below what it closes. */
public final class Einrueckung implements IAutoEditStrategy {

    @Override
    public void customizeDocumentCommand(IDocument dokument, DocumentCommand befehl) {
        if (befehl.text == null || befehl.length != 0) {
            return;
        }
        if (TextUtilities.equals(dokument.getLegalLineDelimiters(), befehl.text) >= 0) {
            Einzug.Umbruch umbruch = Einzug.neueZeile(dokument.get(), befehl.offset);
            befehl.offset = umbruch.ersetzung().stelle();
            befehl.length = umbruch.ersetzung().laenge();
            befehl.text = umbruch.ersetzung().text();
            befehl.caretOffset = umbruch.schreibmarke();
            befehl.shiftsCaret = false;
        } else if (befehl.text.equals("}")) {
            Einzug.schliessendeKlammer(dokument.get(), befehl.offset).ifPresent(einzug -> {
                int davor = befehl.offset - einzug.ende();
                if (davor == 0) { // the blanks before the brace
                    befehl.offset = einzug.stelle();
                    befehl.length = einzug.laenge();
                    befehl.text = einzug.text() + "}";
                }
            });
        }
    }
}
