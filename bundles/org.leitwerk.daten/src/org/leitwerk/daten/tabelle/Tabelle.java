package org.leitwerk.daten.tabelle;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * A sheet of rows with a heading row. Titles above the heading, as statistical offices put them there, are left out.
 * Immutable.
 */
public final class Tabelle {

    private static final int KOPFSUCHE = 30;

    private final String blatt;
    private final List<Zeile> alle;
    private final int kopfstelle;
    private final List<String> spalten;
    private final Map<Integer, Map<String, List<Zeile>>> verzeichnisse = new ConcurrentHashMap<>();
    private final Map<Class<?>, Object> erkenntnisse = new ConcurrentHashMap<>();

    private Tabelle(String blatt, List<Zeile> alle, int kopfstelle) {
        this.blatt = blatt;
        this.alle = alle;
        this.kopfstelle = kopfstelle;
        List<String> namen = new ArrayList<>();
        if (kopfstelle < alle.size()) {
            Zeile kopf = alle.get(kopfstelle);
            for (int i = 0; i < kopf.anzahl(); i++) {
                namen.add(kopf.text(i).replaceAll("\\s+", " "));
            }
        }
        this.spalten = List.copyOf(namen);
    }

    /**
     * A table whose heading is the row that looks most like one: the first of those with the most cells.
     *
     * @param blatt name of the sheet, empty for CSV
     * @param zeilen rows in order, without empty ones
     */
    static Tabelle von(String blatt, List<Zeile> zeilen) {
        int kopf = 0;
        for (int i = 1; i < Math.min(KOPFSUCHE, zeilen.size()); i++) {
            if (zeilen.get(i).gefuellte() > zeilen.get(kopf).gefuellte()
                    && zeilen.get(kopf).gefuellte() < 3) {
                kopf = i;
            }
        }
        return new Tabelle(blatt, List.copyOf(zeilen), kopf);
    }

    /**
     * The same table with the heading row in which all given columns occur, if there is one further down.
     *
     * @param gesucht headings that the plan names
     * @return this table if its heading is right, or none is
     */
    public Tabelle mitKopf(Collection<String> gesucht) {
        for (int i = 0; i < Math.min(KOPFSUCHE, alle.size()) && !gesucht.isEmpty(); i++) {
            Tabelle andere = i == kopfstelle ? this : new Tabelle(blatt, alle, i);
            if (gesucht.stream().allMatch(name -> andere.spalte(name) >= 0)) {
                return andere;
            }
        }
        return this;
    }

    /** Name of the sheet; empty for CSV. */
    public String blatt() {
        return blatt;
    }

    /** The headings from left to right; an empty one is a column without heading. */
    public List<String> spalten() {
        return spalten;
    }

    /** Number of the heading row as a person counts it; 0 if the table is empty. */
    public int kopfzeile() {
        return kopfstelle < alle.size() ? alle.get(kopfstelle).nummer() : 0;
    }

    /** The rows below the heading. */
    public List<Zeile> zeilen() {
        return kopfstelle + 1 >= alle.size() ? List.of() : alle.subList(kopfstelle + 1, alle.size());
    }

    /**
     * The place of a column.
     *
     * @param name its heading; case and blanks do not matter if nothing fits exactly
     * @return from 0; -1 if there is none, -2 if there are several
     */
    public int spalte(String name) {
        int genau = spalten.indexOf(name);
        if (genau >= 0) {
            return spalten.lastIndexOf(name) == genau ? genau : -2;
        }
        String gesucht = name.strip().replaceAll("\\s+", " ");
        int gefunden = -1;
        for (int i = 0; i < spalten.size(); i++) {
            if (spalten.get(i).equalsIgnoreCase(gesucht)) {
                gefunden = gefunden == -1 ? i : -2;
            }
        }
        return gefunden;
    }

    /**
     * The rows in which a column has a content; found by an index, so that many series may take their rows out of one
     * large file.
     *
     * @param spalte from 0
     * @param inhalt the content, without blanks around it
     * @return in order
     */
    public List<Zeile> zeilen(int spalte, String inhalt) {
        return verzeichnisse.computeIfAbsent(spalte, this::verzeichne).getOrDefault(inhalt.strip(), List.of());
    }

    /**
     * Something that is found out about the whole table once.
     *
     * @param <T> its type
     * @param art its class, under which it is remembered
     * @param neu finds it out
     * @return always the same for one table
     */
    public <T> T einmal(Class<T> art, Supplier<T> neu) {
        return art.cast(erkenntnisse.computeIfAbsent(art, neue -> neu.get()));
    }

    private Map<String, List<Zeile>> verzeichne(int spalte) {
        Map<String, List<Zeile>> verzeichnis = new HashMap<>();
        for (Zeile zeile : zeilen()) {
            verzeichnis
                    .computeIfAbsent(zeile.text(spalte), neu -> new ArrayList<>())
                    .add(zeile);
        }
        return verzeichnis;
    }
}
