package org.leitwerk.diagramm.abgleich;

import java.util.ArrayList;
import java.util.List;
import org.leitwerk.diagramm.ausdruck.Ausdruck;
import org.leitwerk.diagramm.sicht.Behaeltersicht;
import org.leitwerk.diagramm.sicht.Diagramm;
import org.leitwerk.diagramm.sicht.Flaechensicht;
import org.leitwerk.diagramm.sicht.Kante;
import org.leitwerk.diagramm.sicht.Sicht;
import org.leitwerk.diagramm.spezifikation.Abbildung;
import org.leitwerk.diagramm.spezifikation.Behaelterabbildung;
import org.leitwerk.diagramm.spezifikation.Filterbeschreibung;
import org.leitwerk.diagramm.spezifikation.Flaechenabbildung;
import org.leitwerk.diagramm.spezifikation.Knotenabbildung;

/**
 * Computes what is seen: a view is hidden by its layer, by an import, by a filter, by the view it stands in, an edge
 * also by its ends. What a filter collapses stays visible.
 */
final class Sichtbarkeit {

    private record Teil(Filterbeschreibung filter, Filterbeschreibung.Teil teil, Ausdruck element, Ausdruck sicht) {}

    private final Durchgang durchgang;
    private final List<Teil> teile = new ArrayList<>();

    Sichtbarkeit(Durchgang durchgang) {
        this.durchgang = durchgang;
        for (Filterbeschreibung filter : durchgang.diagramm().aktiveFilter()) {
            for (Filterbeschreibung.Teil teil : filter.teile()) {
                teile.add(new Teil(
                        filter, teil, Ausdruck.von(teil.elementbedingung()), Ausdruck.von(teil.sichtbedingung())));
            }
        }
    }

    void berechne() {
        Diagramm diagramm = durchgang.diagramm();
        List<Kante> kanten = new ArrayList<>();
        for (Sicht sicht : diagramm.elemente()) {
            berechne(sicht, durchgang.auswahl().sichtbar(sicht.abbildung()));
            if (sicht instanceof Kante kante) {
                kanten.add(kante);
            }
        }
        boolean geaendert = true;
        while (geaendert) {
            // again for edges at edges that are hidden by their own ends
            geaendert = false;
            for (Kante kante : kanten) {
                if (kante.sichtbar()
                        && !(kante.von().alsSicht().sichtbar()
                                && kante.nach().alsSicht().sichtbar())) {
                    kante.setSichtbar(false);
                    geaendert = true;
                }
            }
        }
    }

    private void berechne(Sicht sicht, boolean moeglich) {
        boolean sichtbar = moeglich && !durchgang.auswahl().verborgen(sicht.abbildung());
        if (teile.isEmpty()) {
            if (!sicht.filter().isEmpty() || sicht.eingeklappt()) {
                sicht.setFilter(List.of());
                sicht.setEingeklappt(false);
            }
        } else {
            filtere(sicht);
        }
        sicht.setSichtbar(sichtbar && sicht.filter().isEmpty());
        if (sicht instanceof Flaechensicht flaeche) {
            Flaechenabbildung abbildung = (Flaechenabbildung) flaeche.abbildung();
            List<Knotenabbildung> rand = flaeche.randknoten().isEmpty() ? List.of() : abbildung.randabbildungen();
            for (Sicht kind : flaeche.randknoten()) {
                berechne(kind, sicht.sichtbar() && rand.contains(kind.abbildung()));
            }
            kinder(flaeche, abbildung);
        }
    }

    private void kinder(Flaechensicht flaeche, Flaechenabbildung abbildung) {
        if (!(flaeche instanceof Behaeltersicht behaelter) || behaelter.kinder().isEmpty()) {
            return;
        }
        Behaelterabbildung innen = (Behaelterabbildung) abbildung;
        List<Abbildung> erlaubt = new ArrayList<>(innen.knotenabbildungen());
        erlaubt.addAll(innen.behaelterabbildungen());
        for (Sicht kind : behaelter.kinder()) {
            berechne(kind, flaeche.sichtbar() && erlaubt.contains(kind.abbildung()));
        }
    }

    private void filtere(Sicht sicht) {
        List<Filterbeschreibung> verbergende = new ArrayList<>(1);
        boolean eingeklappt = false;
        for (Teil teil : teile) {
            boolean betroffen = teil.teil().abbildungen().isEmpty() || betrifft(teil.teil(), sicht.abbildung());
            if (betroffen && greift(teil, sicht)) {
                if (teil.teil().klapptEin()) {
                    eingeklappt |= !(sicht instanceof Kante);
                } else if (!verbergende.contains(teil.filter())) {
                    verbergende.add(teil.filter());
                }
            }
        }
        sicht.setFilter(List.copyOf(verbergende));
        sicht.setEingeklappt(eingeklappt);
    }

    private static boolean betrifft(Filterbeschreibung.Teil teil, Abbildung abbildung) {
        Abbildung stufe = abbildung;
        for (int tiefe = 0; stufe != null && tiefe < 100; tiefe++) {
            if (teil.abbildungen().contains(stufe)) {
                return true;
            }
            stufe = stufe.istEinfuhr() && stufe.erbtFilter() ? stufe.eingefuehrte() : null;
        }
        return false;
    }

    private boolean greift(Teil teil, Sicht sicht) {
        boolean ohneElement = teil.element().text().isBlank();
        boolean ohneSicht = teil.sicht().text().isBlank();
        boolean ohneAbbildungen = teil.teil().abbildungen().isEmpty();
        if (ohneElement && ohneSicht) {
            return !ohneAbbildungen;
        }
        // without mappings Sirius asks the view in both conditions
        Object element = ohneAbbildungen ? sicht : sicht.ziel();
        return !ohneElement
                        && !Auswertung.gilt(
                                teil.element(), durchgang.auf(element).mit("view", sicht), true)
                || !ohneSicht
                        && !Auswertung.gilt(teil.sicht(), durchgang.auf(sicht).mit("view", sicht), true);
    }
}
