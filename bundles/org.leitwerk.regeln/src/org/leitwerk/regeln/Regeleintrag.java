package org.leitwerk.regeln;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;

/**
 * A rule with what the registry knows about it.
 *
 * @param <T> type of the elements the rule looks at
 * @param elementart type of the elements the rule looks at
 * @param regel the check
 * @param stufung level by maturity as long as the plan sets none
 */
public record Regeleintrag<T extends EObject>(Class<T> elementart, Regel<T> regel, Stufung stufung) {

    // Asked for each finding; the name of a class never changes.
    private static final ClassValue<String> KENNUNGEN = new ClassValue<>() {
        @Override
        protected String computeValue(Class<?> regelklasse) {
            return regelklasse
                    .getSimpleName()
                    .replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-")
                    .toLowerCase(Locale.ROOT);
        }
    };

    /** Checks the parts. */
    public Regeleintrag {
        Objects.requireNonNull(elementart, "elementart");
        Objects.requireNonNull(regel, "regel");
        Objects.requireNonNull(stufung, "stufung");
    }

    /** Id of the rule as written in plans, e.g. {@code ziel-ohne-indikator}. */
    public String id() {
        return id(regel.getClass());
    }

    /** Area of the rule, e.g. {@code ziele}. */
    public String bereich() {
        String paket = regel.getClass().getPackageName();
        return paket.substring(paket.lastIndexOf('.') + 1);
    }

    /** Default threshold, if the rule has one. */
    public Optional<BigDecimal> schwelle() {
        return regel instanceof MitSchwelle mitSchwelle ? Optional.of(mitSchwelle.vorgabe()) : Optional.empty();
    }

    /**
     * Runs the rule on an object of the model.
     *
     * @return what is wrong; empty also if the rule is not about such objects
     * @throws IllegalStateException if the rule itself is defective; the message names the rule and the element
     */
    public Stream<Befund> pruefe(EObject objekt, Planstand stand) {
        if (!elementart.isInstance(objekt)) {
            return Stream.empty();
        }
        try {
            // Collected here, so that a defect shows up with the name of its rule and not where the stream happens to
            // be read.
            return regel.pruefe(elementart.cast(objekt), stand).toList().stream();
        } catch (RuntimeException defekt) {
            throw new IllegalStateException(
                    "Die Regel " + id() + " ist an einem Element der Art "
                            + objekt.eClass().getName() + " gescheitert",
                    defekt);
        }
    }

    /** Id of a rule class: {@code ZielOhneIndikator} becomes {@code ziel-ohne-indikator}. */
    public static String id(Class<?> regelklasse) {
        return KENNUNGEN.get(regelklasse);
    }
}
