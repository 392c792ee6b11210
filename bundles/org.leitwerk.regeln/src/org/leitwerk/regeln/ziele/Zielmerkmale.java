package org.leitwerk.regeln.ziele;

import java.util.EnumSet;
import java.util.Set;
import org.leitwerk.steuerung.Genauigkeit;
import org.leitwerk.steuerung.Managementebene;
import org.leitwerk.steuerung.Ziel;
import org.leitwerk.steuerung.Zielebene;
import org.leitwerk.steuerung.Zielherkunft;

/** What kind of goal it is. */
final class Zielmerkmale {

    private static final Set<Genauigkeit> RICHTUNGSZIELE =
            EnumSet.of(Genauigkeit.LEITZIEL, Genauigkeit.RICHTUNGSZIEL, Genauigkeit.RAHMENZIEL);
    private static final Set<Zielebene> OHNE_SMART = EnumSet.of(Zielebene.LEITZIEL, Zielebene.RAHMEN);
    private static final Set<Zielebene> OPERATIV =
            EnumSet.of(Zielebene.PRODUKT, Zielebene.LEISTUNG, Zielebene.TEILZIEL, Zielebene.HANDLUNG, Zielebene.TEAM);

    private static final Set<Zielherkunft> UEBEROERTLICH =
            EnumSet.of(Zielherkunft.EU, Zielherkunft.BUND, Zielherkunft.LAND);

    private Zielmerkmale() {}

    /**
     * Whether a goal only gives a direction and is exempt from being measurable and dated (KGSt-Handbuch, Kap. 3.1).
     */
    static boolean istRichtungsziel(Ziel ziel) {
        return RICHTUNGSZIELE.contains(ziel.getGenauigkeit())
                || ziel.getGenauigkeit() == Genauigkeit.OFFEN && OHNE_SMART.contains(ziel.getEbene());
    }

    /** Whether a goal is a guiding one at the very top, which binds everybody and nobody alone. */
    static boolean istLeitziel(Ziel ziel) {
        return ziel.getGenauigkeit() == Genauigkeit.LEITZIEL
                || ziel.getGenauigkeit() == Genauigkeit.OFFEN && ziel.getEbene() == Zielebene.LEITZIEL;
    }

    /** Whether a goal is set from outside the municipality: by the European Union, the federation or the state. */
    static boolean istUeberoertlich(Ziel ziel) {
        return UEBEROERTLICH.contains(ziel.getHerkunft());
    }

    /** Whether a goal is of the operative level, where measures are taken. */
    static boolean istOperativ(Ziel ziel) {
        return ziel.getManagementebene() == Managementebene.OPERATIV
                || ziel.getManagementebene() == Managementebene.OFFEN && OPERATIV.contains(ziel.getEbene());
    }
}
