package org.leitwerk.steuerung.beschriftung;

import org.eclipse.emf.edit.provider.DecoratorAdapterFactory;
import org.eclipse.emf.edit.provider.IItemProviderDecorator;
import org.leitwerk.steuerung.provider.SteuerungItemProviderAdapterFactory;

/**
 * The item providers with German labels, icons and property groups. Registered for the namespace, so that every EMF
 * tool gets them.
 */
public final class LeitwerkItemProviderAdapterFactory extends DecoratorAdapterFactory {

    /** Wraps the generated factory; the registry needs this constructor. */
    public LeitwerkItemProviderAdapterFactory() {
        super(new SteuerungItemProviderAdapterFactory());
    }

    @Override
    protected IItemProviderDecorator createItemProviderDecorator(Object ziel, Object typ) {
        return new Elementbeschriftung(this, ziel);
    }
}
