package org.leitwerk.regeln;

import java.util.Objects;

/**
 * Level of a rule by the maturity of the element it looks at: real plans start full of gaps, so a gap is a hint in a
 * draft and may become an error once the element is decided. Dropped elements are only reported by rules with the same
 * level everywhere, because a contradiction stays one.
 *
 * @param entwurf level while the element is a draft
 * @param abgestimmt level once it is agreed
 * @param beschlossen level once it is decided
 */
public record Stufung(Stufe entwurf, Stufe abgestimmt, Stufe beschlossen) {

    /** A gap that is normal in a draft and must be closed before the decision. */
    public static final Stufung NACHZIEHEND = new Stufung(Stufe.HINWEIS, Stufe.WARNUNG, Stufe.FEHLER);
    /** A gap that should be closed but never blocks. */
    public static final Stufung MAHNEND = new Stufung(Stufe.HINWEIS, Stufe.WARNUNG, Stufe.WARNUNG);
    /** A gap that matters only once the element is decided, and even then does not block. */
    public static final Stufung SANFT = new Stufung(Stufe.HINWEIS, Stufe.HINWEIS, Stufe.WARNUNG);
    /** An inconsistency: doubtful in a draft already, an error once decided. */
    public static final Stufung STRENG = new Stufung(Stufe.WARNUNG, Stufe.WARNUNG, Stufe.FEHLER);
    /** Good to know, whatever the status. */
    public static final Stufung HINWEISEND = immer(Stufe.HINWEIS);
    /** A doubtful statement, whatever the status. */
    public static final Stufung WARNEND = immer(Stufe.WARNUNG);
    /** Something that cannot be true, whatever the status. Never used for something that is merely missing. */
    public static final Stufung WIDERSPRUCH = immer(Stufe.FEHLER);

    /** Checks that all three levels are given. */
    public Stufung {
        Objects.requireNonNull(entwurf, "entwurf");
        Objects.requireNonNull(abgestimmt, "abgestimmt");
        Objects.requireNonNull(beschlossen, "beschlossen");
    }

    /** The same level at every maturity. */
    public static Stufung immer(Stufe stufe) {
        return new Stufung(stufe, stufe, stufe);
    }

    /** The level at the given maturity. */
    public Stufe bei(Reife reife) {
        return switch (reife) {
            case ENTWURF -> entwurf;
            case ABGESTIMMT -> abgestimmt;
            case BESCHLOSSEN -> beschlossen;
            case VERWORFEN -> gleichbleibend() ? entwurf : Stufe.AUS;
        };
    }

    /** Whether the level does not depend on the maturity. */
    public boolean gleichbleibend() {
        return entwurf == abgestimmt && abgestimmt == beschlossen;
    }
}
