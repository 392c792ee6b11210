package org.leitwerk.diagramm.anordnung;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The usual layout: joined nodes by ELK or as an ordered tree, the groups side by side in rows of the page's width,
 * what is alone among them.
 */
final class Schichtlage implements Legeart {

    /** Distance of groups, px. */
    private static final double GRUPPEN = 40;
    /** Deeper levels than these take ELK long. */
    private static final int TIEF = 400;
    /** More joined nodes than these take ELK long. */
    private static final int VIELE = 2000;

    private final Netz netz;
    private final Richtung richtung;

    Schichtlage(Netz netz, Richtung richtung) {
        this.netz = netz;
        this.richtung = richtung;
    }

    @Override
    public void lege(Platz behaelter, List<Netz.Verbindung> kanten) {
        double seite = netz.zahl(Vorgabe.SEITENBREITE, Streifenlage.SEITE);
        List<Platz> geordnet = geordnet(behaelter.kinder);
        List<Platz> kaesten = new ArrayList<>();
        List<List<Platz>> inhalte = new ArrayList<>();
        double abstand = Baumlage.NEBEN;
        for (List<Platz> gebiet : Gebiete.von(geordnet, kanten)) {
            if (gebiet.size() == 1) {
                kaesten.add(gebiet.get(0));
                inhalte.add(List.of());
            } else {
                abstand = GRUPPEN;
                kaesten.add(gebiet(behaelter, gebiet, kanten, seite));
                inhalte.add(gebiet);
            }
        }
        // A container that shall be wide is filled across before it grows down.
        double vorgegeben = behaelter.eltern == null
                ? seite
                : behaelter.breite
                        - behaelter.einzug().links()
                        - behaelter.einzug().rechts();
        double breite = Math.max(vorgegeben, Reihenablage.guteBreite(kaesten, abstand));
        Reihenablage.lege(kaesten, 0, 0, breite, abstand);
        for (int i = 0; i < kaesten.size(); i++) {
            Platz kasten = kaesten.get(i);
            for (Platz platz : inhalte.get(i)) {
                platz.setze(platz.x + kasten.x, platz.y + kasten.y);
            }
            if (!inhalte.get(i).isEmpty()) {
                verschiebeWege(kanten, inhalte.get(i), kasten);
            }
        }
    }

    /** Groups follow each other in the order of the graph, or as they stood. */
    private List<Platz> geordnet(List<Platz> kinder) {
        if (kinder.stream().noneMatch(k -> k.gesetzt)) {
            return kinder;
        }
        List<Platz> geordnet = new ArrayList<>(kinder);
        geordnet.sort(Comparator.comparingDouble((Platz p) -> p.gesetzt ? p.y : Double.MAX_VALUE)
                .thenComparingDouble(p -> p.gesetzt ? p.x : Double.MAX_VALUE)
                .thenComparingInt(p -> p.nummer));
        return geordnet;
    }

    private Platz gebiet(Platz behaelter, List<Platz> gebiet, List<Netz.Verbindung> alle, double seite) {
        List<Platz> knoten = new ArrayList<>(gebiet);
        knoten.sort(Comparator.comparingInt(p -> p.nummer));
        Set<Platz> dabei = new HashSet<>(knoten);
        List<Netz.Verbindung> kanten =
                alle.stream().filter(k -> dabei.contains(k.von())).toList();
        double[] texte = Kantentexte.groesste(kanten);
        Stammbaum baum = new Stammbaum(knoten, kanten, null, richtung);
        if (Vorgabe.GEORDNETER_BAUM.equals(netz.vorgabe.art()) || sprengt(baum, seite)) {
            new Baumlage(baum, richtung, richtung.quer() ? 2 * seite : seite, texte[0], texte[1]).lege();
        } else if (richtung.quer()) {
            new Elklage(netz, richtung).lege(behaelter, knoten, kanten);
        } else {
            Sammelbloecke bloecke = new Sammelbloecke(knoten, kanten, seite, Leitern.holm(texte[0]) + 16);
            new Elklage(netz, richtung).lege(behaelter, bloecke.knoten, bloecke.kanten);
            bloecke.oeffne();
        }
        return umriss(knoten);
    }

    /**
     * Whether ELK would make a level much wider than the page, or a tower so deep that it takes long. Many children of
     * one parent do not count, they become blocks.
     */
    private boolean sprengt(Stammbaum baum, double seite) {
        Map<Integer, Double> breiten = new HashMap<>();
        Map<Stammbaum.Ast, Double> blaetter = new HashMap<>();
        for (Stammbaum.Ast ast : baum.alle) {
            double breite = Baumlage.NEBEN + (richtung.quer() ? ast.platz.hoehe : ast.platz.breite);
            if (ast.kinder.isEmpty() && ast.eltern != null && !richtung.quer()) {
                double bisher = blaetter.getOrDefault(ast.eltern, 0.0);
                double jetzt = Math.min(seite, bisher + breite);
                blaetter.put(ast.eltern, jetzt);
                breite = jetzt - bisher;
            }
            breiten.merge(ast.stufe, breite, Double::sum);
        }
        double grenze = richtung.quer() ? 3 * seite : 1.5 * seite;
        return breiten.size() > TIEF
                || baum.alle.size() > VIELE
                || breiten.values().stream().anyMatch(b -> b > grenze);
    }

    /** Moves nodes to the corner and answers their frame as a box. */
    private static Platz umriss(List<Platz> knoten) {
        Flaeche ganz = null;
        for (Platz platz : knoten) {
            ganz = platz.flaeche().vereint(ganz);
        }
        for (Platz platz : knoten) {
            platz.setze(platz.x - ganz.x(), platz.y - ganz.y());
        }
        return new Platz(Graphknoten.neu("", null, ganz.breite(), ganz.hoehe()), -1);
    }

    private static void verschiebeWege(List<Netz.Verbindung> kanten, List<Platz> gebiet, Platz kasten) {
        Set<Platz> dabei = new HashSet<>(gebiet);
        for (Netz.Verbindung kante : kanten) {
            if (kante.strang().punkte != null && kante.strang().bezug != null && dabei.contains(kante.von())) {
                kante.strang().verschiebe(kasten.x, kasten.y);
            }
        }
    }
}
