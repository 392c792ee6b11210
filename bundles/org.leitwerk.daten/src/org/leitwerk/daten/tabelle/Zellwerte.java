package org.leitwerk.daten.tabelle;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;

/** What the number in a cell means by its format: a number, a day, or a percentage. */
final class Zellwerte {

    /** A spreadsheet computes with 15 digits; what a binary number holds behind them is noise. */
    private static final MathContext GENAUIGKEIT = new MathContext(15);

    private final StylesTable formate;
    private final boolean ab1904;
    private final Map<Integer, Art> arten = new HashMap<>();

    private enum Art {
        ZAHL,
        TAG,
        PROZENT
    }

    Zellwerte(StylesTable formate, boolean ab1904) {
        this.formate = formate;
        this.ab1904 = ab1904;
    }

    Object zahl(String text, int format) {
        BigDecimal zahl;
        try {
            zahl = new BigDecimal(text.strip()).round(GENAUIGKEIT);
        } catch (NumberFormatException e) {
            return text;
        }
        if (Math.abs((long) zahl.scale()) > 60) { // no figure of a plan; it would only blow up
            return new Zeile.Zellfehler(text, "Die Zahl " + text.strip() + " ist zu groß oder zu klein.");
        }
        return switch (arten.computeIfAbsent(format, this::art)) {
            case TAG -> alsTag(zahl);
            // The person sees 12,4 % where the file holds 0.124.
            case PROZENT -> normal(zahl.movePointRight(2));
            case ZAHL -> normal(zahl);
        };
    }

    /** A day as ISO 8601 writes it; with a time of day behind it, if there is one. */
    Object tag(String text) {
        try {
            return LocalDate.parse(text.length() > 10 ? text.substring(0, 10) : text);
        } catch (DateTimeParseException e) {
            return text;
        }
    }

    private Object alsTag(BigDecimal zahl) {
        double wert = zahl.doubleValue();
        if (!DateUtil.isValidExcelDate(wert)) {
            return new Zeile.Zellfehler(zahl.toPlainString(), "Die Zelle enthält ein unmögliches Datum.");
        }
        try {
            return DateUtil.getLocalDateTime(wert, ab1904).toLocalDate();
        } catch (DateTimeException e) {
            return new Zeile.Zellfehler(zahl.toPlainString(), "Die Zelle enthält ein unmögliches Datum.");
        }
    }

    private static BigDecimal normal(BigDecimal zahl) {
        BigDecimal kurz = zahl.stripTrailingZeros();
        return kurz.scale() < 0 ? kurz.setScale(0) : kurz;
    }

    private Art art(int format) {
        if (formate == null || format < 0 || format >= formate.getNumCellStyles()) {
            return Art.ZAHL;
        }
        XSSFCellStyle stil = formate.getStyleAt(format);
        String muster = stil.getDataFormatString();
        if (muster == null) {
            return Art.ZAHL;
        }
        if (DateUtil.isADateFormat(stil.getDataFormat(), muster)) {
            return Art.TAG;
        }
        return muster.replaceAll("\"[^\"]*\"|\\\\.", "").contains("%") ? Art.PROZENT : Art.ZAHL;
    }
}
