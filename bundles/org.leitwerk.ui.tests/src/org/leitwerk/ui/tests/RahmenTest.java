package org.leitwerk.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.content.IContentType;
import org.eclipse.ui.IEditorDescriptor;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;

/** The frame: one window with the perspective of planning, and plans open in the generic editor. */
class RahmenTest {

    @Test
    void oneWindowOpensInThePerspectiveOfPlanning() {
        assertEquals(1, PlatformUI.getWorkbench().getWorkbenchWindowCount());
        assertEquals("org.leitwerk.ui.planung", Oberflaeche.seite().getPerspective().getId());
        assertEquals("Planung", Oberflaeche.seite().getPerspective().getLabel());
        assertTrue(Oberflaeche.fenster().getShell().getText().contains("Leitwerk"));
        Oberflaeche.fotografiere("rahmen");
    }

    @Test
    void planOpensInTheGenericEditor() {
        IContentType plan = Platform.getContentTypeManager().findContentTypeFor("ziele.leitwerk");
        assertNotNull(plan);
        assertEquals("org.leitwerk.ui.plan", plan.getId());
        IEditorDescriptor editor =
                PlatformUI.getWorkbench().getEditorRegistry().getDefaultEditor("ziele.leitwerk", plan);
        assertEquals("org.eclipse.ui.genericeditor.GenericEditor", editor.getId());
    }
}
