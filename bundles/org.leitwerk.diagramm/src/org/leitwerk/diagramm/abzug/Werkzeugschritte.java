package org.leitwerk.diagramm.abzug;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.leitwerk.diagramm.ausdruck.Ausdruck;
import org.leitwerk.diagramm.pruefung.Pruefung;
import org.leitwerk.diagramm.sicht.Diagramm;
import org.leitwerk.diagramm.sicht.Kante;
import org.leitwerk.diagramm.sicht.Sicht;
import org.leitwerk.diagramm.sicht.Sichtobjekt;
import org.leitwerk.diagramm.spezifikation.Merkmale;
import org.leitwerk.diagramm.spezifikation.Werkzeug;
import org.leitwerk.diagramm.werkzeug.Vorhaben;
import org.leitwerk.diagramm.werkzeug.Werkzeuglauf;

/** The steps that use a tool: finds the tool and the views, and plans the run. */
final class Werkzeugschritte {

    private final Diagramm diagramm;
    private final Werkzeuglauf werkzeuge;
    private final EObject wurzel;

    Werkzeugschritte(Diagramm diagramm, Werkzeuglauf werkzeuge, EObject wurzel) {
        this.diagramm = diagramm;
        this.werkzeuge = werkzeuge;
        this.wurzel = wurzel;
    }

    /**
     * Plans the tool of a step.
     *
     * @param ausgabe takes the lines that come before the result
     * @return empty if the step does not use a tool
     */
    Optional<Vorhaben> plane(Schritt schritt, List<String> ausgabe) {
        Vorhaben vorhaben =
                switch (schritt.befehl()) {
                    case "knoten", "behaelter" ->
                        werkzeuge.anlegen(werkzeug(schritt, schritt.wort(1)), objekt(schritt, schritt.nach("auf")));
                    case "kante" ->
                        werkzeuge.verbinden(
                                werkzeug(schritt, schritt.wort(1)),
                                sicht(schritt, schritt.nach("von")),
                                sicht(schritt, schritt.nach("nach")));
                    case "entferne" -> werkzeuge.loeschen(sicht(schritt, schritt.wort(1)));
                    case "beschrifte" -> beschrifte(schritt, ausgabe);
                    case "haengeum" -> haengeUm(schritt, ausgabe);
                    case "ziehe" ->
                        werkzeuge.ablegen(
                                werkzeug(schritt, schritt.wort(1)),
                                sicht(schritt, schritt.wort(2)),
                                objekt(schritt, schritt.nach("nach")));
                    case "ziehe-modell" ->
                        werkzeuge.ablegen(
                                werkzeug(schritt, schritt.wort(1)),
                                element(schritt, schritt.wort(2)),
                                objekt(schritt, schritt.nach("nach")));
                    case "allgemein" ->
                        werkzeuge.handeln(werkzeug(schritt, schritt.wort(1)), objekt(schritt, schritt.nach("auf")));
                    case "doppelklick" -> werkzeuge.doppelklick(sicht(schritt, schritt.wort(1)));
                    case "auswahl" -> auswahl(schritt, ausgabe);
                    case "menue" -> menue(schritt);
                    case "behebe" -> behebe(schritt);
                    default -> null;
                };
        return Optional.ofNullable(vorhaben);
    }

    private Vorhaben beschrifte(Schritt schritt, List<String> ausgabe) {
        Sicht sicht = sicht(schritt, schritt.wort(1));
        Werkzeug werkzeug = sicht.abbildung().textwerkzeug();
        if (werkzeug != null
                && !Ausdruck.von(Merkmale.text(werkzeug.beschreibung(), "inputLabelExpression"))
                        .leer()) {
            werkzeuge.textvorgabe(sicht).ifPresent(text -> ausgabe.add("vorgabe=" + Schreibweise.zitat(text)));
        }
        return werkzeuge.beschriften(sicht, schritt.wort(2));
    }

    private Vorhaben haengeUm(Schritt schritt, List<String> ausgabe) {
        if (!(sicht(schritt, schritt.wort(1)) instanceof Kante kante)) {
            throw schritt.fehler("„" + schritt.wort(1) + "“ ist keine Kante.");
        }
        Sicht alt = sicht(schritt, schritt.nach("von"));
        Sicht neu = sicht(schritt, schritt.nach("nach"));
        String letztes = schritt.wort(schritt.anzahl());
        boolean anfang = letztes.equals("quelle") || !letztes.equals("ziel") && kante.von() == alt;
        Vorhaben vorhaben = werkzeuge.umhaengen(kante, anfang, neu);
        ausgabe.add("werkzeug=" + (vorhaben.werkzeug().isEmpty() ? "-" : vorhaben.werkzeug()));
        return vorhaben;
    }

