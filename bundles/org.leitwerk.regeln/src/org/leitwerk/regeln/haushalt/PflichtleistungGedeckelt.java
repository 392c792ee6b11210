package org.leitwerk.regeln.haushalt;

import static org.leitwerk.steuerung.SteuerungPackage.Literals.BUDGET__GEDECKELT;
import static org.leitwerk.steuerung.SteuerungPackage.Literals.MASSNAHME__BUDGET;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.leitwerk.regeln.Aenderung;
import org.leitwerk.regeln.Befund;
import org.leitwerk.regeln.Korrektur;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.regeln.Regel;
import org.leitwerk.steuerung.Aufgabentyp;
import org.leitwerk.steuerung.Budget;
import org.leitwerk.steuerung.Massnahme;
import org.leitwerk.steuerung.Planelement;
import org.leitwerk.steuerung.Produktelement;
import org.leitwerk.steuerung.Verbindlichkeit;

/** Eine Pflichtleistung verträgt keinen Deckel (Gutachten Sozialraumbudgets, Kap. 7.1). */
public final class PflichtleistungGedeckelt implements Regel<Budget> {

    private static final Set<Verbindlichkeit> PFLICHT = EnumSet.of(Verbindlichkeit.MUSS, Verbindlichkeit.SOLL);
    private static final Set<Aufgabentyp> PFLICHTIG =
            EnumSet.of(Aufgabentyp.AUFTRAGSANGELEGENHEIT, Aufgabentyp.WEISUNGSAUFGABE, Aufgabentyp.PFLICHTAUFGABE);

    @Override
    public Stream<Befund> pruefe(Budget budget, Planstand stand) {
        if (!budget.isGedeckelt()) {
            return Stream.empty();
        }
        Stream<Planelement> massnahmen =
                stand.verweisende(budget, MASSNAHME__BUDGET).map(Planelement.class::cast);
        Stream<Befund> selbst = Stream.of(budget.getVerbindlichkeit())
                .filter(PFLICHT::contains)
                .map(wort -> Befund.an(budget, BUDGET__GEDECKELT).mit(budget, wort, 0));
        Stream<Befund> leistungen = Stream.concat(budget.getProdukte().stream(), massnahmen)
                .filter(leistung -> pflicht(leistung) != null)
                .map(leistung -> Befund.an(budget, BUDGET__GEDECKELT).mit(leistung, pflicht(leistung), 1));
        return Stream.concat(selbst, leistungen)
                .map(befund -> befund.behebbarDurch(
                        Korrektur.aus("oeffnen", new Aenderung.Setzen(budget, BUDGET__GEDECKELT, null))));
    }

    // The word that makes it an obligation, null if it is none.
    private static Object pflicht(Planelement leistung) {
        if (leistung instanceof Produktelement produkt) {
            return pflicht(produkt.getVerbindlichkeit(), produkt.getAufgabentyp());
        }
        return leistung instanceof Massnahme massnahme
                ? pflicht(massnahme.getVerbindlichkeit(), massnahme.getAufgabentyp())
                : null;
    }

    private static Object pflicht(Verbindlichkeit verbindlichkeit, Aufgabentyp aufgabentyp) {
        if (PFLICHT.contains(verbindlichkeit)) {
            return verbindlichkeit;
        }
        return verbindlichkeit == Verbindlichkeit.OFFEN && PFLICHTIG.contains(aufgabentyp) ? aufgabentyp : null;
    }
}
