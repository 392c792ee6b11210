package org.leitwerk.dsl.ide.vorschlag;

import java.util.List;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.xtext.EnumLiteralDeclaration;
import org.eclipse.xtext.util.ITextRegion;
import org.leitwerk.dsl.ide.kurzinfo.Modelltext;
import org.leitwerk.dsl.ide.vorschlag.Sammlung.Gruppe;
import org.leitwerk.steuerung.beschriftung.Beschriftung;

/** Proposes the words of an enumeration. */
final class Aufzaehlungsvorschlaege {

    private Aufzaehlungsvorschlaege() {}

    /** Whether a word of an enumeration may stand at a place. */
    static boolean ist(Stelle stelle) {
        return stelle.merkmal() != null && stelle.merkmal().getEType() instanceof EEnum;
    }

    static void sammle(Stelle stelle, Textlage lage, Sammlung sammlung) {
        for (EEnumLiteral wert : werte(stelle)) {
            if (!istOffen(wert)) {
                nimm(wert, stelle.beginntSatz() ? Gruppe.ANWEISUNG : Gruppe.WERT, lage, sammlung);
            }
        }
    }

    /** The word that is written where nothing is stated; nobody needs to write it. */
    private static boolean istOffen(EEnumLiteral wert) {
        return wert.getValue() == 0 && wert.getName().equals("OFFEN");
    }

    /** The values; of an enumeration whose words begin a statement the one word that is expected. */
    private static List<EEnumLiteral> werte(Stelle stelle) {
        return stelle.element().eContainer() instanceof EnumLiteralDeclaration wort
                ? List.of(wort.getEnumLiteral())
                : ((EEnum) stelle.merkmal().getEType()).getELiterals();
    }

    private static void nimm(EEnumLiteral wert, Gruppe gruppe, Textlage lage, Sammlung sammlung) {
        String text = wert.getLiteral();
        Suchmuster gesucht = new Suchmuster(lage.getippt());
        String anzeige = Beschriftung.wert(wert);
        gesucht.rang(text, anzeige).ifPresent(rang -> {
            ITextRegion ersetzt = lage.ersetzt(lage.hier());
            String zusatz = Suchmuster.gefaltet(anzeige).equals(Suchmuster.gefaltet(text)) ? "" : anzeige;
            sammlung.nimm(
                    text,
                    ersetzt,
                    rang,
                    gruppe,
                    wert.getValue() + (gruppe == Gruppe.ANWEISUNG ? 500 : 0),
                    schluessel -> new Vorschlag(
                            text,
                            zusatz,
                            text,
                            List.of(),
                            ersetzt,
                            Vorschlagsart.AUFZAEHLUNG,
                            wert.getEEnum().getName(),
                            Modelltext.wert(wert),
                            schluessel));
        });
    }
}
