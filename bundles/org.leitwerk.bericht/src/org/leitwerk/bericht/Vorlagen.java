package org.leitwerk.bericht;

import freemarker.cache.ClassTemplateLoader;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Our page templates. Everything a template prints is escaped for HTML unless it comes as finished HTML from one of our
 * writers.
 */
final class Vorlagen {

    // Characters that no XML and so no well-formed page may contain.
    private static final Pattern UNZULAESSIG = Pattern.compile(
            "[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F\\uFFFE\\uFFFF]|[\\uD800-\\uDBFF](?![\\uDC00-\\uDFFF])"
                    + "|(?<![\\uD800-\\uDBFF])[\\uDC00-\\uDFFF]");
    private static final Configuration EINSTELLUNG = einstellung();

    private Vorlagen() {}

    private static Configuration einstellung() {
        Configuration einstellung = new Configuration(Configuration.VERSION_2_3_34);
        einstellung.setTemplateLoader(new ClassTemplateLoader(Vorlagen.class, "vorlagen"));
        einstellung.setDefaultEncoding(StandardCharsets.UTF_8.name());
        einstellung.setOutputFormat(HTMLOutputFormat.INSTANCE);
        einstellung.setLocale(Locale.GERMANY);
        // "c": numbers in templates are only coordinates and depths; what people read is made by our own writers.
        einstellung.setNumberFormat("computer");
        einstellung.setObjectWrapper(new DefaultObjectWrapper(Configuration.VERSION_2_3_34));
        einstellung.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        einstellung.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        einstellung.setLogTemplateExceptions(false);
        return einstellung;
    }

    /**
     * Fills a template.
     *
     * @param name file name of the template
     * @param werte what it may use
     * @throws IllegalStateException if the template is defective
     */
    static String fuelle(String name, Map<String, Object> werte) {
        try {
            StringWriter ausgabe = new StringWriter();
            EINSTELLUNG.getTemplate(name).process(werte, ausgabe);
            return UNZULAESSIG.matcher(ausgabe.toString()).replaceAll("\uFFFD");
        } catch (IOException | TemplateException defekt) {
            throw new IllegalStateException("Die Seitenvorlage " + name + " ist fehlerhaft", defekt);
        }
    }
}
