package org.leitwerk.dsl.ressource;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * The text of a file and how it is encoded. A byte order mark stays in the text (the language takes it for a blank), so
 * that writing the text gives the same bytes again.
 *
 * @param text the characters
 * @param kodierung how they are written as bytes
 * @param angenommen true if the encoding is a guess: the bytes are no UTF-8 and have no byte order mark
 */
public record Dateitext(String text, Charset kodierung, boolean angenommen) {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    /**
     * Reads bytes: UTF-8 with or without byte order mark, UTF-16 with byte order mark, otherwise Windows-1252 (which
     * holds Latin-1).
     *
     * @param bytes the content of a file
     * @return the text
     */
    public static Dateitext lies(byte[] bytes) {
        if (beginnt(bytes, 0xFE, 0xFF)) {
            return new Dateitext(new String(bytes, StandardCharsets.UTF_16BE), StandardCharsets.UTF_16BE, false);
        }
        if (beginnt(bytes, 0xFF, 0xFE)) {
            return new Dateitext(new String(bytes, StandardCharsets.UTF_16LE), StandardCharsets.UTF_16LE, false);
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return new Dateitext(text, StandardCharsets.UTF_8, false);
        } catch (CharacterCodingException e) {
            return new Dateitext(new String(bytes, WINDOWS), WINDOWS, true);
        }
    }

    private static boolean beginnt(byte[] bytes, int erstes, int zweites) {
        return bytes.length >= 2 && (bytes[0] & 0xFF) == erstes && (bytes[1] & 0xFF) == zweites;
    }

    /**
     * The bytes of a new text in the encoding of this one; in UTF-8 if it holds characters that the encoding lacks.
     *
     * @param neu the new text
     * @return its bytes
     */
    public byte[] bytes(String neu) {
        return neu.getBytes(kodierung.newEncoder().canEncode(neu) ? kodierung : StandardCharsets.UTF_8);
    }
}
