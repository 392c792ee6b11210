package org.leitwerk.diagramm.tests.bild;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leitwerk.beispiele.Beispiel;
import org.leitwerk.beispiele.Beispiele;
import org.leitwerk.diagramm.spezifikation.Diagrammart;
import org.leitwerk.diagramm.szene.Kasten;
import org.leitwerk.diagramm.szene.Linie;
import org.leitwerk.diagramm.szene.Rahmen;
import org.leitwerk.diagramm.szene.Szene;
import org.leitwerk.steuerung.Plandatei;

/** On the plane of influence and interest no line runs behind a box that it does not join. */
class UmwegTest {

    @TempDir
    static Path ordner;

    @Test
    void linienGehenUmDieKaestenHerum() {
        Beispielbilder bilder = new Beispielbilder();
        Beispiel beispiel = Beispiele.alle().stream()
                .filter(b -> b.name().equals("musterstadt"))
                .findFirst()
                .orElseThrow();
        Diagrammart art = bilder.arten().stream()
                .filter(a -> a.name().equals("Netzwerk"))
                .findFirst()
                .orElseThrow();
        List<Plandatei> dateien = Beispielbilder.lade(beispiel, ordner);
        Szene szene = Beispielbilder.bild(bilder.diagramm(art, Beispielbilder.haupt(dateien)))
                .szene();
        List<Linie> linien = alle(szene, Linie.class);
        assertFalse(linien.isEmpty());
        List<String> durchstossene = new ArrayList<>();
        for (Linie linie : linien) {
            for (Kasten kasten : alle(szene, Kasten.class)) {
                String id = kasten.angaben().id();
                if (!id.equals(linie.von()) && !id.equals(linie.nach()) && durchstoesst(linie, kasten.rahmen())) {
                    durchstossene.add(linie.angaben().id() + " durch " + id);
                }
            }
        }
        assertEquals(List.of(), durchstossene);
    }

    private static boolean durchstoesst(Linie linie, Rahmen kasten) {
        for (int i = 1; i < linie.punkte().size(); i++) {
            Rahmen stueck =
                    Rahmen.zwischen(linie.punkte().get(i - 1), linie.punkte().get(i));
            boolean quer = stueck.x() < kasten.rechts() - 1 && stueck.rechts() > kasten.x() + 1;
            if (quer && stueck.y() < kasten.unten() - 1 && stueck.unten() > kasten.y() + 1) {
                return true;
            }
        }
        return false;
    }

    private static <T> List<T> alle(Szene szene, Class<T> art) {
        return szene.elemente().stream().filter(art::isInstance).map(art::cast).toList();
    }
}
