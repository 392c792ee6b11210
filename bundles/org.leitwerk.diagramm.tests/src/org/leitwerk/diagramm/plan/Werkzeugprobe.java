package org.leitwerk.diagramm.plan;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.leitwerk.diagramm.sicht.Diagramm;
import org.leitwerk.diagramm.sicht.Kante;
import org.leitwerk.diagramm.sicht.Sicht;
import org.leitwerk.diagramm.werkzeug.Vorhaben;
import org.leitwerk.diagramm.werkzeug.Werkzeuglauf;
import org.leitwerk.steuerung.Planelement;

/** Tools of the built-in diagrams, tried on a plan of one text. */
abstract class Werkzeugprobe {

    @TempDir
    Path ordner;

    Planprobe plan;

    private final String anfangstext;

    Werkzeugprobe(String anfangstext) {
        this.anfangstext = anfangstext;
    }

    @BeforeEach
    void oeffne() {
        plan = Planprobe.von(ordner, anfangstext);
    }

    @AfterEach
    void schliesse() {
        plan.close();
    }

    void tue(String art, BiFunction<Diagramm, Werkzeuglauf, Vorhaben> vorhaben) {
        plan.tue(art, vorhaben);
    }

    String text() {
        return plan.texte().values().iterator().next();
    }

    void steht(String stelle) {
        assertTrue(text().contains(stelle), () -> stelle + " fehlt in:\n" + text());
    }

    void stehtNicht(String stelle) {
        assertFalse(text().contains(stelle), this::text);
    }

    static Sicht sicht(Diagramm diagramm, String abbildung, String name) {
        return Planprobe.sicht(diagramm, abbildung, name);
    }

    /** The view of a literal of the metamodel, for instance of a field or a step. */
    static Sicht literal(Diagramm diagramm, String name) {
        return erste(
                diagramm,
                sicht -> sicht.ziel() instanceof EEnumLiteral literal
                        && literal.getName().equals(name));
    }

    static Sicht erste(Diagramm diagramm, Predicate<Sicht> welche) {
        return diagramm.alle().stream().filter(welche).findFirst().orElseThrow();
    }

    static Kante kante(Diagramm diagramm, String abbildung) {
        return kante(diagramm, abbildung, kante -> true);
    }

    /** The edge of a mapping that ends at the element of a name. */
    static Kante kanteZu(Diagramm diagramm, String abbildung, String ziel) {
        return kante(diagramm, abbildung, kante -> kante.nach() instanceof Sicht ende && istElement(ende.ziel(), ziel));
    }

    static boolean istElement(Object objekt, String name) {
        return objekt instanceof Planelement element && name.equals(element.getName());
    }

    private static Kante kante(Diagramm diagramm, String abbildung, Predicate<Kante> welche) {
        return diagramm.kanten().stream()
                .filter(kante -> kante.abbildung().name().equals(abbildung))
                .filter(welche)
                .findFirst()
                .orElseThrow();
    }
}
