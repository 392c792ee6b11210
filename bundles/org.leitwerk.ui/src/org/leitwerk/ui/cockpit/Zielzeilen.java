package org.leitwerk.ui.cockpit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.URI;
import org.leitwerk.controlling.Auswertung;
import org.leitwerk.controlling.Begruendung;
import org.leitwerk.controlling.Indikatorergebnis;
import org.leitwerk.controlling.Statusanzeige;
import org.leitwerk.controlling.Zielergebnis;
import org.leitwerk.controlling.Zielvorgabe;
import org.leitwerk.controlling.anzeige.Werttext;
import org.leitwerk.controlling.ziel.Zielteil;
import org.leitwerk.dsl.ide.arbeit.Stand;
import org.leitwerk.dsl.ide.gliederung.Elementworte;
import org.leitwerk.regeln.Zielbaum;
import org.leitwerk.steuerung.Indikator;
import org.leitwerk.steuerung.Messung;
import org.leitwerk.steuerung.Planelement;
import org.leitwerk.steuerung.Sozialraum;
import org.leitwerk.steuerung.Ziel;
import org.leitwerk.steuerung.Zielgruppe;
import org.leitwerk.ui.plan.Plansitzung;

/** Makes the lines of the goal tree of an evaluation. Only for the thread of the plan. */
final class Zielzeilen {

    private final Plansitzung sitzung;
    private final Stand stand;
    private final Auswertung auswertung;
    private final Zuordnungen zuordnungen;
    private final Map<String, String> titel = new HashMap<>();
    private final Set<URI> gemessene = new HashSet<>();

    Zielzeilen(Plansitzung sitzung, Stand stand, Auswertung auswertung, Zuordnungen zuordnungen) {
        this.sitzung = sitzung;
        this.stand = stand;
        this.auswertung = auswertung;
        this.zuordnungen = zuordnungen;
        stand.planstand().alle(Sozialraum.class).forEach(this::merke);
        stand.planstand().alle(Zielgruppe.class).forEach(this::merke);
    }

    private void merke(Planelement element) {
        if (element.getName() != null) {
            titel.putIfAbsent(element.getName(), Elementworte.titel(element));
        }
    }

    /** The lines at the top: the goals, then the indicators that belong to none. */
    List<Zeile> oberste() {
        List<Zielbaum.Knoten> knoten = Zielbaum.von(stand.planstand().alle(Ziel.class));
        Map<Ziel, Zuordnung> zustaendig = new IdentityHashMap<>();
        List<Zuordnung> weg = new ArrayList<>();
        for (Zielbaum.Knoten einer : knoten) {
            while (weg.size() > einer.tiefe()) {
                weg.remove(weg.size() - 1);
            }
            Zuordnung geerbt = weg.isEmpty() ? Zuordnung.KEINE : weg.get(weg.size() - 1);
            weg.add(zuordnungen.von(einer.ziel(), geerbt));
            zustaendig.put(einer.ziel(), weg.get(weg.size() - 1));
        }
        Map<Integer, List<Zeile>> jeTiefe = new HashMap<>();
        for (int i = knoten.size() - 1; i >= 0; i--) { // what is below comes after what is above
            Zielbaum.Knoten einer = knoten.get(i);
            List<Zeile> unter = jeTiefe.remove(einer.tiefe() + 1);
            List<Zeile> hier = jeTiefe.computeIfAbsent(einer.tiefe(), tiefe -> new ArrayList<>());
            hier.add(ziel(einer.ziel(), zustaendig.get(einer.ziel()), unter == null ? new ArrayList<>() : unter));
        }
        List<Zeile> alle = new ArrayList<>(jeTiefe.getOrDefault(0, List.of()));
        Collections.reverse(alle);
        ohneZiel().ifPresent(alle::add);
        return alle;
    }

