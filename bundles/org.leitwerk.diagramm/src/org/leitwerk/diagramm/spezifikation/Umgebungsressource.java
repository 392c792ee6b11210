package org.leitwerk.diagramm.spezifikation;

import java.util.List;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;

/** The objects every specification may refer to without containing them: system colours and label borders. */
final class Umgebungsressource {

    private static final String PAKET = "http://www.eclipse.org/sirius/description/1.1.0";
    private static final String STILPAKET = "http://www.eclipse.org/sirius/description/style/1.1.0";

    private static final String[] FARBEN = {
        "black 0 0 0",
        "blue 114 159 207",
        "red 239 41 41",
        "green 138 226 52",
        "yellow 252 233 79",
        "purple 173 127 168",
        "orange 252 175 62",
        "chocolate 233 185 110",
        "gray 136 136 136",
        "white 255 255 255",
        "dark_blue 39 76 114",
        "dark_red 156 12 12",
        "dark_green 77 137 20",
        "dark_yellow 214 197 66",
        "dark_purple 114 73 110",
        "dark_orange 224 133 3",
        "dark_chocolate 154 103 23",
        "dark_gray 69 69 69",
        "light_blue 194 239 255",
        "light_red 246 139 139",
        "light_green 204 242 166",
        "light_yellow 255 245 181",
        "light_purple 217 196 215",
        "light_orange 253 206 137",
        "light_chocolate 238 201 142",
        "light_gray 209 209 209"
    };
    private static final String[] RAHMEN = {
        "labelBorderForContainer 0 0", "labelBorderStyleWithBeveledCorner 5 5", "noLabelBorder 0 0"
    };

    private Umgebungsressource() {}

    /** A new resource under the address that specifications use. */
    static Resource neu() {
        EObject umgebung = neu(PAKET, "Environment");
        EObject palette = neu(PAKET, "SytemColorsPalette");
        setze(umgebung, "systemColors", palette);
        for (String farbe : FARBEN) {
            String[] teile = farbe.split(" ");
            EObject eintrag = neu(PAKET, "SystemColor");
            setze(eintrag, "name", teile[0]);
            setze(eintrag, "red", Integer.valueOf(teile[1]));
            setze(eintrag, "green", Integer.valueOf(teile[2]));
            setze(eintrag, "blue", Integer.valueOf(teile[3]));
            liste(palette, "entries").add(eintrag);
        }
        EObject stile = neu(STILPAKET, "LabelBorderStyles");
        setze(umgebung, "labelBorderStyles", stile);
        for (String rahmen : RAHMEN) {
            String[] teile = rahmen.split(" ");
            EObject eintrag = neu(STILPAKET, "LabelBorderStyleDescription");
            setze(eintrag, "id", teile[0]);
            setze(eintrag, "name", teile[0]);
            setze(eintrag, "cornerHeight", Integer.valueOf(teile[1]));
            setze(eintrag, "cornerWidth", Integer.valueOf(teile[2]));
            liste(stile, "labelBorderStyleDescriptions").add(eintrag);
        }
        Resource ressource = new XMIResourceImpl(URI.createURI("environment:/viewpoint"));
        ressource.getContents().add(umgebung);
        return ressource;
    }

    private static EObject neu(String paket, String klasse) {
        return EcoreUtil.create((EClass) Siriusmetamodell.das().klasse(paket, klasse));
    }

    private static void setze(EObject objekt, String merkmal, Object wert) {
        objekt.eSet(objekt.eClass().getEStructuralFeature(merkmal), wert);
    }

    @SuppressWarnings("unchecked")
    private static List<EObject> liste(EObject objekt, String merkmal) {
        return (List<EObject>) objekt.eGet(objekt.eClass().getEStructuralFeature(merkmal));
    }
}
