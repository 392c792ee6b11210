package org.leitwerk.ui.eigenschaften;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.leitwerk.dsl.ide.formular.Feld;
import org.leitwerk.dsl.ide.formular.Feldart;
import org.leitwerk.dsl.ide.formular.Gruppe;

/** The fields of one group below each other, scrolled. The same widgets serve all elements with the same fields. */
final class Formularseite {

    private static final int SCHRITT = 24;

    private final Feldhelfer helfer;
    private final ScrolledComposite rahmen;
    private final List<Feldsicht> felder = new ArrayList<>();
    private List<String> bau = List.of();
    private Composite inhalt;
    private boolean ordnungFolgt;

    Formularseite(Composite oben, Feldhelfer helfer) {
        this.helfer = helfer;
        rahmen = new ScrolledComposite(oben, SWT.V_SCROLL);
        rahmen.setExpandHorizontal(true);
        rahmen.setExpandVertical(true);
        rahmen.setShowFocusedControl(true);
        rahmen.getVerticalBar().setIncrement(SCHRITT);
        rahmen.addListener(SWT.Resize, e -> ordne());
    }

    Control control() {
        return rahmen;
    }

    /** Shows a group of an element; widgets are made anew only if the fields are other ones. */
    void zeige(Formularblatt blatt, Gruppe gruppe) {
        List<String> neu = gruppe.felder().stream().map(Formularseite::bauart).toList();
        if (!neu.equals(bau)) {
            baue(gruppe);
            bau = neu;
        }
        for (int i = 0; i < felder.size(); i++) {
            felder.get(i).zeige(blatt, gruppe.felder().get(i));
        }
        ordne();
    }

    private static String bauart(Feld feld) {
        return feld.merkmal() + " " + feld.art() + " " + feld.beschriftung() + " " + feld.pflicht();
    }

    /** The old fields stay visible until the new ones are there. */
    private void baue(Gruppe gruppe) {
        Composite alt = inhalt;
        felder.clear();
        inhalt = new Composite(rahmen, SWT.NONE);
        GridLayoutFactory.fillDefaults()
                .numColumns(2)
                .margins(8, 6)
                .spacing(4, 5)
                .applyTo(inhalt);
        for (Feld feld : gruppe.felder()) {
            Feldsicht sicht = sicht(feld.art());
            sicht.baue(inhalt, feld);
            felder.add(sicht);
        }
        rahmen.setContent(inhalt);
        rahmen.setOrigin(0, 0);
        if (alt != null) {
            alt.dispose();
        }
    }

    /** Takes all fields away. */
    void leere() {
        if (inhalt != null) {
            rahmen.setContent(null);
            inhalt.dispose();
            inhalt = null;
        }
        felder.clear();
        bau = List.of();
    }

    private Feldsicht sicht(Feldart art) {
        return switch (art) {
            case LANGTEXT -> new Langtextfeld(helfer);
            case JA_NEIN -> new Hakenfeld(helfer);
            case AUSWAHL -> new Auswahlfeld(helfer);
            case VERWEIS -> new Verweisfeld(helfer);
            case VERWEISE, LISTE, TEILE -> new Listenfeld(helfer);
            default -> new Zeilenfeld(helfer);
        };
    }

    /** Lays out as soon as what happens now has happened; often asked, once done. */
    void ordneBald() {
        if (!ordnungFolgt) {
            ordnungFolgt = true;
            rahmen.getDisplay().asyncExec(() -> {
                ordnungFolgt = false;
                if (!rahmen.isDisposed()) {
                    ordne();
                }
            });
        }
    }

    private void ordne() {
        if (inhalt == null || inhalt.isDisposed()) {
            return;
        }
        int breite = rahmen.getClientArea().width;
        rahmen.setMinSize(inhalt.computeSize(Math.max(breite, 1), SWT.DEFAULT));
        inhalt.layout(true, true);
        rahmen.getVerticalBar().setPageIncrement(Math.max(SCHRITT, rahmen.getClientArea().height - SCHRITT));
    }

    /** Writes what is typed and not in the text yet. */
    void uebernimm() {
        felder.stream().filter(Feldsicht::offen).toList().forEach(Feldsicht::uebernimm);
    }

    /** Takes back what is typed in the field with the keyboard; tells whether there was something. */
    boolean verwirf() {
        return felder.stream()
                .filter(Feldsicht::offen)
                .findFirst()
                .map(Feldsicht::verwirf)
                .orElse(false);
    }

    /** Gives the field of a feature the keyboard and scrolls to it. */
    void gibTastatur(String merkmal) {
        felder.stream()
                .filter(feld -> feld.feld().merkmal().equals(merkmal))
                .findFirst()
                .ifPresent(feld -> {
                    feld.zelle().setFocus();
                    rahmen.showControl(feld.zelle());
                });
    }

    /** Gives the first field the keyboard. */
    boolean setFocus() {
        return inhalt != null && inhalt.setFocus();
    }

    /** Whether it can be typed into. */
    void setEnabled(boolean ja) {
        if (inhalt != null && inhalt.getEnabled() != ja) {
            inhalt.setEnabled(ja);
        }
    }
}
