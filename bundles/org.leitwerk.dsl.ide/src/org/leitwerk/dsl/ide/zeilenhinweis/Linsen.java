package org.leitwerk.dsl.ide.zeilenhinweis;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.ITextRegion;
import org.leitwerk.controlling.anzeige.Elementanzeige;
import org.leitwerk.dsl.ide.arbeit.Stand;
import org.leitwerk.dsl.ide.auswertung.Auswertungen;
import org.leitwerk.dsl.ide.gliederung.Elementworte;
import org.leitwerk.dsl.ide.gliederung.Mangelzaehlung;
import org.leitwerk.dsl.ide.kurzinfo.Verlauf;
import org.leitwerk.dsl.ide.textform.Zeilen;
import org.leitwerk.steuerung.Indikator;
import org.leitwerk.steuerung.Massnahme;
import org.leitwerk.steuerung.Planelement;
import org.leitwerk.steuerung.Ziel;

/** The remarks above the elements of a file: references, state, newest value, problems. */
public final class Linsen {

    /**
     * The remarks of a file.
     *
     * @param stand the plan
     * @param pfad the file
     * @return in the order of the text; above one element in the order of {@link Linse.Sorte}
     */
    public List<Linse> von(Stand stand, Path pfad) {
        Optional<XtextResource> datei = stand.datei(pfad);
        List<Linse> alle = new ArrayList<>();
        if (datei.isPresent()) {
            Zeilen zeilen = Zeilen.von(stand.text(pfad));
            Mangelzaehlung zaehlung = Mangelzaehlung.von(stand);
            for (TreeIterator<EObject> inhalt = datei.get().getAllContents(); inhalt.hasNext(); ) {
                if (inhalt.next() instanceof Planelement element) {
                    stand.kopf(element).ifPresent(kopf -> nimm(stand, element, kopf, zeilen, zaehlung, alle));
                }
            }
            alle.sort(Comparator.comparingInt((Linse l) -> l.kopf().getOffset()).thenComparing(Linse::sorte));
        }
        return alle;
    }

    private static void nimm(
            Stand stand,
            Planelement element,
            ITextRegion kopf,
            Zeilen zeilen,
            Mangelzaehlung zaehlung,
            List<Linse> alle) {
        URI adresse = stand.adresse(element);
        int zeile = zeilen.zeile(kopf.getOffset());
        for (Linse.Sorte sorte : Linse.Sorte.values()) {
            String text =
                    switch (sorte) {
                        case VERWEISE -> zahl(verweise(stand, element), "Verweis", "Verweise");
                        case STATUS -> status(element);
                        case WERT -> wert(stand, element);
                        case AUSWERTUNG -> auswertung(stand, element);
                        case MAENGEL -> zahl(zaehlung.zu(element).anzahl(), "Problem", "Probleme");
                    };
            if (!text.isEmpty()) {
                alle.add(new Linse(kopf, zeile, sorte, text, adresse));
            }
        }
    }

    private static int verweise(Stand stand, Planelement element) {
        return (int) stand.planstand().verweisende(element, EObject.class).count();
    }

    private static String status(Planelement element) {
        return element instanceof Ziel || element instanceof Massnahme ? Elementworte.status(element) : "";
    }

    private static String auswertung(Stand stand, Planelement element) {
        return Auswertungen.zu(stand, element)
                .filter(Elementanzeige::mitStatus)
                .map(anzeige -> element instanceof Indikator ? anzeige.anzeige().anzeige() : anzeige.zeile())
                .orElse("");
    }

    private static String wert(Stand stand, Planelement element) {
        if (!(element instanceof Indikator indikator)) {
            return "";
        }
        Verlauf verlauf = Verlauf.von(stand, indikator);
        return verlauf.letzter()
                .map(punkt -> punkt.zeit().anzeige() + ": " + verlauf.anzeige(punkt.wert()))
                .orElse("");
    }

    private static String zahl(int zahl, String eins, String mehrere) {
        return zahl == 0 ? "" : zahl + " " + (zahl == 1 ? eins : mehrere);
    }
}
