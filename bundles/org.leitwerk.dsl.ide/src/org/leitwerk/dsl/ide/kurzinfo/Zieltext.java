package org.leitwerk.dsl.ide.kurzinfo;

import static org.leitwerk.steuerung.SteuerungPackage.Literals.VERANTWORTBAR__FEDERFUEHREND;
import static org.leitwerk.steuerung.SteuerungPackage.Literals.VERANTWORTBAR__VERANTWORTLICH;
import static org.leitwerk.steuerung.SteuerungPackage.Literals.ZIEL__BIS;
import static org.leitwerk.steuerung.SteuerungPackage.Literals.ZIEL__EBENE;
import static org.leitwerk.steuerung.SteuerungPackage.Literals.ZIEL__FELD;
import static org.leitwerk.steuerung.SteuerungPackage.Literals.ZIEL__STATUS;
import static org.leitwerk.steuerung.SteuerungPackage.Literals.ZIEL__STUFE;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.leitwerk.dsl.ide.arbeit.Stand;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.steuerung.Bewertung;
import org.leitwerk.steuerung.Indikator;
import org.leitwerk.steuerung.Leitbild;
import org.leitwerk.steuerung.Leitlinie;
import org.leitwerk.steuerung.Messung;
import org.leitwerk.steuerung.Planelement;
import org.leitwerk.steuerung.SteuerungPackage;
import org.leitwerk.steuerung.Wirkungsbeitrag;
import org.leitwerk.steuerung.Ziel;
import org.leitwerk.steuerung.Zielgrundlage;
import org.leitwerk.steuerung.beschriftung.Beschriftung;
import org.leitwerk.steuerung.beschriftung.Wertanzeige;

/** What matters about a goal: where it comes from, how it is measured, what is done, who answers, how it stands. */
final class Zieltext {

    private Zieltext() {}

    static void schreibe(Ziel ziel, Stand arbeit, Angabenliste text) {
        Planstand stand = arbeit.planstand();
        text.zeile("Pfad", pfad(ziel, stand));
        if (ziel.getStufe() != null) {
            text.wert("Zielstufe", ziel, ZIEL__STUFE);
        } else {
            text.wert("Zielebene", ziel, ZIEL__EBENE);
        }
        text.wert("Zielfeld", ziel, ZIEL__FELD);
        text.wert("Status", ziel, ZIEL__STATUS);
        bewertung(ziel).ifPresent(b -> text.zeile("Bewertung", bewertung(b)));
        text.wert("Zu erreichen bis", ziel, ZIEL__BIS);
        ziel.getMessungen().forEach(messung -> messung(messung, arbeit, text));
        text.elemente("Maßnahmen und Produkte", beitragende(ziel, stand));
        text.wert("Verantwortlich", ziel, VERANTWORTBAR__VERANTWORTLICH);
        text.wert("Federführend", ziel, VERANTWORTBAR__FEDERFUEHREND);
    }

    /** What contributes to a goal, found without the index of all references, which is slow right after an edit. */
    private static List<Planelement> beitragende(Ziel ziel, Planstand stand) {
        return Stream.concat(
                        ziel.getProdukte().stream(),
                        stand.alle(Wirkungsbeitrag.class).stream()
                                .filter(beitrag -> beitrag.getZiel() == ziel)
                                .map(EObject::eContainer)
                                .filter(Planelement.class::isInstance)
                                .map(Planelement.class::cast))
                .distinct()
                .toList();
    }

    /** From the highest element down to the goal itself; where there are several above it, by the first one. */
    static String pfad(Ziel ziel, Planstand stand) {
        Deque<Planelement> pfad = new ArrayDeque<>();
        Set<Planelement> besucht = new HashSet<>();
        Planelement hier = ziel;
        while (hier != null && besucht.add(hier)) {
            pfad.push(hier);
            hier = darueber(hier, stand);
        }
        return pfad.size() < 2 ? "" : pfad.stream().map(Beschriftung::text).collect(Collectors.joining(" › "));
    }

    private static Planelement darueber(Planelement element, Planstand stand) {
        if (element instanceof Leitlinie leitlinie && leitlinie.eContainer() instanceof Leitbild leitbild) {
            return leitbild;
        }
        if (element instanceof Leitbild leitbild) {
            return leitbild.getVision() == null || leitbild.getVision().eIsProxy() ? null : leitbild.getVision();
        }
        return element instanceof Zielgrundlage grundlage
                ? stand.ableitungen().grundlagen(grundlage).stream().findFirst().orElse(null)
                : null;
    }

    private static Optional<Bewertung> bewertung(Ziel ziel) {
        return ziel.getBewertungen().stream()
                .max(Comparator.comparing(
                        b -> b.getDatum() == null ? LocalDate.MIN : b.getDatum(), Comparator.naturalOrder()));
    }

    private static String bewertung(Bewertung bewertung) {
        String ampel = Wertanzeige.von(SteuerungPackage.Literals.BEWERTUNG__AMPEL, bewertung.getAmpel());
        String zeit = Wertanzeige.von(SteuerungPackage.Literals.BEWERTUNG__ZEITRAUM, bewertung.getZeitraum());
        return ampel + (zeit.isEmpty() ? "" : " (" + zeit + ")");
    }

    private static void messung(Messung messung, Stand arbeit, Angabenliste text) {
        Indikator indikator = messung.getIndikator();
        if (indikator == null || indikator.eIsProxy()) {
            return;
        }
        Verlauf verlauf = Verlauf.von(arbeit, indikator);
        StringBuilder zeile = new StringBuilder(Beschriftung.text(indikator));
        verlauf.letzter().ifPresent(letzter -> zeile.append(" – ")
                .append(verlauf.anzeige(letzter.wert()))
                .append(" (")
                .append(letzter.zeit().anzeige())
                .append(") ")
                .append(verlauf.punkte().size() > 1 ? verlauf.funkenlinie() : ""));
        String ziele = Zielwerttext.von(messung);
        text.zeile(
                Boolean.TRUE.equals(messung.isFuehrend()) ? "Führender Indikator" : "Indikator",
                zeile.toString().strip() + (ziele.isEmpty() ? "" : "; Zielwert: " + ziele));
    }
}
