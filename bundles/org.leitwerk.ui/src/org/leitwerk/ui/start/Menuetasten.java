package org.leitwerk.ui.start;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.jface.bindings.keys.SWTKeySupport;
import org.eclipse.jface.bindings.keys.formatting.IKeyFormatter;
import org.eclipse.jface.util.Util;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

/**
 * Shows shortcuts in menus under GTK although the names of the keys are German.
 *
 * <p>SWT does not show the text that a menu entry has behind its tab. Under GTK it reads the names of the keys in it,
 * in English only, and lets GTK write the shortcut in the language of the desktop: of {@code Strg+Z} only {@code Z}
 * would be left. So the names are put into English in each menu that opens. Other systems show the text itself.
 */
final class Menuetasten {

    private static final String KEY = Menuetasten.class.getName();

    /** Milliseconds: too short to be seen. */
    private static final int PAUSE = 40;

    /** Names that SWT understands, by key code. */
    private static final Map<Integer, String> ENGLISH = Map.ofEntries(
            Map.entry(SWT.CTRL, "Ctrl"),
            Map.entry(SWT.SHIFT, "Shift"),
            Map.entry(SWT.ALT, "Alt"),
            Map.entry((int) SWT.DEL, "Delete"),
            Map.entry((int) SWT.BS, "Backspace"),
            Map.entry((int) SWT.CR, "Return"),
            Map.entry((int) SWT.ESC, "Escape"),
            Map.entry((int) SWT.TAB, "Tab"),
            Map.entry((int) ' ', "Space"),
            Map.entry(SWT.INSERT, "Insert"),
            Map.entry(SWT.HOME, "Home"),
            Map.entry(SWT.END, "End"),
            Map.entry(SWT.PAGE_UP, "Page Up"),
            Map.entry(SWT.PAGE_DOWN, "Page Down"),
            Map.entry(SWT.ARROW_UP, "Up"),
            Map.entry(SWT.ARROW_DOWN, "Down"),
            Map.entry(SWT.ARROW_LEFT, "Left"),
            Map.entry(SWT.ARROW_RIGHT, "Right"));

    private final Map<String, String> names = new HashMap<>();

    private Menuetasten() {
        IKeyFormatter formatter = SWTKeySupport.getKeyFormatterForPlatform();
        ENGLISH.forEach((key, name) -> names.put(formatter.format(key), name));
    }

    /**
     * Looks after all menus of the application.
     *
     * @param display the display of the workbench
     */
    static void install(Display display) {
        if (!Util.isGtk()) {
            return;
        }
        Menuetasten tasten = new Menuetasten();
        // a filter comes before the listeners of the menu, which may still write entries: so it only adds a last
        // listener
        display.addFilter(SWT.Show, event -> {
            if (event.widget instanceof Menu menu && menu.getData(KEY) == null) {
                menu.setData(KEY, Boolean.FALSE);
                menu.addListener(SWT.Show, shown -> {
                    menu.setData(KEY, Boolean.TRUE);
                    tasten.keepEnglish(menu);
                });
                menu.addListener(SWT.Hide, hidden -> menu.setData(KEY, Boolean.FALSE));
            }
        });
    }

    /**
     * While a menu is open, because the workbench writes an entry again whenever its command becomes possible or not.
     */
    private void keepEnglish(Menu menu) {
        if (!menu.isDisposed() && Boolean.TRUE.equals(menu.getData(KEY))) {
            translate(List.of(menu.getItems()));
            menu.getDisplay().timerExec(PAUSE, () -> keepEnglish(menu));
        }
    }

    private void translate(List<MenuItem> items) {
        for (MenuItem item : items) {
            String text = item.getText();
            int tab = text.indexOf('\t');
            if (tab >= 0) {
                String english = text.substring(0, tab + 1) + english(text.substring(tab + 1));
                if (!english.equals(text)) {
                    item.setText(english);
                }
            }
        }
    }

    /** A shortcut such as {@code Strg+Umschalt+Z} with the names that SWT knows; other parts stay. */
    private String english(String shortcut) {
        return Stream.of(shortcut.split("\\+"))
                .map(key -> names.getOrDefault(key, key))
                .collect(Collectors.joining("+"));
    }
}
