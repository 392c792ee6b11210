package org.leitwerk.diagramm.abgleich;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.eclipse.emf.ecore.EObject;
import org.leitwerk.diagramm.abzug.Modellpfad;
import org.leitwerk.diagramm.abzug.Sichtabzug;
import org.leitwerk.diagramm.ausdruck.Dienste;
import org.leitwerk.diagramm.sicht.Diagramm;
import org.leitwerk.diagramm.sicht.Kante;
import org.leitwerk.diagramm.sicht.Knoten;
import org.leitwerk.diagramm.sicht.Sicht;
import org.leitwerk.diagramm.sicht.Sichtobjekt;
import org.leitwerk.diagramm.spezifikation.Diagrammart;

/** What holds for every model and every history of edits. */
class AbgleichEigenschaften {

    private static final Grossmodell MODELL = new Grossmodell();
    private static final Diagrammart ART = MODELL.art();

    /** After any edits the diagram shows what a new one would show. */
    @Property(tries = 150)
    void wieNeu(@ForAll @Size(max = 60) List<@IntRange(min = 0, max = 100_000_000) Integer> schritte) {
        Abgleich abgleich = Grossmodell.abgleich();
        EObject lager = MODELL.mitElementen(80);
        Diagramm diagramm = abgleich.neu(ART, lager);
        Zufallsschritte zufall = new Zufallsschritte(MODELL, lager, diagramm);
        int nummer = 0;
        for (int schritt : schritte) {
            zufall.fuehreAus(schritt);
            if (++nummer % 3 == 0) {
                abgleich.frische(diagramm);
            }
        }
        abgleich.frische(diagramm);
        Diagramm neues = new Diagramm(ART, lager);
        neues.aktiveEbenen().clear();
        neues.aktiveEbenen().addAll(diagramm.aktiveEbenen());
        neues.aktiveFilter().addAll(diagramm.aktiveFilter());
        abgleich.frische(neues);
        assertEquals(bild(neues), bild(diagramm));
    }

    /**
     * Where the order of the model is asked for, the views of each mapping stand in it at once, without a second look.
     */
    @Property(tries = 100)
    void inDerReihenfolgeDesModells(
            @ForAll @Size(max = 40) List<@IntRange(min = 0, max = 100_000_000) Integer> schritte) {
        Abgleich abgleich = Abgleich.inModellreihenfolge(Dienste.von(List.of(new konformanz.Dienste())));
        EObject lager = MODELL.mitElementen(80);
        Diagramm diagramm = abgleich.neu(ART, lager);
        Zufallsschritte zufall = new Zufallsschritte(MODELL, lager, diagramm);
        schritte.forEach(schritt -> {
            zufall.fuehreAus(schritt);
            abgleich.frische(diagramm);
        });
        Diagramm neues = new Diagramm(ART, lager);
        neues.aktiveEbenen().clear();
        neues.aktiveEbenen().addAll(diagramm.aktiveEbenen());
        neues.aktiveFilter().addAll(diagramm.aktiveFilter());
        abgleich.frische(neues);
        assertEquals(reihen(neues), reihen(diagramm));
    }

    /** For each place and mapping the elements shown in their order; border nodes and edges have one of their own. */
    private static Map<String, List<String>> reihen(Diagramm diagramm) {
        Modellpfad pfade = new Modellpfad(diagramm.ziel());
        Map<String, List<String>> reihen = new TreeMap<>();
        diagramm.fuerAlle(sicht -> {
            boolean rand = sicht instanceof Knoten knoten && knoten.amRand();
            if (sicht.sichtbar() && !rand && !(sicht instanceof Kante)) {
                String ort = sicht.eltern() instanceof Sicht eltern ? name(eltern, pfade) : "";
                reihen.computeIfAbsent(ort + " " + sicht.abbildung().name(), neu -> new ArrayList<>())
                        .add(pfade.von(sicht.ziel()));
            }
        });
        return reihen;
    }

    /** The same history gives the same diagram, in the same order, with the same numbers. */
    @Property(tries = 60)
    void immerGleich(@ForAll @Size(max = 40) List<@IntRange(min = 0, max = 100_000_000) Integer> schritte) {
        assertEquals(abzug(schritte), abzug(schritte));
    }

    private static List<String> abzug(List<Integer> schritte) {
        Abgleich abgleich = Grossmodell.abgleich();
        EObject lager = MODELL.mitElementen(80);
        Diagramm diagramm = abgleich.neu(ART, lager);
        Zufallsschritte zufall = new Zufallsschritte(MODELL, lager, diagramm);
        Sichtabzug abzug = new Sichtabzug();
        List<String> zeilen = new ArrayList<>();
        for (int schritt : schritte) {
            zufall.fuehreAus(schritt);
            abgleich.frische(diagramm);
            zeilen.addAll(abzug.zeilen(diagramm, new Modellpfad(lager)));
        }
        return zeilen;
    }

    /** Once the order has settled, which may take Sirius' way of ordering a second look, renaming keeps all views. */
    @Property(tries = 60)
    void umbenanntBleibt(
            @ForAll @Size(max = 20) List<@IntRange(min = 0, max = 100_000_000) Integer> schritte,
            @ForAll @IntRange(min = 0, max = 10_000) int wahl) {
        Abgleich abgleich = Grossmodell.abgleich();
        EObject lager = MODELL.mitElementen(80);
        Diagramm diagramm = abgleich.neu(ART, lager);
        Zufallsschritte zufall = new Zufallsschritte(MODELL, lager, diagramm);
        schritte.forEach(zufall::fuehreAus);
        for (int mal = 0; mal < 4; mal++) {
            abgleich.frische(diagramm);
        }
        List<Sicht> vorher = diagramm.alle();
        Grossmodell.setze(vorher.get(wahl % vorher.size()).ziel(), "name", "anders");
        abgleich.frische(diagramm);
        List<Sicht> nachher = diagramm.alle();
        assertEquals(vorher.size(), nachher.size());
        for (int stelle = 0; stelle < vorher.size(); stelle++) {
            assertSame(vorher.get(stelle), nachher.get(stelle));
        }
    }

    /** The visible views with all they say, without numbers and order. */
    private static List<String> bild(Diagramm diagramm) {
        Modellpfad pfade = new Modellpfad(diagramm.ziel());
        Map<Sicht, String> namen = new IdentityHashMap<>();
        List<String> zeilen = new ArrayList<>();
        diagramm.fuerAlle(sicht -> namen.put(sicht, name(sicht, pfade)));
        diagramm.fuerAlle(sicht -> {
            if (sicht.sichtbar()) {
                String enden = sicht instanceof Kante kante
                        ? namen.get(kante.von().alsSicht()) + ">"
                                + namen.get(kante.nach().alsSicht()) + kante.ende()
                        : "";
                zeilen.add(namen.get(sicht) + enden + " " + sicht.text() + " " + sicht.hinweis() + " " + sicht.stil());
            }
        });
        zeilen.sort(null);
        return zeilen;
    }

    private static String name(Sicht sicht, Modellpfad pfade) {
        StringBuilder name = new StringBuilder();
        Sichtobjekt stufe = sicht;
        while (stufe instanceof Sicht eine) {
            name.insert(0, "/" + eine.abbildung().name() + "@" + pfade.von(eine.ziel()));
            stufe = eine.eltern();
        }
        return name.toString();
    }
}
