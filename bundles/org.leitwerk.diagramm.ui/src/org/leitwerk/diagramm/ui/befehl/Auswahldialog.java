package org.leitwerk.diagramm.ui.befehl;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.dialogs.ElementTreeSelectionDialog;
import org.leitwerk.diagramm.dienst.Auswahlfrage;
import org.leitwerk.diagramm.dienst.Auswahlfrage.Eintrag;
import org.leitwerk.ui.bild.Elementbilder;

/** Lets a person choose what a tool asks for. */
public final class Auswahldialog {

    private Auswahldialog() {}

    /**
     * Asks.
     *
     * @param fenster above which the dialog opens
     * @param frage what is asked
     * @return ids of the chosen entries; empty if the dialog was cancelled
     */
    public static Optional<List<String>> frage(Shell fenster, Auswahlfrage frage) {
        ElementTreeSelectionDialog dialog =
                new ElementTreeSelectionDialog(fenster, new Beschriftung(), new Inhalt(frage.eintraege()));
        dialog.setTitle(frage.titel());
        dialog.setMessage(frage.meldung());
        dialog.setAllowMultiple(frage.mehrere());
        dialog.setInput(frage);
        dialog.setInitialElementSelections(frage.eintraege().stream()
                .filter(eintrag -> frage.vorgewaehlt().contains(eintrag.id()))
                .toList());
        dialog.setValidator(wahl -> wahl.length > 0 && Arrays.stream(wahl).allMatch(e -> ((Eintrag) e).waehlbar())
                ? Status.OK_STATUS
                : Status.error(""));
        return dialog.open() == Window.OK
                ? Optional.of(Arrays.stream(dialog.getResult())
                        .map(e -> ((Eintrag) e).id())
                        .toList())
                : Optional.empty();
    }

    private static final class Beschriftung extends LabelProvider {
        @Override
        public String getText(Object element) {
            return ((Eintrag) element).text();
        }

        @Override
        public Image getImage(Object element) {
            return Elementbilder.von(((Eintrag) element).klasse());
        }
    }

    private record Inhalt(List<Eintrag> alle) implements ITreeContentProvider {
        @Override
        public Object[] getElements(Object frage) {
            return kinder(null);
        }

        @Override
        public Object[] getChildren(Object element) {
            return kinder(((Eintrag) element).id());
        }

        private Object[] kinder(String eltern) {
            return alle.stream().filter(e -> Objects.equals(e.eltern(), eltern)).toArray();
        }

        @Override
        public Object getParent(Object element) {
            String eltern = ((Eintrag) element).eltern();
            return alle.stream().filter(e -> e.id().equals(eltern)).findFirst().orElse(null);
        }

        @Override
        public boolean hasChildren(Object element) {
            return getChildren(element).length > 0;
        }
    }
}
