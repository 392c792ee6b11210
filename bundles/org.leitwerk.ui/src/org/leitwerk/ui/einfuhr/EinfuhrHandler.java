package org.leitwerk.ui.einfuhr;

import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.leitwerk.ui.assistenten.AktiverPlan;
import org.leitwerk.ui.plan.Gemeintes;
import org.leitwerk.ui.plan.Planelementwahl;
import org.leitwerk.ui.plan.Planregister;

/** Imports a data file, into the selected indicator if one is selected. */
public final class EinfuhrHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent ereignis) {
        Shell fenster = HandlerUtil.getActiveShell(ereignis);
        Optional<Planelementwahl> wahl = Gemeintes.in(HandlerUtil.getActivePart(ereignis));
        if (wahl.isPresent()) {
            Einfuhrangebot.oeffne(fenster, wahl.get().sitzung(), wahl.get().adresse(), null);
        } else {
            AktiverPlan.sitzung().ifPresent(plan -> new EinfuhrAssistent(plan, null, "").oeffne(fenster));
        }
        return null;
    }

    @Override
    public boolean isEnabled() {
        return !Planregister.das().offene().isEmpty();
    }
}
