package org.leitwerk.dsl.ide.korrektur;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.leitwerk.dsl.aenderung.Einfuegen;
import org.leitwerk.dsl.aenderung.Operation;
import org.leitwerk.dsl.aenderung.Schreiber;
import org.leitwerk.dsl.aenderung.Setzen;
import org.leitwerk.dsl.aenderung.Transaktion;
import org.leitwerk.dsl.ide.arbeit.Stand;
import org.leitwerk.dsl.ide.bearbeitung.Ergebnis;
import org.leitwerk.dsl.ide.mangel.Mangel;
import org.leitwerk.regeln.Regeleintrag;
import org.leitwerk.regeln.Regelwerk;
import org.leitwerk.regeln.Stufe;
import org.leitwerk.steuerung.Ausnahme;
import org.leitwerk.steuerung.Planelement;
import org.leitwerk.steuerung.Planung;
import org.leitwerk.steuerung.Regeleinstellung;
import org.leitwerk.steuerung.Regelstufe;
import org.leitwerk.steuerung.SteuerungFactory;
import org.leitwerk.steuerung.SteuerungPackage.Literals;

/** Keeps findings quiet: at one element with a reason, or in the whole plan. */
public final class Unterdrueckung {

    /** What stands for the reason until a person gives one. */
    public static final String PLATZHALTER = "Begründung ergänzen";

    private static final String NICHT_MEHR = "Das Element gibt es nicht mehr.";

    private Unterdrueckung() {}

    /** The offers at a finding. */
    static List<Korrekturangebot> zu(Stand stand, Mangel mangel) {
        List<Korrekturangebot> angebote = new ArrayList<>();
        if (element(stand, mangel).isPresent()) {
            angebote.add(new Korrekturangebot(
                    "Mit Begründung unterdrücken …",
                    Korrekturart.UNTERDRUECKEN,
                    false,
                    mangel,
                    s -> unterdruecke(s, mangel, PLATZHALTER)));
        }
        if (stand.planstand().planung().isPresent()) {
            if (mangel.stufe().compareTo(Stufe.HINWEIS) > 0) {
                angebote.add(einstellen("im ganzen Plan auf Hinweis stellen", Regelstufe.HINWEIS, mangel));
            }
            angebote.add(einstellen("im ganzen Plan abschalten", Regelstufe.AUS, mangel));
        }
        return angebote;
    }

    /**
     * Says at an element why a finding is accepted there.
     *
     * @param stand the plan
     * @param mangel the finding
     * @param grund why, one sentence
     * @return the changes, or why it cannot be done
     */
    public static Ergebnis unterdruecke(Stand stand, Mangel mangel, String grund) {
        if (grund.isBlank()) {
            return Ergebnis.abgelehnt("Bitte begründen, warum der Befund hier hingenommen wird.");
        }
        return element(stand, mangel)
                .map(element -> {
                    Ausnahme ausnahme = SteuerungFactory.eINSTANCE.createAusnahme();
                    ausnahme.setRegel(mangel.code());
                    ausnahme.setGrund(grund.strip());
                    return plane(new Einfuegen(element, Literals.PLANELEMENT__AUSNAHMEN, Einfuegen.AM_ENDE, ausnahme));
                })
                .orElse(Ergebnis.abgelehnt(NICHT_MEHR));
    }

    private static Korrekturangebot einstellen(String was, Regelstufe stufe, Mangel mangel) {
        return new Korrekturangebot(
                "Regel „" + mangel.titel() + "“ " + was,
                Korrekturart.EINSTELLEN,
                false,
                mangel,
                stand -> stelleEin(stand, mangel.code(), stufe));
    }

    /**
     * Sets a rule for the whole plan.
     *
     * @param stand the plan
     * @param regel id of the rule
     * @param stufe its level from now on
     * @return the changes, or why it cannot be done
     */
    public static Ergebnis stelleEin(Stand stand, String regel, Regelstufe stufe) {
        Planung planung = stand.planstand().planung().orElse(null);
        if (planung == null) {
            return Ergebnis.abgelehnt("Der Plan hat noch keinen Kopf ('planung'), in dem die Regel stehen könnte.");
        }
        for (Regeleinstellung einstellung : planung.getRegeln()) {
            if (kennung(einstellung.getRegel()).equals(regel)) {
                return plane(Setzen.auf(einstellung, Literals.REGELEINSTELLUNG__STUFE, stufe));
            }
        }
        Regeleinstellung neue = SteuerungFactory.eINSTANCE.createRegeleinstellung();
        neue.setRegel(regel);
        neue.setStufe(stufe);
        return plane(new Einfuegen(planung, Literals.PLANUNG__REGELN, Einfuegen.AM_ENDE, neue));
    }

    private static String kennung(String geschrieben) {
        return Regelwerk.standard().regel(geschrieben).map(Regeleintrag::id).orElse("");
    }

    private static Ergebnis plane(Operation operation) {
        return Ergebnis.versuche(() -> Stand.dienst(Schreiber.class).plane(Transaktion.von(operation)));
    }

    private static Optional<Planelement> element(Stand stand, Mangel mangel) {
        for (EObject o = stand.element(mangel.element()).orElse(null); o != null; o = o.eContainer()) {
            if (o instanceof Planelement element) {
                return Optional.of(element);
            }
        }
        return Optional.empty();
    }
}
