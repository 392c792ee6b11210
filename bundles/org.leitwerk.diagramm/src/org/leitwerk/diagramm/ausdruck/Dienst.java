package org.leitwerk.diagramm.ausdruck;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** All methods of one name and number of parameters; remembers for each class of receiver which fit, nearest first. */
final class Dienst {

    private final List<Dienstmethode> methoden;
    private final Map<Class<?>, List<Dienstmethode>> gewaehlt = new ConcurrentHashMap<>();

    Dienst(List<Dienstmethode> methoden) {
        this.methoden = List.copyOf(methoden);
    }

    Object rufe(String name, boolean nurModellelemente, Object empfaenger, Object[] argumente) {
        if (empfaenger == null) {
            throw new Ausdrucksfehler("Der Dienst „" + name + "“ hat keinen Empfänger.");
        }
        for (Dienstmethode methode : gewaehlt.computeIfAbsent(empfaenger.getClass(), this::waehle)) {
            if ((!nurModellelemente || methode.fuerModellelemente()) && methode.passt(argumente)) {
                return methode.rufe(empfaenger, argumente);
            }
        }
        throw new Ausdrucksfehler("Der Dienst „" + name + "“ passt nicht zu "
                + empfaenger.getClass().getSimpleName() + " und seinen Argumenten.");
    }

    private List<Dienstmethode> waehle(Class<?> klasse) {
        List<Dienstmethode> passende = new ArrayList<>();
        for (Dienstmethode methode : methoden) {
            if (methode.empfaengertyp().isAssignableFrom(klasse)) {
                int stelle = 0;
                while (stelle < passende.size() && !naeher(methode, passende.get(stelle))) {
                    stelle++;
                }
                passende.add(stelle, methode);
            }
        }
        return List.copyOf(passende);
    }

    private static boolean naeher(Dienstmethode eine, Dienstmethode andere) {
        return eine.empfaengertyp() != andere.empfaengertyp()
                && andere.empfaengertyp().isAssignableFrom(eine.empfaengertyp());
    }
}
