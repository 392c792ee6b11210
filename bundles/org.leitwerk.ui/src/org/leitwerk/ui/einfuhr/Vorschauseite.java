package org.leitwerk.ui.einfuhr;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.leitwerk.daten.Datenmeldung;
import org.leitwerk.daten.Meldungsstufe;
import org.leitwerk.daten.zuordnung.Spaltenrolle;
import org.leitwerk.daten.zuordnung.Spaltenvorschlag;
import org.leitwerk.dsl.ide.einfuhr.Einfuhrvorschau;
import org.leitwerk.ui.assistenten.Seite;
import org.leitwerk.ui.sicht.Zugang;

/** The second page: the rows as they are understood, what is wrong with them, and what will be written. */
final class Vorschauseite extends Seite {

    private static final int HOEHE_ZEILEN = 150;
    private static final int HOEHE_TEXT = 80;
    private static final int BREITESTE_SPALTE = 220;

    private final Vorschauspeicher vorschau;
    private Label summe;
    private Table zeilen;
    private Text meldungen;
    private Text geschrieben;

    Vorschauseite(Vorschauspeicher vorschau) {
        super("vorschau", Messages.Vorschau, Messages.VorschauWie);
        this.vorschau = vorschau;
    }

    @Override
    protected void baue(Composite flaeche) {
        summe = erklaere(flaeche, "");
        zeilen = new Table(flaeche, SWT.BORDER | SWT.FULL_SELECTION | SWT.H_SCROLL | SWT.V_SCROLL);
        zeilen.setHeaderVisible(true);
        GridDataFactory.fillDefaults()
                .span(SPALTEN, 1)
                .grab(true, true)
                .hint(SWT.DEFAULT, HOEHE_ZEILEN)
                .applyTo(zeilen);
        Zugang.benenne(zeilen, Messages.Zeilen);
        meldungen = textfeld(flaeche, Messages.Meldungen, true);
        geschrieben = textfeld(flaeche, Messages.Geschrieben, false);
        zeige();
    }

    private static Text textfeld(Composite flaeche, String name, boolean waechst) {
        erklaere(flaeche, name);
        Text feld = new Text(flaeche, SWT.BORDER | SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
        GridDataFactory.fillDefaults()
                .span(SPALTEN, 1)
                .grab(true, waechst)
                .hint(SWT.DEFAULT, HOEHE_TEXT)
                .applyTo(feld);
        Zugang.benenne(feld, ohneTaste(name));
        return feld;
    }

    /** Shows what would be done. */
    void zeige() {
        if (summe == null || summe.isDisposed()) {
            return;
        }
        Einfuhrvorschau jetzt = vorschau.jetzt();
        setPageComplete(vorschau.istMoeglich());
        setErrorMessage(jetzt == null || jetzt.istMoeglich() ? null : jetzt.hindernis());
        if (jetzt == null) {
            return;
        }
        summe.setText(NLS.bind(Messages.Summe, new Object[] {
            jetzt.zeilenzahl(),
            jetzt.werte(),
            jetzt.reihen().size(),
            jetzt.anzahl(Meldungsstufe.FEHLER) + jetzt.anzahl(Meldungsstufe.WARNUNG)
        }));
        zeilen(jetzt);
        meldungen.setText(
                jetzt.meldungen().isEmpty()
                        ? Messages.KeineMeldungen
                        : jetzt.meldungen().stream().map(Datenmeldung::anzeige).collect(Collectors.joining("\n")));
        geschrieben.setText(geschrieben(jetzt));
        summe.requestLayout();
    }

    private void zeilen(Einfuhrvorschau jetzt) {
        zeilen.setRedraw(false);
        try {
            zeilen.removeAll();
            for (TableColumn alte : zeilen.getColumns()) {
                alte.dispose();
            }
            spalte(Messages.Zeile);
            for (Spaltenvorschlag spalte : jetzt.spalten()) {
                spalte(
                        spalte.rolle() == Spaltenrolle.KEINE
                                ? spalte.spalte()
                                : spalte.spalte() + " (" + spalte.rolle().wort() + ")");
            }
            for (Einfuhrvorschau.Vorschauzeile zeile : jetzt.zeilen()) {
                List<String> zellen = new ArrayList<>(List.of(Integer.toString(zeile.nummer())));
                zellen.addAll(zeile.zellen());
                new TableItem(zeilen, SWT.NONE).setText(zellen.toArray(new String[0]));
            }
            for (TableColumn spalte : zeilen.getColumns()) {
                spalte.pack();
                spalte.setWidth(Math.min(BREITESTE_SPALTE, spalte.getWidth()));
            }
        } finally {
            zeilen.setRedraw(true);
        }
    }

    private void spalte(String titel) {
        new TableColumn(zeilen, SWT.LEFT).setText(titel);
    }

    private static String geschrieben(Einfuhrvorschau jetzt) {
        if (!jetzt.istMoeglich()) {
            return Messages.NichtsGeschrieben;
        }
        String datei =
                switch (jetzt.kopie().art()) {
                    case NEU -> NLS.bind(Messages.DateiNeu, jetzt.kopie().name());
                    case ERSETZT ->
                        NLS.bind(Messages.DateiErsetzt, jetzt.kopie().name());
                    default -> NLS.bind(Messages.DateiBleibt, jetzt.kopie().name());
                };
        String text = jetzt.anweisung().isEmpty()
                ? Messages.TextBleibt
                : NLS.bind(
                        Messages.TextNeu,
                        jetzt.indikator().map(wahl -> wahl.anzeige()).orElse(""),
                        jetzt.anweisung());
        return datei + "\n" + text;
    }

    @Override
    protected String mangel() {
        return vorschau.istMoeglich() ? null : "";
    }
}
