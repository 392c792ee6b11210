package org.leitwerk.controlling.rechnen;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Objects;

/**
 * A fraction of two decimal numbers, so that nothing is rounded before it is compared. Immutable. Fractions that are
 * equal as numbers are {@link #compareTo compared} as equal, whatever they are made of.
 */
public final class Bruch implements Comparable<Bruch> {

    /** Nothing. */
    public static final Bruch NULL = von(BigDecimal.ZERO);

    private static final MathContext KURZ = new MathContext(15);

    /** Digits a part may have; longer ones are rounded to this, far beyond what any threshold can tell. */
    private static final MathContext HOECHSTENS = new MathContext(200);

    private final BigDecimal zaehler;
    private final BigDecimal nenner;

    private Bruch(BigDecimal zaehler, BigDecimal nenner) {
        this.zaehler = zaehler;
        this.nenner = nenner;
    }

    /**
     * A whole number or decimal.
     *
     * @param zahl not null
     */
    public static Bruch von(BigDecimal zahl) {
        return new Bruch(Objects.requireNonNull(zahl), BigDecimal.ONE);
    }

    /**
     * A quotient.
     *
     * @param zaehler what is divided
     * @param nenner by what; not 0
     * @throws ArithmeticException with a German message if the divisor is 0
     */
    public static Bruch von(BigDecimal zaehler, BigDecimal nenner) {
        if (nenner.signum() == 0) {
            throw new ArithmeticException("Durch 0 kann nicht geteilt werden.");
        }
        return nenner.signum() < 0
                ? new Bruch(kurz(zaehler.negate()), kurz(nenner.negate()))
                : new Bruch(kurz(zaehler), kurz(nenner));
    }

    private static BigDecimal kurz(BigDecimal zahl) {
        return zahl.precision() > HOECHSTENS.getPrecision() ? zahl.round(HOECHSTENS) : zahl;
    }

    /**
     * The sum.
     *
     * @param anderer what is added
     */
    public Bruch plus(Bruch anderer) {
        return nenner.equals(anderer.nenner)
                ? von(zaehler.add(anderer.zaehler), nenner)
                : von(
                        zaehler.multiply(anderer.nenner).add(anderer.zaehler.multiply(nenner)),
                        nenner.multiply(anderer.nenner));
    }

    /**
     * The difference.
     *
     * @param anderer what is taken away
     */
    public Bruch minus(Bruch anderer) {
        return plus(anderer.mal(BigDecimal.ONE.negate()));
    }

    /**
     * The product.
     *
     * @param anderer the other factor
     */
    public Bruch mal(Bruch anderer) {
        return von(zaehler.multiply(anderer.zaehler), nenner.multiply(anderer.nenner));
    }

    /**
     * The product.
     *
     * @param faktor the other factor
     */
    public Bruch mal(BigDecimal faktor) {
        return new Bruch(kurz(zaehler.multiply(faktor)), nenner);
    }

    /**
     * The quotient.
     *
     * @param teiler not 0
     * @throws ArithmeticException with a German message if the divisor is 0
     */
    public Bruch durch(Bruch teiler) {
        return von(zaehler.multiply(teiler.nenner), nenner.multiply(teiler.zaehler));
    }

    /** Without its sign. */
    public Bruch betrag() {
        return zaehler.signum() < 0 ? new Bruch(zaehler.negate(), nenner) : this;
    }

    /** -1, 0 or 1. */
    public int signum() {
        return zaehler.signum();
    }

    /**
     * The value as a decimal number.
     *
     * @return exact if it has at most 34 digits, else rounded to 34 digits; without zeros at the end
     */
    public BigDecimal wert() {
        BigDecimal quotient = nenner.equals(BigDecimal.ONE) ? zaehler : quotient();
        BigDecimal knapp = quotient.stripTrailingZeros();
        return knapp.scale() < 0 ? knapp.setScale(0) : knapp;
    }

    /** Most quotients are short; looking for them first is much quicker than taking off thirty zeros. */
    private BigDecimal quotient() {
        BigDecimal kurz = zaehler.divide(nenner, KURZ);
        return kurz.multiply(nenner).compareTo(zaehler) == 0 ? kurz : zaehler.divide(nenner, MathContext.DECIMAL128);
    }

    /** The value with sixty digits, for arithmetic that goes on. */
    public BigDecimal genau() {
        return zaehler.divide(nenner, new MathContext(60));
    }

    /**
     * Compares with a decimal number.
     *
     * @param zahl not null
     */
    public int compareTo(BigDecimal zahl) {
        return zaehler.compareTo(zahl.multiply(nenner));
    }

    @Override
    public int compareTo(Bruch anderer) {
        return zaehler.multiply(anderer.nenner).compareTo(anderer.zaehler.multiply(nenner));
    }

    @Override
    public boolean equals(Object anderes) {
        return anderes instanceof Bruch b && compareTo(b) == 0;
    }

    @Override
    public int hashCode() {
        return Double.hashCode(wert().doubleValue());
    }

    @Override
    public String toString() {
        return wert().toPlainString();
    }
}
