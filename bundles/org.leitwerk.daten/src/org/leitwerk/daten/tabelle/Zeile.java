package org.leitwerk.daten.tabelle;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.leitwerk.steuerung.werte.Zahlwert;

/** A row of a table. A cell is a text, a number (only XLSX), a day (only XLSX) or an error; there is no null. */
public final class Zeile {

    private static final DateTimeFormatter TAG = DateTimeFormatter.ofPattern("dd.MM.uuuu");

    private final int nummer;
    private final Object[] zellen;

    Zeile(int nummer, Object[] zellen) {
        this.nummer = nummer;
        this.zellen = zellen;
    }

    /**
     * A cell that holds no value, as its program says.
     *
     * @param text what it shows, for instance {@code #DIV/0!}
     * @param grund what is wrong, German
     */
    public record Zellfehler(String text, String grund) {}

    /** The row as a person counts it, from 1; of a CSV record over several lines the first. */
    public int nummer() {
        return nummer;
    }

    /** How many cells the row has. */
    public int anzahl() {
        return zellen.length;
    }

    /**
     * A cell as it is.
     *
     * @param spalte from 0; behind the end of the row there is empty text
     * @return String, {@link BigDecimal}, {@link LocalDate} or {@link Zellfehler}
     */
    public Object zelle(int spalte) {
        return spalte < 0 || spalte >= zellen.length ? "" : zellen[spalte];
    }

    /**
     * A cell as text, without blanks around it.
     *
     * @param spalte from 0
     * @return numbers and days in German
     */
    public String text(int spalte) {
        Object zelle = zelle(spalte);
        if (zelle instanceof String text) {
            return text.strip();
        }
        if (zelle instanceof BigDecimal zahl) {
            // A year or key in a number cell is no amount: no dots between thousands.
            return zahl.scale() <= 0
                    ? zahl.toPlainString()
                    : Zahlwert.valueOf(zahl).replace('.', ',');
        }
        return zelle instanceof LocalDate tag ? TAG.format(tag) : ((Zellfehler) zelle).text();
    }

    /** Whether all cells are empty. */
    boolean leer() {
        for (int i = 0; i < zellen.length; i++) {
            if (!(zellen[i] instanceof String text) || !text.isBlank()) {
                return false;
            }
        }
        return true;
    }

    /** How many cells hold something. */
    public int gefuellte() {
        int anzahl = 0;
        for (int i = 0; i < zellen.length; i++) {
            anzahl += zellen[i] instanceof String text && text.isBlank() ? 0 : 1;
        }
        return anzahl;
    }
}
