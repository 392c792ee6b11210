package org.leitwerk.diagramm.abgleich;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leitwerk.diagramm.sicht.Diagramm;
import org.leitwerk.diagramm.sicht.Kante;
import org.leitwerk.diagramm.sicht.Sicht;

/** Views stay themselves when a model is read anew, also if it was edited in between. */
class UmbindungTest {

    private final Grossmodell modell = new Grossmodell();
    private final Abgleich abgleich = Grossmodell.abgleich();
    private EObject lager;
    private Diagramm diagramm;
    private Umbindung umbindung;

    @BeforeEach
    void zeichne() {
        lager = modell.mitElementen(200);
        diagramm = abgleich.neu(modell.art(), lager);
        umbindung = new Umbindung(UmbindungTest::name);
        umbindung.merke(diagramm);
    }

    private static String name(EObject element) {
        EStructuralFeature name = element.eClass().getEStructuralFeature("name");
        return name == null ? null : (String) element.eGet(name);
    }

    /** Reads the model anew after an edit, as a text is parsed anew, and brings the diagram into step. */
    private Map<EObject, EObject> liesNeu(Consumer<EObject> aenderung) {
        EcoreUtil.Copier kopierer = new EcoreUtil.Copier();
        EObject neues = kopierer.copy(lager);
        kopierer.copyReferences();
        new ResourceImpl(URI.createURI("test:/neu.xmi")).getContents().add(neues);
        lager.eResource().getContents().clear();
        aenderung.accept(neues);
        Map<String, EObject> namen = new HashMap<>();
        namen.put(name(neues), neues);
        neues.eAllContents().forEachRemaining(element -> {
            if (name(element) != null) {
                namen.put(name(element), element);
            }
        });
        umbindung.fuehreNach(diagramm, neues, namen::get, element -> element.eResource() == neues.eResource());
        abgleich.frische(diagramm);
        umbindung.merke(diagramm);
        lager = neues;
        return new IdentityHashMap<>(kopierer);
    }

    private static EObject ding(EObject lager, int stelle) {
        return Grossmodell.liste(lager, "dinge").get(stelle);
    }

    @Test
    void allesBleibtOhneAenderung() {
        List<Sicht> vorher = diagramm.alle();
        liesNeu(neues -> {});
        assertEquals(vorher, diagramm.alle());
        assertSame(lager, diagramm.ziel());
        assertTrue(diagramm.alle().stream().allMatch(sicht -> sicht.ziel().eResource() == lager.eResource()));
    }

    @Test
    void umbenanntesBleibtAmPlatz() {
        List<Sicht> vorher = diagramm.alle();
        liesNeu(neues -> {
            Grossmodell.setze(ding(neues, 3), "name", "ganz anders");
            Grossmodell.setze(Grossmodell.liste(neues, "kisten").get(1), "name", "neue Kiste");
            Grossmodell.setze(Grossmodell.liste(neues, "wege").get(7), "name", null);
        });
        assertEquals(vorher, diagramm.alle());
        assertEquals("<ganz anders|3>", diagramm.sichten(ding(lager, 3)).get(0).text());
    }

    @Test
    void umbenanntesNebenNeuemUndGeloeschtem() {
        Sicht umbenannt = diagramm.sichten(ding(lager, 3)).get(0);
        Sicht nachbar = diagramm.sichten(ding(lager, 5)).get(0);
        int anzahl = diagramm.alle().size();
        liesNeu(neues -> {
            Grossmodell.setze(ding(neues, 3), "name", "anders");
            Grossmodell.setze(ding(neues, 3), "gewicht", 3);
            Grossmodell.liste(neues, "dinge").add(3, modell.neu("Ding", "davor"));
        });
        assertSame(umbenannt, diagramm.sichten(ding(lager, 4)).get(0));
        assertSame(nachbar, diagramm.sichten(ding(lager, 6)).get(0));
        assertEquals(anzahl + 1, diagramm.alle().size());
    }

    @Test
    void geloeschtesGehtMitSeinenKanten() {
        Sicht sicht = diagramm.sichten(ding(lager, 3)).get(0);
        liesNeu(neues -> EcoreUtil.delete(ding(neues, 3), true));
        assertTrue(diagramm.alle().stream().noneMatch(eine -> eine == sicht));
        for (Kante kante : diagramm.kanten()) {
            assertTrue(kante.von() != sicht && kante.nach() != sicht);
        }
    }

    @Test
    void verlegtesFindetSichWieder() {
        // a box that moves elsewhere in the order, as a declaration that moves to another file
        Sicht kiste =
                diagramm.sichten(Grossmodell.liste(lager, "kisten").get(0)).get(0);
        List<Sicht> inhalt = List.copyOf(kiste.inhalt());
        liesNeu(neues -> {
            List<EObject> kisten = Grossmodell.liste(neues, "kisten");
            kisten.add(kisten.remove(0));
        });
        List<EObject> kisten = Grossmodell.liste(lager, "kisten");
        assertSame(kiste, diagramm.sichten(kisten.get(kisten.size() - 1)).get(0));
        assertEquals(inhalt, kiste.inhalt());
    }

    @Test
    void zweimalHintereinander() {
        List<Sicht> vorher = diagramm.alle();
        liesNeu(neues -> Grossmodell.setze(ding(neues, 0), "name", "einmal"));
        liesNeu(neues -> Grossmodell.setze(ding(neues, 0), "name", "zweimal"));
        assertEquals(vorher, diagramm.alle());
    }
}
