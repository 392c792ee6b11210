package org.leitwerk.diagramm.malen;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;
import org.leitwerk.diagramm.szene.Schmuck;
import org.leitwerk.diagramm.szene.Szenenelement;

/**
 * The tags of a page (PDF 1.7, 14.8): each element of the picture is a figure whose alternative text is what a screen
 * reader says of it in the editor; headings and the words of the legend are paragraphs; the rest is decoration.
 */
final class PdfStruktur {

    private static final int SCHLUESSEL = 0;

    private final PDPage seite;
    private final PDPageContentStream inhalt;
    private final PDStructureTreeRoot wurzel = new PDStructureTreeRoot();
    private final PDStructureElement bild;
    private final COSArray besitzer = new COSArray();

    /** Begins the tags of the only page of a document. */
    PdfStruktur(PDDocument dokument, PDPage seite, PDPageContentStream inhalt) {
        this.seite = seite;
        this.inhalt = inhalt;
        PDMarkInfo markiert = new PDMarkInfo();
        markiert.setMarked(true);
        dokument.getDocumentCatalog().setMarkInfo(markiert);
        dokument.getDocumentCatalog().setStructureTreeRoot(wurzel);
        bild = new PDStructureElement(StandardStructureTypes.DOCUMENT, wurzel);
        bild.setPage(seite);
        wurzel.appendKid(bild);
        seite.setStructParents(SCHLUESSEL);
    }

    /** What is painted from now on belongs to this element. */
    void beginne(Szenenelement element) {
        try {
            String gesagt = element.angaben().vorlesetext();
            if (!gesagt.isBlank() && !element.id().isEmpty()) {
                PDStructureElement figur = neu(StandardStructureTypes.Figure);
                figur.setAlternateDescription(gesagt);
                if (!element.angaben().name().isBlank()) {
                    figur.setTitle(element.angaben().name());
                }
            } else if (element instanceof Schmuck && !element.texte().isEmpty() && gesagt.isBlank()) {
                neu(StandardStructureTypes.P);
            } else {
                inhalt.beginMarkedContent(COSName.ARTIFACT);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private PDStructureElement neu(String art) throws IOException {
        PDStructureElement teil = new PDStructureElement(art, bild);
        teil.setPage(seite);
        int nummer = besitzer.size();
        teil.appendKid(nummer);
        bild.appendKid(teil);
        besitzer.add(teil.getCOSObject());
        inhalt.beginMarkedContent(COSName.getPDFName(art), nummer);
        return teil;
    }

    /** The element begun last ends. */
    void beende() {
        try {
            inhalt.endMarkedContent();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes which tag each part of the page belongs to; after all elements. */
    void schliesse() {
        PDNumberTreeNode baum = new PDNumberTreeNode(PDParentTreeValue.class);
        baum.setNumbers(Map.of(SCHLUESSEL, new PDParentTreeValue(besitzer)));
        wurzel.setParentTree(baum);
        wurzel.setParentTreeNextKey(SCHLUESSEL + 1);
    }
}
