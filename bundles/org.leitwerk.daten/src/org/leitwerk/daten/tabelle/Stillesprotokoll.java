package org.leitwerk.daten.tabelle;

/**
 * Keeps POI from writing stack traces of broken files to the console: what is wrong with a file is told by messages.
 * Settings that somebody has made stay.
 */
public final class Stillesprotokoll {

    private static final String EINFACH = "org.apache.logging.log4j.simple.SimpleLoggerContextFactory";

    private Stillesprotokoll() {}

    /** To be called before POI is used first. */
    public static void schalteEin() {
        vorgabe("log4j2.loggerContextFactory", EINFACH);
        vorgabe("org.apache.logging.log4j.simplelog.level", "OFF");
    }

    private static void vorgabe(String name, String wert) {
        if (System.getProperty(name) == null) {
            System.setProperty(name, wert);
        }
    }
}
