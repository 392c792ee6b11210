package org.leitwerk.bericht.abschnitt;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.eclipse.emf.common.util.Enumerator;
import org.leitwerk.bericht.anzeige.Namen;
import org.leitwerk.bericht.anzeige.Worte;
import org.leitwerk.bericht.inhalt.Block;
import org.leitwerk.bericht.inhalt.Tabelle;
import org.leitwerk.bericht.inhalt.Zeile;
import org.leitwerk.steuerung.Planelement;

/**
 * A table that says the same of every element, one row each. A column is its heading together with what its cells say,
 * so that the two cannot come apart; a column that says nothing of any element is left out.
 *
 * @param <E> kind of element in the rows
 */
final class Elementtabelle<E> {

    private record Spalte<E>(String name, boolean zahl, Function<? super E, Zeile> inhalt) {}

    private final String titel;
    private final List<Spalte<E>> spalten = new ArrayList<>();
    private Function<? super E, String> anker = element -> "";
    private Predicate<? super E> summe = element -> false;
    private ToIntFunction<? super E> tiefe = element -> 0;

    private Elementtabelle(String titel) {
        this.titel = titel;
    }

    /** A table of parts that nothing leads to. */
    static <E> Elementtabelle<E> mit(String titel) {
        return new Elementtabelle<>(titel);
    }

    /** A table of elements to which others lead; the first column has their number, title and description. */
    static <E extends Planelement> Elementtabelle<E> mitKopf(String titel, String kopf, Namen namen) {
        return Elementtabelle.<E>mit(titel).anker(namen::anker).zeile(kopf, Tabellenkopf::von);
    }

    /** Says by which anchor others lead to a row. */
    Elementtabelle<E> anker(Function<? super E, String> neuerAnker) {
        anker = neuerAnker;
        return this;
    }

    /** Says which rows are sums. */
    Elementtabelle<E> summe(Predicate<? super E> neueSumme) {
        summe = neueSumme;
        return this;
    }

    /** Says how deep in a tree a row stands, 0 at the top. */
    Elementtabelle<E> tiefe(ToIntFunction<? super E> neueTiefe) {
        tiefe = neueTiefe;
        return this;
    }

    /** A column of lines. */
    Elementtabelle<E> zeile(String name, Function<? super E, Zeile> inhalt) {
        spalten.add(new Spalte<>(name, false, inhalt));
        return this;
    }

    /** A column of plain words; {@code null} says nothing. */
    Elementtabelle<E> text(String name, Function<? super E, String> inhalt) {
        return zeile(name, element -> Zeile.text(inhalt.apply(element)));
    }

    /** A column of values of an enumeration. */
    Elementtabelle<E> wort(String name, Function<? super E, ? extends Enumerator> inhalt) {
        return text(name, element -> Worte.von(inhalt.apply(element)));
    }

    /** A column of short texts. */
    Elementtabelle<E> liste(String name, Function<? super E, ? extends List<String>> inhalt) {
        return zeile(name, element -> Namen.liste(inhalt.apply(element)));
    }

    /** A column of figures, which stand at the right. */
    Elementtabelle<E> zahl(String name, Function<? super E, String> inhalt) {
        return zahlzeile(name, element -> Zeile.text(inhalt.apply(element)));
    }

    /** A column of figures with something said of them. */
    Elementtabelle<E> zahlzeile(String name, Function<? super E, Zeile> inhalt) {
        spalten.add(new Spalte<>(name, true, inhalt));
        return this;
    }

    /** The table of these elements as a block; none if there are no elements. */
    List<Block> bloecke(Iterable<? extends E> elemente) {
        Tabelle.Sammler tabelle = Tabelle.mit(titel);
        spalten.forEach(spalte -> tabelle.spalte(spalte.name(), spalte.zahl()));
        for (E element : elemente) {
            tabelle.reihe(new Tabelle.Reihe(
                    anker.apply(element),
                    summe.test(element),
                    tiefe.applyAsInt(element),
                    spalten.stream()
                            .map(spalte -> spalte.inhalt().apply(element))
                            .toList()));
        }
        return tabelle.bloecke();
    }
}
