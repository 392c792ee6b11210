package org.leitwerk.ui.assistenten;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PartInitException;
import org.leitwerk.steuerung.ablage.Entwurf;
import org.leitwerk.steuerung.modell.Planteil;
import org.leitwerk.ui.plan.Planeditoren;
import org.leitwerk.ui.plan.Plansitzung;
import org.leitwerk.ui.sicht.Zugang;

/** Adds an empty file to a plan; what it is for may be said, and gives it a name and a first line. */
final class NeueDateiAssistent extends Assistent {

    private static final String ENDUNG = ".leitwerk";
    private static final String VERBOTEN = "/\\:*?\"<>|";

    private final Plansitzung plan;
    private final Dateiseite seite = new Dateiseite();
    private Path datei;

    NeueDateiAssistent(Plansitzung plan) {
        super(Messages.NeueDatei, "plan");
        this.plan = plan;
    }

    @Override
    public void addPages() {
        addPage(seite);
    }

    @Override
    public boolean performFinish() {
        datei = plan.ordner().resolve(seite.name());
        try {
            Entwurf.schreibe(datei, seite.inhalt().getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            return melde(seite, Dateigrund.von(Messages.DateiAnlegen, e));
        }
        plan.leseNeu();
        return true;
    }

    @Override
    protected void danach(Shell fenster) {
        try {
            Planeditoren.oeffne(datei, true);
        } catch (PartInitException e) {
            ILog.of(NeueDateiAssistent.class).error(e.getMessage(), e);
        }
    }

    /** The one page: what for, and the name. */
    private final class Dateiseite extends Seite {

        private Combo inhalt;
        private Text name;
        private String vorschlag = "";

        Dateiseite() {
            super("datei", Messages.NeueDatei, Messages.NeueDateiWie);
        }

        @Override
        protected void baue(Composite flaeche) {
            beschrifte(flaeche, Messages.ImPlan);
            Label ordner = new Label(flaeche, SWT.NONE);
            ordner.setText(plan.ordner().toString());
            fuelle(ordner);
            beschrifte(flaeche, Messages.Inhalt);
            inhalt = new Combo(flaeche, SWT.READ_ONLY);
            inhalt.add(Messages.InhaltOffen);
            for (Planteil teil : Planteil.values()) {
                inhalt.add(teil.titel());
            }
            inhalt.select(0);
            fuelle(inhalt);
            Zugang.benenne(inhalt, ohneTaste(Messages.Inhalt));
            inhalt.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> schlageVor()));
            name = textfeld(flaeche, Messages.Dateiname);
        }

        private void schlageVor() {
            if (name.getText().equals(vorschlag) && inhalt.getSelectionIndex() > 0) {
                vorschlag = frei(
                        Planteil.values()[inhalt.getSelectionIndex() - 1].name().toLowerCase(Locale.ROOT));
                name.setText(vorschlag);
            }
        }

        private String frei(String stamm) {
            String versuch = stamm + ENDUNG;
            for (int i = 2; Files.exists(plan.ordner().resolve(versuch)); i++) {
                versuch = stamm + "-" + i + ENDUNG;
            }
            return versuch;
        }

        String name() {
            String geschrieben = name.getText().strip();
            return geschrieben.endsWith(ENDUNG) ? geschrieben : geschrieben + ENDUNG;
        }

        String inhalt() {
            return inhalt.getSelectionIndex() > 0
                    ? "// " + Planteil.values()[inhalt.getSelectionIndex() - 1].titel() + "\n\n"
                    : "";
        }

        @Override
        protected String mangel() {
            if (name.getText().isBlank()) {
                return Messages.DateinameFehlt;
            }
            String voll = name();
            if (voll.startsWith(".") || voll.chars().anyMatch(z -> z < ' ' || VERBOTEN.indexOf(z) >= 0)) {
                return Messages.DateinameUngueltig;
            }
            return Files.exists(plan.ordner().resolve(voll)) ? Messages.DateiGibtEs : null;
        }
    }
}
