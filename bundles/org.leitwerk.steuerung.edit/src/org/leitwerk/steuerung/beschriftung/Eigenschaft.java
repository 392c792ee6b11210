package org.leitwerk.steuerung.beschriftung;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.provider.IItemLabelProvider;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.ItemPropertyDescriptorDecorator;
import org.leitwerk.steuerung.modell.Modelldokumentation;

/**
 * A property of an element with its group, the documentation of the metamodel as description, and values in German
 * notation.
 */
final class Eigenschaft extends ItemPropertyDescriptorDecorator {

    private final EStructuralFeature merkmal;

    Eigenschaft(Object element, IItemPropertyDescriptor eigenschaft, EStructuralFeature merkmal) {
        super(element, eigenschaft);
        this.merkmal = merkmal;
    }

    @Override
    public String getCategory(Object element) {
        return Eigenschaftsgruppe.von(merkmal).titel();
    }

    @Override
    public String getDescription(Object element) {
        return Modelldokumentation.von(merkmal);
    }

    @Override
    public IItemLabelProvider getLabelProvider(Object element) {
        IItemLabelProvider vorgabe = super.getLabelProvider(element);
        return new IItemLabelProvider() {
            @Override
            public String getText(Object wert) {
                return Wertanzeige.von(merkmal, wert);
            }

            @Override
            public Object getImage(Object wert) {
                return vorgabe.getImage(wert);
            }
        };
    }
}
