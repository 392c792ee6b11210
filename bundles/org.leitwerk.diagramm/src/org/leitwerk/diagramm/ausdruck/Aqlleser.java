package org.leitwerk.diagramm.ausdruck;

import java.util.ArrayList;
import java.util.List;

/** Reads an {@code aql:} expression by recursive descent. */
final class Aqlleser {

    private static final List<List<String>> STUFEN = List.of(
            List.of("implies"),
            List.of("or", "xor"),
            List.of("and"),
            List.of("=", "<>", "!=", "<", ">", "<=", ">="),
            List.of("+", "-"),
            List.of("*", "/"));

    private final List<String> zeichen;
    private int stelle;

    Aqlleser(String text) {
        zeichen = Aqlzeichen.zerlege(text);
    }

    /**
     * The whole expression.
     *
     * @throws Ausdrucksfehler when it is not one
     */
    Aqlknoten lies() {
        Aqlknoten wurzel = ausdruck(0);
        if (stelle < zeichen.size()) {
            throw unerwartet();
        }
        return wurzel;
    }

    private Aqlknoten ausdruck(int stufe) {
        if (stufe == STUFEN.size()) {
            return vorzeichen();
        }
        Aqlknoten links = ausdruck(stufe + 1);
        while (STUFEN.get(stufe).contains(jetzt())) {
            String zeichenfolge = nimm();
            Aqlknoten vorn = links;
            Aqlknoten hinten = ausdruck(stufe + 1);
            links = umgebung -> Aqlrechner.rechne(zeichenfolge, vorn.wert(umgebung), () -> hinten.wert(umgebung));
        }
        return links;
    }

    private Aqlknoten vorzeichen() {
        if (jetzt().equals("not")) {
            nimm();
            Aqlknoten innen = vorzeichen();
            return umgebung -> !Aqlrechner.wahr(innen.wert(umgebung));
        }
        if (jetzt().equals("-")) {
            nimm();
            Aqlknoten innen = vorzeichen();
            return umgebung -> Aqlrechner.rechne("-", 0, () -> innen.wert(umgebung));
        }
        Aqlknoten knoten = einfach();
        while (jetzt().equals(".") || jetzt().equals("->")) {
            knoten = glied(knoten);
        }
        return knoten;
    }

    private Aqlknoten glied(Aqlknoten links) {
        boolean liste = nimm().equals("->");
        String name = wort();
        if (!jetzt().equals("(")) {
            return umgebung -> Aqlaufruf.merkmal(links.wert(umgebung), name);
        }
        nimm();
        if (stelle + 1 < zeichen.size() && zeichen.get(stelle + 1).equals("|")) {
            String variable = wort();
            verlange("|");
            Aqlknoten rumpf = ausdruck(0);
            verlange(")");
            return umgebung -> Aqlaufruf.schleife(name, links.wert(umgebung), variable, rumpf, umgebung);
        }
        List<Aqlknoten> argumente = argumente();
        return umgebung -> {
            Object[] werte = argumente.stream().map(a -> a.wert(umgebung)).toArray();
            Object empfaenger = links.wert(umgebung);
            return liste
                    ? Aqlaufruf.anListe(name, empfaenger, werte, umgebung)
                    : Aqlaufruf.anWert(name, empfaenger, werte, umgebung);
        };
    }

    private List<Aqlknoten> argumente() {
        List<Aqlknoten> argumente = new ArrayList<>();
        while (!jetzt().equals(")")) {
            if (!argumente.isEmpty()) {
                verlange(",");
            }
            argumente.add(ausdruck(0));
        }
        nimm();
        return argumente;
    }

    private Aqlknoten einfach() {
        String wort = nimm();
        if (wort.equals("(")) {
            Aqlknoten innen = ausdruck(0);
            verlange(")");
            return innen;
        }
        if (wort.startsWith("'")) {
            String text =
                    wort.substring(1, wort.length() - 1).replace("\\n", "\n").replaceAll("\\\\(.)", "$1");
            return umgebung -> text;
        }
        if (Character.isDigit(wort.charAt(0))) {
            Object zahl = zahl(wort);
            return umgebung -> zahl;
        }
        return switch (wort) {
            case "true" -> umgebung -> Boolean.TRUE;
            case "false" -> umgebung -> Boolean.FALSE;
            case "null" -> umgebung -> null;
            case "if" -> wenn();
            default -> name(wort);
        };
    }

    private Object zahl(String wort) {
        try {
            return wort.contains(".") ? (Object) Double.valueOf(wort) : (Object) Integer.valueOf(wort);
        } catch (NumberFormatException zuGross) {
            throw new Ausdrucksfehler("Die Zahl „" + wort + "“ ist zu groß.", zuGross);
        }
    }

    private Aqlknoten wenn() {
        Aqlknoten bedingung = ausdruck(0);
        verlange("then");
        Aqlknoten dann = ausdruck(0);
        verlange("else");
        Aqlknoten sonst = ausdruck(0);
        verlange("endif");
        return umgebung -> Aqlrechner.wahr(bedingung.wert(umgebung)) ? dann.wert(umgebung) : sonst.wert(umgebung);
    }

    /** A variable, or the name of a class ({@code package::Class}), which stays a text until it is compared. */
    private Aqlknoten name(String wort) {
        if (!Character.isLetter(wort.charAt(0)) && wort.charAt(0) != '_') {
            throw unerwartet();
        }
        StringBuilder klasse = new StringBuilder(wort);
        while (jetzt().equals("::")) {
            klasse.append(nimm()).append(wort());
        }
        String name = klasse.toString();
        return name.contains("::") ? umgebung -> name : umgebung -> umgebung.variable(name);
    }

    private String jetzt() {
        return stelle < zeichen.size() ? zeichen.get(stelle) : "";
    }

    private String nimm() {
        if (stelle == zeichen.size()) {
            throw new Ausdrucksfehler("Der Ausdruck „" + String.join(" ", zeichen) + "“ endet zu früh.");
        }
        return zeichen.get(stelle++);
    }

    private String wort() {
        String wort = nimm();
        if (!Character.isLetter(wort.charAt(0)) && wort.charAt(0) != '_') {
            throw unerwartet();
        }
        return wort;
    }

    private void verlange(String was) {
        if (!nimm().equals(was)) {
            throw unerwartet();
        }
    }

    private Ausdrucksfehler unerwartet() {
        String vorher = String.join(" ", zeichen.subList(0, Math.min(stelle, zeichen.size())));
        return new Ausdrucksfehler("Der Ausdruck ist nach „" + vorher + "“ nicht verständlich.");
    }
}
