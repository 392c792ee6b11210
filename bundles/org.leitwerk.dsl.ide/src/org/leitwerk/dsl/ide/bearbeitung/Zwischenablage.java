package org.leitwerk.dsl.ide.bearbeitung;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.util.ITextRegion;
import org.leitwerk.dsl.aenderung.Aenderungsfehler;
import org.leitwerk.dsl.aenderung.Einfuegen;
import org.leitwerk.dsl.aenderung.Operation;
import org.leitwerk.dsl.aenderung.Schreiber;
import org.leitwerk.dsl.aenderung.Transaktion;
import org.leitwerk.dsl.ide.arbeit.Stand;
import org.leitwerk.steuerung.Planelement;

/** Copies elements as text and puts text into the plan as elements, with comments and layout. */
public final class Zwischenablage {

    private Zwischenablage() {}

    /**
     * The text of elements.
     *
     * @param stand the plan
     * @param elemente addresses; what lies in another one of them is not copied twice
     * @return the texts as they stand in their files, not indented, with an empty line between
     */
    public static String kopiere(Stand stand, Collection<URI> elemente) {
        List<String> texte = new ArrayList<>();
        for (EObject element : Loeschung.objekte(stand, elemente)) {
            ITextRegion bereich = stand.bereich(element).orElse(null);
            if (bereich != null) {
                String text = stand.text(stand.pfad(element));
                texte.add(Einzug.ohne(text, bereich.getOffset(), bereich.getOffset() + bereich.getLength()));
            }
        }
        return texte.isEmpty() ? "" : String.join("\n\n", texte) + "\n";
    }

    /**
     * Puts elements in text form into the plan. Names that are taken get a number, also where the text itself refers to
     * them.
     *
     * @param stand the plan
     * @param ziel the element to put them into; what does not fit there is put behind it, or beside its kind; may be
     *     null
     * @param text text of the language
     * @return the changes, with the first new element to select, or what is wrong with the text
     */
    public static Ergebnis fuegeEin(Stand stand, URI ziel, String text) {
        EObject wohin = stand.element(ziel).orElse(null);
        URI[] auswahl = new URI[1];
        Ergebnis ergebnis = Ergebnis.versuche(() -> {
            Textelemente neue = Textelemente.lies(text, Namensgebung.in(stand));
            List<Operation> operationen = new ArrayList<>();
            List<Planelement> stellvertreter = new ArrayList<>();
            for (Textelemente.Element element : neue.elemente()) {
                Platz platz = platz(stand, wohin, element.klasse());
                Planelement einer = (Planelement) EcoreUtil.create(element.klasse());
                einer.setName(Stellvertretertext.name(stellvertreter.size()));
                stellvertreter.add(einer);
                operationen.add(hinterBisherigen(platz, operationen, einer));
                if (auswahl[0] == null && element.name() != null) {
                    auswahl[0] = Neuanlage.adresse(platz, element.name());
                }
            }
            return Stellvertretertext.ersetze(
                    Stand.dienst(Schreiber.class).plane(new Transaktion(operationen)),
                    neue.elemente().stream().map(Textelemente.Element::text).toList());
        });
        return ergebnis.istMoeglich() ? ergebnis.mitAuswahl(auswahl[0]) : ergebnis;
    }

    /** What was put in at the same place or before it pushes the place back. */
    private static Operation hinterBisherigen(Platz platz, List<Operation> bisherige, Planelement neu) {
        int stelle = platz.stelle();
        for (Operation operation : bisherige) {
            Einfuegen e = (Einfuegen) operation;
            boolean davor = e.objekt() == platz.eltern() && e.merkmal() == platz.merkmal() && e.stelle() <= stelle;
            stelle += davor && stelle != Einfuegen.AM_ENDE ? 1 : 0;
        }
        return new Einfuegen(platz.eltern(), platz.merkmal(), stelle, neu);
    }

    private static Platz platz(Stand stand, EObject wohin, EClass art) {
        for (EObject o = wohin; o != null; o = o.eContainer()) {
            if (o instanceof Planelement) {
                Platz innen = Platz.in(o, art).orElse(null);
                if (innen != null && (o == wohin || art != o.eClass())) {
                    return innen;
                }
                if (o.eClass() == art) {
                    return Platz.hinter(o);
                }
            }
        }
        if (wohin != null && wohin.eContainer() == null && Platz.in(wohin, art).isPresent()) {
            return Platz.in(wohin, art).orElseThrow(() -> new Aenderungsfehler("Hier passt das Element nicht hin."));
        }
        return Platz.beiSeinesgleichen(stand, art);
    }
}
