package org.leitwerk.daten.zuordnung;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.leitwerk.daten.zahl.Schreibweise;
import org.leitwerk.steuerung.Dezimalzeichen;
import org.leitwerk.steuerung.Messreihe;

/**
 * Which column means what, as a plan states it. Empty text: not stated.
 *
 * @param blatt sheet of an XLSX file
 * @param wert column of the values; not used in wide form
 * @param zeit column of the years or other periods; not used in wide form
 * @param raum column of the areas
 * @param gruppe column of the groups
 * @param fallzahl column of the numbers of cases
 * @param filter what a row must hold to be taken
 * @param breit wide form: the periods are columns
 * @param dezimal the sign before the decimals; {@link Schreibweise#KEINE} if not stated
 */
public record Zuordnung(
        String blatt,
        String wert,
        String zeit,
        String raum,
        String gruppe,
        String fallzahl,
        List<Filter> filter,
        boolean breit,
        Schreibweise dezimal) {

    /** Nothing is stated. */
    public static final Zuordnung LEER = new Zuordnung("", "", "", "", "", "", List.of(), false, Schreibweise.KEINE);

    /**
     * A condition on rows.
     *
     * @param spalte heading
     * @param inhalt what the cell must hold
     */
    public record Filter(String spalte, String inhalt) {}

    /** Makes the list immutable. */
    public Zuordnung {
        filter = List.copyOf(filter);
    }

    /**
     * What a series of the plan states.
     *
     * @param reihe a series with a file
     * @return its mapping
     */
    public static Zuordnung von(Messreihe reihe) {
        return new Zuordnung(
                text(reihe.getBlatt()),
                text(reihe.getWertspalte()),
                text(reihe.getJahrspalte()),
                text(reihe.getRaumspalte()),
                text(reihe.getGruppenspalte()),
                text(reihe.getFallzahlspalte()),
                reihe.getFilter().stream()
                        .map(filter -> new Filter(text(filter.getSpalte()), text(filter.getWert())))
                        .toList(),
                reihe.isBreit(),
                reihe.getDezimal() == Dezimalzeichen.KOMMA
                        ? Schreibweise.KOMMA
                        : reihe.getDezimal() == Dezimalzeichen.PUNKT ? Schreibweise.PUNKT : Schreibweise.KEINE);
    }

    private static String text(String angabe) {
        return Objects.requireNonNullElse(angabe, "").strip();
    }

    /** All columns that are named. */
    public List<String> genannte() {
        return Stream.concat(
                        Stream.of(wert, zeit, raum, gruppe, fallzahl),
                        filter.stream().map(Filter::spalte))
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }

    /** The same mapping with another meaning of a column; a column that meant it before means nothing then. */
    public Zuordnung mit(Spaltenrolle rolle, String spalte) {
        return new Zuordnung(
                blatt,
                rolle == Spaltenrolle.WERT ? spalte : ohne(wert, spalte),
                rolle == Spaltenrolle.ZEIT ? spalte : ohne(zeit, spalte),
                rolle == Spaltenrolle.RAUM ? spalte : ohne(raum, spalte),
                rolle == Spaltenrolle.GRUPPE ? spalte : ohne(gruppe, spalte),
                rolle == Spaltenrolle.FALLZAHL ? spalte : ohne(fallzahl, spalte),
                filter,
                breit,
                dezimal);
    }

    private static String ohne(String bisher, String spalte) {
        return bisher.equals(spalte) ? "" : bisher;
    }

    /** The same mapping on another sheet. */
    public Zuordnung mitBlatt(String neues) {
        return new Zuordnung(neues, wert, zeit, raum, gruppe, fallzahl, filter, breit, dezimal);
    }

    /** The same mapping with other conditions. */
    public Zuordnung mitFilter(List<Filter> neue) {
        return new Zuordnung(blatt, wert, zeit, raum, gruppe, fallzahl, neue, breit, dezimal);
    }

    /** The same mapping in wide or long form. */
    public Zuordnung mitBreit(boolean neu) {
        return new Zuordnung(blatt, wert, zeit, raum, gruppe, fallzahl, filter, neu, dezimal);
    }

    /** The same mapping with another decimal sign. */
    public Zuordnung mitDezimal(Schreibweise neu) {
        return new Zuordnung(blatt, wert, zeit, raum, gruppe, fallzahl, filter, breit, neu);
    }
}
