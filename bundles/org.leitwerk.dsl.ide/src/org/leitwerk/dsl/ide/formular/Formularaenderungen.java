package org.leitwerk.dsl.ide.formular;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.leitwerk.dsl.aenderung.Operation;
import org.leitwerk.dsl.aenderung.Schreiber;
import org.leitwerk.dsl.aenderung.Setzen;
import org.leitwerk.dsl.aenderung.Transaktion;
import org.leitwerk.dsl.aenderung.Umbenennen;
import org.leitwerk.dsl.ide.arbeit.Stand;
import org.leitwerk.dsl.ide.bearbeitung.Ergebnis;
import org.leitwerk.dsl.ide.bearbeitung.Nutzungen;
import org.leitwerk.steuerung.Planelement;
import org.leitwerk.steuerung.SteuerungPackage;
import org.leitwerk.steuerung.beschriftung.Beschriftung;

/**
 * Turns what is typed into a form into changes of the text. What people type is read as the language reads it; nothing
 * typed takes the statement away.
 */
@Singleton
public final class Formularaenderungen {

    private static final EStructuralFeature NAME = SteuerungPackage.Literals.PLANELEMENT__NAME;

    @Inject
    private Sprachmerkmale sprache;

    @Inject
    private Feldwerte werte;

    @Inject
    private Teilmuster muster;

    @Inject
    private Schreiber schreiber;

    /**
     * Gives a feature a value.
     *
     * @param stand the plan
     * @param adresse the element
     * @param merkmal name of the feature
     * @param eingabe what was typed; blank takes the value away; several values one a line, words and references also
     *     with commas between
     * @return the changes, or what is expected instead, with an example
     */
    public static Ergebnis setze(Stand stand, URI adresse, String merkmal, String eingabe) {
        return setzeAlle(stand, adresse, Map.of(merkmal, eingabe));
    }

    /**
     * Gives several features their values at once, such as the two ends of a period that stand in one statement.
     *
     * @param stand the plan
     * @param adresse the element
     * @param eingaben what was typed, by name of the feature; see {@link #setze}
     * @return the changes, or what is expected instead, with an example
     */
    public static Ergebnis setzeAlle(Stand stand, URI adresse, Map<String, String> eingaben) {
        Formularaenderungen dienst = Stand.dienst(Formularaenderungen.class);
        return dienst.mit(stand, adresse, objekt -> dienst.plane(stand, objekt, eingaben));
    }

    /**
     * Adds a value to a list.
     *
     * @param stand the plan
     * @param adresse the element
     * @param merkmal name of a feature that holds several values
     * @param eingabe the new value as typed; blank puts in a part with values to be replaced
     * @return the changes, or what is expected instead
     */
    public static Ergebnis fuegeHinzu(Stand stand, URI adresse, String merkmal, String eingabe) {
        Formularaenderungen dienst = Stand.dienst(Formularaenderungen.class);
        return dienst.mitListe(stand, adresse, merkmal, (m, liste) -> {
            boolean muster = eingabe.isBlank() && m.istTeil() && !m.istElement();
            String text = muster ? dienst.muster.von(stand, m) : eingabe;
            if (text.isBlank()) {
                throw new Eingabefehler("Bitte einen Wert eingeben.");
            }
            liste.add(dienst.werte.wert(stand, m, text));
        });
    }

    /**
     * Takes a value out of a list.
     *
     * @param stand the plan
     * @param adresse the element
     * @param merkmal name of the feature
     * @param stelle index of the value
     * @return the changes, or why not
     */
    public static Ergebnis entferne(Stand stand, URI adresse, String merkmal, int stelle) {
        return Stand.dienst(Formularaenderungen.class).mitListe(stand, adresse, merkmal, (m, liste) -> {
            pruefeStelle(liste, stelle);
            liste.remove(stelle);
        });
    }

    /**
     * Gives one value of a list another one.
     *
     * @param stand the plan
     * @param adresse the element
     * @param merkmal name of the feature
     * @param stelle index of the value
     * @param eingabe the value as typed; blank takes it away
     * @return the changes, or what is expected instead
     */
    public static Ergebnis ersetze(Stand stand, URI adresse, String merkmal, int stelle, String eingabe) {
        if (eingabe.isBlank()) {
            return entferne(stand, adresse, merkmal, stelle);
        }
        Formularaenderungen dienst = Stand.dienst(Formularaenderungen.class);
        return dienst.mitListe(stand, adresse, merkmal, (m, liste) -> {
            pruefeStelle(liste, stelle);
            liste.set(stelle, dienst.werte.wert(stand, m, eingabe));
        });
    }

