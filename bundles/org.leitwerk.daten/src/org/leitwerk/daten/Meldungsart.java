package org.leitwerk.daten;

/** What a message about data is about; programs tell messages apart by it, never by their text. */
public enum Meldungsart {
    /** The file is missing or outside of the plan's folder, or cannot be read. */
    DATEI,
    /** The file is no table: another format, locked, with macros, too large. */
    FORMAT,
    /** The sheet is missing, or one of several was chosen. */
    BLATT,
    /** The encoding was recognised, or signs in it are broken. */
    KODIERUNG,
    /** A column that the plan names is missing or occurs twice. */
    SPALTE,
    /** A row has too few or too many cells. */
    ZEILE,
    /** A cell is no number. */
    ZAHL,
    /** A number can be read in two ways, or was settled by others. */
    MEHRDEUTIG,
    /** A cell is no period. */
    ZEIT,
    /** A value lies after the day of the plan though it is said to be measured. */
    ZUKUNFT,
    /** An area the plan does not know. */
    RAUM,
    /** A group the plan does not know. */
    GRUPPE,
    /** Two values for one cell. */
    DOPPELT,
    /** A unit that does not match that of the indicator. */
    EINHEIT,
    /** A number of cases that is none. */
    FALLZAHL,
    /** Values were held back. */
    SCHUTZ,
    /** More messages of the same kind than are shown one by one. */
    WEITERE
}
