package org.leitwerk.ui.handbuch;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.jface.bindings.Binding;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.keys.IBindingService;

/** The page of keyboard shortcuts, written from the keys that are bound now, also those the user has changed. */
final class Tastenseite {

    /** Its path; there is no file of this name. */
    static final String PFAD = "tasten.md";

    /** Categories of the platform whose keys are of use when writing plans. */
    private static final Set<String> PLATFORM = Set.of(
            "org.eclipse.ui.category.edit",
            "org.eclipse.ui.category.file",
            "org.eclipse.ui.category.textEditor",
            "org.eclipse.ui.category.window");

    private static final String OWN = "org.leitwerk.ui.befehle.";

    private Tastenseite() {}

    /** The page as Markdown. */
    static String markdown() {
        Map<String, Map<String, Set<String>>> own = new TreeMap<>();
        Map<String, Map<String, Set<String>>> platform = new TreeMap<>();
        for (Binding binding : PlatformUI.getWorkbench().getService(IBindingService.class).getBindings()) {
            if (gilt(binding)) {
                try {
                    String category = binding.getParameterizedCommand()
                            .getCommand()
                            .getCategory()
                            .getId();
                    if (category.startsWith(OWN) || PLATFORM.contains(category)) {
                        (category.startsWith(OWN) || binding.getSchemeId().startsWith("org.leitwerk") ? own : platform)
                                .computeIfAbsent(gruppe(binding), key -> new TreeMap<>())
                                .computeIfAbsent(binding.getParameterizedCommand().getName(), key -> new TreeSet<>())
                                .add(binding.getTriggerSequence().format());
                    }
                } catch (NotDefinedException e) {
                    continue; // a key for a command that is not installed
                }
            }
        }
        StringBuilder page = new StringBuilder("# " + Messages.Tasten + "\n\n" + Messages.TastenText + "\n");
        List<Map<String, Map<String, Set<String>>>> both = new ArrayList<>(List.of(own, platform));
        for (Map<String, Map<String, Set<String>>> groups : both) {
            groups.forEach((group, commands) -> schreibe(page, group, commands));
        }
        return page.toString();
    }

    private static void schreibe(StringBuilder page, String group, Map<String, Set<String>> commands) {
        page.append("\n## ").append(group).append("\n\n| | |\n|---|---|\n");
        commands.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(Comparator.comparing(name -> name.toLowerCase(Locale.ROOT))))
                .forEach(entry -> page.append("| **")
                        .append(String.join("**, **", entry.getValue()))
                        .append("** | ")
                        .append(entry.getKey().replace("|", "\\|"))
                        .append(" |\n"));
    }

    private static String gruppe(Binding binding) throws NotDefinedException {
        return binding.getParameterizedCommand().getCommand().getCategory().getName();
    }

    /** Whether a key does something here and now: of the active scheme and this system, not taken away again. */
    private static boolean gilt(Binding binding) {
        IBindingService service = PlatformUI.getWorkbench().getService(IBindingService.class);
        return binding.getParameterizedCommand() != null
                && (binding.getPlatform() == null || binding.getPlatform().equals(service.getPlatform()))
                && (binding.getLocale() == null || service.getLocale().startsWith(binding.getLocale()))
                && !binding.getSchemeId().contains("emacs")
                && !binding.getContextId().contains("debug")
                && binding.getParameterizedCommand().getCommand().isHandled();
    }
}
