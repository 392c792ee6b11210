package org.leitwerk.ui.indikator;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.emf.common.util.Enumerator;
import org.leitwerk.controlling.Indikatorergebnis;
import org.leitwerk.controlling.Zielwertergebnis;
import org.leitwerk.dsl.ide.gliederung.Elementworte;
import org.leitwerk.schaubild.bilder.Steckbrief.Angabe;
import org.leitwerk.steuerung.Indikator;

/** What an indicator means and what is asked of it, in words; German, as what the plan says. */
final class Definition {

    private Definition() {}

    /** Rows with a name and a text; the texts may be null or empty. The list may be changed. */
    static List<Angabe> von(Indikator indikator, Indikatorergebnis ergebnis) {
        List<Angabe> angaben = new ArrayList<>();
        angaben.add(new Angabe("Beschreibung", indikator.getBeschreibung()));
        angaben.add(new Angabe("Definition", indikator.getDefinition()));
        angaben.add(new Angabe("Zähler", indikator.getZaehler()));
        angaben.add(new Angabe("Nenner", indikator.getNenner()));
        angaben.add(new Angabe("Einheit", ergebnis.einheit()));
        angaben.add(new Angabe("Richtung", wort(ergebnis.polaritaet())));
        angaben.add(new Angabe("Methode", wort(ergebnis.methode())));
        angaben.add(new Angabe("Quelle", quelle(indikator)));
        angaben.add(new Angabe("Zweck", worte(indikator.getZweck())));
        angaben.add(new Angabe("Art der Messung", wort(indikator.getMesstyp())));
        angaben.add(new Angabe("Beeinflussbarkeit", wort(indikator.getBeeinflussbarkeit())));
        if (indikator.getHandlungsfeld() != null) {
            angaben.add(new Angabe("Handlungsfeld", Elementworte.titel(indikator.getHandlungsfeld())));
        }
        int nummer = 0;
        for (Zielwertergebnis ziel : ergebnis.vorgaben()) {
            nummer++;
            String name = ergebnis.vorgaben().size() == 1 ? "Ziel" : "Ziel " + nummer;
            String element =
                    ziel.vorgabe().ziel() == null ? "" : ziel.vorgabe().ziel().anzeige() + ": ";
            angaben.add(new Angabe(
                    name,
                    element + ziel.vorgabe().text() + " – " + ziel.begruendung().satz()));
        }
        angaben.add(new Angabe("Bewertung", ergebnis.begruendung().satz()));
        return angaben;
    }

    private static String quelle(Indikator indikator) {
        String namen = indikator.getQuellen().stream().map(Elementworte::titel).collect(Collectors.joining(", "));
        return namen.isEmpty() ? indikator.getQuellentext() : namen;
    }

    private static String worte(List<? extends Enumerator> werte) {
        return werte.stream().map(Definition::wort).collect(Collectors.joining(", "));
    }

    /** The word of the language for a choice; empty where nothing was chosen. */
    private static String wort(Enumerator wert) {
        return wert == null || wert.getName().equals("OFFEN") ? "" : wert.getLiteral();
    }
}
