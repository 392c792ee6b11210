package org.leitwerk.regeln.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.leitwerk.regeln.Meldung;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.regeln.Pruefung;
import org.leitwerk.regeln.Regeltexte;
import org.leitwerk.regeln.Stufe;
import org.leitwerk.steuerung.Plandatei;
import org.leitwerk.steuerung.Planelement;
import org.leitwerk.steuerung.SteuerungFactory;
import org.leitwerk.steuerung.SteuerungPackage;
import org.leitwerk.steuerung.Ziel;

/** A draft may be full of gaps without a single error; what is decided may not. */
class EntwurfTest {

    @Test
    void einPlanVollerLueckenHatKeinenFehler() {
        Plandatei datei = SteuerungFactory.eINSTANCE.createPlandatei();
        for (EClassifier klasse : SteuerungPackage.eINSTANCE.getEClassifiers()) {
            if (klasse instanceof EClass eclass
                    && !eclass.isAbstract()
                    && SteuerungPackage.Literals.PLANELEMENT.isSuperTypeOf(eclass)) {
                datei.getElemente().add((Planelement) leer(eclass, 0));
            }
        }
        List<Meldung> meldungen = Pruefung.aller(stand(datei));
        assertTrue(meldungen.size() > 100, () -> "nur " + meldungen.size());
        assertEquals(
                List.of(),
                meldungen.stream()
                        .filter(meldung -> meldung.stufe() == Stufe.FEHLER)
                        .map(Regeltexte.deutsch()::meldung)
                        .toList());
    }

    @Test
    void beschlosseneZieleMitLueckenSindFehler() {
        Planstand stand = Plantext.stand("ziel Z \"Alle lesen\" { status beschlossen }");
        assertTrue(Pruefung.aller(stand).stream().anyMatch(meldung -> meldung.stufe() == Stufe.FEHLER));
    }

    @Test
    void inDerFortschreibungSindLueckenWiederErlaubt() {
        Planstand stand = Plantext.stand("planung P \"Plan\" { status fortschreibung } ziel Z \"Alle lesen\"");
        assertEquals(
                List.of(Stufe.WARNUNG),
                Plantext.meldungen("ziel-ohne-verantwortliche", stand).stream()
                        .map(Meldung::stufe)
                        .toList());
    }

    @Test
    void einErteilterAuftragOhneBeschlussBleibtEineWarnung() {
        Planstand stand = Plantext.stand("auftrag A \"Armut bekämpfen\" { status erledigt }");
        assertEquals(
                List.of(Stufe.WARNUNG),
                Plantext.meldungen("auftrag-ohne-beschluss", stand).stream()
                        .map(Meldung::stufe)
                        .toList());
    }

    @Test
    void tiefeZielbaeumeSindErlaubt() {
        Plandatei datei = SteuerungFactory.eINSTANCE.createPlandatei();
        Ziel tiefstes = SteuerungFactory.eINSTANCE.createZiel();
        datei.getElemente().add(tiefstes);
        for (int i = 0; i < 3000; i++) {
            Ziel naechstes = SteuerungFactory.eINSTANCE.createZiel();
            tiefstes.getUnterziele().add(naechstes);
            tiefstes = naechstes;
        }
        assertTrue(Pruefung.aller(stand(datei)).size() > 3000);
    }

    // Parts too, so that rules about parts have something to look at.
    private static EObject leer(EClass klasse, int tiefe) {
        EObject objekt = EcoreUtil.create(klasse);
        if (objekt instanceof Planelement element) {
            element.setTitel(klasse.getName() + " " + tiefe);
        }
        for (EReference merkmal : klasse.getEAllContainments()) {
            EClass art = merkmal.getEReferenceType();
            boolean eineRegelangabe =
                    art == SteuerungPackage.Literals.AUSNAHME || art == SteuerungPackage.Literals.REGELEINSTELLUNG;
            if (tiefe < 2 && merkmal.isMany() && !art.isAbstract() && !eineRegelangabe) {
                liste(objekt, merkmal).add(leer(art, tiefe + 1));
            }
        }
        return objekt;
    }

    @SuppressWarnings("unchecked")
    private static List<Object> liste(EObject objekt, EReference merkmal) {
        return (List<Object>) objekt.eGet(merkmal);
    }

    private static Planstand stand(Plandatei datei) {
        Resource ressource = new ResourceImpl(URI.createURI("mem:/a.leitwerk"));
        ressource.getContents().add(datei);
        return Planstand.von(List.of(ressource));
    }
}
