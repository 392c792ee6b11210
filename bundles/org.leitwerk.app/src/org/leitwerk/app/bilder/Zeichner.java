package org.leitwerk.app.bilder;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.emf.ecore.EObject;
import org.leitwerk.app.Bedienfehler;
import org.leitwerk.diagramm.abgleich.Abgleich;
import org.leitwerk.diagramm.anordnung.Wunsch;
import org.leitwerk.diagramm.bild.Bildergebnis;
import org.leitwerk.diagramm.bild.Bildvorgabe;
import org.leitwerk.diagramm.bild.Blatt;
import org.leitwerk.diagramm.bild.Kennungen;
import org.leitwerk.diagramm.bild.Szenenbauer;
import org.leitwerk.diagramm.lage.Lage;
import org.leitwerk.diagramm.sicht.Diagramm;
import org.leitwerk.diagramm.sicht.Kante;
import org.leitwerk.diagramm.sicht.Sicht;
import org.leitwerk.diagramm.spezifikation.Diagrammart;
import org.leitwerk.diagramm.spezifikation.Ebene;
import org.leitwerk.diagramm.spezifikation.Filterbeschreibung;
import org.leitwerk.diagramm.szene.Schmuck;
import org.leitwerk.diagramm.szene.Szene;

/** Draws one diagram of a specification on an element. */
final class Zeichner {

    private final Abgleich abgleich;
    private final Function<EObject, String> adressen;

    /**
     * @param abgleich the synchroniser of the specification
     * @param adressen stable names of elements, as the files of positions know them
     */
    Zeichner(Abgleich abgleich, Function<EObject, String> adressen) {
        this.abgleich = abgleich;
        this.adressen = adressen;
    }

    /** Whether this kind of diagram can be drawn on the element. */
    boolean zeichenbar(Diagrammart art, EObject ziel) {
        return abgleich.anlegbar(art, ziel);
    }

    /**
     * Draws.
     *
     * @param art the kind
     * @param ziel what the diagram is of
     * @param name name of the file
     * @param lage positions, layers, filters
     * @param teil the element below which the picture begins; null for everything
     * @param ebenen how many levels
     * @return the picture; empty if the element does not occur in it
     */
    Optional<Bild> zeichne(Diagrammart art, EObject ziel, String name, Lage lage, EObject teil, int ebenen) {
        Diagramm diagramm = new Diagramm(art, ziel);
        schalte(diagramm, lage);
        abgleich.frische(diagramm);
        Lage gezeigt = lage;
        if (teil != null || ebenen < Integer.MAX_VALUE) {
            List<Sicht> anfaenge = teil == null ? List.of() : sichten(diagramm, teil);
            if (teil != null && anfaenge.isEmpty()) {
                return Optional.empty();
            }
            gezeigt = Ausschnitt.von(diagramm, Kennungen.von(diagramm, adressen), lage, anfaenge, ebenen);
        }
        Bildvorgabe vorgabe = Bildvorgabe.ueblich().mitAdressen(adressen);
        Bildergebnis ergebnis = new Szenenbauer().baue(diagramm, gezeigt, Wunsch.ERGAENZEN, vorgabe);
        Szene blatt = Blatt.von(ergebnis.szene());
        String titel = diagramm.titel().isEmpty() ? art.beschriftung() : diagramm.titel();
        long elemente = ergebnis.szene().elemente().stream()
                .filter(stueck -> !(stueck instanceof Schmuck))
                .count();
        return Optional.of(new Bild(name, titel, blatt, (int) elemente, ergebnis.meldungen()));
    }

    /** The kinds a name means: one, or all. */
    static List<Diagrammart> arten(List<Diagrammart> alle, String name) {
        if (Bildauswahl.ALLE.equalsIgnoreCase(name)) {
            return alle;
        }
        for (Diagrammart art : alle) {
            if (art.name().equalsIgnoreCase(name)) {
                return List.of(art);
            }
        }
        List<String> namen = new ArrayList<>();
        alle.forEach(art -> namen.add(art.name().toLowerCase(Locale.ROOT)));
        throw new Bedienfehler("Das Bild „" + name + "“ gibt es nicht. Möglich sind: " + String.join(", ", namen) + ", "
                + Bildauswahl.ALLE + ".");
    }

    private static void schalte(Diagramm diagramm, Lage lage) {
        for (Ebene ebene : diagramm.art().ebenen()) {
            Boolean an = lage.ebenen().get(ebene.name());
            if (an != null && ebene.waehlbar()) {
                diagramm.schalte(ebene, an);
            }
        }
        for (Filterbeschreibung filter : diagramm.art().filter()) {
            Boolean an = lage.filter().get(filter.name());
            if (Boolean.TRUE.equals(an)) {
                diagramm.aktiveFilter().add(filter);
            } else if (an != null) {
                diagramm.aktiveFilter().remove(filter);
            }
        }
    }

    private static List<Sicht> sichten(Diagramm diagramm, EObject element) {
        List<Sicht> sichten = new ArrayList<>();
        diagramm.fuerAlle(sicht -> {
            if (sicht.ziel() == element && !(sicht instanceof Kante)) {
                sichten.add(sicht);
            }
        });
        return sichten;
    }
}
