package org.leitwerk.controlling;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Why a result is what it is: a tree with one German sentence a node. A sentence names every number it needs, so that a
 * reader can follow it by hand. Many explanations are never read, so sentences and parts may be made when they are
 * first asked for; they are made from values only, and always the same.
 */
public final class Begruendung {

    private final Status status;
    private final Elementbezug element;
    private final Supplier<String> satzquelle;
    private final Supplier<List<Begruendung>> teilequelle;
    private volatile String satz;
    private volatile List<Begruendung> teile;

    private Begruendung(Status status, Elementbezug element, Supplier<String> satz, Supplier<List<Begruendung>> teile) {
        this.status = Objects.requireNonNull(status, "status");
        this.element = element;
        this.satzquelle = satz;
        this.teilequelle = teile;
    }

    /**
     * A sentence without parts.
     *
     * @param satz German, with its numbers
     * @param status what it leads to
     */
    public static Begruendung von(String satz, Status status) {
        return von(satz, status, null, List.of());
    }

    /**
     * A sentence with parts.
     *
     * @param satz German, with its numbers
     * @param status what it leads to
     * @param element the element it speaks of; may be null
     * @param teile explanations it rests on
     */
    public static Begruendung von(String satz, Status status, Elementbezug element, List<Begruendung> teile) {
        Begruendung ergebnis = new Begruendung(status, element, null, null);
        ergebnis.satz = Objects.requireNonNull(satz, "satz");
        ergebnis.teile = List.copyOf(teile);
        return ergebnis;
    }

    /**
     * An explanation that is written when it is first read.
     *
     * @param status what it leads to
     * @param element the element it speaks of; may be null
     * @param satz makes the sentence; must hold values only, no objects of the model
     * @param teile makes the parts; likewise
     */
    public static Begruendung spaeter(
            Status status, Elementbezug element, Supplier<String> satz, Supplier<List<Begruendung>> teile) {
        return new Begruendung(
                status, element, Objects.requireNonNull(satz, "satz"), Objects.requireNonNull(teile, "teile"));
    }

    /** The German sentence, with its numbers. */
    public String satz() {
        String bekannt = satz;
        if (bekannt == null) {
            bekannt = satzquelle.get();
            satz = bekannt;
        }
        return bekannt;
    }

    /** What the sentence leads to. */
    public Status status() {
        return status;
    }

    /** The element the sentence speaks of. */
    public Optional<Elementbezug> element() {
        return Optional.ofNullable(element);
    }

    /** What the sentence rests on, in the order of reading. */
    public List<Begruendung> teile() {
        List<Begruendung> bekannt = teile;
        if (bekannt == null) {
            bekannt = List.copyOf(teilequelle.get());
            teile = bekannt;
        }
        return bekannt;
    }

    @Override
    public boolean equals(Object anderes) {
        return this == anderes
                || anderes instanceof Begruendung b
                        && status == b.status
                        && Objects.equals(element, b.element)
                        && satz().equals(b.satz())
                        && teile().equals(b.teile());
    }

    @Override
    public int hashCode() {
        return Objects.hash(status, element, satz());
    }

    @Override
    public String toString() {
        return satz();
    }
}
