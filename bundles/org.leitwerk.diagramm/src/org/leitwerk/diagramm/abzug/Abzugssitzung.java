package org.leitwerk.diagramm.abzug;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.leitwerk.diagramm.abgleich.Abgleich;
import org.leitwerk.diagramm.pruefung.Meldung;
import org.leitwerk.diagramm.pruefung.Pruefung;
import org.leitwerk.diagramm.sicht.Diagramm;
import org.leitwerk.diagramm.sicht.Gedaechtnis;
import org.leitwerk.diagramm.sicht.Sicht;
import org.leitwerk.diagramm.spezifikation.Diagrammart;
import org.leitwerk.diagramm.spezifikation.Ebene;
import org.leitwerk.diagramm.spezifikation.Filterbeschreibung;
import org.leitwerk.diagramm.spezifikation.Regelbeschreibung;
import org.leitwerk.diagramm.werkzeug.Aenderung;
import org.leitwerk.diagramm.werkzeug.Aufzeichnung;
import org.leitwerk.diagramm.werkzeug.Diagrammsichten;
import org.leitwerk.diagramm.werkzeug.Klassensuche;
import org.leitwerk.diagramm.werkzeug.Vorhaben;
import org.leitwerk.diagramm.werkzeug.Werkzeuglauf;

/** One diagram that is dumped, then changed by steps and dumped after each. */
final class Abzugssitzung {

    private static final Set<String> ANSICHT = Set.of("ebene", "filter", "synchron");

    private record Rueckschritt(Aenderung aenderung, Gedaechtnis gedaechtnis) {}

    private final Abzugsmodell modell;
    private final Abgleich abgleich;
    private final Diagramm diagramm;
    private final Consumer<String> ausgabe;
    private final Werkzeuglauf werkzeuge;
    private final Modellschritte modellschritte;
    private final Werkzeugschritte werkzeugschritte;
    private final Sichtabzug abzug = new Sichtabzug();
    private final Deque<Rueckschritt> rueckschritte = new ArrayDeque<>();
    private Modellstand stand;

    Abzugssitzung(Abzugsmodell modell, Diagrammart art, EObject ziel, Abgleich abgleich, Consumer<String> ausgabe) {
        this.modell = modell;
        this.abgleich = abgleich;
        this.ausgabe = ausgabe;
        diagramm = abgleich.neu(art, ziel);
        werkzeuge = new Werkzeuglauf(diagramm, abgleich.dienste(), new Diagrammsichten(diagramm, abgleich));
        modellschritte = new Modellschritte(modell.wurzel(), new Klassensuche(modell.pakete()));
        werkzeugschritte = new Werkzeugschritte(diagramm, werkzeuge, modell.wurzel());
        stand = new Modellstand(modell.wurzel());
    }

    /** Writes the diagram, then each step and what it changed. */
    void schreibe(List<Schritt> schritte) {
        if (!diagramm.art().titelausdruck().isEmpty()) {
            ausgabe.accept("titel " + Schreibweise.zitat(diagramm.titel()));
        }
        ausgabe.accept("== Anfang");
        schreibeSichten();
        schreibeWerkzeuge();
        int nummer = 0;
        for (Schritt schritt : schritte) {
            nummer++;
            ausgabe.accept("== Schritt " + nummer + ": " + schritt.zeile());
            fuehreAus(schritt);
        }
    }

    private void fuehreAus(Schritt schritt) {
        switch (schritt.befehl()) {
            case "pruefe" -> schreibeMeldungen();
            case "zurueck" -> {
                nimmZurueck(schritt);
                schreibeSichten();
                schreibeUnterschied();
            }
            default -> {
                aendere(schritt);
                schreibeSichten();
                if (schritt.befehl().equals("ebene")) {
                    schreibeWerkzeuge();
                }
                if (schritt.befehl().equals("behebe")) {
                    schreibeMeldungen();
                }
                schreibeUnterschied();
            }
        }
    }

    private void aendere(Schritt schritt) {
        Gedaechtnis vorher = Gedaechtnis.von(diagramm);
        Aufzeichnung aufzeichnung = Aufzeichnung.beginne(List.of(modell.modell()));
        boolean ausgefuehrt = false;
        try {
            ausgefuehrt = wirke(schritt, vorher);
            abgleich.frische(diagramm);
            Fremdverweise.raeumeAuf(modell.wurzel());
        } finally {
            Aenderung aenderung = aufzeichnung.beende();
            if (ausgefuehrt) {
                rueckschritte.push(new Rueckschritt(aenderung, vorher));
            }
        }
    }

