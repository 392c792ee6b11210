package org.leitwerk.ui.handbuch;

import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.jface.bindings.Binding;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.keys.IBindingService;
import org.eclipse.ui.views.IViewDescriptor;

/** The page of keyboard shortcuts, written from the keys that are bound now, also those the user has changed. */
final class Tastenseite {

    /** Its path; there is no file of this name. */
    static final String PFAD = "tasten.md";

    /** Commands of the platform that are of use when writing plans. */
    private static final Set<String> PLATFORM = Set.of(
            "org.eclipse.ui.file.save",
            "org.eclipse.ui.file.saveAll",
            "org.eclipse.ui.file.close",
            "org.eclipse.ui.file.closeAll",
            "org.eclipse.ui.edit.undo",
            "org.eclipse.ui.edit.redo",
            "org.eclipse.ui.edit.cut",
            "org.eclipse.ui.edit.copy",
            "org.eclipse.ui.edit.paste",
            "org.eclipse.ui.edit.selectAll",
            "org.eclipse.ui.edit.findReplace",
            "org.eclipse.ui.edit.findNext",
            "org.eclipse.ui.edit.text.contentAssist.proposals",
            "org.eclipse.ui.edit.text.goto.line",
            "org.eclipse.ui.edit.text.moveLineUp",
            "org.eclipse.ui.edit.text.moveLineDown",
            "org.eclipse.ui.edit.text.copyLineDown",
            "org.eclipse.ui.edit.text.delete.line",
            "org.eclipse.ui.edit.text.zoomIn",
            "org.eclipse.ui.edit.text.zoomOut",
            "org.eclipse.ui.edit.text.folding.collapse_all",
            "org.eclipse.ui.edit.text.folding.expand_all",
            "org.eclipse.ui.edit.text.showInformation",
            "org.eclipse.ui.window.nextEditor",
            "org.eclipse.ui.window.nextView",
            "org.eclipse.ui.window.activateEditor",
            "org.eclipse.ui.window.maximizePart",
            "org.eclipse.ui.window.showViewMenu",
            "org.eclipse.ui.window.showContextMenu");

    private static final String OWN = "org.leitwerk.ui.befehle.";

    private static final String VIEW_PARAMETER = "org.eclipse.ui.views.showView.viewId";

    private Tastenseite() {}

    /** The page as Markdown. */
    static String markdown() {
        Map<String, Map<String, String>> groups = new TreeMap<>();
        for (Binding binding :
                PlatformUI.getWorkbench().getService(IBindingService.class).getBindings()) {
            try {
                if (gilt(binding)) {
                    groups.computeIfAbsent(gruppe(binding), key -> new TreeMap<>())
                            .merge(name(binding), binding.getTriggerSequence().format(), Tastenseite::kuerzer);
                }
            } catch (NotDefinedException e) {
                continue; // a key for a command that is not installed
            }
        }
        StringBuilder page = new StringBuilder("# " + Messages.Tasten + "\n\n" + Messages.TastenText + "\n");
        groups.forEach((group, commands) -> schreibe(page, group, commands));
        return page.toString();
    }

    private static void schreibe(StringBuilder page, String group, Map<String, String> commands) {
        page.append("\n## ").append(group).append("\n\n| | |\n|---|---|\n");
        commands.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(Comparator.comparing(name -> name.toLowerCase(Locale.ROOT))))
                .forEach(entry -> page.append("| **")
                        .append(entry.getValue())
                        .append("** | ")
                        .append(entry.getKey().replace("|", "\\|"))
                        .append(" |\n"));
    }

    /** Of several keys for the same the one that is said more quickly. */
    private static String kuerzer(String one, String other) {
        return one.length() <= other.length() ? one : other;
    }

    /** What a key does, for a view its name. */
    private static String name(Binding binding) throws NotDefinedException {
        String name = binding.getParameterizedCommand().getName();
        Object view = binding.getParameterizedCommand().getParameterMap().get(VIEW_PARAMETER);
        IViewDescriptor descriptor = view == null
                ? null
                : PlatformUI.getWorkbench().getViewRegistry().find(view.toString());
        return descriptor == null ? name : descriptor.getLabel();
    }

    private static String gruppe(Binding binding) throws NotDefinedException {
        return binding.getParameterizedCommand().getCommand().getCategory().getName();
    }

    /** Whether a key is one for writing plans, on this system, in the active scheme, and not taken away again. */
    private static boolean gilt(Binding binding) throws NotDefinedException {
        IBindingService service = PlatformUI.getWorkbench().getService(IBindingService.class);
        if (binding.getParameterizedCommand() == null
                || binding.getPlatform() != null && !binding.getPlatform().equals(service.getPlatform())
                || binding.getLocale() != null && !service.getLocale().startsWith(binding.getLocale())
                || binding.getSchemeId().contains("emacs")) {
            return false;
        }
        Command command = binding.getParameterizedCommand().getCommand();
        return command.isDefined()
                && (command.getCategory().getId().startsWith(OWN)
                        || PLATFORM.contains(command.getId())
                        || binding.getSchemeId().startsWith("org.leitwerk"));
    }
}
