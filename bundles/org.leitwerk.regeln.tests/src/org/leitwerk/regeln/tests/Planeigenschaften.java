package org.leitwerk.regeln.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.leitwerk.regeln.Meldung;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.regeln.Pruefung;
import org.leitwerk.regeln.Regeleintrag;
import org.leitwerk.regeln.Regeltexte;
import org.leitwerk.regeln.Regelwerk;

/** What holds for every plan, however senseless. Run by {@link PlaneigenschaftenTest}. */
class Planeigenschaften {

    private static final int ELEMENTE = 60;

    @Property(tries = 200)
    void nichtsScheitertUndAllesIstSagbar(@ForAll long saat) {
        List<Meldung> meldungen = Pruefung.aller(Planstand.von(List.of(Zufallsplan.datei(saat, ELEMENTE))));
        for (Meldung meldung : meldungen) {
            Regeltexte texte = Regeltexte.deutsch();
            assertTrue(texte.meldung(meldung).length() > 10);
            meldung.befund()
                    .korrekturen()
                    .forEach(korrektur ->
                            assertTrue(texte.korrektur(meldung, korrektur).length() > 5));
        }
    }

    @Property(tries = 20)
    void derselbePlanGibtDieselbenMeldungen(@ForAll long saat) {
        assertEquals(zeilen(Zufallsplan.datei(saat, ELEMENTE)), zeilen(Zufallsplan.datei(saat, ELEMENTE)));
    }

    @Property(tries = 20)
    void regelnAendernNichts(@ForAll long saat) {
        Resource datei = Zufallsplan.datei(saat, ELEMENTE);
        int[] aenderungen = {0};
        datei.eAdapters().add(new EContentAdapter() {
            @Override
            public void notifyChanged(Notification nachricht) {
                super.notifyChanged(nachricht);
                aenderungen[0] += nachricht.isTouch() ? 0 : 1;
            }
        });
        Pruefung.aller(Planstand.von(List.of(datei)));
        assertEquals(0, aenderungen[0]);
    }

    @Property(tries = 20)
    void eineRegelMeldetNurAmGeprueftenElementUndInIhm(@ForAll long saat) {
        Planstand stand = Planstand.von(List.of(Zufallsplan.datei(saat, ELEMENTE)));
        for (Regeleintrag<?> regel : Regelwerk.standard().regeln()) {
            for (EObject element : stand.alle(regel.elementart())) {
                regel.pruefe(element, stand)
                        .forEach(befund -> assertTrue(
                                EcoreUtil.isAncestor(element, befund.element()), () -> regel.id() + " an " + element));
            }
        }
    }

    private static List<String> zeilen(Resource datei) {
        return Pruefung.aller(Planstand.von(List.of(datei))).stream()
                .map(meldung -> meldung.regel().id() + " " + meldung.stufe() + " "
                        + Regeltexte.deutsch().meldung(meldung))
                .toList();
    }
}
