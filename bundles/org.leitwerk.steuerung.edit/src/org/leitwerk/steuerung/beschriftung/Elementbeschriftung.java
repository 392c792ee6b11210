package org.leitwerk.steuerung.beschriftung;

import java.util.List;
import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.provider.IEditingDomainItemProvider;
import org.eclipse.emf.edit.provider.IItemLabelProvider;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.IItemPropertySource;
import org.eclipse.emf.edit.provider.IStructuredItemContentProvider;
import org.eclipse.emf.edit.provider.ITreeItemContentProvider;
import org.eclipse.emf.edit.provider.ItemProviderDecorator;

/**
 * What trees and property sheets show of an element. One class for all: the generated providers keep structure and
 * commands, this one gives words and icons. It is an {@link Adapter} in name only, because
 * {@code ComposedAdapterFactory} casts to it; the decorated provider is what listens to the element.
 */
final class Elementbeschriftung extends ItemProviderDecorator
        implements Adapter,
                IEditingDomainItemProvider,
                IStructuredItemContentProvider,
                ITreeItemContentProvider,
                IItemLabelProvider,
                IItemPropertySource {

    private Notifier element;

    Elementbeschriftung(AdapterFactory fabrik, Object element) {
        super(fabrik);
        this.element = element instanceof Notifier n ? n : null;
    }

    @Override
    public Notifier getTarget() {
        return element;
    }

    @Override
    public void setTarget(Notifier neu) {
        element = neu;
    }

    @Override
    public boolean isAdapterForType(Object typ) {
        return adapterFactory.isFactoryForType(typ);
    }

    @Override
    public void notifyChanged(Notification nachricht) {
        // the decorated provider hears of changes first and passes them on: this is how viewers that listen here learn
        // of them
        fireNotifyChanged(nachricht);
    }

    @Override
    public String getText(Object objekt) {
        return objekt instanceof EObject element ? Beschriftung.text(element) : super.getText(objekt);
    }

    @Override
    public Object getImage(Object objekt) {
        return objekt instanceof EObject element
                ? Symbole.von(element.eClass()).map(Object.class::cast).orElseGet(() -> super.getImage(objekt))
                : super.getImage(objekt);
    }

    @Override
    public List<IItemPropertyDescriptor> getPropertyDescriptors(Object objekt) {
        return super.getPropertyDescriptors(objekt).stream()
                .map(e -> gruppiert(objekt, e))
                .toList();
    }

    @Override
    public IItemPropertyDescriptor getPropertyDescriptor(Object objekt, Object kennung) {
        IItemPropertyDescriptor eigenschaft = super.getPropertyDescriptor(objekt, kennung);
        return eigenschaft == null ? null : gruppiert(objekt, eigenschaft);
    }

    private static IItemPropertyDescriptor gruppiert(Object objekt, IItemPropertyDescriptor eigenschaft) {
        return eigenschaft.getFeature(objekt) instanceof EStructuralFeature merkmal
                ? new Eigenschaft(objekt, eigenschaft, merkmal)
                : eigenschaft;
    }
}
