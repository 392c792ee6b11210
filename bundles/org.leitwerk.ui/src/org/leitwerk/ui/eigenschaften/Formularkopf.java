package org.leitwerk.ui.eigenschaften;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.URI;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.leitwerk.dsl.ide.formular.Feld;
import org.leitwerk.dsl.ide.formular.Feldmeldung;
import org.leitwerk.dsl.ide.formular.Formular;
import org.leitwerk.ui.bild.Elementbilder;
import org.leitwerk.ui.sicht.Zugang;

/** What the form is about: icon, title, kind, the way to it, and the worst finding. */
final class Formularkopf {

    private static final int BREITE = 100;
    private static final int HOECHSTENS_ZEICHEN = 40;

    private final Composite oben;
    private final Link weg;
    private final CLabel titel;
    private final Composite befundzeile;
    private final Label zeichen;
    private final CLabel befund;

    private String stelle;

    /**
     * Makes the head.
     *
     * @param zeige shows the form of an element on the way
     * @param springe goes to a field by the name of its feature
     */
    Formularkopf(Composite eltern, Consumer<URI> zeige, Consumer<String> springe) {
        oben = new Composite(eltern, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(4, 1).spacing(0, 0).applyTo(oben);
        weg = new Link(oben, SWT.NONE);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .indent(4, 2)
                .hint(BREITE, SWT.DEFAULT)
                .applyTo(weg);
        weg.addListener(SWT.Selection, e -> zeige.accept(URI.createURI(e.text)));
        Zugang.benenne(weg, Messages.Weg);
        titel = new CLabel(oben, SWT.NONE);
        titel.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .hint(BREITE, SWT.DEFAULT)
                .applyTo(titel);
        befundzeile = new Composite(oben, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(0, 0).applyTo(befundzeile);
        GridDataFactory.fillDefaults().grab(true, false).indent(4, 0).applyTo(befundzeile);
        zeichen = new Label(befundzeile, SWT.NONE); // not the image of the text, which would go when space is short
        GridDataFactory.fillDefaults()
                .align(SWT.CENTER, SWT.CENTER)
                .hint(16, SWT.DEFAULT)
                .applyTo(zeichen);
        befund = new CLabel(befundzeile, SWT.NONE);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .hint(BREITE, SWT.DEFAULT)
                .applyTo(befund);
        befund.addListener(SWT.MouseUp, e -> {
            if (stelle != null) {
                springe.accept(stelle);
            }
        });
    }

    Composite control() {
        return oben;
    }

    /** Shows the head of an element. */
    void zeige(Formularblatt blatt) {
        Formular formular = blatt.formular();
        setze(weg, weg(blatt.weg()));
        String text = formular.bezeichnung().equals(formular.art())
                ? formular.art()
                : formular.art() + ": " + formular.bezeichnung();
        setze(titel, text);
        titel.setImage(Elementbilder.von(formular.symbol()));
        List<Feldmeldung> alle = Stream.concat(
                        formular.meldungen().stream(),
                        formular.felder().stream().flatMap(feld -> feld.meldungen().stream()))
                .sorted((a, b) -> b.stufe().compareTo(a.stufe()))
                .toList();
        Optional<Feldmeldung> schlimmste = alle.stream().findFirst();
        String satz = schlimmste.map(Feldmeldung::text).orElse("");
        setze(befund, alle.size() > 1 ? NLS.bind(Messages.UndWeitere, satz, alle.size() - 1) : satz);
        zeichen.setImage(Toene.bild(schlimmste.map(Feldmeldung::stufe).orElse(null)));
        befund.setToolTipText(
                String.join("\n", alle.stream().map(Feldsicht::satz).distinct().toList()));
        stelle = schlimmste.flatMap(meldung -> stelle(formular, meldung)).orElse(null);
        befund.setCursor(stelle == null ? null : befund.getDisplay().getSystemCursor(SWT.CURSOR_HAND));
        sichtbar(weg, !blatt.weg().isEmpty());
        sichtbar(befundzeile, schlimmste.isPresent());
    }

    /** Says that the element is not there at the moment. */
    void zeigeFehlt() {
        setze(befund, Messages.Verschwunden);
        zeichen.setImage(null);
        sichtbar(befundzeile, true);
    }

    private static Optional<String> stelle(Formular formular, Feldmeldung meldung) {
        return formular.felder().stream()
                .filter(feld -> feld.meldungen().contains(meldung))
                .map(Feld::merkmal)
                .findFirst();
    }

    private static String weg(List<Formularblatt.Glied> glieder) {
        StringBuilder text = new StringBuilder();
        for (Formularblatt.Glied glied : glieder) {
            String name = glied.bezeichnung().length() > HOECHSTENS_ZEICHEN
                    ? glied.bezeichnung().substring(0, HOECHSTENS_ZEICHEN - 1) + "…"
                    : glied.bezeichnung();
            text.append("<a href=\"")
                    .append(glied.adresse())
                    .append("\">")
                    .append(name.replace("&", "&&"))
                    .append("</a> › ");
        }
        return text.toString();
    }

    private static void setze(CLabel label, String text) {
        String einzeilig = text.replace('\n', ' ').replace("&", "&&");
        if (!einzeilig.equals(label.getText())) {
            label.setText(einzeilig);
        }
    }

    private static void setze(Link link, String text) {
        if (!text.equals(link.getText())) {
            link.setText(text);
        }
    }

    private static void sichtbar(Control control, boolean ja) {
        GridData daten = (GridData) control.getLayoutData();
        if (daten.exclude == ja) {
            daten.exclude = !ja;
            control.setVisible(ja);
            control.requestLayout();
        }
    }
}
