package org.leitwerk.dsl.aenderung;

import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/**
 * What belongs to a statement or an element in the text: its own lines, comments directly above, comments behind it on
 * its last line.
 *
 * @param anfang where it begins: the start of a line if it begins one, otherwise the first visible character
 * @param zeile as {@code anfang}, but without the comments above
 * @param ende where it ends: behind the line delimiter if its lines are all its own, otherwise behind the last visible
 *     character
 * @param schluss the end of its last line before the line delimiter, with the comments there; equals {@code ende} if
 *     something else follows
 * @param eigenerAnfang whether nothing else stands before it on its first line
 * @param eigenesEnde whether nothing else stands behind it on its last line
 */
record Abschnitt(int anfang, int zeile, int ende, int schluss, boolean eigenerAnfang, boolean eigenesEnde) {

    /** The part of the text that belongs to what stands visibly between two offsets. */
    static Abschnitt von(ICompositeNode wurzel, Textzeilen zeilen, int von, int bis) {
        int kopf = anfangDerZeile(wurzel, zeilen, von);
        int schluss = endeDerZeile(wurzel, zeilen, bis);
        boolean eigenerAnfang = kopf >= 0;
        boolean eigenesEnde = schluss >= 0;
        int anfang = eigenerAnfang ? mitKommentarenDarueber(wurzel, zeilen, kopf) : von;
        int ende = eigenerAnfang && eigenesEnde ? zeilen.hinterZeilenende(schluss) : bis;
        return new Abschnitt(
                anfang, eigenerAnfang ? kopf : von, ende, eigenesEnde ? schluss : bis, eigenerAnfang, eigenesEnde);
    }

    /** Whether all its lines are its own. */
    boolean ganz() {
        return eigenerAnfang && eigenesEnde;
    }

    /** The start of the line of an offset if only blanks and comments that begin on it stand before; otherwise -1. */
    private static int anfangDerZeile(ICompositeNode wurzel, Textzeilen zeilen, int stelle) {
        int anfang = zeilen.anfang(stelle);
        int bis = stelle;
        while (!zeilen.leer(anfang, bis)) {
            ILeafNode blatt = letztesBlatt(wurzel, zeilen, anfang, bis);
            if (blatt == null || !istKommentar(blatt) || blatt.getOffset() < anfang) {
                return -1;
            }
            bis = blatt.getOffset();
        }
        return anfang;
    }

    /**
     * The end of the line of an offset if only blanks and comments follow on it; otherwise -1. A comment may run on to
     * a later line.
     */
    private static int endeDerZeile(ICompositeNode wurzel, Textzeilen zeilen, int stelle) {
        int von = stelle;
        while (!zeilen.leer(von, zeilen.ende(von))) {
            int erstes = von;
            while (Character.isWhitespace(zeilen.text().charAt(erstes))) {
                erstes++;
            }
            ILeafNode blatt = NodeModelUtils.findLeafNodeAtOffset(wurzel, erstes);
            if (blatt == null || !istKommentar(blatt)) {
                return -1;
            }
            von = blatt.getTotalEndOffset();
            if (zeilen.text().charAt(von - 1) == '\n') {
                return zeilen.ende(von - (zeilen.text().startsWith("\r\n", Math.max(0, von - 2)) ? 2 : 1));
            }
        }
        return zeilen.ende(von);
    }

    private static int mitKommentarenDarueber(ICompositeNode wurzel, Textzeilen zeilen, int zeilenanfang) {
        int anfang = zeilenanfang;
        while (anfang > zeilen.anfang(0) && !zeilen.leerDavor(anfang)) {
            ILeafNode blatt = letztesBlatt(wurzel, zeilen, zeilen.anfang(anfang - 1), anfang);
            if (blatt == null || !istKommentar(blatt)) {
                break;
            }
            int darueber = anfangDerZeile(wurzel, zeilen, blatt.getOffset());
            if (darueber < 0) {
                break;
            }
            anfang = darueber;
        }
        return anfang;
    }

    private static ILeafNode letztesBlatt(ICompositeNode wurzel, Textzeilen zeilen, int von, int bis) {
        int letztes = bis - 1;
        while (letztes >= von && Character.isWhitespace(zeilen.text().charAt(letztes))) {
            letztes--;
        }
        return letztes < von ? null : NodeModelUtils.findLeafNodeAtOffset(wurzel, letztes);
    }

    /** Whether a leaf is a comment. */
    static boolean istKommentar(ILeafNode blatt) {
        return blatt.isHidden()
                && (blatt.getText().startsWith("//") || blatt.getText().startsWith("/*"));
    }
}
