package org.leitwerk.dsl.ide.kurzinfo;

import static org.leitwerk.steuerung.SteuerungPackage.Literals.INDIKATOR__EINHEIT;
import static org.leitwerk.steuerung.SteuerungPackage.Literals.INDIKATOR__POLARITAET;
import static org.leitwerk.steuerung.SteuerungPackage.Literals.INDIKATOR__QUELLEN;
import static org.leitwerk.steuerung.SteuerungPackage.Literals.INDIKATOR__QUELLENTEXT;
import static org.leitwerk.steuerung.SteuerungPackage.Literals.INDIKATOR__RHYTHMUS;

import java.util.Objects;
import java.util.stream.Collectors;
import org.leitwerk.dsl.ide.arbeit.Stand;
import org.leitwerk.steuerung.Indikator;
import org.leitwerk.steuerung.Messreihe;
import org.leitwerk.steuerung.Messung;
import org.leitwerk.steuerung.Planelement;
import org.leitwerk.steuerung.beschriftung.Beschriftung;

/** What matters about an indicator: what it counts, where the values come from, how they go, what they shall be. */
final class Indikatortext {

    private Indikatortext() {}

    static void schreibe(Indikator indikator, Stand stand, Angabenliste text) {
        text.absatz(indikator.getDefinition());
        text.wert("Einheit", indikator, INDIKATOR__EINHEIT);
        text.wert("Besser ist", indikator, INDIKATOR__POLARITAET);
        text.wert("Quelle", indikator, INDIKATOR__QUELLEN);
        text.wert("Quelle", indikator, INDIKATOR__QUELLENTEXT);
        text.wert("Rhythmus", indikator, INDIKATOR__RHYTHMUS);
        Verlauf verlauf = Verlauf.von(stand, indikator);
        verlauf.letzter()
                .ifPresent(letzter -> text.zeile(
                        "Letzter Wert",
                        verlauf.anzeige(letzter.wert()) + " (" + letzter.zeit().anzeige() + ")"));
        if (verlauf.punkte().size() > 1) {
            text.markdown(
                    "Verlauf",
                    verlauf.funkenlinie() + " "
                            + Markdown.zeile(verlauf.punkte().get(0).zeit().anzeige() + " bis "
                                    + verlauf.punkte()
                                            .get(verlauf.punkte().size() - 1)
                                            .zeit()
                                            .anzeige() + ", zuletzt "
                                    + verlauf.tendenz()));
        }
        String dateien = indikator.getReihen().stream()
                .map(Messreihe::getDatei)
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.joining(", "));
        text.zeile("Werte aus Datei", dateien);
        // Not by the index of all references: right after an edit it would have to resolve every one of them.
        stand.planstand().alle(Messung.class).stream()
                .filter(messung -> messung.getIndikator() == indikator)
                .forEach(messung -> ziel(messung, text));
    }

    private static void ziel(Messung messung, Angabenliste text) {
        String zielwert = Zielwerttext.von(messung);
        if (messung.eContainer() instanceof Planelement ziel) {
            text.zeile("Ziel", Beschriftung.text(ziel) + (zielwert.isEmpty() ? "" : ": " + zielwert));
        }
    }
}
