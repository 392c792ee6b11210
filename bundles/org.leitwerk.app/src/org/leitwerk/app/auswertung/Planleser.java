package org.leitwerk.app.auswertung;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.leitwerk.app.Umgebung;
import org.leitwerk.app.pruefung.Fund;
import org.leitwerk.app.pruefung.Planpruefer;
import org.leitwerk.daten.Datenmeldung;
import org.leitwerk.daten.bestand.Datenbestand;
import org.leitwerk.daten.bestand.Datenzugriff;
import org.leitwerk.dsl.laden.Plan;
import org.leitwerk.dsl.laden.Planlader;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.regeln.Stufe;

/** Reads plans with their data. */
public final class Planleser {

    private static final String DATEN = "daten";

    private final Umgebung umgebung;
    private final Planlader lader = Planlader.neu();
    private final Planpruefer pruefer;

    /** Shows files as the user in this surrounding sees them. */
    public Planleser(Umgebung umgebung) {
        this.umgebung = umgebung;
        this.pruefer = new Planpruefer(umgebung);
    }

    /**
     * Reads one plan; to be called with a large stack.
     *
     * @param teile its folder, or its files
     */
    public Plandaten lies(List<Path> teile) {
        Plan plan = lader.lade(teile);
        Path ordner = ordner(teile);
        List<Fund> hindernisse = new ArrayList<>(plan.meldungen().stream()
                .map(pruefer::fund)
                .filter(fund -> fund.stufe() == Stufe.FEHLER)
                .toList());
        String name = umgebung.anzeige(teile.size() == 1 ? teile.get(0) : ordner);
        if (plan.inhalte().isEmpty()) {
            return new Plandaten(name, hindernisse, null, null);
        }
        Planstand stand = Planstand.von(plan.dateien().getResources());
        Datenbestand daten =
                Datenbestand.lies(plan.dateien().getResources(), new Datenzugriff(ordner, Planleser::zeile));
        daten.meldungen().stream()
                .map(meldung -> fund(meldung, ordner))
                .filter(fund -> fund.stufe() != Stufe.HINWEIS)
                .forEach(hindernisse::add);
        return new Plandaten(name, hindernisse, stand, daten);
    }

    /** A message on data as a finding; its file is named as seen from the folder of the plan. */
    private Fund fund(Datenmeldung meldung, Path ordner) {
        Stufe stufe =
                switch (meldung.stufe()) {
                    case FEHLER -> Stufe.FEHLER;
                    case WARNUNG -> Stufe.WARNUNG;
                    case HINWEIS -> Stufe.HINWEIS;
                };
        String datei = meldung.datei().isEmpty() ? "" : umgebung.anzeige(ordner.resolve(meldung.datei()));
        return new Fund(
                datei,
                meldung.zeile(),
                meldung.zeile() == 0 ? 0 : 1,
                stufe,
                DATEN,
                "Lesen der Daten",
                "",
                null,
                meldung.text(),
                meldung.rat());
    }

    private static Path ordner(List<Path> teile) {
        Path erster = teile.get(0);
        return Files.isDirectory(erster) ? erster : erster.toAbsolutePath().getParent();
    }

    private static int zeile(EObject objekt) {
        INode knoten = NodeModelUtils.findActualNodeFor(objekt);
        return knoten == null ? 0 : knoten.getStartLine();
    }
}
