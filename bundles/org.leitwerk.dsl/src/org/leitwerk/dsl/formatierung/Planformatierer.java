package org.leitwerk.dsl.formatierung;

import com.google.inject.Inject;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.formatting2.FormatterRequest;
import org.eclipse.xtext.formatting2.IFormatter2;
import org.eclipse.xtext.formatting2.regionaccess.IHiddenRegion;
import org.eclipse.xtext.formatting2.regionaccess.ISemanticRegion;
import org.eclipse.xtext.formatting2.regionaccess.ITextRegionAccess;
import org.eclipse.xtext.formatting2.regionaccess.ITextReplacement;
import org.eclipse.xtext.util.ITextRegion;
import org.leitwerk.steuerung.werte.Langtext;

/**
 * Formats a plan: four blanks a level, one statement a line, what shares a line keeps sharing it, long texts are
 * indented with their statement. Comments are never touched except for their indentation; formatting twice changes
 * nothing; a text with syntax errors is left alone. Works on files and on new elements that the serializer writes.
 */
public final class Planformatierer implements IFormatter2 {

    /** Longest line into which a block that was written on one line is put. */
    static final int BREITE = 140;

    @Inject
    private Anfaenge anfaenge;

    @Override
    public List<ITextReplacement> format(FormatterRequest auftrag) {
        ITextRegionAccess text = auftrag.getTextRegionAccess();
        if (text == null || text.hasSyntaxError() || text.regionForRootEObject() == null) {
            return List.of();
        }
        List<ITextReplacement> alle = new Lauf(text).fuehreAus();
        if (auftrag.getRegions().isEmpty()) {
            return alle;
        }
        return alle.stream()
                .filter(r -> auftrag.getRegions().stream().anyMatch(bereich -> beruehrt(bereich, r)))
                .toList();
    }

    private static boolean beruehrt(ITextRegion bereich, ITextReplacement ersetzung) {
        return ersetzung.getOffset() + ersetzung.getLength() > bereich.getOffset()
                && ersetzung.getOffset() < bereich.getOffset() + bereich.getLength();
    }

    /** One pass over a text. */
    private final class Lauf {

        private final ITextRegionAccess text;
        private final String umbruch;
        private final Satz satz;
        private final List<ISemanticRegion> worte = new ArrayList<>();
        private final List<Stellung> stellungen = new ArrayList<>();
        private final List<ITextReplacement> ersetzungen = new ArrayList<>();
        private boolean[] einzeilig;
        private int spalte;

        Lauf(ITextRegionAccess text) {
            this.text = text;
            umbruch = text.regionForDocument().getText().contains("\r\n") ? "\r\n" : "\n";
            satz = new Satz(umbruch);
        }

        List<ITextReplacement> fuehreAus() {
            IHiddenRegion erster = text.regionForRootEObject().getPreviousHiddenRegion();
            for (ISemanticRegion wort = erster.getNextSemanticRegion();
                    wort != null;
                    wort = wort.getNextSemanticRegion()) {
                worte.add(wort);
                stellungen.add(anfaenge.von(wort.getGrammarElement()));
            }
            einzeilig = new Einzeiligkeit(worte, stellungen).ermittle();
            int tiefe = 0;
            Deque<Boolean> offene = new ArrayDeque<>();
            for (int i = 0; i < worte.size(); i++) {
                Stellung stellung = stellungen.get(i);
                boolean inZeile = !offene.isEmpty() && offene.peek();
                int ebene = stellung == Stellung.ZU ? tiefe - 1 : tiefe;
                String raum = raumVor(i, ebene, inZeile);
                setze(worte.get(i).getPreviousHiddenRegion(), raum);
                ruecke(worte.get(i), tiefe + 1);
                laufe(raum);
                laufe(worte.get(i).getText());
                if (stellung == Stellung.AUF) {
                    offene.push(einzeilig[i]);
                    tiefe++;
                } else if (stellung == Stellung.ZU && !offene.isEmpty()) {
                    offene.pop();
                    tiefe--;
                }
            }
            IHiddenRegion letzter =
                    worte.isEmpty() ? erster : worte.get(worte.size() - 1).getNextHiddenRegion();
            if (!letzter.isUndefined()) {
                setze(letzter, satz.schluss(Zwischenraum.von(letzter.getText()), worte.isEmpty()));
            }
            return ersetzungen;
        }

        private String raumVor(int i, int tiefe, boolean inZeile) {
            IHiddenRegion stelle = worte.get(i).getPreviousHiddenRegion();
            Zwischenraum raum = Zwischenraum.von(stelle.getText());
            boolean neu = stelle.isUndefined();
            String bom = i == 0 && stelle.getText().startsWith("\uFEFF") ? "\uFEFF" : "";
            return bom
                    + switch (stellungen.get(i)) {
                        case AUF -> satz.innen(raum, " ", tiefe + 1, false);
                        case ZU -> {
                            if (inZeile
                                    || i > 0
                                            && stellungen.get(i - 1) == Stellung.AUF
                                            && raum.kommentare().isEmpty()) {
                                yield satz.innen(raum, " ", tiefe, false);
                            }
                            yield satz.zeile(
                                    raum, tiefe, tiefe + 1, false, false, stellungen.get(i - 1) == Stellung.AUF, true);
                        }
                        case ANFANG -> anfang(i, raum, tiefe, inZeile, neu);
                        case REIHE -> satz.innen(raum, erstesDerReihe(i) ? " " : Satz.SPALTE, tiefe + 1, true);
                        case INNEN -> satz.innen(raum, abstand(i), tiefe + 1, !ohneAbstandDavor(i));
                    };
        }

