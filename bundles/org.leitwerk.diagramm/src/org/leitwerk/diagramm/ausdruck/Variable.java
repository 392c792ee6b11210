package org.leitwerk.diagramm.ausdruck;

/** {@code var:name}: the value of a variable; {@code var:self} is the element itself. */
final class Variable extends Ausdruck {

    static final String PRAEFIX = "var:";

    private final String name;

    Variable(String text) {
        super(text);
        name = text.substring(PRAEFIX.length()).strip();
    }

    @Override
    public Object wert(Umgebung umgebung) {
        return umgebung.variable(name);
    }
}
