package org.leitwerk.bericht;

import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateHTMLOutputModel;
import freemarker.template.TemplateModelException;
import org.leitwerk.bericht.anzeige.Langtexte;
import org.leitwerk.bericht.bild.Bild;

/**
 * The only way by which finished HTML gets into a page: long texts through the Markdown writer, pictures through the
 * SVG writer.
 */
public final class Fertigtext {

    private final Langtexte langtexte;

    Fertigtext(Langtexte langtexte) {
        this.langtexte = langtexte;
    }

    /** A long text as HTML. */
    public TemplateHTMLOutputModel langtext(String markdown) throws TemplateModelException {
        return HTMLOutputFormat.INSTANCE.fromMarkup(langtexte.html(markdown));
    }

    /** A picture. */
    public TemplateHTMLOutputModel bild(Bild bild) throws TemplateModelException {
        return HTMLOutputFormat.INSTANCE.fromMarkup(bild.svg());
    }
}
