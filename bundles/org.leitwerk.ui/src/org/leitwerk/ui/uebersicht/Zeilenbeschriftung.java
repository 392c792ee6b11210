package org.leitwerk.ui.uebersicht;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.DecorationOverlayIcon;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.IDecoration;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.StyledString.Styler;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.TextStyle;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.leitwerk.dsl.ide.gliederung.Zweig;
import org.leitwerk.regeln.Stufe;
import org.leitwerk.steuerung.modell.Ton;
import org.leitwerk.ui.bild.Elementbilder;

/** Icon, title, status and number of problems of a line. */
final class Zeilenbeschriftung extends ColumnLabelProvider implements IStyledLabelProvider {

    private static final String PLAN = "Planung";

    private final ResourceManager bilder = new LocalResourceManager(JFaceResources.getResources());

    @Override
    public StyledString getStyledText(Object element) {
        Planzeile zeile = (Planzeile) element;
        Zweig zweig = zeile.zweig();
        if (zweig == null) {
            return maengel(new StyledString(zeile.titel()), zeile.uebersicht().maengel());
        }
        StyledString text = zweig.sorte() == Zweig.Sorte.EINLADUNG
                ? new StyledString(zweig.titel(), StyledString.QUALIFIER_STYLER)
                : new StyledString(zweig.titel());
        if (!zweig.zusatz().isEmpty()) {
            text.append("  " + zweig.zusatz(), StyledString.QUALIFIER_STYLER);
        }
        if (!zweig.status().isEmpty()) {
            text.append("  " + zweig.status(), farbe(zweig.ton()));
        }
        if (!zweig.auswertung().isEmpty()) {
            text.append("  " + zweig.auswertung(), farbe(zweig.auswertungston()));
        }
        return maengel(text, zweig.maengel());
    }

    private static StyledString maengel(StyledString text, int anzahl) {
        return anzahl == 0 ? text : text.append("  (" + anzahl + ")", StyledString.COUNTER_STYLER);
    }

    private static Styler farbe(Ton ton) {
        if (ton == Ton.NEUTRAL || ton == Ton.RUHIG) {
            return StyledString.QUALIFIER_STYLER;
        }
        String schluessel = "org.leitwerk.ui.ton." + ton.wort();
        return new Styler() {
            @Override
            public void applyStyles(TextStyle stil) {
                stil.foreground = JFaceResources.getColorRegistry().get(schluessel);
            }
        };
    }

    @Override
    public String getText(Object element) {
        return getStyledText(element).getString();
    }

    @Override
    public Image getImage(Object element) {
        Planzeile zeile = (Planzeile) element;
        ImageDescriptor bild = bild(zeile);
        ImageDescriptor marke = marke(
                zeile.zweig() == null
                        ? zeile.uebersicht().schlimmste()
                        : zeile.zweig().schlimmste());
        return bilder.get(
                marke == null ? bild : new DecorationOverlayIcon(bilder.get(bild), marke, IDecoration.BOTTOM_LEFT));
    }

    private static ImageDescriptor bild(Planzeile zeile) {
        String art = zeile.zweig() == null ? PLAN : zeile.zweig().art();
        return Elementbilder.beschreibung(art)
                .orElseGet(() -> zeile.zweig() != null && zeile.zweig().sorte() == Zweig.Sorte.EINLADUNG
                        ? plattform(ISharedImages.IMG_OBJ_ADD)
                        : plattform(ISharedImages.IMG_OBJ_FOLDER));
    }

    private static ImageDescriptor marke(Stufe stufe) {
        return switch (stufe) {
            case FEHLER -> plattform(ISharedImages.IMG_DEC_FIELD_ERROR);
            case WARNUNG -> plattform(ISharedImages.IMG_DEC_FIELD_WARNING);
            default -> null; // hints would be everywhere
        };
    }

    private static ImageDescriptor plattform(String name) {
        return PlatformUI.getWorkbench().getSharedImages().getImageDescriptor(name);
    }

    @Override
    public String getToolTipText(Object element) {
        Planzeile zeile = (Planzeile) element;
        if (zeile.zweig() == null) {
            return zeile.sitzung().ordner().toString();
        }
        int maengel = zeile.zweig().eigene();
        return maengel == 0
                ? null
                : NLS.bind(maengel == 1 ? Messages.EinBefund : Messages.Befunde, zeile.titel(), maengel);
    }

    @Override
    public void dispose() {
        bilder.dispose();
        super.dispose();
    }
}
