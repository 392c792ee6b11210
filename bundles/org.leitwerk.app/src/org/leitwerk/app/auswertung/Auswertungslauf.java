package org.leitwerk.app.auswertung;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.leitwerk.app.Bedienfehler;
import org.leitwerk.app.Umgebung;
import org.leitwerk.app.pruefung.Fund;
import org.leitwerk.app.pruefung.Planpruefer;
import org.leitwerk.controlling.Auswerter;
import org.leitwerk.controlling.Auswertung;
import org.leitwerk.controlling.Auswertungsfrage;
import org.leitwerk.controlling.szenario.Szenarien;
import org.leitwerk.controlling.vergleich.Gegenueberstellung;
import org.leitwerk.daten.Datenmeldung;
import org.leitwerk.daten.bestand.Datenbestand;
import org.leitwerk.daten.bestand.Datenzugriff;
import org.leitwerk.dsl.laden.Plan;
import org.leitwerk.dsl.laden.Planlader;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.regeln.Stufe;
import org.leitwerk.steuerung.Planung;

/** Reads plans with their data and evaluates them. */
public final class Auswertungslauf {

    private static final String DATEN = "daten";

    private final Umgebung umgebung;
    private final Planlader lader = Planlader.neu();
    private final Planpruefer pruefer;

    /** Shows files as the user in this surrounding sees them. */
    public Auswertungslauf(Umgebung umgebung) {
        this.umgebung = umgebung;
        this.pruefer = new Planpruefer(umgebung);
    }

    /**
     * Reads and evaluates one plan; to be called with a large stack.
     *
     * @param teile its folder, or its files
     * @param auftrag what is asked
     */
    public Planauswertung werteAus(List<Path> teile, Auftrag auftrag) {
        Plan plan = lader.lade(teile);
        Path ordner = ordner(teile);
        List<Fund> hindernisse = new ArrayList<>(plan.meldungen().stream()
                .map(pruefer::fund)
                .filter(fund -> fund.stufe() == Stufe.FEHLER)
                .toList());
        String name = umgebung.anzeige(teile.size() == 1 ? teile.get(0) : ordner);
        if (plan.inhalte().isEmpty()) {
            return new Planauswertung(name, name, hindernisse, null, null);
        }
        Planstand stand = Planstand.von(plan.dateien().getResources());
        Datenbestand daten =
                Datenbestand.lies(plan.dateien().getResources(), new Datenzugriff(ordner, Auswertungslauf::zeile));
        daten.meldungen().stream()
                .map(meldung -> fund(meldung, ordner))
                .filter(fund -> fund.stufe() != Stufe.HINWEIS)
                .forEach(hindernisse::add);
        boolean mitVergleich = !auftrag.vergleich().isEmpty();
        String szenario = szenario(stand, mitVergleich ? auftrag.vergleich().get(0) : auftrag.szenario(), name);
        Auswertung auswertung = new Auswerter().werte(stand, daten, new Auswertungsfrage(auftrag.stichtag(), szenario));
        Szenarienvergleich vergleich = null;
        if (mitVergleich) {
            String zweites = szenario(stand, auftrag.vergleich().get(1), name);
            Auswertung andere = new Auswerter().werte(stand, daten, new Auswertungsfrage(auftrag.stichtag(), zweites));
            vergleich = new Szenarienvergleich(
                    auftrag.vergleich().get(0),
                    auftrag.vergleich().get(1),
                    Gegenueberstellung.von(stand, auswertung, andere));
        }
        String titel =
                stand.planung().map(Planung::getTitel).filter(Objects::nonNull).orElse(name);
        return new Planauswertung(name, titel, hindernisse, auswertung, vergleich);
    }

    /** The name by which the scenario is asked for; empty for the plan as it is. */
    private static String szenario(Planstand stand, String szenario, String plan) {
        if (szenario.isEmpty() || Szenarien.finde(stand, szenario).isPresent()) {
            return szenario;
        }
        if (szenario.equals(Auftrag.PLAN)) {
            return "";
        }
        List<String> namen = Szenarien.alle(stand).stream()
                .map(bezug -> bezug.id().isEmpty() ? bezug.titel() : bezug.id())
                .filter(bezeichnung -> !bezeichnung.isEmpty())
                .toList();
        String rat =
                namen.isEmpty() ? " Der Plan nennt keine Szenarien." : " Möglich: " + String.join(", ", namen) + ".";
        throw new Bedienfehler("Das Szenario '" + szenario + "' gibt es in " + plan + " nicht." + rat);
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
