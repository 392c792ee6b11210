package org.leitwerk.ui.probleme;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.eclipse.ui.IMemento;
import org.leitwerk.dsl.ide.gliederung.Suchwort;
import org.leitwerk.dsl.ide.mangel.Mangel;
import org.leitwerk.regeln.Stufe;
import org.leitwerk.ui.sicht.Merkzettel;

/** Which problems a person wants to see. */
final class Problemfilter {

    private static final String UMFANG = "umfang";
    private static final String STUFE = "stufe.";

    private final Set<Stufe> stufen = EnumSet.of(Stufe.FEHLER, Stufe.WARNUNG, Stufe.HINWEIS);
    private Umfang umfang = Umfang.ALLES;
    private List<Suchwort> worte = List.of();
    private Path datei;

    /** Takes what was kept; the memento may be null. */
    void lies(IMemento merkzettel) {
        umfang = Merkzettel.wert(merkzettel, UMFANG, umfang);
        for (Stufe stufe : List.copyOf(stufen)) {
            setze(stufe, Merkzettel.ja(merkzettel, STUFE + stufe.wort(), true));
        }
    }

    /** Keeps everything but the words. */
    void schreibe(IMemento merkzettel) {
        merkzettel.putString(UMFANG, umfang.name());
        for (Stufe stufe : List.of(Stufe.FEHLER, Stufe.WARNUNG, Stufe.HINWEIS)) {
            merkzettel.putBoolean(STUFE + stufe.wort(), stufen.contains(stufe));
        }
    }

    boolean zeigt(Stufe stufe) {
        return stufen.contains(stufe);
    }

    void setze(Stufe stufe, boolean zeigen) {
        if (zeigen) {
            stufen.add(stufe);
        } else {
            stufen.remove(stufe);
        }
    }

    Umfang umfang() {
        return umfang;
    }

    void setze(Umfang neuer) {
        umfang = neuer;
    }

    /** Words that must all occur. */
    void setze(String text) {
        worte = Suchwort.von(text);
    }

    /** The file in the active editor, null if there is none. */
    void setze(Path neue) {
        datei = neue;
    }

    boolean passt(Problem problem) {
        Mangel mangel = problem.mangel();
        if (!stufen.contains(mangel.stufe())) {
            return false;
        }
        boolean drin =
                switch (umfang) {
                    case ALLES -> true;
                    case PLAN ->
                        datei != null && datei.startsWith(problem.sitzung().ordner());
                    case DATEI -> mangel.datei().equals(datei);
                };
        return drin
                && (worte.isEmpty()
                        || Suchwort.alleIn(
                                worte,
                                String.join(
                                        " ",
                                        mangel.meldung(),
                                        mangel.bezeichnung(),
                                        mangel.name(),
                                        mangel.titel(),
                                        mangel.code())));
    }
}
