package org.leitwerk.ui.assistenten;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.BusyIndicator;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.leitwerk.dsl.laden.Planlader;
import org.leitwerk.dsl.umwandlung.Umwandlung;
import org.leitwerk.dsl.umwandlung.Umwandlungsfehler;
import org.leitwerk.ui.befehl.Planoeffner;

/** Makes a plan in text of a plan in XMI. */
final class XmiImportAssistent extends Assistent {

    private static final String TEXT = "." + Planlader.ENDUNG;

    private final Importseite seite = new Importseite();
    private Path geoeffnet;

    XmiImportAssistent() {
        super(Messages.XmiImport, "austausch");
    }

    @Override
    public void addPages() {
        addPage(seite);
    }

    @Override
    public boolean performFinish() {
        Path quelle = seite.quelle.pfad().orElseThrow();
        Path ordner = seite.ordner.pfad().orElseThrow();
        boolean[] fertig = new boolean[1];
        BusyIndicator.showWhile(getShell().getDisplay(), () -> fertig[0] = importiere(quelle, ordner));
        return fertig[0];
    }

    private boolean importiere(Path quelle, Path ordner) {
        try {
            String name = stamm(quelle) + TEXT;
            Umwandlung.Ergebnis ergebnis =
                    new Umwandlung(pfad -> pfad.getFileName().toString()).wandle(quelle, ordner.resolve(name));
            seite.meldungen.zeige(ergebnis.meldungen(), quelle.getParent());
            if (!ergebnis.fehler().isEmpty()) {
                return melde(seite, Messages.XmiFehlerhaft);
            }
            String text = new String(ergebnis.dateien().values().iterator().next(), StandardCharsets.UTF_8);
            Map<String, String> dateien =
                    seite.teilen.getSelection() ? Aufteilung.nachTeilen(name, text) : Map.of(name, text);
            if (!darfSchreiben(ordner, dateien)) {
                return false;
            }
            Dateienschreiber.schreibe(ordner, dateien);
            geoeffnet = seite.teilen.getSelection() ? ordner : ordner.resolve(name);
            Ordnergedaechtnis.merke(ordner.getParent());
            return true;
        } catch (Umwandlungsfehler e) {
            return melde(seite, e.getMessage());
        } catch (IOException e) {
            return melde(seite, Dateigrund.von(Messages.PlanAnlegen, e));
        }
    }

    /** Asks before anything that is there is replaced, or gets something beside it that would belong to its plan. */
    private boolean darfSchreiben(Path ordner, Map<String, String> dateien) {
        List<String> vorhandene = dateien.keySet().stream()
                .filter(name -> Files.exists(ordner.resolve(name)))
                .sorted()
                .toList();
        if (!vorhandene.isEmpty()) {
            String liste = vorhandene.stream().map(name -> "• " + name).collect(Collectors.joining("\n"));
            return MessageDialog.openQuestion(getShell(), Messages.XmiImport, NLS.bind(Messages.ErsetzenFrage, liste));
        }
        return Planlader.dateien(ordner).isEmpty()
                || MessageDialog.openQuestion(getShell(), Messages.XmiImport, NLS.bind(Messages.DazuFrage, ordner));
    }

    @Override
    protected void danach(Shell fenster) {
        Planoeffner.oeffne(geoeffnet, fenster);
    }

    private static String stamm(Path quelle) {
        String name = quelle.getFileName().toString();
        return name.contains(".") ? name.substring(0, name.lastIndexOf('.')) : name;
    }

    /** The one page: which file, where to, whether to divide. */
    private static final class Importseite extends Seite {

        private Pfadfeld quelle;
        private Pfadfeld ordner;
        private Button teilen;
        private Meldungsfeld meldungen;

        Importseite() {
            super("import", Messages.XmiImport, Messages.XmiImportWie);
        }

        @Override
        protected void baue(Composite flaeche) {
            quelle = new Pfadfeld(flaeche, Messages.XmiDatei, Pfadfeld.Art.XMI_OEFFNEN, this::neueQuelle);
            ordner = new Pfadfeld(flaeche, Messages.Ordner, Pfadfeld.Art.ORDNER, this::pruefe);
            teilen = new Button(flaeche, SWT.CHECK);
            teilen.setText(Messages.Aufteilen);
            teilen.setSelection(true);
            GridDataFactory.fillDefaults().span(SPALTEN, 1).applyTo(teilen);
            meldungen = new Meldungsfeld(flaeche);
        }

        private void neueQuelle() {
            if (ordner != null) {
                quelle.pfad()
                        .filter(Files::isRegularFile)
                        .ifPresent(pfad -> ordner.schlageVor(Planseite.frei(
                                Ordnergedaechtnis.letzter().toAbsolutePath(), Ordnergedaechtnis.name(stamm(pfad)))));
                meldungen.leere();
                pruefe();
            }
        }

        @Override
        protected String mangel() {
            if (quelle.istLeer()) {
                return Messages.XmiDateiFehlt;
            } else if (quelle.pfad().filter(Files::isRegularFile).isEmpty()) {
                return Messages.XmiDateiGibtEsNicht;
            } else if (!quelle.pfad().orElseThrow().toString().endsWith("." + Planlader.ENDUNG_XMI)) {
                return Messages.XmiEndung;
            } else if (ordner.istLeer()) {
                return Messages.OrdnerFehlt;
            }
            return ordner.pfad()
                            .filter(pfad -> !Files.exists(pfad) || Files.isDirectory(pfad))
                            .isEmpty()
                    ? Messages.OrdnerUngueltig
                    : null;
        }
    }
}