    /** Carries a step out; says whether there is something to undo. */
    private boolean wirke(Schritt schritt, Gedaechtnis vorher) {
        if (schritt.befehl().equals("auffrischen")) {
            return false;
        }
        if (ANSICHT.contains(schritt.befehl())) {
            schalte(schritt);
            return true;
        }
        if (modellschritte.kennt(schritt)) {
            modellschritte.fuehreAus(schritt);
            return true;
        }
        List<String> vorab = new ArrayList<>();
        Vorhaben vorhaben = werkzeugschritte
                .plane(schritt, vorab)
                .orElseThrow(() -> schritt.fehler("Diesen Schritt gibt es nicht."));
        vorab.forEach(ausgabe);
        ausgabe.accept("ausfuehrbar=" + Schreibweise.jaNein(vorhaben.ausfuehrbar()));
        Werkzeuglauf.Lauffolge folge = werkzeuge.fuehreAus(vorhaben, List.of(modell.modell()));
        if (folge.ergebnis().ausnahme() != null) {
            vorher.stelleHer();
            ausgabe.accept("ausnahme=ja");
        }
        return folge.ergebnis().ausgefuehrt();
    }

    private void schalte(Schritt schritt) {
        switch (schritt.befehl()) {
            case "ebene" -> {
                Ebene ebene = diagramm.art().ebenen().stream()
                        .filter(e -> e.name().equals(schritt.wort(1)))
                        .findFirst()
                        .orElseThrow(() -> schritt.fehler("Die Ebene „" + schritt.wort(1) + "“ gibt es nicht."));
                diagramm.schalte(ebene, !diagramm.aktiv(ebene));
                ausgabe.accept("aktiv=" + namen(diagramm.aktiveEbenen()) + " voruebergehend="
                        + namen(diagramm.voruebergehendeEbenen()));
            }
            case "filter" -> {
                Filterbeschreibung filter = diagramm.art().filter().stream()
                        .filter(f -> f.name().equals(schritt.wort(2)))
                        .findFirst()
                        .orElseThrow(() -> schritt.fehler("Den Filter „" + schritt.wort(2) + "“ gibt es nicht."));
                if (an(schritt)) {
                    diagramm.aktiveFilter().add(filter);
                } else {
                    diagramm.aktiveFilter().remove(filter);
                }
            }
            default -> diagramm.setSynchron(an(schritt));
        }
    }

    private static boolean an(Schritt schritt) {
        return switch (schritt.wort(1)) {
            case "an" -> true;
            case "aus" -> false;
            default -> throw schritt.fehler("Erwartet wird „an“ oder „aus“.");
        };
    }

    private static String namen(Set<Ebene> ebenen) {
        return ebenen.stream().map(Ebene::name).collect(Collectors.joining(",", "[", "]"));
    }

    private void nimmZurueck(Schritt schritt) {
        if (rueckschritte.isEmpty()) {
            throw schritt.fehler("Es gibt nichts, was zurückgenommen werden könnte.");
        }
        Rueckschritt letzter = rueckschritte.pop();
        letzter.aenderung().nimmZurueck();
        letzter.gedaechtnis().stelleHer();
    }

    private void schreibeSichten() {
        abzug.zeilen(diagramm, new Modellpfad(modell.wurzel())).forEach(ausgabe);
    }

    private void schreibeWerkzeuge() {
        ausgabe.accept("-- Werkzeuge");
        new Werkzeugliste(diagramm).zeilen().forEach(ausgabe);
    }

    private void schreibeUnterschied() {
        Modellstand jetzt = new Modellstand(modell.wurzel());
        List<String> unterschiede = jetzt.seit(stand);
        stand = jetzt;
        if (!unterschiede.isEmpty()) {
            ausgabe.accept("-- Modell");
            unterschiede.forEach(ausgabe);
        }
    }

    private void schreibeMeldungen() {
        ausgabe.accept("-- Meldungen");
        Modellpfad pfade = new Modellpfad(modell.wurzel());
        for (Meldung meldung : new Pruefung(diagramm, werkzeuge).pruefe()) {
            Regelbeschreibung regel = meldung.regel();
            String an = meldung.sicht() instanceof Sicht sicht ? abzug.nummer(sicht) : "diagramm";
            String behebungen = regel.behebungen().stream()
                    .map(behebung -> Schreibweise.zitat(behebung.name()))
                    .collect(Collectors.joining(",", "[", "]"));
            ausgabe.accept(regel.stufe() + " " + regel.name() + " an=" + an + " ziel="
                    + pfade.von(meldung.sicht().ziel()) + " text=" + Schreibweise.zitat(meldung.text())
                    + " behebungen=" + behebungen);
        }
    }
}
