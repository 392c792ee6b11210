package org.leitwerk.app.pruefung;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.leitwerk.app.Umgebung;
import org.leitwerk.dsl.laden.Fundstelle;
import org.leitwerk.dsl.laden.Plan;
import org.leitwerk.dsl.laden.Planlader;
import org.leitwerk.regeln.Meldung;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.regeln.Pruefung;
import org.leitwerk.regeln.Regeltexte;
import org.leitwerk.regeln.Stufe;
import org.leitwerk.steuerung.Planelement;
import org.leitwerk.steuerung.stapel.TieferStapel;

/** Reads plans and applies the rules to them. */
public final class Planpruefer {

    private static final String LESEN = "Lesen des Plans";

    private final Umgebung umgebung;
    private final Planlader lader = Planlader.neu();
    private final Regeltexte texte = Regeltexte.deutsch();

    /** Shows files as the user in this surrounding sees them. */
    public Planpruefer(Umgebung umgebung) {
        this.umgebung = umgebung;
    }

    /** Reads and checks one plan. Trees may be of any depth, so all of it runs with a large stack. */
    public Pruefergebnis pruefe(List<Path> pfade) {
        return TieferStapel.rufe(() -> {
            Plan plan = lader.lade(pfade);
            Planstand stand = Planstand.von(plan.dateien().getResources());
            List<Fund> funde =
                    new ArrayList<>(plan.meldungen().stream().map(this::fund).toList());
            if (!plan.inhalte().isEmpty()) {
                Pruefung.aller(stand).forEach(meldung -> funde.add(fund(meldung, plan)));
            }
            funde.sort(Fund.ORDNUNG);
            return new Pruefergebnis(plan, stand, funde);
        });
    }

    /** A message on reading as a finding. */
    public Fund fund(org.leitwerk.dsl.laden.Meldung meldung) {
        Stufe stufe =
                switch (meldung.stufe()) {
                    case FEHLER -> Stufe.FEHLER;
                    case WARNUNG -> Stufe.WARNUNG;
                    case HINWEIS -> Stufe.HINWEIS;
                };
        return new Fund(
                umgebung.anzeige(meldung.datei()),
                meldung.zeile(),
                meldung.spalte(),
                stufe,
                meldung.code(),
                LESEN,
                meldung.element(),
                null,
                meldung.meldung(),
                meldung.hinweis());
    }

    private Fund fund(Meldung meldung, Plan plan) {
        EObject objekt = meldung.befund().element();
        Fundstelle stelle = plan.fundstelle(objekt, meldung.befund().merkmal());
        return new Fund(
                umgebung.anzeige(stelle.datei()),
                stelle.zeile(),
                stelle.spalte(),
                meldung.stufe(),
                meldung.regel().id(),
                texte.titel(meldung.regel()),
                bezeichnung(objekt),
                objekt,
                texte.meldung(meldung),
                texte.hinweis(meldung.regel()));
    }

    private static String bezeichnung(EObject objekt) {
        for (EObject stelle = objekt; stelle != null; stelle = stelle.eContainer()) {
            if (stelle instanceof Planelement element && (element.getName() != null || element.getTitel() != null)) {
                return element.getName() != null ? element.getName() : element.getTitel();
            }
        }
        return "";
    }
}
