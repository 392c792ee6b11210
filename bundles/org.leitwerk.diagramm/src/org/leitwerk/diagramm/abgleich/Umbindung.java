package org.leitwerk.diagramm.abgleich;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.leitwerk.diagramm.sicht.Diagramm;
import org.leitwerk.diagramm.sicht.Sicht;

/**
 * Carries the views of a diagram over to the objects of a model that was read anew, so that they stay themselves. An
 * element is found again by its name, wherever it stands now; one that was renamed or has no name by its place among
 * its neighbours that were found. What is found nowhere keeps its old object and goes with the next refresh.
 *
 * <p>Remember the model after each refresh, carry over before the next one. Needs two looks at each element shown and
 * its neighbours, nothing more.
 */
public final class Umbindung {

    private final Function<EObject, String> namen;
    private final Map<EObject, Spur> spuren = new IdentityHashMap<>();
    private final Map<EObject, Map<EStructuralFeature, List<EObject>>> kinder = new IdentityHashMap<>();

    private record Spur(String name, EObject behaelter) {}

    /**
     * A carrying over that has nothing to remember yet.
     *
     * @param namen the name of an element by which the reader of the new model finds it, unique in the model;
     *     {@code null} for elements without one
     */
    public Umbindung(Function<EObject, String> namen) {
        this.namen = namen;
    }

    /** Remembers where the elements shown stand, with the elements around them. */
    public void merke(Diagramm diagramm) {
        spuren.clear();
        kinder.clear();
        merke(diagramm.ziel());
        diagramm.fuerAlle(sicht -> merke(sicht.ziel()));
    }

    private void merke(EObject element) {
        EObject stufe = element;
        while (stufe != null && !spuren.containsKey(stufe)) {
            EObject behaelter = stufe.eContainer();
            spuren.put(stufe, new Spur(namen.apply(stufe), behaelter));
            if (behaelter != null && !kinder.containsKey(behaelter)) {
                Map<EStructuralFeature, List<EObject>> listen = new IdentityHashMap<>(4);
                for (EObject kind : behaelter.eContents()) {
                    listen.computeIfAbsent(kind.eContainingFeature(), neu -> new ArrayList<>())
                            .add(kind);
                }
                kinder.put(behaelter, listen);
            }
            stufe = behaelter;
        }
    }

    /**
     * Binds all views to the new objects.
     *
     * @param neuesZiel what the diagram is on now
     * @param suche finds an element of the new model by name, {@code null} if there is none
     * @param lebt whether an object is a part of the new model itself, so that its views need nothing
     */
    public void fuehreNach(
            Diagramm diagramm, EObject neuesZiel, Function<String, EObject> suche, Predicate<EObject> lebt) {
        new Zuordnung(suche, lebt).bindeAlle(diagramm, neuesZiel);
    }

    /** The new objects of the old ones, found step by step. */
    private final class Zuordnung {

        private final Function<String, EObject> suche;
        private final Predicate<EObject> lebt;
        private final Map<EObject, EObject> neue = new IdentityHashMap<>();
        private final Map<EObject, EObject> alte = new IdentityHashMap<>();
        private final Deque<EObject> zuordnen = new ArrayDeque<>();

        Zuordnung(Function<String, EObject> suche, Predicate<EObject> lebt) {
            this.suche = suche;
            this.lebt = lebt;
        }

        void bindeAlle(Diagramm diagramm, EObject neuesZiel) {
            ordneZu(diagramm.ziel(), neuesZiel);
            spuren.forEach((alt, spur) -> nachName(alt, spur.name()));
            diagramm.fuerAlle(sicht -> nachInhalt(sicht.ziel()));
            kinder.keySet().forEach(behaelter -> {
                if (neue.containsKey(behaelter)) {
                    zuordnen.add(behaelter);
                }
            });
            while (!zuordnen.isEmpty()) {
                nachPlatz(zuordnen.poll());
            }
            diagramm.setZiel(neuesZiel);
            for (Sicht sicht : diagramm.alle()) {
                EObject neu = neue.get(sicht.ziel());
                if (neu != null && neu != sicht.ziel()) {
                    diagramm.binde(sicht, neu);
                }
            }
        }

        private boolean ordneZu(EObject alt, EObject neu) {
            if (neu == null || neu.eClass() != alt.eClass() || neue.containsKey(alt) || alte.containsKey(neu)) {
                return false;
            }
            neue.put(alt, neu);
            alte.put(neu, alt);
            return true;
        }

        private void nachName(EObject alt, String name) {
            if (lebt.test(alt)) {
                ordneZu(alt, alt);
            } else if (name != null) {
                ordneZu(alt, suche.apply(name));
            }
        }

        /** Takes what contains an element that was found for what contained it, if nothing better is known. */
        private void nachInhalt(EObject element) {
            EObject alt = element;
            Spur spur = spuren.get(alt);
            while (spur != null && spur.behaelter() != null) {
                EObject neu = neue.get(alt);
                if (neu != null && neu.eContainer() != null) {
                    ordneZu(spur.behaelter(), neu.eContainer());
                }
                alt = spur.behaelter();
                spur = spuren.get(alt);
            }
        }

        private void nachPlatz(EObject behaelter) {
            EObject neuer = neue.get(behaelter);
            Map<EStructuralFeature, List<EObject>> jetzige = new IdentityHashMap<>(4);
            for (EObject kind : neuer.eContents()) {
                jetzige.computeIfAbsent(kind.eContainingFeature(), feature -> new ArrayList<>())
                        .add(kind);
            }
            kinder.get(behaelter).forEach((merkmal, vorher) -> {
                vorher.forEach(kind -> {
                    if (!neue.containsKey(kind)) {
                        nachName(kind, namen.apply(kind));
                    }
                });
                luecken(vorher, jetzige.getOrDefault(merkmal, List.of()));
            });
        }

        /**
         * Pairs what stands between the same two neighbours: all if there are equally many, else those of like kind.
         */
        private void luecken(List<EObject> vorher, List<EObject> jetzt) {
            Map<EObject, Integer> stellen = new IdentityHashMap<>();
            jetzt.forEach(kind -> stellen.put(kind, stellen.size()));
            int stelle = 0;
            List<EObject> offen = new ArrayList<>();
            for (EObject kind : vorher) {
                EObject neu = neue.get(kind);
                if (neu == null) {
                    offen.add(kind);
                    continue;
                }
                int anker = stellen.getOrDefault(neu, -1);
                if (anker >= stelle) {
                    paare(offen, frei(jetzt.subList(stelle, anker)));
                    offen.clear();
                    stelle = anker + 1;
                }
            }
            paare(offen, frei(jetzt.subList(Math.min(stelle, jetzt.size()), jetzt.size())));
        }

        private List<EObject> frei(List<EObject> abschnitt) {
            return abschnitt.stream().filter(kind -> !alte.containsKey(kind)).toList();
        }

        private void paare(List<EObject> offen, List<EObject> freie) {
            if (offen.size() == freie.size()) {
                for (int i = 0; i < freie.size(); i++) {
                    paare(offen.get(i), freie.get(i));
                }
                return;
            }
            List<EObject> rest = new ArrayList<>(freie);
            for (EObject alt : offen) {
                EObject aehnlichstes = Aehnlichkeit.aehnlichstes(alt, rest);
                if (aehnlichstes != null) {
                    rest.remove(aehnlichstes);
                    paare(alt, aehnlichstes);
                }
            }
        }

        private void paare(EObject alt, EObject neu) {
            if (ordneZu(alt, neu) && kinder.containsKey(alt)) {
                zuordnen.add(alt);
            }
        }
    }
}
