package org.leitwerk.design.tests.spezifikation;

/** What the reader of the runtime reports: unknown attributes and elements, references that lead nowhere. */
final class Ladepruefung implements Pruefer {

    @Override
    public void pruefe(Pruefumfeld umfeld) {
        umfeld.spezifikation().meldungen().forEach(meldung -> umfeld.melde(meldung.pfad(), meldung.text()));
    }
}