    /** The line of a goal; the lines below it come last first. */
    private Zeile ziel(Ziel ziel, Zuordnung zustaendig, List<Zeile> unterziele) {
        URI adresse = stand.adresse(ziel);
        Optional<Zielergebnis> ergebnis = auswertung.ziel(adresse);
        String schluessel = adresse.toString();
        List<Zeile> kinder = new ArrayList<>();
        Zeile ersteFuehrende = null;
        for (Messung messung : ziel.getMessungen()) {
            Indikator indikator = messung.getIndikator();
            if (indikator == null || indikator.eIsProxy()) {
                continue;
            }
            URI wo = stand.adresse(indikator);
            gemessene.add(wo);
            Zeile zeile = messung(
                    schluessel, indikator, wo, zuordnungen.von(indikator, zustaendig), teil(ergebnis, wo), adresse);
            kinder.add(zeile);
            if (ersteFuehrende == null
                    && (messung.isFuehrend() || ziel.getMessungen().size() == 1)) {
                ersteFuehrende = zeile;
            }
        }
        Zeile fuehrende = ersteFuehrende;
        Collections.reverse(unterziele); // they were collected from below
        kinder.addAll(unterziele);
        return new Zeile(
                sitzung,
                schluessel,
                adresse,
                ziel.eClass().getName(),
                zuordnungen.titel(ziel),
                () -> werte(ergebnis, fuehrende),
                zustaendig,
                () -> kinder);
    }

    /** A goal shows the values of its leading indicator, or of its only one. */
    private static Zeile.Werte werte(Optional<Zielergebnis> ergebnis, Zeile fuehrende) {
        Zeile.Werte leer = fuehrende == null ? Zeile.Werte.KEINE : fuehrende.werte();
        return new Zeile.Werte(
                ergebnis.map(Zielzeilen::anzeige).orElse(Anzeige.KEINE),
                ergebnis.map(eines -> Wertworte.anteil(eines.erfuellung())).orElse(""),
                leer.wert(),
                leer.ziel(),
                leer.abweichung(),
                leer.verlauf(),
                () -> ergebnis.map(eines -> eines.begruendung().satz()).orElse(""));
    }

    /** The computed state of a goal, with what a person has judged beside it. */
    static Anzeige anzeige(Zielergebnis ergebnis) {
        Anzeige anzeige = Wertworte.anzeige(Statusanzeige.von(ergebnis.status()), ergebnis.status());
        return ergebnis.handbewertung()
                .filter(vonHand -> vonHand.status().bewertet())
                .map(vonHand -> anzeige.neben(Statusanzeige.von(vonHand.status())))
                .orElse(anzeige);
    }

    private static Optional<Zielteil> teil(Optional<Zielergebnis> ziel, URI indikator) {
        return ziel.stream()
                .flatMap(ergebnis -> ergebnis.teile().stream())
                .filter(teil -> teil.art() == Zielteil.Art.INDIKATOR)
                .filter(teil ->
                        teil.element() != null && teil.element().adresse().equals(indikator))
                .findFirst();
    }

    /** An indicator below a goal: its state is that of the targets of this goal. */
    private Zeile messung(
            String oben, Indikator indikator, URI wo, Zuordnung zustaendig, Optional<Zielteil> teil, URI ziel) {
        Optional<Indikatorergebnis> ergebnis = auswertung.indikator(wo);
        return indikator(
                oben, indikator, wo, zustaendig, ergebnis, () -> ergebnis.map(eines -> werte(eines, teil, ziel))
                        .orElse(Zeile.Werte.KEINE));
    }

    private static Zeile.Werte werte(Indikatorergebnis ergebnis, Optional<Zielteil> teil, URI ziel) {
        Indikatorergebnis gemeint = Vorgabenwahl.gemeint(ergebnis, ziel);
        Zielvorgabe vorgabe = Vorgabenwahl.vorgabe(gemeint, ziel).orElse(null);
        Anzeige status = teil.map(einer ->
                        Wertworte.anzeige(Statusanzeige.von(ergebnis.methode(), einer.status()), einer.status()))
                .orElseGet(() -> anzeige(ergebnis));
        Begruendung warum = teil.map(Zielteil::begruendung).orElse(ergebnis.begruendung());
        return werte(
                gemeint,
                vorgabe,
                status,
                teil.map(einer -> Wertworte.anteil(einer.erfuellung())).orElse(""),
                warum);
    }

