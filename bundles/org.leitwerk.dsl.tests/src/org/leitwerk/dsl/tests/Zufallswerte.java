package org.leitwerk.dsl.tests;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.leitwerk.steuerung.werte.Altersspanne;
import org.leitwerk.steuerung.werte.Frist;
import org.leitwerk.steuerung.werte.Fristeinheit;
import org.leitwerk.steuerung.werte.Fristteil;
import org.leitwerk.steuerung.werte.Geldwert;
import org.leitwerk.steuerung.werte.Rhythmus;
import org.leitwerk.steuerung.werte.Zeitangabe;

/** Random values of all data types of the model, with the odd ones more often than in real plans. */
public final class Zufallswerte {

    private static final String[] TEXTTEILE = {
        "Ziel",
        " ",
        "ä",
        "ß",
        "\"",
        "\\",
        "„",
        "“",
        "\n",
        "  ",
        "# ",
        "{",
        "}",
        "//",
        "/*",
        "*/",
        "'",
        "€",
        "\t",
        "\u00A0",
        "🏛",
        "ziel Z1 \"x\" {",
        "§ 27",
        "\"\"\"",
        "\r\n",
        "n",
        "Maßnahme"
    };
    private static final String[] NORMEN = {
        "§ 27,2 SGB VIII",
        "§ 80 Abs. 1 Satz 2 SGB VIII",
        "Art. 28 Abs. 2 GG",
        "§§ 27 ff. SGB VIII",
        "Hausverfügung 3/2012",
        "§ 8a",
        "",
        "§ 1 KiBiz"
    };
    private static final String[] EINHEITEN = {
        "%", "€", "je 1.000", "Prozentpunkte", "Plätze", "bis", "je Einwohner", "in %", "", "Ende"
    };
    private static final String[] RHYTHMEN = {
        "jährlich", "halbjährlich", "alle 2 Jahre", "alle 2 bis 3 Monate", "anlassbezogen"
    };

    private final Random zufall;

    /** Values from a source of chance; the same seed gives the same values. */
    public Zufallswerte(Random zufall) {
        this.zufall = zufall;
    }

    /** A value of a data type or enumeration, never null. */
    public Object von(EDataType typ) {
        if (typ instanceof EEnum aufzaehlung) {
            List<EEnumLiteral> literale = aufzaehlung.getELiterals();
            return literale.get(zufall.nextInt(literale.size())).getInstance();
        }
        return switch (typ.getName()) {
            case "Zahl", "Prozent" -> zahl();
            case "Geld" -> Geldwert.kanonisch(zahl());
            case "Ganzzahl" -> zufall.nextInt(3) == 0 ? zufall.nextInt() : zufall.nextInt(100);
            case "Jahr" -> 1990 + zufall.nextInt(50);
            case "Datum" -> tag();
            case "Zeitangabe" -> zeit();
            case "Frist" -> frist();
            case "Altersspanne" -> alter();
            case "Rhythmus" -> Rhythmus.valueOf(einer(RHYTHMEN));
            case "Normzitat" -> einer(NORMEN);
            case "Einheit" -> einer(EINHEITEN);
            case "Kennung" -> "k" + zufall.nextInt(1000);
            case "Regelkennung" -> "ziel-ohne-indikator";
            case "Kurztext", "Text", "EString" -> text();
            case "EBoolean" -> Boolean.TRUE;
            default -> EcoreUtil.createFromString(typ, "1");
        };
    }

    private BigDecimal zahl() {
        return BigDecimal.valueOf(
                zufall.nextInt(4) == 0 ? zufall.nextLong() : zufall.nextInt(20000) - 2000, zufall.nextInt(5));
    }

    private LocalDate tag() {
        return LocalDate.of(1990 + zufall.nextInt(60), 1 + zufall.nextInt(12), 1 + zufall.nextInt(28));
    }

    private Zeitangabe zeit() {
        int jahr = 1990 + zufall.nextInt(60);
        return switch (zufall.nextInt(6)) {
            case 0 -> Zeitangabe.jahr(jahr);
            case 1 -> Zeitangabe.halbjahr(1 + zufall.nextInt(2), jahr);
            case 2 -> Zeitangabe.quartal(1 + zufall.nextInt(4), jahr);
            case 3 -> Zeitangabe.monat(1 + zufall.nextInt(12), jahr);
            case 4 -> Zeitangabe.schuljahr(jahr);
            default -> Zeitangabe.tag(tag());
        };
    }

    private Frist frist() {
        switch (zufall.nextInt(4)) {
            case 0:
                return Frist.in(1 + zufall.nextInt(40), Fristeinheit.values()[zufall.nextInt(4)]);
            case 1:
                return Frist.imLauf(
                        1 + zufall.nextInt(12), zufall.nextBoolean() ? Fristeinheit.JAHRE : Fristeinheit.MONATE);
            case 2:
                Zeitangabe zeit = zeit();
                return zeit.tage() == 1 ? Frist.zu(zeit) : Frist.zu(Fristteil.values()[zufall.nextInt(3)], zeit);
            default:
                return Frist.zu(zeit());
        }
    }

    private Altersspanne alter() {
        int a = zufall.nextInt(60);
        return switch (zufall.nextInt(6)) {
            case 0 -> Altersspanne.vonBis(a, a + zufall.nextInt(40));
            case 1 -> Altersspanne.vonBisUnter(a, a + 1 + zufall.nextInt(40));
            case 2 -> Altersspanne.unter(a + 1);
            case 3 -> Altersspanne.bis(a);
            case 4 -> Altersspanne.ab(a);
            default -> Altersspanne.ueber(a);
        };
    }

    private String text() {
        if (zufall.nextInt(3) > 0) {
            return "Text " + zufall.nextInt(1000);
        }
        StringBuilder text = new StringBuilder();
        for (int n = zufall.nextInt(8); n > 0; n--) {
            text.append(einer(TEXTTEILE));
        }
        return text.toString();
    }

    private String einer(String[] auswahl) {
        return auswahl[zufall.nextInt(auswahl.length)];
    }
}
