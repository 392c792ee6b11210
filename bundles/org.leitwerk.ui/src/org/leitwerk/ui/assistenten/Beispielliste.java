package org.leitwerk.ui.assistenten;

import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.leitwerk.beispiele.Beispiel;
import org.leitwerk.beispiele.Beispiele;
import org.leitwerk.ui.bild.Bilder;
import org.leitwerk.ui.sicht.Zugang;

/** The example plans to choose from; what the chosen one shows and where it comes from stands below. */
final class Beispielliste {

    private static final int HOEHE_LISTE = 150;
    private static final int HOEHE_TEXT = 84;
    private static final int BREITE = 560;

    private final TableViewer liste;
    private final Text worte;

    Beispielliste(Composite flaeche, Runnable geaendert) {
        liste = new TableViewer(flaeche, SWT.BORDER | SWT.SINGLE | SWT.V_SCROLL);
        liste.setContentProvider(ArrayContentProvider.getInstance());
        liste.setLabelProvider(new LabelProvider() {
            @Override
            public String getText(Object element) {
                return ((Beispiel) element).titel();
            }

            @Override
            public Image getImage(Object element) {
                return Bilder.bild("befehl/beispiel.svg");
            }
        });
        liste.setInput(Beispiele.alle());
        GridDataFactory.fillDefaults()
                .span(Seite.SPALTEN, 1)
                .grab(true, true)
                .hint(BREITE, HOEHE_LISTE)
                .applyTo(liste.getControl());
        Zugang.benenne(liste.getControl(), Messages.Beispiele);
        worte = new Text(flaeche, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL);
        GridDataFactory.fillDefaults()
                .span(Seite.SPALTEN, 1)
                .grab(true, false)
                .hint(BREITE, HOEHE_TEXT)
                .applyTo(worte);
        Zugang.benenne(worte, Messages.BeispielWorte);
        liste.addSelectionChangedListener(e -> {
            worte.setText(gewaehltes()
                    .map(b -> NLS.bind(Messages.BeispielText, b.beschreibung(), b.quelle()))
                    .orElse(""));
            geaendert.run();
        });
        liste.setSelection(new StructuredSelection(Beispiele.alle().get(0)));
    }

    Optional<Beispiel> gewaehltes() {
        return Optional.ofNullable((Beispiel) liste.getStructuredSelection().getFirstElement());
    }

    void erlaube(boolean erlaubt) {
        liste.getControl().setEnabled(erlaubt);
        worte.setEnabled(erlaubt);
    }
}
