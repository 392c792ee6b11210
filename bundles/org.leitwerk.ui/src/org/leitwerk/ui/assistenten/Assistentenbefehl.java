package org.leitwerk.ui.assistenten;

import java.util.Optional;
import java.util.function.Function;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;
import org.leitwerk.ui.plan.Planregister;
import org.leitwerk.ui.plan.Plansitzung;

/** Opens a wizard. */
public abstract class Assistentenbefehl extends AbstractHandler {

    private final Function<Plansitzung, Assistent> assistent;
    private final boolean mitPlan;

    private Assistentenbefehl(boolean mitPlan, Function<Plansitzung, Assistent> assistent) {
        this.mitPlan = mitPlan;
        this.assistent = assistent;
    }

    @Override
    public final Object execute(ExecutionEvent ereignis) {
        Optional<Plansitzung> plan = AktiverPlan.sitzung();
        if (!mitPlan || plan.isPresent()) {
            assistent.apply(plan.orElse(null)).oeffne(HandlerUtil.getActiveShell(ereignis));
        }
        return null;
    }

    @Override
    public final boolean isEnabled() {
        return !mitPlan || !Planregister.das().offene().isEmpty();
    }

    /** Makes a new plan. */
    public static final class NeuerPlan extends Assistentenbefehl {
        /** For the registry. */
        public NeuerPlan() {
            super(false, plan -> new NeuerPlanAssistent());
        }
    }

    /** Copies and opens an example. */
    public static final class Beispiel extends Assistentenbefehl {
        /** For the registry. */
        public Beispiel() {
            super(false, plan -> new BeispielAssistent());
        }
    }

    /** Adds a file to the plan. */
    public static final class NeueDatei extends Assistentenbefehl {
        /** For the registry. */
        public NeueDatei() {
            super(true, NeueDateiAssistent::new);
        }
    }

    /** Adds goals that belong together. */
    public static final class Zielsystem extends Assistentenbefehl {
        /** For the registry. */
        public Zielsystem() {
            super(true, ZielsystemAssistent::new);
        }
    }

    /** Makes a plan of an XMI file. */
    public static final class XmiImport extends Assistentenbefehl {
        /** For the registry. */
        public XmiImport() {
            super(false, plan -> new XmiImportAssistent());
        }
    }

    /** Makes an XMI file of the plan. */
    public static final class XmiExport extends Assistentenbefehl {
        /** For the registry. */
        public XmiExport() {
            super(true, XmiExportAssistent::new);
        }
    }
}
