package org.leitwerk.diagramm.ui.regel;

import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.DirectEditPolicy;
import org.eclipse.gef.requests.DirectEditRequest;
import org.leitwerk.diagramm.dienst.Auftrag;
import org.leitwerk.diagramm.dienst.Elementangaben;
import org.leitwerk.diagramm.ui.teil.Szenenteil;

/** What was typed over a label becomes its text. */
public final class Beschriftungsregel extends DirectEditPolicy {

    @Override
    protected Command getDirectEditCommand(DirectEditRequest wunsch) {
        Szenenteil teil = (Szenenteil) getHost();
        String text = String.valueOf(wunsch.getCellEditor().getValue())
                .replaceAll("\\s*\\R\\s*", " ")
                .strip();
        String bisher =
                teil.zusammenhang().angaben(teil).map(Elementangaben::eingabe).orElse(null);
        return text.equals(bisher)
                ? null
                : new Auftragsbefehl(
                        teil.zusammenhang().arbeit(),
                        Messages.Beschriften,
                        () -> new Auftrag.Beschriften(teil.id(), text));
    }

    @Override
    protected void showCurrentEditValue(DirectEditRequest wunsch) {
        // the field itself shows it
    }
}
