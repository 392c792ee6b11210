package org.leitwerk.dsl.ide.formular;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeSet;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;
import org.leitwerk.dsl.ide.arbeit.Stand;
import org.leitwerk.dsl.meldungen.Bezeichnung;
import org.leitwerk.steuerung.Planelement;

/** The shortest part the language allows, with values to be replaced. */
@Singleton
final class Teilmuster {

    /** Parts in which everything may be left out, so that nothing would be written. */
    private static final Map<String, String> FESTE =
            Map.of("Messreihe", "ist 2027: 0", "Smartpruefung", "spezifisch ja", "Formel", "1");

    @Inject
    private Bezeichnung bezeichnung;

    /**
     * A new part.
     *
     * @param stand the plan; references get its first element that fits
     * @param merkmal the feature that will hold the part
     * @return the part as one would type it
     * @throws Eingabefehler if the plan has no element to refer to
     */
    String von(Stand stand, Sprachmerkmal merkmal) {
        String fest = FESTE.get(merkmal.teilregel().getName());
        if (fest != null) {
            return fest;
        }
        List<String> worte = new ArrayList<>();
        schreib(stand, merkmal.teilregel().getAlternatives(), worte);
        StringJoiner text = new StringJoiner(" ");
        worte.forEach(text::add);
        return text.toString();
    }

    private void schreib(Stand stand, AbstractElement stelle, List<String> worte) {
        boolean entbehrlich = GrammarUtil.isOptionalCardinality(stelle);
        if (entbehrlich) {
            return;
        }
        if (stelle instanceof Keyword wort) {
            worte.add(wort.getValue());
        } else if (stelle instanceof Group gruppe) {
            gruppe.getElements().forEach(teil -> schreib(stand, teil, worte));
        } else if (stelle instanceof Alternatives formen) {
            schreib(stand, einfachste(formen), worte);
        } else if (stelle instanceof Assignment zuweisung) {
            schreib(stand, zuweisung.getTerminal(), worte);
        } else if (stelle instanceof CrossReference verweis) {
            worte.add(erstes(stand, (EClass) verweis.getType().getClassifier()));
        } else if (stelle instanceof RuleCall aufruf) {
            schreibRegel(stand, aufruf.getRule(), worte);
        }
    }

    /** Without a reference if possible. */
    private static AbstractElement einfachste(Alternatives formen) {
        return formen.getElements().stream()
                .filter(form -> !(form instanceof Assignment a && a.getTerminal() instanceof CrossReference))
                .findFirst()
                .orElse(formen.getElements().get(0));
    }

    private void schreibRegel(Stand stand, AbstractRule regel, List<String> worte) {
        if (regel.getType().getClassifier() instanceof EEnum aufzaehlung) {
            worte.add(aufzaehlung.getELiterals().stream()
                    .map(EEnumLiteral::getLiteral)
                    .filter(wort -> !wort.equals("offen"))
                    .findFirst()
                    .orElseThrow());
        } else if (regel instanceof ParserRule teil && !GrammarUtil.isDatatypeRule(teil)) {
            schreib(stand, teil.getAlternatives(), worte);
        } else {
            worte.add(
                    switch (regel.getName()) {
                        case "STRING", "Langtext" -> "\"…\"";
                        case "Name" -> "merkmal";
                        case "Zahl", "Ganzzahl" -> "0";
                        case "Geld" -> "0 €";
                        case "Prozent" -> "0 %";
                        default -> Beispielwerte.zu(regel.getName());
                    });
        }
    }

    private String erstes(Stand stand, EClass typ) {
        TreeSet<String> namen = new TreeSet<>();
        stand.elemente()
                .filter(element -> typ.isInstance(element) && element.getName() != null)
                .map(Planelement::getName)
                .forEach(namen::add);
        if (namen.isEmpty()) {
            throw new Eingabefehler(bezeichnung.einen(typ) + " mit Namen braucht der Plan dafür zuerst.");
        }
        return namen.first();
    }
}
