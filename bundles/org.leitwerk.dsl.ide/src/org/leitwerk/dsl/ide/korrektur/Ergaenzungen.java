package org.leitwerk.dsl.ide.korrektur;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.leitwerk.dsl.ide.arbeit.Stand;
import org.leitwerk.dsl.ide.bearbeitung.Ergebnis;
import org.leitwerk.dsl.ide.bearbeitung.Neuangebot;
import org.leitwerk.dsl.ide.bearbeitung.Neuangebote;
import org.leitwerk.dsl.ide.bearbeitung.Neuanlage;
import org.leitwerk.dsl.ide.formular.Feld;
import org.leitwerk.dsl.ide.formular.Feldart;
import org.leitwerk.dsl.ide.formular.Formularaenderungen;
import org.leitwerk.dsl.ide.formular.Formulare;
import org.leitwerk.dsl.ide.formular.Wahl;
import org.leitwerk.dsl.ide.mangel.Mangel;
import org.leitwerk.regeln.Aenderung;
import org.leitwerk.regeln.Meldung;
import org.leitwerk.steuerung.beschriftung.Beschriftung;

/** For a finding that says something is missing: puts the statement in, with a value to choose or to replace. */
final class Ergaenzungen {

    /** With more values the choice is made in the editor, by completion. */
    private static final int HOECHSTENS = 8;

    private Ergaenzungen() {}

    /** The offers; none if the feature is set or the rule itself knows how to set it. */
    static List<Korrekturangebot> zu(Stand stand, Meldung meldung, Mangel mangel) {
        EStructuralFeature merkmal = meldung.befund().merkmal();
        EObject objekt = meldung.befund().element();
        boolean schonDa = merkmal == null
                || objekt.eIsSet(merkmal)
                || meldung.befund().korrekturen().stream()
                        .flatMap(korrektur -> korrektur.aenderungen().stream())
                        .map(Aenderung::merkmal)
                        .anyMatch(merkmal::equals);
        if (schonDa) {
            return List.of();
        }
        URI adresse = stand.adresse(objekt);
        return Formulare.fuer(stand, adresse)
                .flatMap(formular -> formular.feld(merkmal.getName()))
                .map(feld -> angebote(stand, adresse, feld, merkmal, mangel))
                .orElse(List.of());
    }

    private static List<Korrekturangebot> angebote(
            Stand stand, URI adresse, Feld feld, EStructuralFeature merkmal, Mangel mangel) {
        List<Korrekturangebot> angebote = new ArrayList<>();
        String was = "‚" + feld.beschriftung() + "‘";
        if (!feld.aenderbar()) {
            for (Neuangebot neu : Neuangebote.in(stand, adresse)) {
                if (neu.merkmal().equals(feld.merkmal())) {
                    angebote.add(angebot(neu.bezeichnung() + " anlegen", mangel, s -> Neuanlage.lege(s, neu, "")));
                }
            }
        } else if (feld.art() == Feldart.TEILE) {
            angebote.add(angebot(
                    was + " einfügen", mangel, s -> Formularaenderungen.fuegeHinzu(s, adresse, feld.merkmal(), "")));
        } else if (feld.art() == Feldart.JA_NEIN) {
            angebote.add(setzen(adresse, feld, was + " angeben", "ja", mangel));
        } else if (!feld.wahlen().isEmpty() && feld.wahlen().size() <= HOECHSTENS + 1) {
            for (Wahl wahl : feld.wahlen()) {
                if (!wahl.wert().isEmpty()) {
                    String titel = was + " angeben: " + wahl.anzeige();
                    angebote.add(setzen(adresse, feld, titel, wahl.wert(), mangel));
                }
            }
        } else if (feld.wahlen().isEmpty() && !(merkmal instanceof EReference)) {
            angebote.add(setzen(adresse, feld, was + " einfügen", muster(feld), mangel));
        }
        if (merkmal instanceof EReference verweis && !verweis.isContainment()) {
            neues(verweis, adresse, mangel).ifPresent(angebote::add);
        }
        return angebote;
    }

    private static Optional<Korrekturangebot> neues(EReference verweis, URI adresse, Mangel mangel) {
        EClass art = verweis.getEReferenceType();
        if (art.isAbstract()) {
            return Optional.empty();
        }
        return Optional.of(angebot(
                Beschriftung.klasse(art) + " neu anlegen und hier eintragen",
                mangel,
                s -> Neuanlage.legeUndVerweise(s, art, adresse, verweis)));
    }

    private static String muster(Feld feld) {
        return feld.beispiel().isEmpty() ? "Bitte ergänzen" : feld.beispiel();
    }

    private static Korrekturangebot setzen(URI adresse, Feld feld, String titel, String wert, Mangel mangel) {
        return angebot(titel, mangel, s -> Formularaenderungen.setze(s, adresse, feld.merkmal(), wert));
    }

    private static Korrekturangebot angebot(String titel, Mangel mangel, Function<Stand, Ergebnis> planung) {
        return new Korrekturangebot(titel, Korrekturart.ERGAENZEN, false, mangel, planung);
    }
}