    private static Zeile.Werte werte(
            Indikatorergebnis ergebnis, Zielvorgabe vorgabe, Anzeige status, String erfuellung, Begruendung warum) {
        return new Zeile.Werte(
                status,
                erfuellung,
                Werttext.letzter(ergebnis),
                vorgabe == null ? "" : vorgabe.text(),
                Wertworte.abweichung(ergebnis, vorgabe),
                Wertworte.verlauf(ergebnis, vorgabe),
                warum::satz);
    }

    /** An indicator by itself: all its targets count. */
    private static Zeile.Werte werte(Indikatorergebnis ergebnis) {
        String erfuellung = ergebnis.massgeblich() == null
                ? ""
                : Wertworte.anteil(ergebnis.massgeblich().erfuellung());
        return werte(ergebnis, ergebnis.ziel(), anzeige(ergebnis), erfuellung, ergebnis.begruendung());
    }

    private Zeile indikator(
            String oben,
            Indikator indikator,
            URI wo,
            Zuordnung zustaendig,
            Optional<Indikatorergebnis> ergebnis,
            Supplier<Zeile.Werte> werte) {
        String schluessel = oben + '\n' + wo;
        Plansitzung von = sitzung;
        Map<String, String> namen = titel;
        List<Indikatorergebnis> raeume = ergebnis.map(Indikatorergebnis::teile).orElse(List.of());
        raeume.forEach(raum -> merkeRaum(raum.schluessel().raum()));
        return new Zeile(
                sitzung,
                schluessel,
                wo,
                indikator.eClass().getName(),
                zuordnungen.titel(indikator),
                werte,
                zustaendig,
                () -> raeume.stream()
                        .map(raum -> raum(von, schluessel, wo, raum, zustaendig, namen))
                        .toList());
    }

    private void merkeRaum(String raum) {
        if (!raum.isEmpty()) {
            zuordnungen.merkeRaum(titel.getOrDefault(raum, raum));
        }
    }

    private static Zeile raum(
            Plansitzung sitzung,
            String oben,
            URI wo,
            Indikatorergebnis ergebnis,
            Zuordnung zustaendig,
            Map<String, String> titel) {
        String raum = ergebnis.schluessel().raum();
        String gruppe = ergebnis.schluessel().gruppe();
        String worte = Stream.of(raum, gruppe)
                .filter(name -> !name.isEmpty())
                .map(name -> titel.getOrDefault(name, name))
                .collect(Collectors.joining(", "));
        return new Zeile(
                sitzung,
                oben + '\n' + raum + '\n' + gruppe,
                wo,
                raum.isEmpty() ? "Zielgruppe" : "Sozialraum",
                worte,
                () -> werte(ergebnis),
                raum.isEmpty() ? zustaendig : zustaendig.in(titel.getOrDefault(raum, raum)),
                List::of);
    }

    private static Anzeige anzeige(Indikatorergebnis ergebnis) {
        return Wertworte.anzeige(ergebnis.anzeige(), ergebnis.status());
    }

    private Optional<Zeile> ohneZiel() {
        List<Zeile> zeilen = new ArrayList<>();
        for (Indikator indikator : stand.planstand().alle(Indikator.class)) {
            URI wo = stand.adresse(indikator);
            if (!gemessene.contains(wo)) {
                Optional<Indikatorergebnis> ergebnis = auswertung.indikator(wo);
                zeilen.add(indikator(
                        "ohne",
                        indikator,
                        wo,
                        zuordnungen.von(indikator, Zuordnung.KEINE),
                        ergebnis,
                        () -> ergebnis.map(Zielzeilen::werte).orElse(Zeile.Werte.KEINE)));
            }
        }
        return zeilen.isEmpty()
                ? Optional.empty()
                : Optional.of(new Zeile(
                        sitzung,
                        "ohne",
                        null,
                        "",
                        Messages.OhneZiel,
                        () -> Zeile.Werte.KEINE,
                        Zuordnung.KEINE,
                        () -> zeilen));
    }
}
