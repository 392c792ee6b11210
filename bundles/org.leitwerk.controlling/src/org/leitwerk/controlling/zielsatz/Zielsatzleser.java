package org.leitwerk.controlling.zielsatz;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.leitwerk.steuerung.Indikator;
import org.leitwerk.steuerung.Polaritaet;
import org.leitwerk.steuerung.SteuerungPackage.Literals;
import org.leitwerk.steuerung.Verlaufsrichtung;
import org.leitwerk.steuerung.Zielsatz;
import org.leitwerk.steuerung.Zielwert;

/**
 * Reads targets in German sentences: „Senkung auf unter 30 Hektar je Tag bis 2030“, „um mindestens 10 % gegenüber
 * 2019“, „von 0,3 auf 0,2 %“, „Halbierung bis Ende 2027“, „soll jährlich sinken“.
 *
 * <p>Understood is only what can mean one thing: every number must have its place, direction and bounds must fit, the
 * unit must be that of the indicator; hedges, negations, alternatives and two terms are refused with a reason. What a
 * sentence is about besides is not read; the reading names these words.
 */
public final class Zielsatzleser {

    private static final Pattern UNSICHER =
            Satzrest.muster("etwa|circa|ca|rund|ungefähr|annähernd|nahezu|fast|möglichst|deutlich\\w*|"
                    + "spürbar\\w*|erheblich\\w*|wesentlich\\w*|signifikant\\w*|oder|bzw|beziehungsweise|sowie");
    private static final Pattern ERREICHEN =
            Satzrest.muster("erreichen|erreicht|betragen|beträgt|liegen|liegt bei|liegt");
    private static final Pattern FUELLWORTE = Satzrest.muster(
            "soll|sollen|sollte|sollten|wird|werden|ist|sind|sein|zu|auf|um|von|bis|der|die|das|den|dem|des|ein|eine|einer|einem|eines|und|"
                    + "weiter|erreichen|erreicht|betragen|beträgt|liegen|liegt|bei|wir|wollen|Ziel|Zielwert|damit|sich|in|im|es|\\(|\\)");

    private Zielsatzleser() {}

    /**
     * Reads a sentence.
     *
     * @param satz the sentence; may be null
     * @param einheit unit of the indicator; empty or null if it has none
     * @param polaritaet which way is better, for sentences that do not say which way to go; may be null
     */
    public static Zielsatzlesung lies(String satz, String einheit, Polaritaet polaritaet) {
        String text = satz == null ? "" : satz.strip().replaceAll("\\s+", " ");
        try {
            Satzrest rest = new Satzrest(text);
            Zielwert zielwert = lies(rest, einheit == null ? "" : einheit.strip(), polaritaet);
            return new Zielsatzlesung(text, zielwert, "", rest.stuecke(FUELLWORTE));
        } catch (Unklar e) {
            return new Zielsatzlesung(text, null, e.getMessage(), List.of());
        }
    }

    /**
     * Reads a target of a plan: the sentence with what is stated behind it (term, base, area, group, corridor …).
     *
     * @param satz the target
     * @param indikator what is measured; null or unresolved if unknown
     */
    public static Zielsatzlesung lies(Zielsatz satz, Indikator indikator) {
        boolean bekannt = indikator != null && !indikator.eIsProxy();
        Zielsatzlesung lesung =
                lies(satz.getSatz(), bekannt ? indikator.getEinheit() : "", bekannt ? indikator.getPolaritaet() : null);
        if (lesung.zielwert() == null) {
            return lesung;
        }
        Zielwert zielwert = lesung.zielwert();
        for (EStructuralFeature merkmal : Literals.ZIELWERT.getEStructuralFeatures()) {
            if (!satz.eIsSet(merkmal)) {
                continue;
            }
            if (zielwert.eIsSet(merkmal) && !zielwert.eGet(merkmal).equals(satz.eGet(merkmal))) {
                return new Zielsatzlesung(
                        lesung.satz(),
                        null,
                        "Im Satz und dahinter steht Verschiedenes („" + merkmal.getName()
                                + "“); bitte nur an einer Stelle.",
                        List.of());
            }
            zielwert.eSet(merkmal, satz.eGet(merkmal));
        }
        return lesung;
    }

    private static Zielwert lies(Satzrest rest, String einheit, Polaritaet polaritaet) throws Unklar {
        Zeitworte zeiten = Zeitworte.nimm(rest);
        Optional<BigDecimal> anteil = Bruchworte.nimm(rest);
        List<Menge> mengen = Mengenworte.nimm(rest);
        boolean erreichen = rest.hat(ERREICHEN);
        Optional<Verlaufsrichtung> vorzeichen = Bruchworte.richtung(rest);
        Optional<Verlaufsrichtung> genannte = Richtungsworte.nimm(rest);
        if (vorzeichen.isPresent() && genannte.isPresent() && !vorzeichen.equals(genannte)) {
            throw new Unklar("Er nennt mehr als eine Richtung.");
        }
        Optional<Verlaufsrichtung> richtung = vorzeichen.or(() -> genannte);
        Optional<String> unsicher = rest.finde(UNSICHER).map(treffer -> treffer.group());
        if (unsicher.isPresent()) {
            throw new Unklar("„" + unsicher.get() + "“ lässt offen, was genau gilt.");
        }
        Optional<String> uebrig = rest.ziffern();
        if (uebrig.isPresent()) {
            throw new Unklar("Es ist nicht klar, wozu „" + uebrig.get() + "“ gehört.");
        }
        Zielwert zielwert =
                new Zielwertbau(einheit, polaritaet, richtung, zeiten.jaehrlich()).baue(mengen, anteil, erreichen);
        if (zeiten.termin() != null) {
            zielwert.setTermin(zeiten.termin());
        }
        if (zeiten.basis() != null) {
            zielwert.setBasis(zeiten.basis());
        }
        return zielwert;
    }
}