    private Vorhaben auswahl(Schritt schritt, List<String> ausgabe) {
        Werkzeug werkzeug = werkzeug(schritt, schritt.wort(1));
        Sichtobjekt wo = objekt(schritt, schritt.nach("auf"));
        Modellpfad pfade = new Modellpfad(wurzel);
        StringJoiner kandidaten = new StringJoiner(",", "kandidaten=[", "]");
        werkzeuge.auswahl().kandidaten(werkzeug, wo).forEach(eines -> kandidaten.add(pfade.von(eines)));
        ausgabe.add(kandidaten.toString());
        List<EObject> gewaehlt = new ArrayList<>();
        for (String pfad : schritt.nach("mit").split(",")) {
            gewaehlt.add(element(schritt, pfad));
        }
        return werkzeuge.auswahl().plane(werkzeug, wo, gewaehlt);
    }

    private Vorhaben menue(Schritt schritt) {
        List<Sichtobjekt> sichten = new ArrayList<>();
        for (String eine : schritt.nach("auf").split(",")) {
            sichten.add(objekt(schritt, eine));
        }
        return werkzeuge.menue(werkzeug(schritt, schritt.wort(1)), sichten);
    }

    private Vorhaben behebe(Schritt schritt) {
        return new Pruefung(diagramm, werkzeuge)
                .behebung(schritt.wort(1), schritt.wort(2), objekt(schritt, schritt.nach("auf")))
                .orElseThrow(() -> schritt.fehler("Diese Regel oder Behebung gibt es nicht."));
    }

    private Werkzeug werkzeug(Schritt schritt, String name) {
        for (EObject bereich : List.of(
                diagramm.art().beschreibung(), diagramm.art().spezifikation().gruppe())) {
            for (Iterator<EObject> alle = EcoreUtil.getAllContents(bereich, false); alle.hasNext(); ) {
                Werkzeug werkzeug = diagramm.art().spezifikation().fassade(alle.next(), Werkzeug.class);
                if (werkzeug != null && werkzeug.name().equals(name)) {
                    return werkzeug;
                }
            }
        }
        throw schritt.fehler("Das Werkzeug „" + name + "“ gibt es nicht.");
    }

    private EObject element(Schritt schritt, String pfad) {
        EObject element = new Modellpfad(wurzel).suche(pfad);
        if (element == null) {
            throw schritt.fehler("Das Element „" + pfad + "“ gibt es nicht.");
        }
        return element;
    }

    private Sicht sicht(Schritt schritt, String name) {
        if (objekt(schritt, name) instanceof Sicht sicht) {
            return sicht;
        }
        throw schritt.fehler("Hier wird eine Sicht gebraucht, nicht das Diagramm.");
    }

    /** A view by {@code Abbildung@Modellpfad}, with {@code ~2} the second of them; or the diagram. */
    private Sichtobjekt objekt(Schritt schritt, String name) {
        if (name.equals("diagramm")) {
            return diagramm;
        }
        int klammeraffe = name.indexOf('@');
        if (klammeraffe < 0) {
            throw schritt.fehler("„" + name + "“ ist keine Sicht; erwartet wird Abbildung@Modellpfad.");
        }
        String abbildung = name.substring(0, klammeraffe);
        String pfad = name.substring(klammeraffe + 1);
        int welche = 1;
        int tilde = pfad.lastIndexOf('~');
        if (tilde >= 0 && pfad.substring(tilde + 1).matches("[0-9]{1,6}")) {
            welche = Integer.parseInt(pfad.substring(tilde + 1));
            pfad = pfad.substring(0, tilde);
        }
        EObject ziel = element(schritt, pfad);
        for (Sicht sicht : diagramm.alle()) {
            if (sicht.ziel() == ziel && sicht.abbildung().name().equals(abbildung) && --welche == 0) {
                return sicht;
            }
        }
        throw schritt.fehler("Die Sicht „" + name + "“ gibt es nicht.");
    }
}
