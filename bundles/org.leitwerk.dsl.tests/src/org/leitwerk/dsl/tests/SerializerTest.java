package org.leitwerk.dsl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.serializer.ISerializer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.leitwerk.dsl.LeitwerkStandaloneSetup;
import org.leitwerk.dsl.ressource.LeitwerkResource;
import org.leitwerk.steuerung.Plandatei;

/** Any plan can be written as text, and reading the text gives the same plan: for each class, with random content. */
class SerializerTest {

    private static final int VERSUCHE = 12;

    static List<String> klassen() {
        return new Zufallsmodell(0).klassen().stream().map(EClass::getName).toList();
    }

    @ParameterizedTest
    @MethodSource("klassen")
    void everyClassIsReadBack(String name) {
        for (int saat = 0; saat < VERSUCHE; saat++) {
            Zufallsmodell zufall = new Zufallsmodell(saat * 1000L + name.hashCode());
            EClass klasse = zufall.klassen().stream()
                    .filter(k -> k.getName().equals(name))
                    .findFirst()
                    .orElseThrow();
            pruefe(zufall.datei(List.of(klasse)));
        }
    }

    private static void pruefe(Plandatei modell) {
        String text = LeitwerkStandaloneSetup.injektor()
                .getInstance(ISerializer.class)
                .serialize(modell);
        LeitwerkResource gelesen = Texte.lies(text);
        assertEquals(List.of(), Texte.fehler(gelesen), text);
        assertTrue(
                EcoreUtil.equals(modell, gelesen.getContents().get(0)),
                () -> text + "\n---- read back as\n"
                        + LeitwerkStandaloneSetup.injektor()
                                .getInstance(ISerializer.class)
                                .serialize(EcoreUtil.copy(gelesen.getContents().get(0))));
    }
}
