package org.leitwerk.diagramm.abzug;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.leitwerk.diagramm.sicht.Behaelter;
import org.leitwerk.diagramm.sicht.Diagramm;
import org.leitwerk.diagramm.sicht.Flaechensicht;
import org.leitwerk.diagramm.sicht.Kante;
import org.leitwerk.diagramm.sicht.Kantenziel;
import org.leitwerk.diagramm.sicht.Knoten;
import org.leitwerk.diagramm.sicht.Liste;
import org.leitwerk.diagramm.sicht.Sicht;
import org.leitwerk.diagramm.sicht.Stil;
import org.leitwerk.diagramm.spezifikation.Beschreibung;

/**
 * Writes the views of a diagram as text, one line each, in the format of the conformance cases. Remembers the number of
 * each view and what was last said about its style: styles are written again only when they have changed.
 */
public final class Sichtabzug {

    private static final String EINZUG = "    ";
    /** Attributes whose texts are literals of enumerations; these stand without quotes. */
    private static final Set<String> LITERALE = Set.of(
            "alignment",
            "backgroundStyle",
            "borderLineStyle",
            "centered",
            "foldingStyle",
            "labelAlignment",
            "labelPosition",
            "lineStyle",
            "routingStyle",
            "shape",
            "sourceArrow",
            "targetArrow");

    private final Map<Sicht, Integer> nummern = new IdentityHashMap<>();
    private final Map<Sicht, List<String>> stile = new HashMap<>();
    private int letzteNummer;
    private Modellpfad pfade;

    /**
     * The lines of all views in the order of the diagram.
     *
     * @param modellpfade paths of the model as it is now
     */
    public List<String> zeilen(Diagramm diagramm, Modellpfad modellpfade) {
        pfade = modellpfade;
        diagramm.fuerAlle(this::nummeriere);
        List<String> zeilen = new ArrayList<>();
        diagramm.elemente().forEach(sicht -> schreibe(sicht, "", zeilen));
        return zeilen;
    }

    private void nummeriere(Sicht sicht) {
        if (!nummern.containsKey(sicht)) {
            nummern.put(sicht, ++letzteNummer);
        }
    }

    /** The number of a view as dumps write it, such as {@code e4}; {@code -} if no dump has shown it yet. */
    public String nummer(Sicht sicht) {
        Integer nummer = nummern.get(sicht);
        return nummer == null ? "-" : "e" + nummer;
    }

    private void schreibe(Sicht sicht, String einzug, List<String> zeilen) {
        zeilen.add(einzug + zeile(sicht));
        List<String> stil = new ArrayList<>();
        schreibeStil(sicht.stil(), stil);
        if (!stil.equals(stile.put(sicht, stil))) {
            stil.forEach(zeile -> zeilen.add(einzug + "  * " + zeile));
        }
        sicht.inhalt().forEach(kind -> schreibe(kind, einzug + EINZUG, zeilen));
    }

    private String zeile(Sicht sicht) {
        StringBuilder zeile = new StringBuilder(nummer(sicht))
                .append(' ')
                .append(art(sicht))
                .append(' ')
                .append(sicht.abbildung().name())
                .append(" ziel=")
                .append(pfad(sicht.ziel()));
        if (sicht.semantisch().size() != 1 || sicht.semantisch().get(0) != sicht.ziel()) {
            zeile.append(" semantisch=[")
                    .append(String.join(
                            ",", sicht.semantisch().stream().map(this::pfad).toList()))
                    .append(']');
        }
        if (sicht instanceof Kante kante) {
            zeile.append(" von=").append(ende(kante.von())).append(" nach=").append(ende(kante.nach()));
        }
        zeile.append(" text=").append(Schreibweise.zitat(sicht.text()));
        if (sicht instanceof Kante kante) {
            zeile.append(" anfang=").append(Schreibweise.zitat(kante.anfang()));
            zeile.append(" ende=").append(Schreibweise.zitat(kante.ende()));
        }
        zeile.append(" sichtbar=").append(Schreibweise.jaNein(sicht.sichtbar()));
        if (sicht.eingeklappt()) {
            zeile.append(" eingeklappt=ja");
        }
        String filter = filter(sicht);
        if (!filter.isEmpty()) {
            zeile.append(" filter=[").append(filter).append(']');
        }
        if (sicht instanceof Flaechensicht flaeche && !art(sicht).equals("listenelement")) {
            zeile.append(" groesse=").append(mass(flaeche.breite())).append('x').append(mass(flaeche.hoehe()));
        }
        if (sicht instanceof Knoten knoten) {
            zeile.append(" aenderbar=").append(knoten.aenderbar());
        }
        if (sicht instanceof Behaelter behaelter) {
            zeile.append(" anordnung=").append(behaelter.anordnung());
        }
        if (!sicht.hinweis().isEmpty()) {
            zeile.append(" hinweis=").append(Schreibweise.zitat(sicht.hinweis()));
        }
        return zeile.toString();
    }

    private static String art(Sicht sicht) {
        if (sicht instanceof Knoten knoten) {
            return knoten.amRand() ? "randknoten" : "knoten";
        }
        if (sicht instanceof Behaelter) {
            return "behaelter";
        }
        if (sicht instanceof Liste) {
            return "liste";
        }
        return sicht instanceof Kante ? "kante" : "listenelement";
    }

    private String pfad(EObject element) {
        return pfade.von(element);
    }

    private String ende(Kantenziel ende) {
        return ende == null ? "-" : nummer(ende.alsSicht());
    }

    private static String mass(Integer mass) {
        return mass == null ? "-" : mass.toString();
    }

    private static String filter(Sicht sicht) {
        List<String> filter = new ArrayList<>();
        if (sicht.textVerborgen()) {
            filter.add("HideLabelFilter");
        }
        if (!sicht.filter().isEmpty()) {
            filter.add("AppliedCompositeFilters("
                    + String.join(
                            ",", sicht.filter().stream().map(Beschreibung::name).toList())
                    + ")");
        }
        return String.join(",", filter);
    }

    private static void schreibeStil(Stil stil, List<String> zeilen) {
        if (stil == null) {
            zeilen.add("ohne Stil");
            return;
        }
        StringBuilder zeile = new StringBuilder(stil.klasse());
        stil.merkmale()
                .forEach((name, wert) ->
                        zeile.append(' ').append(name).append('=').append(wert(name, wert)));
        zeilen.add(zeile.toString());
        for (Stil text : new Stil[] {stil.anfangstext(), stil.mitteltext(), stil.endtext()}) {
            if (text != null) {
                schreibeStil(text, zeilen);
            }
        }
    }

    private static String wert(String name, Object wert) {
        if (wert instanceof List<?> liste) {
            return "[" + String.join(",", liste.stream().map(String::valueOf).toList()) + "]";
        }
        if (wert == null || wert instanceof String && !LITERALE.contains(name)) {
            return Schreibweise.zitat((String) wert);
        }
        return wert.toString();
    }
}
