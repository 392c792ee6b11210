package org.leitwerk.diagramm.ausdruck;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The Java services of a viewpoint: all public methods of its extension classes under one name space, chosen by the
 * class of the receiver (their first parameter) and the number of arguments.
 */
public final class Dienste {

    /** No services at all. */
    public static final Dienste KEINE = new Dienste(List.of());

    /** By name, then by number of arguments besides the receiver. Asked for each expression of each view. */
    private final Map<String, Map<Integer, Dienst>> nachName = new HashMap<>();

    private Dienste(Collection<?> erweiterungen) {
        Map<String, Map<Integer, List<Dienstmethode>>> methoden = new HashMap<>();
        for (Object erweiterung : erweiterungen) {
            Method[] alle = erweiterung.getClass().getMethods();
            // the order of reflection is no order: two runs must choose alike
            Arrays.sort(alle, Comparator.comparing(Method::toGenericString));
            for (Method methode : alle) {
                if (methode.getDeclaringClass() != Object.class
                        && methode.getParameterCount() > 0
                        && !methode.isBridge()) {
                    methoden.computeIfAbsent(methode.getName(), n -> new HashMap<>())
                            .computeIfAbsent(methode.getParameterCount() - 1, n -> new ArrayList<>())
                            .add(new Dienstmethode(erweiterung, methode));
                }
            }
        }
        methoden.forEach((name, nachZahl) -> {
            Map<Integer, Dienst> gleichnamige = new HashMap<>();
            nachZahl.forEach((zahl, gleiche) -> gleichnamige.put(zahl, new Dienst(gleiche)));
            nachName.put(name, gleichnamige);
        });
    }

    /**
     * The services of some objects.
     *
     * @param erweiterungen one object of each extension class; of two equal services the first wins
     */
    public static Dienste von(Collection<?> erweiterungen) {
        return new Dienste(erweiterungen);
    }

    /** Whether a service of this name takes this number of arguments besides the receiver. */
    public boolean kennt(String name, int argumente) {
        return nachName.getOrDefault(name, Map.of()).containsKey(argumente);
    }

    /**
     * Calls a service on a model element, as {@code service:} does: only methods whose first parameter is an EObject.
     *
     * @param name its name
     * @param empfaenger the first argument
     * @param argumente the others
     * @return what it returns, also null
     * @throws Ausdrucksfehler when there is none that fits, or it threw
     */
    public Object rufe(String name, Object empfaenger, Object... argumente) {
        return suche(name, argumente.length).rufe(name, true, empfaenger, argumente);
    }

    /** Like {@link #rufe}, but any type of receiver is allowed, as in {@code aql:}. */
    Object rufeFrei(String name, Object empfaenger, Object... argumente) {
        return suche(name, argumente.length).rufe(name, false, empfaenger, argumente);
    }

    private Dienst suche(String name, int argumente) {
        Dienst dienst = nachName.getOrDefault(name, Map.of()).get(argumente);
        if (dienst == null) {
            throw new Ausdrucksfehler("Den Dienst „" + name + "“ mit " + argumente + " Argumenten gibt es nicht.");
        }
        return dienst;
    }
}
