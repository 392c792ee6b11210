package org.leitwerk.diagramm.szene;

import java.util.Locale;
import java.util.Objects;

/** The bytes of an image file under a name that is the same on every machine. Two with the same name are equal. */
public final class Bildquelle {

    private final String name;
    private final byte[] inhalt;

    /**
     * An image.
     *
     * @param name a short name without folders of the machine, such as {@code Ziel.svg}; its ending tells the format
     * @param inhalt the bytes of the file; must not be changed afterwards
     */
    public Bildquelle(String name, byte[] inhalt) {
        this.name = Objects.requireNonNull(name);
        this.inhalt = Objects.requireNonNull(inhalt);
    }

    /** The name, unique among the images of a picture. */
    public String name() {
        return name;
    }

    /** The bytes of the file, not a copy. */
    public byte[] inhalt() {
        return inhalt;
    }

    /** Whether it is an SVG file (else PNG, JPEG or GIF). */
    public boolean istSvg() {
        return name.toLowerCase(Locale.ROOT).endsWith(".svg");
    }

    @Override
    public boolean equals(Object anderes) {
        return anderes instanceof Bildquelle andere && andere.name.equals(name);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    @Override
    public String toString() {
        return name;
    }
}
