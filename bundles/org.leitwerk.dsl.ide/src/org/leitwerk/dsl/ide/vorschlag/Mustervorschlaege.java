package org.leitwerk.dsl.ide.vorschlag;

import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.util.ITextRegion;
import org.leitwerk.dsl.ide.vorschlag.Sammlung.Gruppe;

/** Proposes templates where their first word may begin an element or a statement. */
final class Mustervorschlaege {

    private Mustervorschlaege() {}

    static void sammle(Textlage lage, Sammlung sammlung) {
        if (!lage.amAnfang()) {
            return;
        }
        Set<String> erwartet = lage.stellen().stream()
                .filter(Stelle::istWort)
                .filter(stelle -> stelle.merkmal() == null || stelle.wertregel() != null)
                .map(stelle -> ((Keyword) stelle.element()).getValue())
                .collect(Collectors.toSet());
        Suchmuster gesucht = new Suchmuster(lage.getippt());
        ITextRegion ersetzt = lage.ersetzt(lage.hier());
        Musterfuellung fuellung = new Musterfuellung(lage);
        int platz = 0;
        for (Muster muster : Muster.alle()) {
            int hier = platz++;
            if (!erwartet.contains(muster.wort()) || !muster.passtIn(lage.block().klasse())) {
                continue;
            }
            gesucht.rang(muster.wort(), muster.titel())
                    .ifPresent(rang -> fuellung.fuelle(muster)
                            .ifPresent(schnipsel -> sammlung.nimm(
                                    schnipsel.text(),
                                    ersetzt,
                                    rang,
                                    lage.block().istDatei() ? Gruppe.MUSTER_VORN : Gruppe.MUSTER,
                                    hier,
                                    schluessel -> vorschlag(muster, schnipsel, ersetzt, schluessel))));
        }
    }

    private static Vorschlag vorschlag(Muster muster, Schnipsel schnipsel, ITextRegion ersetzt, String schluessel) {
        return new Vorschlag(
                muster.titel(),
                "Muster",
                schnipsel.text(),
                schnipsel.platzhalter(),
                ersetzt,
                Vorschlagsart.MUSTER,
                muster.klasse(),
                muster.beschreibung() + "\n\n```\n" + schnipsel.text().replace("\r", "") + "\n```",
                schluessel);
    }

}