    /**
     * Moves a value in its list.
     *
     * @param stand the plan
     * @param adresse the element
     * @param merkmal name of the feature
     * @param von index of the value
     * @param nach index it will have; what lies outside means the first or the last
     * @return the changes, or why not
     */
    public static Ergebnis verschiebe(Stand stand, URI adresse, String merkmal, int von, int nach) {
        return Stand.dienst(Formularaenderungen.class).mitListe(stand, adresse, merkmal, (m, liste) -> {
            pruefeStelle(liste, von);
            Object wert = liste.remove(von);
            liste.add(Math.max(0, Math.min(nach, liste.size())), wert);
        });
    }

    /** Changes a list in place. */
    private interface Listenaenderung {
        void an(Sprachmerkmal merkmal, List<Object> liste);
    }

    private Ergebnis mitListe(Stand stand, URI adresse, String name, Listenaenderung aenderung) {
        return mit(stand, adresse, objekt -> {
            Sprachmerkmal merkmal = merkmal(objekt, name);
            List<Object> liste = werte.werte(objekt, merkmal);
            aenderung.an(merkmal, liste);
            if (!merkmal.istListe() && liste.size() > 1) {
                throw new Eingabefehler("'" + Beschriftung.merkmal(merkmal.merkmal()) + "' nimmt nur einen Wert auf.");
            }
            return planeWerte(stand, objekt, new LinkedHashMap<>(Map.of(merkmal, liste)));
        });
    }

    private Ergebnis mit(Stand stand, URI adresse, Function<EObject, Ergebnis> aenderung) {
        EObject objekt = stand.element(adresse).orElse(null);
        if (objekt == null) {
            return Ergebnis.abgelehnt("Das Element gibt es nicht mehr.");
        }
        try {
            return aenderung.apply(objekt);
        } catch (Eingabefehler e) {
            return Ergebnis.abgelehnt(e.getMessage());
        }
    }

    private Ergebnis plane(Stand stand, EObject objekt, Map<String, String> eingaben) {
        Map<Sprachmerkmal, List<Object>> neue = new LinkedHashMap<>();
        for (Map.Entry<String, String> eingabe : eingaben.entrySet()) {
            Sprachmerkmal merkmal = merkmal(objekt, eingabe.getKey());
            neue.put(merkmal, werte.lies(stand, objekt, merkmal, eingabe.getValue()));
        }
        return planeWerte(stand, objekt, neue);
    }

    private Sprachmerkmal merkmal(EObject objekt, String name) {
        return sprache.von(objekt.eClass(), name)
                .orElseThrow(() -> new Eingabefehler("'" + name + "' gibt es hier nicht."));
    }

    private Ergebnis planeWerte(Stand stand, EObject objekt, Map<Sprachmerkmal, List<Object>> neue) {
        neue.forEach((merkmal, liste) -> pruefeName(stand, objekt, merkmal, liste));
        Satzpartner.ergaenze(sprache, werte, objekt, neue);
        List<Operation> operationen = new ArrayList<>();
        neue.forEach((merkmal, liste) -> {
            if (!ohneVorgabe(merkmal, liste).equals(ohneVorgabe(merkmal, werte.werte(objekt, merkmal)))) {
                operationen.add(operation(objekt, merkmal.merkmal(), liste));
            }
        });
        if (operationen.isEmpty()) {
            return Ergebnis.unveraendert();
        }
        return Ergebnis.versuche(() -> schreiber.plane(new Transaktion(operationen)));
    }

    private static void pruefeName(Stand stand, EObject objekt, Sprachmerkmal merkmal, List<Object> neue) {
        if (merkmal.merkmal() == NAME
                && neue.isEmpty()
                && !Nutzungen.auf(stand, Set.of(objekt)).isEmpty()) {
            throw new Eingabefehler("Auf '" + ((Planelement) objekt).getName()
                    + "' verweisen andere Elemente; der Name kann geändert, aber nicht entfernt werden.");
        }
    }

    private static Operation operation(EObject objekt, EStructuralFeature merkmal, List<Object> werte) {
        boolean umbenennen = merkmal == NAME && !werte.isEmpty() && ((Planelement) objekt).getName() != null;
        return umbenennen ? new Umbenennen(objekt, (String) werte.get(0)) : new Setzen(objekt, merkmal, werte);
    }

    /** A flag that is not set is no value. */
    private static List<Object> ohneVorgabe(Sprachmerkmal merkmal, List<Object> werte) {
        return werte.stream()
                .filter(wert ->
                        merkmal.istListe() || !wert.equals(merkmal.merkmal().getDefaultValue()))
                .toList();
    }

    private static void pruefeStelle(List<Object> liste, int stelle) {
        if (stelle < 0 || stelle >= liste.size()) {
            throw new Eingabefehler("Diesen Eintrag gibt es nicht mehr.");
        }
    }
}
