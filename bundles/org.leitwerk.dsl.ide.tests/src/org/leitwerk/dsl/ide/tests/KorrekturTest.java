package org.leitwerk.dsl.ide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leitwerk.dsl.ide.arbeit.Stand;
import org.leitwerk.dsl.ide.bearbeitung.Ergebnis;
import org.leitwerk.dsl.ide.korrektur.Befundsuche;
import org.leitwerk.dsl.ide.korrektur.Korrekturangebot;
import org.leitwerk.dsl.ide.korrektur.Korrekturart;
import org.leitwerk.dsl.ide.korrektur.Korrekturen;
import org.leitwerk.dsl.ide.mangel.Mangel;
import org.leitwerk.regeln.Meldung;
import org.leitwerk.regeln.Regeltexte;

/** Over the findings of all example plans: what is offered can be done, is read, and mends what it claims to mend. */
class KorrekturTest {

    @TempDir
    Path ordner;

    @Test
    void eachOfferAtEachFindingOfTheExamplesKeepsItsWord() {
        Set<String> gesehen = new HashSet<>();
        Set<String> regeln = new TreeSet<>();
        List<String> nicht = new ArrayList<>();
        Planprobe.jederBeispielplan(ordner, probe -> {
            for (Mangel mangel : probe.maengel()) {
                for (Korrekturangebot angebot : probe.lies(stand -> Korrekturen.zu(stand, mangel))) {
                    Ergebnis ergebnis = probe.lies(angebot::plane);
                    if (!ergebnis.istMoeglich() || ergebnis.aenderungen().istLeer()) {
                        nicht.add(mangel.code() + " " + angebot.titel() + ": " + ergebnis.meldung());
                    } else if (gesehen.add(art(angebot))) {
                        versuche(probe, angebot, ergebnis, nicht);
                        if (angebot.art().compareTo(Korrekturart.ALLE_BEHEBEN) < 0) {
                            regeln.add(mangel.code());
                        }
                    }
                }
            }
        });
        assertEquals("", String.join("\n", nicht));
        assertTrue(regeln.size() >= 25, regeln::toString);
    }

    private static String art(Korrekturangebot angebot) {
        boolean fuerSich = angebot.art().compareTo(Korrekturart.UNTERDRUECKEN) < 0;
        return angebot.mangel().code() + angebot.art() + (fuerSich ? angebot.titel().length() % 3 : angebot.titel().length());
    }

    private static void versuche(Planprobe probe, Korrekturangebot angebot, Ergebnis ergebnis, List<String> nicht) {
        probe.pruefe(ergebnis, stand -> {
            boolean nochDa = besteht(stand, angebot.mangel());
            if (angebot.art() == Korrekturart.BEHEBEN && nochDa) {
                nicht.add(angebot.mangel() + " " + angebot.titel() + " behebt nicht");
            }
        });
    }

    private static boolean besteht(Stand stand, Mangel mangel) {
        return Befundsuche.zu(stand, mangel)
                .filter(meldung -> text(meldung).equals(mangel.meldung()))
                .isPresent();
    }

    private static String text(Meldung meldung) {
        return Regeltexte.deutsch().meldung(meldung);
    }
}
