package org.leitwerk.diagramm.anordnung;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/**
 * The scale of a time axis: whole years from the first to the last day, marks by month, quarter or year as there is
 * room. The scale is chosen in steps by the length of time, so that a few days more or less change nothing.
 */
final class Zeitachse {

    private static final String[] MONATE = {
        "Jan", "Feb", "Mär", "Apr", "Mai", "Jun", "Jul", "Aug", "Sep", "Okt", "Nov", "Dez"
    };
    private static final double BREIT = 1400;

    private final LocalDate anfang;
    private final LocalDate ende;
    private final double links;
    private final double jeTag;
    private final Teilung teilung;

    /** What the marks are. */
    private enum Teilung {
        MONAT(1),
        QUARTAL(3),
        HALBJAHR(6),
        JAHR(12);

        private final int monate;

        Teilung(int monate) {
            this.monate = monate;
        }
    }

    /**
     * @param erster first day that must be on the axis
     * @param letzter last day that must be on it
     * @param links where the axis begins, px
     */
    Zeitachse(LocalDate erster, LocalDate letzter, double links) {
        anfang = erster.withDayOfYear(1);
        ende = letzter.withDayOfYear(1).plusYears(1);
        this.links = links;
        long jahre = Math.max(1, ChronoUnit.YEARS.between(anfang, ende));
        double jeJahr = jahre <= 1 ? BREIT : jahre == 2 ? BREIT / 2 : jahre <= 4 ? 480 : jahre <= 8 ? 280 : 140;
        if (jahre > 40) {
            jeJahr = Math.max(4, 5600.0 / jahre);
        }
        jeTag = jeJahr / 365.25;
        teilung = jeJahr >= 600
                ? Teilung.MONAT
                : jeJahr >= 200 ? Teilung.QUARTAL : jeJahr >= 100 ? Teilung.HALBJAHR : Teilung.JAHR;
    }

    /** Where a day begins, px. */
    double x(LocalDate tag) {
        return links + ChronoUnit.DAYS.between(anfang, tag) * jeTag;
    }

    /** Where the axis ends, px. */
    double rechts() {
        return x(ende);
    }

    /** Draws years and marks above, and fine lines down to the lower edge. */
    void zeichne(Netz netz, double oben, double unten) {
        int schritt = 1;
        while (schritt * 365.25 * jeTag < 48) {
            schritt *= schritt % 2 == 0 && schritt % 5 != 0 ? 5 : 2;
        }
        for (LocalDate tag = anfang; tag.isBefore(ende); tag = tag.plusMonths(teilung.monate)) {
            boolean jahr = tag.getDayOfYear() == 1;
            double x = x(tag);
            LocalDate danach = tag.plusMonths(teilung.monate);
            if (jahr && (tag.getYear() - anfang.getYear()) % schritt == 0) {
                Flaeche f = new Flaeche(x, oben, Math.min(x(tag.plusYears(schritt)), rechts()) - x, 22);
                netz.schmuck.add(new Schmuck.Text(
                        String.format(Locale.ROOT, "%d", tag.getYear()), f, Schmuck.Buendig.MITTE, Schmuck.Rang.TITEL));
                linie(netz, x, oben, unten, Schmuck.Linienart.GRENZE);
            } else if (!jahr) {
                linie(netz, x, oben + 22, unten, Schmuck.Linienart.RASTER);
            }
            if (teilung != Teilung.JAHR) {
                Flaeche f = new Flaeche(x, oben + 22, x(danach) - x, 20);
                netz.schmuck.add(new Schmuck.Text(marke(tag), f, Schmuck.Buendig.MITTE, Schmuck.Rang.MARKE));
            }
        }
        linie(netz, rechts(), oben, unten, Schmuck.Linienart.GRENZE);
        netz.schmuck.add(
                new Schmuck.Linie(new Ort(links, oben + 44), new Ort(rechts(), oben + 44), Schmuck.Linienart.GRENZE));
    }

    /** Whether a day lies on the axis. */
    boolean enthaelt(LocalDate tag) {
        return !tag.isBefore(anfang) && tag.isBefore(ende);
    }

    private String marke(LocalDate tag) {
        return switch (teilung) {
            case MONAT -> MONATE[tag.getMonthValue() - 1];
            case QUARTAL -> "Q" + (tag.getMonthValue() + 2) / 3;
            default -> (tag.getMonthValue() + 5) / 6 + ". Hj.";
        };
    }

    private static void linie(Netz netz, double x, double oben, double unten, Schmuck.Linienart art) {
        netz.schmuck.add(new Schmuck.Linie(new Ort(x, oben), new Ort(x, unten), art));
    }
}
