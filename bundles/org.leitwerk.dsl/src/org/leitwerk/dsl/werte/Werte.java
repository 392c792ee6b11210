package org.leitwerk.dsl.werte;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.IGrammarAccess;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.conversion.IValueConverter;
import org.eclipse.xtext.conversion.IValueConverterService;
import org.eclipse.xtext.conversion.ValueConverterException;
import org.eclipse.xtext.nodemodel.INode;
import org.leitwerk.dsl.meldungen.Bezeichnung;
import org.leitwerk.steuerung.werte.Altersspanne;
import org.leitwerk.steuerung.werte.Datumwert;
import org.leitwerk.steuerung.werte.Frist;
import org.leitwerk.steuerung.werte.Geldwert;
import org.leitwerk.steuerung.werte.Rhythmus;
import org.leitwerk.steuerung.werte.Zahlwert;
import org.leitwerk.steuerung.werte.Zeitangabe;

/** Finds the converter between text and value for a rule of the grammar; messages are German. */
@Singleton
public class Werte implements IValueConverterService, IValueConverterService.Introspectable {

    private final Map<String, IValueConverter<?>> konverter = new HashMap<>();

    /**
     * Makes the converters of all data type rules.
     *
     * @param grammatik the grammar: its rules for enumerations are found there
     * @param bezeichnung names the enumerations in messages
     */
    @Inject
    public Werte(IGrammarAccess grammatik, Bezeichnung bezeichnung) {
        konverter.put("ID", new Namenkonverter());
        konverter.put("Name", new Namenkonverter());
        konverter.put("Regelkennung", new Namenkonverter());
        konverter.put("STRING", new Zeichenkettenkonverter());
        konverter.put("Langtext", new Langtextkonverter());
        konverter.put("INT", new Ganzzahlkonverter());
        konverter.put("Ganzzahl", new Ganzzahlkonverter());
        konverter.put("Jahr", new Jahrkonverter());
        konverter.put("Zahl", new Textkonverter<>(Zahlkonverter::lies, Zahlwert::anzeige));
        konverter.put("Prozent", new Textkonverter<>(Zahlkonverter::liesProzent, Zahlkonverter::prozent));
        konverter.put("Geld", new Textkonverter<>(Geldwert::lies, Geldwert::anzeige));
        konverter.put("Datum", new Textkonverter<>(Datumwert::lies, Datumwert::anzeige));
        konverter.put("Zeitangabe", new Textkonverter<>(Zeitangabe::lies, Zeitangabe::anzeige));
        konverter.put("Frist", new Textkonverter<>(Frist::lies, Frist::anzeige));
        konverter.put("Rhythmus", new Textkonverter<>(Rhythmus::lies, Rhythmus::anzeige));
        konverter.put("Altersspanne", new Textkonverter<>(Altersspanne::lies, Altersspanne::anzeige));
        konverter.put("Normzitat", new Normkonverter());
        konverter.put("Einheit", new Einheitkonverter(GrammarUtil.getAllKeywords(grammatik.getGrammar())));
        for (ParserRule regel : EcoreUtil2.typeSelect(grammatik.getGrammar().getRules(), ParserRule.class)) {
            if (GrammarUtil.isDatatypeRule(regel) && regel.getType().getClassifier() instanceof EEnum aufzaehlung) {
                konverter.put(regel.getName(), new Wortkonverter(aufzaehlung, bezeichnung));
            }
        }
    }

    @Override
    public Object toValue(String text, String regel, INode knoten) throws ValueConverterException {
        if (text == null || text.isEmpty()) {
            return null; // after a syntax error
        }
        IValueConverter<?> k = getConverter(regel);
        return k == null ? text : k.toValue(text, knoten);
    }

    @Override
    public String toString(Object wert, String regel) throws ValueConverterException {
        IValueConverter<Object> k = getConverter(regel);
        return k == null ? String.valueOf(wert) : k.toString(wert);
    }

    /**
     * Whether a rule has a converter of its own; every data type rule should.
     *
     * @param regel the name of a rule
     * @return false if its text is taken as it is
     */
    public boolean kennt(String regel) {
        return konverter.containsKey(regel);
    }

    @Override
    @SuppressWarnings("unchecked")
    public IValueConverter<Object> getConverter(String regel) {
        return (IValueConverter<Object>)
                konverter.get(regel.substring(regel.lastIndexOf('.') + 1)); // comes with the grammar's name
    }
}
