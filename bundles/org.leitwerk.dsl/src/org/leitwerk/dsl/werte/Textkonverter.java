package org.leitwerk.dsl.werte;

import java.util.function.Function;
import org.eclipse.xtext.conversion.IValueConverter;
import org.eclipse.xtext.conversion.ValueConverterException;
import org.eclipse.xtext.nodemodel.INode;

/**
 * Converts by two functions; what the reading one says in an {@link IllegalArgumentException} becomes the message of
 * the editor.
 *
 * @param <T> the type of the value
 */
class Textkonverter<T> implements IValueConverter<T> {

    private final Function<String, T> lies;
    private final Function<T, String> schreib;

    Textkonverter(Function<String, T> lies, Function<T, String> schreib) {
        this.lies = lies;
        this.schreib = schreib;
    }

    @Override
    public T toValue(String text, INode knoten) throws ValueConverterException {
        if (text == null) {
            return null;
        }
        try {
            return lies.apply(text);
        } catch (IllegalArgumentException e) {
            throw new ValueConverterException(e.getMessage(), knoten, e);
        }
    }

    @Override
    public String toString(T wert) throws ValueConverterException {
        try {
            return schreib.apply(wert);
        } catch (IllegalArgumentException e) {
            throw new ValueConverterException(e.getMessage(), null, e);
        }
    }
}