        private String anfang(int i, Zwischenraum raum, int tiefe, boolean inZeile, boolean neu) {
            if (i == 0) {
                return neu ? "" : satz.zeile(raum, tiefe, tiefe, false, true, false, false);
            }
            boolean nachAuf = stellungen.get(i - 1) == Stellung.AUF;
            if (inZeile) {
                return satz.innen(raum, nachAuf ? " " : Satz.SPALTE, tiefe + 1, false);
            }
            boolean gleicheZeile = !neu
                    && !nachAuf
                    && tiefe > 0
                    && !raum.hatUmbruch()
                    && stellungen.get(i - 1) != Stellung.ZU
                    && !istElement(i)
                    && worte.get(i - 1).getText().indexOf('\n') < 0;
            if (gleicheZeile && spalte + Satz.SPALTE.length() + breite(i) <= BREITE) {
                return satz.innen(raum, Satz.SPALTE, tiefe, false);
            }
            boolean leerzeile = tiefe == 0 && (mehrzeiligDavor(i) || mehrzeiligDanach(i));
            return satz.zeile(raum, tiefe, tiefe, leerzeile, false, nachAuf, false);
        }

        private void laufe(String geschrieben) {
            int zeile = geschrieben.lastIndexOf('\n');
            spalte = zeile < 0 ? spalte + geschrieben.length() : geschrieben.length() - zeile - 1;
        }

        /** Width of a statement, entries of rows included. */
        private int breite(int anfang) {
            int breite = worte.get(anfang).getLength();
            for (int k = anfang + 1;
                    k < worte.size() && (stellungen.get(k) == Stellung.INNEN || stellungen.get(k) == Stellung.REIHE);
                    k++) {
                breite += worte.get(k).getLength()
                        + (stellungen.get(k) == Stellung.REIHE
                                ? Satz.SPALTE.length()
                                : abstand(k).length());
            }
            return breite;
        }

        private boolean istElement(int i) {
            return GrammarUtil.containingRule(worte.get(i).getGrammarElement()) instanceof ParserRule regel
                    && !regel.isFragment();
        }

        private boolean mehrzeiligDavor(int i) {
            return stellungen.get(i - 1) == Stellung.ZU && !einzeilig[i - 1];
        }

        private boolean mehrzeiligDanach(int i) {
            for (int k = i + 1; k < worte.size() && stellungen.get(k) != Stellung.ANFANG; k++) {
                if (stellungen.get(k) == Stellung.AUF) {
                    return !einzeilig[k];
                }
            }
            return false;
        }

        /** The first entry follows its keyword after one blank. */
        private boolean erstesDerReihe(int i) {
            for (int k = i - 1; k >= 0; k--) {
                if (stellungen.get(k) == Stellung.REIHE) {
                    return false;
                }
                if (stellungen.get(k) != Stellung.INNEN) {
                    return true;
                }
            }
            return true;
        }

        private String abstand(int i) {
            boolean nachKlammer = i > 0 && zeichen(i - 1).equals("(");
            return ohneAbstandDavor(i) || nachKlammer ? "" : " ";
        }

        private boolean ohneAbstandDavor(int i) {
            String zeichen = zeichen(i);
            boolean aufruf = zeichen.equals("(")
                    && i > 0
                    && GrammarUtil.containingRule(worte.get(i).getGrammarElement())
                            == GrammarUtil.containingRule(worte.get(i - 1).getGrammarElement());
            return aufruf || zeichen.equals(",") || zeichen.equals(";") || zeichen.equals(":") || zeichen.equals(")");
        }

        private String zeichen(int i) {
            return worte.get(i).getGrammarElement() instanceof Keyword wort ? wort.getValue() : "";
        }

        private void setze(IHiddenRegion stelle, String neu) {
            if (!stelle.getText().equals(neu)) {
                ersetzungen.add(stelle.replaceWith(neu));
            }
        }

        /** Indents a long text with its statement; its meaning does not change. */
        private void ruecke(ISemanticRegion wort, int tiefe) {
            String alt = wort.getText();
            if (!alt.startsWith(Langtext.ZEICHEN)
                    || alt.indexOf('\n') < 0
                    || alt.length() < 2 * Langtext.ZEICHEN.length()) {
                return;
            }
            String wert = Langtext.ausBlock(
                    alt.substring(Langtext.ZEICHEN.length(), alt.length() - Langtext.ZEICHEN.length()));
            if (Langtext.passtInBlock(wert)) {
                String neu = Langtext.alsBlock(wert, Satz.einzug(tiefe), umbruch);
                if (!neu.equals(alt)) {
                    ersetzungen.add(wort.replaceWith(neu));
                }
            }
        }
    }
}
