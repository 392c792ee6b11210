package org.leitwerk.ui.start;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.eclipse.ui.PlatformUI;

/**
 * The perspective "Planung": overview on the left, text in the middle, outline on the right, and below what the plan
 * lacks.
 */
public final class PlanungPerspective implements IPerspectiveFactory {

    /** Its id in {@code plugin.xml}. */
    public static final String ID = "org.leitwerk.ui.planung";

    private static final String VIEW = "org.leitwerk.ui.sicht.";

    @Override
    public void createInitialLayout(IPageLayout layout) {
        String editors = layout.getEditorArea();
        IFolderLayout left = layout.createFolder("links", IPageLayout.LEFT, 0.26f, editors);
        IFolderLayout right = layout.createFolder("rechts", IPageLayout.RIGHT, 0.68f, editors);
        IFolderLayout bottom = layout.createFolder("unten", IPageLayout.BOTTOM, 0.66f, editors);
        show(left, "uebersicht");
        show(right, "gliederung");
        show(right, "handbuch");
        show(right, "begruendung");
        // pictures need height; they come beside the outline when somebody asks for them
        right.addPlaceholder(VIEW + "indikator");
        right.addPlaceholder(VIEW + "analysen");
        show(bottom, "probleme");
        show(bottom, "cockpit");
        show(bottom, "eigenschaften");
        show(bottom, "verweise");
        show(bottom, "suche");
    }

    private static void show(IFolderLayout folder, String view) {
        if (PlatformUI.getWorkbench().getViewRegistry().find(VIEW + view) != null) {
            folder.addView(VIEW + view);
        }
    }
}
