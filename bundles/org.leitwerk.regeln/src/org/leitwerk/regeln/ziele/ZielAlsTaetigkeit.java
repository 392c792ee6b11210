package org.leitwerk.regeln.ziele;

import static org.leitwerk.steuerung.SteuerungPackage.Literals.PLANELEMENT__TITEL;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.leitwerk.regeln.Befund;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.regeln.Regel;
import org.leitwerk.regeln.Texte;
import org.leitwerk.steuerung.Ziel;
import org.leitwerk.steuerung.Zielfeld;

/** Ziele beschreiben einen Zustand, keine Tätigkeit (KGSt-Handbuch, Kap. 1.4). */
public final class ZielAlsTaetigkeit implements Regel<Ziel> {

    @Override
    public Stream<Befund> pruefe(Ziel ziel, Planstand stand) {
        boolean darfTaetigkeitSein = ziel.getFeld() != Zielfeld.OFFEN && ziel.getFeld() != Zielfeld.WIRKUNG;
        if (darfTaetigkeitSein || Texte.fehlt(ziel.getTitel())) {
            return Stream.empty();
        }
        Matcher taetigkeit = TAETIGKEIT.matcher(ziel.getTitel());
        return taetigkeit.find()
                ? Stream.of(Befund.an(ziel, PLANELEMENT__TITEL).mit(taetigkeit.group()))
                : Stream.empty();
    }

    // Common turns at the end of a title or its first word; deliberately short, because a wrong hint annoys more than
    // a missing one.
    private static final Pattern TAETIGKEIT = Pattern.compile(
            "\\b(durchführen|anbieten|einrichten|erstellen|entwickeln|prüfen|schaffen|aufbauen|ausbauen|umsetzen|erarbeiten)(?=[.!]?$)"
                    + "|^(Einrichtung|Durchführung|Erstellung|Entwicklung|Einführung|Ausbau|Aufbau|Umsetzung|Einsatz)\\b",
            Pattern.UNICODE_CHARACTER_CLASS);
}
