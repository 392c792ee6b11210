package org.leitwerk.regeln;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.resource.Resource;
import org.leitwerk.regeln.Verweisindex.Verweis;
import org.leitwerk.steuerung.Planelement;
import org.leitwerk.steuerung.Planung;
import org.leitwerk.steuerung.Wirkungsbeitrag;
import org.leitwerk.steuerung.Ziel;

/**
 * A plan as rules see it: all its files at one moment, with indices that answer in constant time what would otherwise
 * mean walking through the plan. Indices are built at the first question and hold as long as the model does not change;
 * after a change a new one is made. Not safe for use by several threads.
 */
public final class Planstand {

    private final Elementindex elemente;
    private final Optional<Planung> planung;
    private final Einstellungen einstellungen;
    private final Reifegrade reifegrade;
    private final Fristen fristen = new Fristen(this);
    private final Map<Class<?>, Object> ergebnisse = new HashMap<>();
    private Verweisindex verweise;
    private Ableitungen ableitungen;

    private Planstand(Collection<? extends Resource> dateien) {
        elemente = new Elementindex(dateien);
        planung = elemente.alle(Planung.class).stream().findFirst();
        einstellungen = new Einstellungen(planung);
        reifegrade = new Reifegrade(planung);
    }

    /**
     * The plan that consists of the given files, taken in the order of their URIs. References into the files are
     * resolved when they are asked for.
     */
    public static Planstand von(Collection<? extends Resource> dateien) {
        List<Resource> geordnet = new ArrayList<>(dateien);
        geordnet.sort(Comparator.comparing(datei -> String.valueOf(datei.getURI())));
        return new Planstand(geordnet);
    }

    /** All objects of a type, in the order of the plan. */
    public <T> List<T> alle(Class<T> art) {
        return elemente.alle(art);
    }

    /** The head of the plan; the first one if there are several. */
    public Optional<Planung> planung() {
        return planung;
    }

    /** The day on which the plan stands. Rules never ask the clock: without this day nothing is overdue. */
    public Optional<LocalDate> stichtag() {
        return planung.map(Planung::getStichtag);
    }

    /** Maturity of an object, taken from its own status, else from what contains it, else from the plan. */
    public Reife reife(EObject objekt) {
        return reifegrade.von(objekt);
    }

    /** Threshold of a rule in this plan. */
    public BigDecimal schwelle(MitSchwelle regel) {
        return einstellungen.schwelle(Regeleintrag.id(regel.getClass()), regel.vorgabe());
    }

    /** Derivation of goals, in both directions. */
    public Ableitungen ableitungen() {
        if (ableitungen == null) {
            ableitungen = new Ableitungen(alle(Ziel.class));
        }
        return ableitungen;
    }

    /** Terms as days. */
    public Fristen fristen() {
        return fristen;
    }

    /** Objects of a type that refer to an object, one for each reference, in the order of the plan. */
    public <T> Stream<T> verweisende(EObject ziel, Class<T> art) {
        return verweise().auf(ziel).stream()
                .map(Verweis::von)
                .filter(art::isInstance)
                .map(art::cast);
    }

    /** Objects that refer to an object by the given reference, in the order of the plan. */
    public Stream<EObject> verweisende(EObject ziel, EReference merkmal) {
        return verweise().auf(ziel).stream()
                .filter(verweis -> verweis.merkmal() == merkmal)
                .map(Verweis::von);
    }

    /** Whether anything outside an object refers to it. */
    public boolean wirdVerwendet(EObject ziel) {
        return verweise().auf(ziel).stream().anyMatch(verweis -> verweis.von() != ziel);
    }

    /** Measures, products and services that contribute to a goal, in the order of the plan, each once. */
    public List<Planelement> beitragende(Ziel ziel) {
        return Stream.concat(
                        ziel.getProdukte().stream().filter(produkt -> !produkt.eIsProxy()),
                        verweisende(ziel, Wirkungsbeitrag.class)
                                .map(EObject::eContainer)
                                .filter(Planelement.class::isInstance)
                                .map(Planelement.class::cast))
                .distinct()
                .toList();
    }

    /**
     * Something a rule derives from the whole plan, derived once for this state of the plan. Keeps rules linear: what
     * would be searched for each element is put into an index once.
     *
     * @param regel class of the rule, under which the result is remembered
     * @param berechnung derives the result; must not be {@code null} and must always give the same for the same plan
     */
    public <T> T einmal(Class<? extends Regel<?>> regel, Function<Planstand, T> berechnung) {
        Object bekannt = ergebnisse.get(regel);
        if (bekannt == null) {
            bekannt = berechnung.apply(this);
            ergebnisse.put(regel, bekannt);
        }
        // A rule asks for what it has put in.
        @SuppressWarnings("unchecked")
        T ergebnis = (T) bekannt;
        return ergebnis;
    }

    Einstellungen einstellungen() {
        return einstellungen;
    }

    int stelle(EObject objekt) {
        return elemente.stelle(objekt);
    }

    private Verweisindex verweise() {
        if (verweise == null) {
            verweise = new Verweisindex(elemente.alle(EObject.class));
        }
        return verweise;
    }
}
