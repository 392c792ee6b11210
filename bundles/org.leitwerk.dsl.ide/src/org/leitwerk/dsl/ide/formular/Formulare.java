package org.leitwerk.dsl.ide.formular;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.leitwerk.dsl.ide.arbeit.Stand;
import org.leitwerk.steuerung.Planelement;
import org.leitwerk.steuerung.SteuerungPackage;
import org.leitwerk.steuerung.beschriftung.Beschriftung;
import org.leitwerk.steuerung.beschriftung.Eigenschaftsgruppe;
import org.leitwerk.steuerung.beschriftung.Wertanzeige;
import org.leitwerk.steuerung.modell.Modelldokumentation;

/** Makes the forms of elements and of their parts. */
@Singleton
public final class Formulare {

    @Inject
    private Sprachmerkmale sprache;

    @Inject
    private Feldwerte werte;

    /**
     * The form of an element, or of a part such as a series of measured values.
     *
     * @param stand the plan
     * @param adresse address of the element
     * @return the form; empty if there is no such element any more
     */
    public static Optional<Formular> fuer(Stand stand, URI adresse) {
        Formulare formulare = Stand.dienst(Formulare.class);
        return stand.element(adresse).map(objekt -> formulare.formular(stand, objekt));
    }

    private Formular formular(Stand stand, EObject objekt) {
        Map<Eigenschaftsgruppe, List<Feld>> felder = new EnumMap<>(Eigenschaftsgruppe.class);
        Feldbefunde befunde = Feldbefunde.an(objekt, stand);
        Wahlen wahlen = new Wahlen(stand, objekt);
        for (Sprachmerkmal merkmal : sprache.von(objekt.eClass())) {
            felder.computeIfAbsent(Eigenschaftsgruppe.von(merkmal.merkmal()), neu -> new ArrayList<>())
                    .add(feld(stand, objekt, merkmal, wahlen, befunde));
        }
        return new Formular(
                stand.adresse(objekt),
                Beschriftung.klasse(objekt.eClass()),
                Beschriftung.text(objekt),
                objekt.eClass().getName(),
                felder.entrySet().stream()
                        .map(gruppe -> new Gruppe(gruppe.getKey().titel(), gruppe.getValue()))
                        .toList(),
                befunde.zu(Feldbefunde.OHNE));
    }

    private Feld feld(Stand stand, EObject objekt, Sprachmerkmal merkmal, Wahlen wahlen, Feldbefunde befunde) {
        List<Object> inhalt = werte.werte(objekt, merkmal);
        List<Wahl> wahl = wahlen.zu(merkmal);
        return new Feld(
                merkmal.merkmal().getName(),
                Beschriftung.merkmal(merkmal.merkmal()),
                merkmal.art(),
                Wertanzeige.von(merkmal.merkmal(), inhalt),
                werte.eingabe(objekt, merkmal),
                wahl,
                merkmal.istListe() || merkmal.istTeil() ? teile(stand, objekt, merkmal, inhalt) : List.of(),
                Modelldokumentation.von(merkmal.merkmal()),
                beispiel(merkmal, wahl),
                istPflicht(objekt, merkmal),
                !merkmal.istElement(),
                befunde.zu(merkmal.merkmal().getName()));
    }

    private List<Feldteil> teile(Stand stand, EObject objekt, Sprachmerkmal merkmal, List<Object> inhalt) {
        List<Feldteil> teile = new ArrayList<>();
        for (int i = 0; i < inhalt.size(); i++) {
            Object wert = inhalt.get(i);
            String eingabe = werte.eingabe(objekt, merkmal, wert, i);
            URI adresse = wert instanceof EObject o && !o.eIsProxy() ? stand.adresse(o) : null;
            String anzeige =
                    merkmal.istTeil() && !merkmal.istElement() ? eingabe : Wertanzeige.von(merkmal.merkmal(), wert);
            teile.add(new Feldteil(i, anzeige, eingabe, adresse));
        }
        return teile;
    }

    private static String beispiel(Sprachmerkmal merkmal, List<Wahl> wahlen) {
        String beispiel = Beispielwerte.zu(merkmal.regel());
        return !beispiel.isEmpty()
                ? beispiel
                : wahlen.stream()
                        .map(Wahl::wert)
                        .filter(wert -> !wert.isEmpty())
                        .findFirst()
                        .orElse("");
    }

    /** Of an element the language asks for a name or a title only; a person reads the title. */
    private static boolean istPflicht(EObject objekt, Sprachmerkmal merkmal) {
        return objekt instanceof Planelement
                ? merkmal.merkmal() == SteuerungPackage.Literals.PLANELEMENT__TITEL
                : merkmal.pflicht();
    }
}
