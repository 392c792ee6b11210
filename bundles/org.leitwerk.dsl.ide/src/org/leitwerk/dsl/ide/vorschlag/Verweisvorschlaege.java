package org.leitwerk.dsl.ide.vorschlag;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.ITextRegion;
import org.leitwerk.dsl.ide.arbeit.Stand;
import org.leitwerk.dsl.ide.kurzinfo.Elementtext;
import org.leitwerk.dsl.ide.vorschlag.Sammlung.Gruppe;
import org.leitwerk.dsl.verweise.Namensverzeichnis;
import org.leitwerk.steuerung.Planelement;
import org.leitwerk.steuerung.beschriftung.Beschriftung;

/** Proposes the elements of the plan that a reference may name. */
final class Verweisvorschlaege {

    private final Textlage lage;
    private final Sammlung sammlung;
    private final Set<EStructuralFeature> erledigt = new HashSet<>();

    Verweisvorschlaege(Textlage lage, Sammlung sammlung) {
        this.lage = lage;
        this.sammlung = sammlung;
    }

    void sammle(Stelle stelle) {
        if (!(stelle.merkmal() instanceof EReference verweis) || !erledigt.add(verweis)) {
            return;
        }
        Verweisfilter filter = Verweisfilter.fuer(lage, verweis);
        Suchmuster gesucht = new Suchmuster(lage.getippt());
        XtextResource datei = lage.stand().datei(lage.datei()).orElseThrow();
        int platz = 0;
        List<Planelement> moegliche = Stand.dienst(Namensverzeichnis.class)
                .alle(datei)
                .filter(verweis.getEReferenceType()::isInstance)
                .filter(filter::passt)
                .collect(Collectors.toList());
        ToIntFunction<Planelement> fernen = filter.ferne(moegliche);
        for (Planelement element : moegliche) {
            String titel = element.getTitel() == null ? "" : element.getTitel();
            int ferne = fernen.applyAsInt(element) * 2 + (element.eResource() == datei ? 0 : 1);
            int hier = platz++;
            gesucht.rang(element.getName(), titel)
                    .ifPresent(rang -> nimm(element, titel, rang, Math.min(ferne, 9) * 100_000 + hier));
        }
    }

    private void nimm(Planelement element, String titel, int rang, int platz) {
        ITextRegion ersetzt = lage.ersetzt(lage.hier());
        String name = element.getName();
        String text = Stand.dienst(Wortleser.class).alsName(name);
        sammlung.nimm(
                text,
                ersetzt,
                rang,
                Gruppe.WERT,
                platz,
                schluessel -> new Vorschlag(
                        titel.isEmpty() ? name : name + " – " + titel,
                        Beschriftung.klasse(element.eClass()),
                        text,
                        List.of(),
                        ersetzt,
                        Vorschlagsart.VERWEIS,
                        element.eClass().getName(),
                        Elementtext.kurz(element),
                        schluessel));
    }
}
