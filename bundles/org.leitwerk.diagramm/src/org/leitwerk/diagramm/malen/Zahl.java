package org.leitwerk.diagramm.malen;

/** Writes numbers short and the same everywhere: a point, at most two decimals, no trailing zeros. */
final class Zahl {

    private Zahl() {}

    static String text(double wert) {
        long hundertstel = Math.round(wert * 100);
        long ganze = Math.abs(hundertstel) / 100;
        long rest = Math.abs(hundertstel) % 100;
        String betrag = rest == 0
                ? "" + ganze
                : rest % 10 == 0 ? ganze + "." + rest / 10 : ganze + (rest < 10 ? ".0" : ".") + rest;
        return hundertstel < 0 ? "-" + betrag : betrag;
    }
}
