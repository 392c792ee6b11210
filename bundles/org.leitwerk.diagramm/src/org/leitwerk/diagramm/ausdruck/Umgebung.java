package org.leitwerk.diagramm.ausdruck;

/**
 * What an expression is evaluated in: the element itself, the variables of the place, the services of the viewpoint.
 * Grows by links ({@link #mit}), so that a deeper place costs one small object and never changes the outer one.
 */
public final class Umgebung {

    private final Dienste dienste;
    private final Object self;
    private final Umgebung aussen;
    private final String name;
    private Object wert;

    private Umgebung(Dienste dienste, Object self, Umgebung aussen, String name, Object wert) {
        this.dienste = dienste;
        this.self = self;
        this.aussen = aussen;
        this.name = name;
        this.wert = wert;
    }

    /**
     * An environment without variables.
     *
     * @param self the element expressions start from; null is possible (then {@code feature:} gives null)
     */
    public static Umgebung von(Dienste dienste, Object self) {
        return new Umgebung(dienste, self, null, null, null);
    }

    /** The same variables on another element. */
    public Umgebung auf(Object anderes) {
        return new Umgebung(dienste, anderes, name == null ? aussen : this, null, null);
    }

    /**
     * One variable more; it hides an outer one of the same name.
     *
     * @param variable its name
     * @param inhalt its value; null is a value too (the variable exists)
     */
    public Umgebung mit(String variable, Object inhalt) {
        return new Umgebung(dienste, self, name == null ? aussen : this, variable, inhalt);
    }

    /** Gives a variable that exists another value, for everyone who sees it; adds it where it is missing. */
    public Umgebung ueberschreibe(String variable, Object inhalt) {
        Umgebung stelle = stelle(variable);
        if (stelle == null) {
            return mit(variable, inhalt);
        }
        stelle.wert = inhalt;
        return this;
    }

    /** The element; null if there is none. */
    public Object self() {
        return self;
    }

    /** The services expressions may call. */
    public Dienste dienste() {
        return dienste;
    }

    /** Whether a variable of this name exists ({@code self} always does). */
    public boolean kennt(String variable) {
        return "self".equals(variable) || stelle(variable) != null;
    }

    /**
     * The value of a variable, also null.
     *
     * @throws Ausdrucksfehler when there is no such variable
     */
    public Object variable(String variable) {
        if ("self".equals(variable)) {
            return self;
        }
        Umgebung stelle = stelle(variable);
        if (stelle == null) {
            throw new Ausdrucksfehler("Die Variable „" + variable + "“ gibt es hier nicht.");
        }
        return stelle.wert;
    }

    private Umgebung stelle(String variable) {
        Umgebung stelle = this;
        while (stelle != null && !variable.equals(stelle.name)) {
            stelle = stelle.aussen;
        }
        return stelle;
    }
}
