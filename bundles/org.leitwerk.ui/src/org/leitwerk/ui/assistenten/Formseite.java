package org.leitwerk.ui.assistenten;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.leitwerk.dsl.ide.bearbeitung.Zielsatzform;
import org.leitwerk.steuerung.Ziel;
import org.leitwerk.steuerung.Zielsystem;
import org.leitwerk.ui.plan.Plansitzung;
import org.leitwerk.ui.sicht.Zugang;

/** How the goals are laid out, what they are about, until when, and in which file they go. */
final class Formseite extends Seite {

    private final Plansitzung plan;
    private final List<Path> dateien;
    private Button pyramide;
    private Text titel;
    private Text jahr;
    private Combo datei;

    Formseite(Plansitzung plan) {
        super("form", Messages.NeuesZielsystem, Messages.ZielsystemWie);
        this.plan = plan;
        this.dateien = plan.lies(stand -> List.copyOf(stand.pfade()));
    }

    @Override
    protected void baue(Composite flaeche) {
        wahl(flaeche, Messages.VierFelder, Messages.VierFelderText).setSelection(true);
        pyramide = wahl(flaeche, Messages.FuenfEbenen, Messages.FuenfEbenenText);
        titel = textfeld(flaeche, Messages.Thema);
        titel.setMessage(Messages.ThemaBeispiel);
        jahr = textfeld(flaeche, Messages.BisJahr);
        jahr.setMessage(Messages.BisJahrOffen);
        beschrifte(flaeche, Messages.InDatei);
        datei = new Combo(flaeche, SWT.READ_ONLY);
        dateien.forEach(pfad -> datei.add(plan.ordner().relativize(pfad).toString()));
        datei.select(Math.max(0, dateien.indexOf(passende().orElse(null))));
        fuelle(datei);
        Zugang.benenne(datei, ohneTaste(Messages.InDatei));
    }

    /** The file with most goals, else one that is meant for goals by its name, else the one in the editor. */
    private Optional<Path> passende() {
        Optional<Path> mitZielen = plan.lies(stand -> stand
                .elemente()
                .filter(element -> element instanceof Ziel || element instanceof Zielsystem)
                .map(stand::pfad)
                .collect(Collectors.groupingBy(pfad -> pfad, TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey));
        return mitZielen
                .or(() -> dateien.stream()
                        .filter(pfad -> pfad.getFileName()
                                .toString()
                                .toLowerCase(Locale.ROOT)
                                .contains("ziele"))
                        .findFirst())
                .or(AktiverPlan::datei);
    }

    @Override
    protected String mangel() {
        if (dateien.isEmpty()) {
            return Messages.PlanOhneDatei;
        }
        return jahr.getText().isBlank() || jahr.getText().strip().matches("(19|20|21)\\d\\d")
                ? null
                : Messages.JahrFalsch;
    }

    Zielsatzform form() {
        return pyramide.getSelection() ? Zielsatzform.FUENF_EBENEN : Zielsatzform.VIER_FELDER;
    }

    String titel() {
        return titel.getText();
    }

    int jahr() {
        return jahr.getText().isBlank() ? 0 : Integer.parseInt(jahr.getText().strip());
    }

    Path datei() {
        return dateien.get(datei.getSelectionIndex());
    }
}
