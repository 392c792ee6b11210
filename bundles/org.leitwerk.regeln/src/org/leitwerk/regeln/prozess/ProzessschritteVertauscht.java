package org.leitwerk.regeln.prozess;

import static org.leitwerk.steuerung.SteuerungPackage.Literals.PROZESSSCHRITT__STATUS;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.leitwerk.regeln.Aenderung;
import org.leitwerk.regeln.Befund;
import org.leitwerk.regeln.Korrektur;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.regeln.Regel;
import org.leitwerk.steuerung.Prozessschritt;
import org.leitwerk.steuerung.Schritt;
import org.leitwerk.steuerung.Schrittstatus;

/** Ein späterer Schritt ist nicht abgeschlossen, solange ein früherer nicht begonnen hat (KGSt-Handbuch, Kap. 2.4). */
public final class ProzessschritteVertauscht implements Regel<Prozessschritt> {

    @Override
    public Stream<Befund> pruefe(Prozessschritt schritt, Planstand stand) {
        if (schritt.getStatus() != Schrittstatus.ABGESCHLOSSEN) {
            return Stream.empty();
        }
        Stream<Prozessschritt> ausdruecklich =
                schritt.getNach().stream().filter(frueherer -> frueherer.getStatus() == Schrittstatus.ANSTEHEND);
        Map<Schritt, Prozessschritt> anstehende =
                stand.einmal(ProzessschritteVertauscht.class, ProzessschritteVertauscht::anstehende);
        Stream<Prozessschritt> imKreislauf = anstehende.values().stream()
                .filter(frueherer -> frueherer.getSchritt().compareTo(schritt.getSchritt()) < 0);
        return Stream.concat(ausdruecklich, imKreislauf).distinct().map(frueherer -> Befund.an(
                        schritt, PROZESSSCHRITT__STATUS)
                .mit(frueherer)
                .behebbarDurch(new Korrektur(
                        "abgeschlossen",
                        List.of(frueherer),
                        List.of(new Aenderung.Setzen(
                                frueherer, PROZESSSCHRITT__STATUS, Schrittstatus.ABGESCHLOSSEN)))));
    }

    // Networking runs across all steps and has no place in their order.
    private static Map<Schritt, Prozessschritt> anstehende(Planstand stand) {
        Map<Schritt, Prozessschritt> erste = new EnumMap<>(Schritt.class);
        for (Prozessschritt schritt : stand.alle(Prozessschritt.class)) {
            if (schritt.getStatus() == Schrittstatus.ANSTEHEND
                    && schritt.getSchritt() != Schritt.OFFEN
                    && schritt.getSchritt() != Schritt.VERNETZUNG) {
                erste.putIfAbsent(schritt.getSchritt(), schritt);
            }
        }
        return erste;
    }
}
