package org.leitwerk.schaubild.malwerk;

import java.awt.Font;
import java.awt.font.LineMetrics;
import org.leitwerk.diagramm.schrift.Schriftmass;
import org.leitwerk.diagramm.szene.Schrift;

/** The heights of a line of text by the tables of the bundled font. */
final class Zeilenmass extends LineMetrics {

    private final float oben;
    private final float unten;
    private final int zeichen;

    Zeilenmass(Schrift schrift, int zeichen) {
        this.oben = (float) Schriftmass.grundlinie(schrift);
        this.unten = (float) (Schriftmass.zeilenhoehe(schrift) - Schriftmass.grundlinie(schrift));
        this.zeichen = zeichen;
    }

    @Override
    public int getNumChars() {
        return zeichen;
    }

    @Override
    public float getAscent() {
        return oben;
    }

    @Override
    public float getDescent() {
        return unten;
    }

    @Override
    public float getLeading() {
        return 0;
    }

    @Override
    public float getHeight() {
        return oben + unten;
    }

    @Override
    public int getBaselineIndex() {
        return Font.ROMAN_BASELINE;
    }

    @Override
    public float[] getBaselineOffsets() {
        return new float[] {0, 0, 0};
    }

    @Override
    public float getStrikethroughOffset() {
        return -oben / 3;
    }

    @Override
    public float getStrikethroughThickness() {
        return 1;
    }

    @Override
    public float getUnderlineOffset() {
        return 1;
    }

    @Override
    public float getUnderlineThickness() {
        return 1;
    }
}
