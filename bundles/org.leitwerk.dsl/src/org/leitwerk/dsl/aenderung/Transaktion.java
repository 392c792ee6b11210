package org.leitwerk.dsl.aenderung;

import java.util.List;

/**
 * Several operations that happen together or not at all. They are planned in order; each sees what those before it did.
 *
 * @param operationen what is to be done, in order
 */
public record Transaktion(List<Operation> operationen) {

    /** Copies the list, so that later changes by the caller have no effect. */
    public Transaktion {
        operationen = List.copyOf(operationen);
    }

    /**
     * A transaction of these operations.
     *
     * @param operationen what is to be done, in order
     */
    public static Transaktion von(Operation... operationen) {
        return new Transaktion(List.of(operationen));
    }
}
