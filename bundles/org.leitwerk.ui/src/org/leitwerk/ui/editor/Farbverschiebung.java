package org.leitwerk.ui.editor;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.text.DocumentEvent;
import org.leitwerk.dsl.ide.textform.Farbstelle;

/** Keeps colours at their words while one types, until the text has been understood anew. */
final class Farbverschiebung {

    private Farbverschiebung() {}

    /** The colours after a change of the text. What is typed in or directly behind a word belongs to it. */
    static List<Farbstelle> nach(List<Farbstelle> stellen, DocumentEvent aenderung) {
        int von = aenderung.getOffset();
        int bis = von + aenderung.getLength();
        int versatz = (aenderung.getText() == null ? 0 : aenderung.getText().length()) - aenderung.getLength();
        List<Farbstelle> neu = new ArrayList<>(stellen.size());
        for (Farbstelle stelle : stellen) {
            int ende = stelle.stelle() + stelle.laenge();
            if (ende < von) {
                neu.add(stelle);
            } else if (stelle.stelle() >= bis && stelle.stelle() > von) {
                neu.add(new Farbstelle(stelle.stelle() + versatz, stelle.laenge(), stelle.art()));
            } else if (stelle.stelle() <= von && ende >= bis && stelle.laenge() + versatz > 0) {
                neu.add(new Farbstelle(stelle.stelle(), stelle.laenge() + versatz, stelle.art()));
            } else if (stelle.stelle() < von) {
                neu.add(new Farbstelle(stelle.stelle(), von - stelle.stelle(), stelle.art()));
            }
        }
        return neu;
    }
}
