package org.leitwerk.dsl.ide.kurzinfo;

import java.util.Locale;
import java.util.Optional;
import org.leitwerk.dsl.ide.mangel.Mangel;
import org.leitwerk.regeln.Regeleintrag;
import org.leitwerk.regeln.Regeltexte;
import org.leitwerk.regeln.Regelwerk;

/** Why something is marked: what is wrong, why it matters, where that comes from, what to do. */
public final class Mangelinfo {

    private Mangelinfo() {}

    /**
     * A finding in words.
     *
     * @param mangel a finding
     * @return Markdown
     */
    public static String von(Mangel mangel) {
        StringBuilder text =
                new StringBuilder("**").append(stufe(mangel)).append(":** ").append(Markdown.zeile(mangel.meldung()));
        Optional<Regeleintrag<?>> regel = mangel.regel() ? Regelwerk.standard().regel(mangel.code()) : Optional.empty();
        Regeltexte texte = Regeltexte.deutsch();
        regel.ifPresent(r -> text.append("\n\n").append(texte.erklaerung(r)));
        if (!mangel.hinweis().isEmpty()) {
            text.append("\n\n**Was tun?** ").append(Markdown.zeile(mangel.hinweis()));
        }
        regel.ifPresent(r -> text.append("\n\n*Quelle: ")
                .append(Markdown.zeile(texte.quelle(r)))
                .append("*\n\nRegel `")
                .append(r.id())
                .append("` (")
                .append(Markdown.zeile(texte.titel(r)))
                .append(")"));
        return text.toString();
    }

    private static String stufe(Mangel mangel) {
        String wort = mangel.stufe().name().toLowerCase(Locale.ROOT);
        return Character.toUpperCase(wort.charAt(0)) + wort.substring(1);
    }
}
