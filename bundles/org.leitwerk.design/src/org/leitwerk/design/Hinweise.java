package org.leitwerk.design;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.leitwerk.steuerung.Indikator;
import org.leitwerk.steuerung.Planelement;
import org.leitwerk.steuerung.Verantwortbar;
import org.leitwerk.steuerung.Ziel;
import org.leitwerk.steuerung.beschriftung.Beschriftung;
import org.leitwerk.steuerung.beschriftung.Wertanzeige;

/** Tooltips: what an element is, and what its box has no room for. */
public final class Hinweise {

    private static final int LAENGSTE = 400;
    private static final Pattern LEERRAUM = Pattern.compile("\\s+");
    private static final List<String> MERKMALE = List.of("status", "feld", "bis", "prioritaet");

    /**
     * Kind, title, state, term, description and all who answer for an element, one a line.
     *
     * @return some lines; a long description is shortened
     */
    public String hinweis(Planelement element) {
        List<String> zeilen = new ArrayList<>();
        zeilen.add(Beschriftung.klasse(element.eClass()) + " " + Beschriftung.text(element));
        for (String name : MERKMALE) {
            EStructuralFeature merkmal = element.eClass().getEStructuralFeature(name);
            if (merkmal != null && element.eIsSet(merkmal)) {
                zeilen.add(Beschriftung.merkmal(merkmal) + ": " + Wertanzeige.von(merkmal, element.eGet(merkmal)));
            }
        }
        if (element instanceof Ziel ziel) {
            Kennwert.fuehrend(ziel)
                    .ifPresent(messung -> zeilen.add("Indikator: " + new Zielbeschriftung().kennwerthinweis(messung)));
            Zielstand.bewertung(ziel)
                    .map(bewertung -> Worte.text(bewertung.getGrund()))
                    .filter(grund -> !grund.isEmpty())
                    .ifPresent(grund -> zeilen.add("Bewertung: " + Worte.gekuerzt(grund, LAENGSTE)));
        }
        Auswertungsstand.zu(element).ifPresent(stand -> {
            zeilen.add("Auswertung: " + stand.zeile());
            zeilen.add("Warum: " + Worte.gekuerzt(stand.begruendung().satz(), LAENGSTE));
        });
        if (element instanceof Verantwortbar stelle) {
            String wer = new Zielkandidaten()
                    .zustaendige(stelle).stream().map(Worte::titel).collect(Collectors.joining(", "));
            if (!wer.isEmpty()) {
                zeilen.add("Verantwortlich: " + wer);
            }
        }
        beschreibung(element, zeilen);
        return String.join("\n", zeilen);
    }

    private static void beschreibung(Planelement element, List<String> zeilen) {
        String text = Worte.text(element.getBeschreibung());
        if (text.isEmpty() && element instanceof Indikator indikator) {
            text = Worte.text(indikator.getDefinition());
        } else if (text.isEmpty() && element instanceof Ziel ziel) {
            text = Worte.text(ziel.getBegruendung());
        }
        if (!text.isEmpty()) {
            zeilen.add(Worte.gekuerzt(LEERRAUM.matcher(text).replaceAll(" "), LAENGSTE));
        }
    }
}
