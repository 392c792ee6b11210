package org.leitwerk.regeln.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.Resource.Diagnostic;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.leitwerk.dsl.LeitwerkStandaloneSetup;
import org.leitwerk.dsl.aenderung.Einfuegen;
import org.leitwerk.dsl.aenderung.Entfernen;
import org.leitwerk.dsl.aenderung.Operation;
import org.leitwerk.dsl.aenderung.Schreiber;
import org.leitwerk.dsl.aenderung.Setzen;
import org.leitwerk.dsl.aenderung.Transaktion;
import org.leitwerk.regeln.Aenderung;
import org.leitwerk.regeln.Korrektur;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.regeln.Regeleintrag;
import org.leitwerk.regeln.Regelwerk;
import org.leitwerk.steuerung.Plandatei;

/**
 * A correction can be written into the text of the plan, which then reads without a mistake and without the finding.
 */
class KorrekturtextTest {

    private final Schreiber schreiber = LeitwerkStandaloneSetup.injektor().getInstance(Schreiber.class);

    @TestFactory
    Stream<DynamicTest> korrekturenLassenSichSchreiben() {
        return Regelwerk.standard().regeln().stream()
                .map(Regeleintrag::bereich)
                .distinct()
                .flatMap(bereich -> Regelfall.lies(bereich).stream())
                .filter(Regelfall::findet)
                .flatMap(fall -> IntStream.range(0, korrekturen(fall).size())
                        .mapToObj(nummer -> DynamicTest.dynamicTest(
                                fall.regel() + " " + nummer + ": " + fall.text(), () -> schreibt(fall, nummer))));
    }

    private void schreibt(Regelfall fall, int nummer) {
        Planstand vorher = Plantext.stand(fall.text());
        var meldungen = Plantext.meldungen(fall.regel(), vorher);
        Korrektur korrektur = meldungen.get(0).befund().korrekturen().get(nummer);
        ResourceSet plan = vorher.alle(Plandatei.class).get(0).eResource().getResourceSet();

        schreiber
                .plane(new Transaktion(korrektur.aenderungen().stream()
                        .map(KorrekturtextTest::operation)
                        .toList()))
                .aktualisiere(plan);

        List<Resource> dateien = plan.getResources();
        assertEquals(
                List.of(),
                dateien.stream()
                        .flatMap(datei -> datei.getErrors().stream())
                        .map(Diagnostic::getMessage)
                        .toList());
        assertTrue(Plantext.meldungen(fall.regel(), Planstand.von(dateien)).size() < meldungen.size());
    }

    private static Operation operation(Aenderung aenderung) {
        if (aenderung instanceof Aenderung.Setzen setzen) {
            return Setzen.auf(setzen.objekt(), setzen.merkmal(), setzen.wert());
        } else if (aenderung instanceof Aenderung.Einfuegen einfuegen) {
            int stelle = einfuegen.stelle() < 0 ? Einfuegen.AM_ENDE : einfuegen.stelle();
            return new Einfuegen(einfuegen.objekt(), einfuegen.merkmal(), stelle, einfuegen.wert());
        }
        EObject objekt = aenderung.objekt();
        List<?> werte = (List<?>) objekt.eGet(aenderung.merkmal());
        return new Entfernen(objekt, aenderung.merkmal(), werte.indexOf(((Aenderung.Entfernen) aenderung).wert()));
    }

    private static List<Korrektur> korrekturen(Regelfall fall) {
        return Plantext.meldungen(fall.regel(), Plantext.stand(fall.text()))
                .get(0)
                .befund()
                .korrekturen();
    }
}
