package org.leitwerk.diagramm.ausdruck;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

/** The operators of {@code aql:} expressions. */
final class Aqlrechner {

    private Aqlrechner() {}

    /** A condition inside an expression: only TRUE is true. */
    static boolean wahr(Object wert) {
        return Boolean.TRUE.equals(wert);
    }

    /**
     * Applies an operator; the right side is asked for only where it matters.
     *
     * @throws Ausdrucksfehler when it does not apply to these values
     */
    static Object rechne(String zeichen, Object links, Supplier<Object> rechts) {
        return switch (zeichen) {
            case "and" -> wahr(links) && wahr(rechts.get());
            case "or" -> wahr(links) || wahr(rechts.get());
            case "xor" -> wahr(links) ^ wahr(rechts.get());
            case "implies" -> !wahr(links) || wahr(rechts.get());
            case "=" -> gleich(links, rechts.get());
            case "<>", "!=" -> !gleich(links, rechts.get());
            case "<", ">", "<=", ">=" -> vergleiche(zeichen, links, rechts.get());
            case "+" -> summe(links, rechts.get());
            default -> zahlen(zeichen, links, rechts.get());
        };
    }

    private static boolean gleich(Object links, Object rechts) {
        if (links instanceof Number eine && rechts instanceof Number andere) {
            return eine.doubleValue() == andere.doubleValue();
        }
        return Objects.equals(links, rechts)
                || links != null && rechts instanceof String text && text.equals(aufzaehlung(links));
    }

    private static String aufzaehlung(Object wert) {
        return wert instanceof org.eclipse.emf.common.util.Enumerator literal ? literal.getLiteral() : null;
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static boolean vergleiche(String zeichen, Object links, Object rechts) {
        int ordnung;
        if (links instanceof Number eine && rechts instanceof Number andere) {
            ordnung = Double.compare(eine.doubleValue(), andere.doubleValue());
        } else if (links instanceof Comparable vergleichbar
                && rechts != null
                && links.getClass() == rechts.getClass()) {
            ordnung = vergleichbar.compareTo(rechts);
        } else {
            throw unpassend(zeichen);
        }
        return switch (zeichen) {
            case "<" -> ordnung < 0;
            case ">" -> ordnung > 0;
            case "<=" -> ordnung <= 0;
            default -> ordnung >= 0;
        };
    }

    private static Object summe(Object links, Object rechts) {
        if (links instanceof String || rechts instanceof String) {
            return Werte.text(links) + Werte.text(rechts);
        }
        if (links instanceof Collection<?> viele) {
            List<Object> alle = new ArrayList<>(viele);
            alle.addAll(Werte.alle(rechts));
            return alle;
        }
        return zahlen("+", links, rechts);
    }

    private static Object zahlen(String zeichen, Object links, Object rechts) {
        if (!(links instanceof Number eine) || !(rechts instanceof Number andere)) {
            throw unpassend(zeichen);
        }
        if (links instanceof Integer && rechts instanceof Integer) {
            if (zeichen.equals("/") && andere.intValue() == 0) {
                throw unpassend(zeichen);
            }
            return ganze(zeichen, eine.intValue(), andere.intValue());
        }
        double a = eine.doubleValue();
        double b = andere.doubleValue();
        return switch (zeichen) {
            case "+" -> a + b;
            case "-" -> a - b;
            case "*" -> a * b;
            default -> a / b;
        };
    }

    private static Integer ganze(String zeichen, int a, int b) {
        return switch (zeichen) {
            case "+" -> a + b;
            case "-" -> a - b;
            case "*" -> a * b;
            default -> a / b;
        };
    }

    private static Ausdrucksfehler unpassend(String zeichen) {
        return new Ausdrucksfehler("„" + zeichen + "“ passt nicht zu diesen Werten.");
    }
}
