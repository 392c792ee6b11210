package org.leitwerk.ui.plan;

import java.util.Map;
import java.util.WeakHashMap;
import org.eclipse.core.filebuffers.IFileBuffer;
import org.eclipse.core.filebuffers.ITextFileBuffer;

/** Remembers for each open document the text it had when it was last the same as its file. */
final class Grundtexte {

    private static final Map<IFileBuffer, String> TEXTE = new WeakHashMap<>();

    private Grundtexte() {}

    static void merke(ITextFileBuffer puffer) {
        TEXTE.put(puffer, puffer.getDocument().get());
    }

    /** Null if it is not known. */
    static String von(IFileBuffer puffer) {
        return TEXTE.get(puffer);
    }

    static void vergiss(IFileBuffer puffer) {
        TEXTE.remove(puffer);
    }
}
