package org.leitwerk.ui.cockpit;

import java.text.Collator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.common.util.URI;
import org.leitwerk.dsl.ide.arbeit.Stand;
import org.leitwerk.dsl.ide.gliederung.Elementworte;
import org.leitwerk.steuerung.Beteiligter;
import org.leitwerk.steuerung.Budget;
import org.leitwerk.steuerung.Gremium;
import org.leitwerk.steuerung.Indikator;
import org.leitwerk.steuerung.Massnahme;
import org.leitwerk.steuerung.Ortsbezogen;
import org.leitwerk.steuerung.Planelement;
import org.leitwerk.steuerung.Verantwortbar;
import org.leitwerk.steuerung.Ziel;

/** Who is responsible for the elements of a plan and where they apply. Only for the thread of the plan. */
final class Zuordnungen {

    private final Map<Planelement, Zuordnung> bekannte = new IdentityHashMap<>();
    private final Map<URI, Planelement> elemente = new HashMap<>();
    private final Map<Planelement, String> titel = new IdentityHashMap<>();
    private final Set<String> stellen = new LinkedHashSet<>();
    private final Set<String> gremien = new LinkedHashSet<>();
    private final Set<String> raeume = new LinkedHashSet<>();

    Zuordnungen(Stand stand) {
        for (Class<? extends Planelement> art : List.of(Ziel.class, Indikator.class, Massnahme.class, Budget.class)) {
            stand.planstand().alle(art).forEach(element -> elemente.putIfAbsent(stand.adresse(element), element));
        }
    }

    /** The evaluated element of an address; looking for thousands of them one by one in the files would take long. */
    Optional<Planelement> element(URI adresse) {
        return Optional.ofNullable(elemente.get(adresse));
    }

    /** The title of an element; the same ones are asked for again and again. */
    String titel(Planelement element) {
        return titel.computeIfAbsent(element, Elementworte::titel);
    }

    /**
     * Who and where for an element.
     *
     * @param element an element of the plan
     * @param geerbt what holds where the element says nothing itself
     */
    Zuordnung von(Planelement element, Zuordnung geerbt) {
        Zuordnung eigene = bekannte.computeIfAbsent(element, this::eigene);
        boolean niemand = eigene.stellen().isEmpty() && eigene.gremien().isEmpty();
        if (!niemand && !eigene.raeume().isEmpty()) {
            return eigene;
        }
        if (niemand && eigene.raeume().isEmpty()) {
            return geerbt;
        }
        return new Zuordnung(
                niemand ? geerbt.stellen() : eigene.stellen(),
                niemand ? geerbt.gremien() : eigene.gremien(),
                eigene.raeume().isEmpty() ? geerbt.raeume() : eigene.raeume(),
                niemand ? geerbt.verantwortlich() : eigene.verantwortlich());
    }

    private Zuordnung eigene(Planelement element) {
        if (!(element instanceof Verantwortbar verantwortbar)) {
            return Zuordnung.KEINE;
        }
        List<Beteiligter> erste = new ArrayList<>(verantwortbar.getVerantwortlich());
        if (verantwortbar.getFederfuehrend() != null) {
            erste.add(verantwortbar.getFederfuehrend());
        }
        List<Beteiligter> alle = new ArrayList<>(erste);
        alle.addAll(verantwortbar.getMitwirkend());
        if (element instanceof Massnahme massnahme) {
            alle.addAll(massnahme.getTraeger());
        }
        if (alle.isEmpty()
                && !(element instanceof Ortsbezogen ort
                        && !ort.getSozialraeume().isEmpty())) {
            return Zuordnung.KEINE; // most elements of a large plan
        }
        Set<String> hierStellen = new LinkedHashSet<>();
        Set<String> hierGremien = new LinkedHashSet<>();
        for (Beteiligter einer : alle) {
            if (!einer.eIsProxy()) {
                (einer instanceof Gremium ? hierGremien : hierStellen).add(titel(einer));
            }
        }
        Set<String> hierRaeume = new LinkedHashSet<>();
        if (element instanceof Ortsbezogen ort) {
            ort.getSozialraeume().stream()
                    .filter(raum -> !raum.eIsProxy())
                    .forEach(raum -> hierRaeume.add(titel(raum)));
        }
        stellen.addAll(hierStellen);
        gremien.addAll(hierGremien);
        raeume.addAll(hierRaeume);
        String verantwortlich = String.join(
                ", ",
                erste.stream()
                        .filter(einer -> !einer.eIsProxy())
                        .map(this::titel)
                        .distinct()
                        .toList());
        return new Zuordnung(Set.copyOf(hierStellen), Set.copyOf(hierGremien), Set.copyOf(hierRaeume), verantwortlich);
    }

    /** An area in which there are values. */
    void merkeRaum(String titel) {
        raeume.add(titel);
    }

    /** Titles of all organisations and units seen, as in a German dictionary. */
    List<String> stellen() {
        return sortiert(stellen);
    }

    /** Titles of all bodies seen, as in a German dictionary. */
    List<String> gremien() {
        return sortiert(gremien);
    }

    /** Titles of all areas seen, as in a German dictionary. */
    List<String> raeume() {
        return sortiert(raeume);
    }

    private static List<String> sortiert(Set<String> titel) {
        List<String> liste = new ArrayList<>(titel);
        liste.sort(Collator.getInstance(Locale.GERMAN));
        return liste;
    }
}
