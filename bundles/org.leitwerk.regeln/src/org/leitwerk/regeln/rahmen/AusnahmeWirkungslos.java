package org.leitwerk.regeln.rahmen;

import static org.leitwerk.steuerung.SteuerungPackage.Literals.AUSNAHME__REGEL;
import static org.leitwerk.steuerung.SteuerungPackage.Literals.PLANELEMENT__AUSNAHMEN;

import java.util.Iterator;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.leitwerk.regeln.Aenderung;
import org.leitwerk.regeln.Befund;
import org.leitwerk.regeln.Korrektur;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.regeln.Regel;
import org.leitwerk.regeln.Regeleintrag;
import org.leitwerk.regeln.Regelwerk;
import org.leitwerk.steuerung.Ausnahme;

/** Eine Ausnahme, die nichts verhindert, ist überholt. */
public final class AusnahmeWirkungslos implements Regel<Ausnahme> {

    @Override
    public Stream<Befund> pruefe(Ausnahme ausnahme, Planstand stand) {
        Optional<Regeleintrag<?>> regel = Regelwerk.standard().regel(ausnahme.getRegel());
        EObject ort = ausnahme.eContainer();
        if (regel.isEmpty() || ort == null || findetEtwas(regel.get(), ort, stand)) {
            return Stream.empty();
        }
        return Stream.of(Befund.an(ausnahme, AUSNAHME__REGEL)
                .mit(regel.get().id())
                .behebbarDurch(
                        Korrektur.aus("loeschen", new Aenderung.Entfernen(ort, PLANELEMENT__AUSNAHMEN, ausnahme))));
    }

    private static boolean findetEtwas(Regeleintrag<?> regel, EObject ort, Planstand stand) {
        // An exception from this very rule would ask for itself without end; it is never superfluous.
        if (regel.regel() instanceof AusnahmeWirkungslos
                || regel.pruefe(ort, stand).findAny().isPresent()) {
            return true;
        }
        for (Iterator<EObject> inhalt = ort.eAllContents(); inhalt.hasNext(); ) {
            if (regel.pruefe(inhalt.next(), stand).findAny().isPresent()) {
                return true;
            }
        }
        return false;
    }
}
