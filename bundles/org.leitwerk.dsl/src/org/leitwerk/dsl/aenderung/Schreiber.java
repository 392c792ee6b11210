package org.leitwerk.dsl.aenderung;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.resource.Resource;

/**
 * Turns changes of the model into the smallest changes of the text. Comments, order, spelling, blank lines, line ends
 * and indentation stay as they are wherever nothing changes.
 *
 * <p>Forms, tree, diagrams, quick fixes and renaming all write through here:
 *
 * <pre>
 * Textaenderungen neu = schreiber.plane(Transaktion.von(
 *     new Umbenennen(ziel, "Z7"),
 *     Setzen.auf(ziel, SteuerungPackage.Literals.ZIEL__GEWICHT, new BigDecimal(3)),
 *     new Verschieben(ziel, anderes, SteuerungPackage.Literals.ZIEL__ZIELE, 0)));
 * neu.aktualisiere(resourceSet);   // the files in memory: parsed anew where they change
 * neu.wendeAn();                   // the files on disk: all or none
 * neu.umkehrung().wendeAn();       // back again, byte for byte
 * </pre>
 *
 * The objects named in the operations are those of the parsed plan; they keep their values. After the change the
 * objects of changed elements are others: find them again by name.
 */
@Singleton
public final class Schreiber {

    @Inject
    private Schreibwerkzeug werkzeug;

    /**
     * Plans the changes of the texts for a transaction.
     *
     * @param transaktion operations on objects of one plan, whose files are all loaded in one resource set
     * @return the changes of all files that change
     * @throws Aenderungsfehler if an operation makes no sense or has no text; the message is German and nothing has
     *     been changed
     */
    public Textaenderungen plane(Transaktion transaktion) {
        Zielstand stand = new Zielstand(werkzeug.grammatik(), plan(transaktion.operationen()));
        for (Operation operation : transaktion.operationen()) {
            operation.plane(stand);
        }
        return plane(stand);
    }

    /** Plans the changes of the texts for a planned state of the model. */
    Textaenderungen plane(Zielstand stand) {
        return new Textaenderungen(new Schreibplan(werkzeug, stand).entwirf());
    }

    private static Collection<Resource> plan(List<Operation> operationen) {
        Set<Resource> plan = new LinkedHashSet<>();
        for (Operation operation : operationen) {
            plan.addAll(Zielstand.plan(operation.objekt()));
        }
        return plan;
    }
}
