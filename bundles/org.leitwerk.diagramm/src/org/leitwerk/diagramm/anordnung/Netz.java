package org.leitwerk.diagramm.anordnung;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The graph while it is being arranged: nodes as a tree, edges with their ends found. */
final class Netz {

    /** The layout that is asked for. */
    final Vorgabe vorgabe;
    /** What all nodes lie in. */
    final Platz wurzel = new Platz(null, -1);
    /** All nodes in the order of the graph. */
    final List<Platz> plaetze = new ArrayList<>();
    /** All edges whose ends are there, in the order of the graph. */
    final List<Strang> straenge = new ArrayList<>();
    /** What a layout wants to be drawn behind the nodes. */
    final List<Schmuck> schmuck = new ArrayList<>();
    /** German hints to the user. */
    final List<String> meldungen = new ArrayList<>();

    private final Map<String, Platz> nachName = new HashMap<>();

    Netz(Graph graph) {
        vorgabe = graph.vorgabe();
        for (Graphknoten knoten : graph.knoten()) {
            Platz platz = new Platz(knoten, plaetze.size());
            if (nachName.putIfAbsent(knoten.id(), platz) == null) {
                plaetze.add(platz);
                haengeEin(platz);
            }
        }
        knuepfe(graph.kanten());
    }

    /** Computes the places in the diagram from those in the parents. */
    void absolut() {
        for (Platz platz : plaetze) {
            platz.absX = platz.eltern.absX + platz.x;
            platz.absY = platz.eltern.absY + platz.y;
        }
    }

    /** Rounds places and sizes, so that what is kept of them gives the same picture again. */
    void runde() {
        for (Platz platz : plaetze) {
            platz.x = Zahl.zehntel(platz.x);
            platz.y = Zahl.zehntel(platz.y);
            platz.breite = Zahl.zehntel(platz.breite);
            platz.hoehe = Zahl.zehntel(platz.hoehe);
        }
    }

    /** The value of an option of the diagram; null if there is none. */
    String wert(String option) {
        return vorgabe.werte().get(option);
    }

    /** A number among the options of the diagram. */
    double zahl(String option, double sonst) {
        return Zahl.von(wert(option), sonst);
    }

    /** The ordering edges of all containers at once; one pass for pictures with many containers. */
    Map<Platz, List<Verbindung>> alleVerbindungen() {
        Map<Platz, List<Verbindung>> ergebnis = new LinkedHashMap<>();
        for (Strang strang : straenge) {
            if (strang.ordnet()) {
                Platz gemeinsam = gemeinsamer(strang.von, strang.nach);
                Platz von = strang.oberes().kindIn(gemeinsam);
                Platz nach = strang.unteres().kindIn(gemeinsam);
                if (von != null && nach != null && von != nach && !von.amRand() && !nach.amRand()) {
                    ergebnis.computeIfAbsent(gemeinsam, k -> new ArrayList<>()).add(new Verbindung(von, nach, strang));
                }
            }
        }
        return ergebnis;
    }

    /** The deepest container in which both nodes lie. */
    Platz gemeinsamer(Platz a, Platz b) {
        Platz p = a.eltern;
        Platz q = b.eltern;
        while (p != q) {
            if (p.tiefe >= q.tiefe) {
                p = p.eltern;
            } else {
                q = q.eltern;
            }
        }
        return p;
    }

    private void haengeEin(Platz platz) {
        Platz eltern = platz.knoten.eltern() == null ? null : nachName.get(platz.knoten.eltern());
        if (eltern == platz || eltern == null) {
            eltern = wurzel;
        }
        platz.eltern = eltern;
        platz.tiefe = eltern.tiefe + 1;
        if (platz.knoten.rand() && eltern != wurzel) {
            eltern.randkinder.add(platz);
        } else {
            eltern.kinder.add(platz);
        }
    }

    private void knuepfe(List<Graphkante> kanten) {
        Map<String, Strang> benannt = new LinkedHashMap<>();
        for (Graphkante kante : kanten) {
            benannt.putIfAbsent(kante.id(), new Strang(kante, benannt.size()));
        }
        for (Strang strang : benannt.values()) {
            strang.von = nachName.get(strang.kante.von());
            strang.nach = nachName.get(strang.kante.nach());
            strang.vonKante = strang.von == null ? benannt.get(strang.kante.von()) : null;
            strang.nachKante = strang.nach == null ? benannt.get(strang.kante.nach()) : null;
            boolean ganz = (strang.von != null || strang.vonKante != null)
                    && (strang.nach != null || strang.nachKante != null)
                    && strang.vonKante != strang
                    && strang.nachKante != strang;
            if (ganz) {
                straenge.add(strang);
            }
        }
    }

    /**
     * An edge as the children of one container see it.
     *
     * @param von child that stands above, usually where it begins
     * @param nach child that stands below, usually where it ends
     * @param strang the edge
     */
    record Verbindung(Platz von, Platz nach, Strang strang) {}
}
