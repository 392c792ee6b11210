package org.leitwerk.ui.editor;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.contentassist.CompletionProposal;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.link.LinkedModeModel;
import org.eclipse.jface.text.link.LinkedPosition;
import org.eclipse.jface.text.link.LinkedPositionGroup;
import org.eclipse.jface.text.link.ProposalPosition;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.texteditor.link.EditorLinkedModeUI;
import org.leitwerk.dsl.ide.vorschlag.Platzhalter;
import org.leitwerk.dsl.ide.vorschlag.Vorschlag;

/** Goes through the places of a template with the tabulator key. */
final class Platzhaltermodus {

    private Platzhaltermodus() {}

    /**
     * Begins at the first place.
     *
     * @return what is selected then; empty if the template has no places
     */
    static Optional<Point> beginne(ITextViewer viewer, int von, Vorschlag vorschlag) throws BadLocationException {
        Map<Integer, List<Platzhalter>> gruppen = vorschlag.platzhalter().stream()
                .filter(platz -> platz.nummer() > 0)
                .collect(Collectors.groupingBy(Platzhalter::nummer, TreeMap::new, Collectors.toList()));
        int ende = vorschlag.platzhalter().stream()
                .filter(platz -> platz.nummer() == 0)
                .mapToInt(Platzhalter::beginn)
                .findFirst()
                .orElse(vorschlag.text().length());
        if (gruppen.isEmpty()) {
            return ende < vorschlag.text().length() ? Optional.of(new Point(von + ende, 0)) : Optional.empty();
        }
        LinkedModeModel modell = new LinkedModeModel();
        for (List<Platzhalter> gleiche : gruppen.values()) {
            LinkedPositionGroup gruppe = new LinkedPositionGroup();
            for (Platzhalter platz : gleiche) {
                gruppe.addPosition(stelle(viewer.getDocument(), von, platz));
            }
            modell.addGroup(gruppe);
        }
        modell.forceInstall();
        EditorLinkedModeUI modus = new EditorLinkedModeUI(modell, viewer);
        modus.setExitPosition(viewer, von + ende, 0, Integer.MAX_VALUE);
        modus.setCyclingMode(EditorLinkedModeUI.CYCLE_WHEN_NO_PARENT);
        modus.enter();
        return Optional.of(erste(gruppen, von));
    }

    private static Point erste(Map<Integer, List<Platzhalter>> gruppen, int von) {
        Platzhalter erster = gruppen.values().iterator().next().stream()
                .min(Comparator.comparingInt(Platzhalter::beginn))
                .orElseThrow();
        return new Point(von + erster.beginn(), erster.laenge());
    }

    private static LinkedPosition stelle(IDocument dokument, int von, Platzhalter platz) {
        int beginn = von + platz.beginn();
        if (platz.auswahl().isEmpty()) {
            return new LinkedPosition(dokument, beginn, platz.laenge(), platz.nummer());
        }
        ICompletionProposal[] auswahl = platz.auswahl().stream()
                .map(wert -> new CompletionProposal(wert, beginn, platz.laenge(), wert.length()))
                .toArray(ICompletionProposal[]::new);
        ProposalPosition stelle = new ProposalPosition(dokument, beginn, platz.laenge(), platz.nummer(), auswahl);
        for (int i = 0; i < auswahl.length; i++) {
            // a choice replaces what stands in the place by then
            auswahl[i] = new Wahl(platz.auswahl().get(i), stelle);
        }
        return stelle;
    }

    /** One value to choose from. */
    private record Wahl(String wert, Position stelle) implements ICompletionProposal {

        @Override
        public void apply(IDocument dokument) {
            try {
                dokument.replace(stelle.getOffset(), stelle.getLength(), wert);
            } catch (BadLocationException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public String getDisplayString() {
            return wert;
        }

        @Override
        public Point getSelection(IDocument dokument) {
            return new Point(stelle.getOffset() + wert.length(), 0);
        }

        @Override
        public String getAdditionalProposalInfo() {
            return null;
        }

        @Override
        public org.eclipse.swt.graphics.Image getImage() {
            return null;
        }

        @Override
        public org.eclipse.jface.text.contentassist.IContextInformation getContextInformation() {
            return null;
        }
    }
}
