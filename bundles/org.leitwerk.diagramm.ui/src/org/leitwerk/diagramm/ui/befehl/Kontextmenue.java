package org.leitwerk.diagramm.ui.befehl;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.leitwerk.diagramm.dienst.Auftrag;
import org.leitwerk.diagramm.dienst.Befund;
import org.leitwerk.diagramm.dienst.Diagrammangebot;
import org.leitwerk.diagramm.dienst.Elementangaben;
import org.leitwerk.diagramm.ui.editor.DiagrammEditor;
import org.leitwerk.diagramm.ui.editor.Diagramme;
import org.leitwerk.diagramm.ui.teil.Szenenteil;
import org.leitwerk.ui.sicht.Aktionen;

/** The context menu of the picture, for what is selected. */
final class Kontextmenue {

    private Kontextmenue() {}

    static void fuelle(IMenuManager menue, DiagrammEditor editor, Befehlssatz befehle) {
        List<Szenenteil> gewaehlte = editor.flaeche().gewaehlte();
        if (editor.flaeche().zusammenhang().modell() == null) {
            return;
        }
        befehle.aktualisiere();
        menue.add(befehle.hole("anlegen"));
        if (gewaehlte.size() == 1) {
            String id = gewaehlte.get(0).id();
            nimm(menue, befehle, "verbinden", "beschriften", "text");
            menue.add(new Separator());
            behebe(menue, editor, id);
            navigiere(menue, editor, id);
        } else if (gewaehlte.isEmpty()) {
            navigiere(menue, editor, null);
        }
        eigenes(menue, editor, gewaehlte);
        menue.add(new Separator());
        nimm(menue, befehle, "cut", "copy", "paste", "delete");
        menue.add(new Separator());
        menue.add(untermenue(
                Messages.Zeigen,
                befehle,
                "verbergen",
                "alleszeigen",
                "zuklappen",
                "aufklappen",
                "alleszu",
                "allesauf"));
        menue.add(untermenue(
                Messages.Ausrichten,
                befehle,
                "links",
                "mitte",
                "rechts",
                "oben",
                "senkrecht",
                "unten",
                "verteilenquer",
                "verteilenhoch",
                "breite",
                "hoehe",
                "groesse"));
        menue.add(untermenue(
                Messages.Anordnung,
                befehle,
                "anordnen",
                "auswahlanordnen",
                "neuanordnen",
                "anheften",
                "loesen",
                "lagekopieren",
                "lageeinfuegen"));
        menue.add(new Separator());
        nimm(menue, befehle, "ganz", "aufauswahl", "export");
        menue.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
    }

    private static void nimm(IMenuManager menue, Befehlssatz befehle, String... ids) {
        for (String id : ids) {
            menue.add(befehle.hole(id));
        }
    }

    private static MenuManager untermenue(String titel, Befehlssatz befehle, String... ids) {
        MenuManager unten = new MenuManager(titel);
        nimm(unten, befehle, ids);
        return unten;
    }

    /** The ways out of the problems of an element. */
    private static void behebe(IMenuManager menue, DiagrammEditor editor, String id) {
        List<Befund> befunde = editor.arbeit().lies((d, stand) -> d.befunde(stand, id));
        if (befunde.isEmpty()) {
            return;
        }
        MenuManager unten = new MenuManager(Messages.Befunde);
        for (Befund befund : befunde) {
            MenuManager einer = new MenuManager(befund.meldung().replace("&", "&&"));
            for (int i = 0; i < befund.abhilfen().size(); i++) {
                int nummer = i;
                String titel = befund.abhilfen().get(i);
                einer.add(Aktionen.befehl(
                        titel, () -> editor.arbeit().tu(new Auftrag.Abhilfe(id, befund.id(), nummer), titel)));
            }
            if (befund.abhilfen().isEmpty()) {
                einer.add(
                        Aktionen.befehl(befund.hinweis(), () -> editor.befehle().tu("text")));
            }
            unten.add(einer);
        }
        menue.add(unten);
    }

    private static void navigiere(IMenuManager menue, DiagrammEditor editor, String id) {
        List<Diagrammangebot> andere = editor.arbeit().lies((d, stand) -> d.navigation(stand, id));
        if (!andere.isEmpty()) {
            MenuManager unten = new MenuManager(Messages.AndereDiagramme);
            andere.forEach(angebot -> unten.add(Aktionen.befehl(
                    angebot.titel().replace("&", "&&"),
                    () -> Diagramme.oeffne(editor.arbeit().sitzung(), angebot))));
            menue.add(unten);
        }
    }

    /** What the specification adds: only what all selected elements have. */
    private static void eigenes(IMenuManager menue, DiagrammEditor editor, List<Szenenteil> gewaehlte) {
        List<Elementangaben> angaben = gewaehlte.stream()
                .map(editor.flaeche().zusammenhang()::angaben)
                .flatMap(Optional::stream)
                .toList();
        if (angaben.isEmpty()) {
            return;
        }
        List<String> ids = angaben.stream().map(Elementangaben::id).toList();
        Map<String, MenuManager> gruppen = new LinkedHashMap<>();
        for (Elementangaben.Menuepunkt punkt : angaben.get(0).menue()) {
            if (angaben.stream().allMatch(a -> a.menue().contains(punkt))) {
                IMenuManager wohin =
                        punkt.gruppe().isEmpty() ? menue : gruppen.computeIfAbsent(punkt.gruppe(), MenuManager::new);
                wohin.add(Aktionen.befehl(punkt.titel(), () -> editor.arbeit()
                        .tu(new Auftrag.Menuewahl(punkt.id(), ids), punkt.titel())));
            }
        }
        gruppen.values().forEach(menue::add);
    }
}
