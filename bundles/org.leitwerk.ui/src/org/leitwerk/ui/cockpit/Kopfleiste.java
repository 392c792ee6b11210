package org.leitwerk.ui.cockpit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IMemento;
import org.leitwerk.ui.cockpit.Filter.Statuswahl;
import org.leitwerk.ui.sicht.Merkzettel;
import org.leitwerk.ui.sicht.Zugang;

/** The fields above the lists: which day and scenario, and what is to be seen. They wrap in a narrow window. */
final class Kopfleiste {

    private static final int TIPPPAUSE_MS = 200;
    private static final int BREITE_TEXT = 110;
    private static final int BREITE_TAG = 100;

    private final Composite leiste;
    private final Consumer<Frage> beiFrage;
    private final Consumer<Filter> beiFilter;
    private final Text text;
    private final Combo status;
    private final Wahlfeld stelle;
    private final Wahlfeld gremium;
    private final Wahlfeld raum;
    private final Wahlfeld szenario;
    private final Wahlfeld vergleich;
    private final Combo tag;
    private LocalDate stichtag;

    Kopfleiste(Composite oben, IMemento merkzettel, Consumer<Frage> beiFrage, Consumer<Filter> beiFilter) {
        this.beiFrage = beiFrage;
        this.beiFilter = beiFilter;
        leiste = new Composite(oben, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(leiste);
        RowLayoutFactory.swtDefaults().wrap(true).center(true).spacing(4).applyTo(leiste);
        new Label(leiste, SWT.NONE).setText(Messages.Stichtag);
        tag = new Combo(leiste, SWT.DROP_DOWN);
        tag.setLayoutData(new RowData(BREITE_TAG, SWT.DEFAULT));
        Zugang.benenne(tag, Messages.Stichtag.replaceAll(":$", ""));
        tag.setToolTipText(Messages.StichtagWie);
        szenario = new Wahlfeld(leiste, Messages.Szenario, this::frage);
        vergleich = new Wahlfeld(leiste, Messages.Vergleich, this::frage);
        text = new Text(leiste, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        text.setMessage(Messages.Filter);
        text.setLayoutData(new RowData(BREITE_TEXT, SWT.DEFAULT));
        Zugang.benenne(text, Messages.Filtername);
        status = new Combo(leiste, SWT.DROP_DOWN | SWT.READ_ONLY);
        for (Statuswahl wahl : Statuswahl.values()) {
            status.add(wahl == Statuswahl.ALLE ? NLS.bind(Messages.Alle, Messages.FilterStatus) : wahl.titel());
        }
        status.setLayoutData(new RowData(Wahlfeld.BREITE, SWT.DEFAULT));
        Zugang.benenne(status, Messages.FilterStatus);
        stelle = new Wahlfeld(leiste, Messages.FilterStelle, this::filtere);
        gremium = new Wahlfeld(leiste, Messages.FilterGremium, this::filtere);
        raum = new Wahlfeld(leiste, Messages.FilterRaum, this::filtere);
        biete(Lage.Angebot.LEER);
        erinnere(merkzettel);
        horche();
    }

    private void horche() {
        Runnable filtere = () -> {
            if (!text.isDisposed()) {
                filtere();
            }
        };
        text.addModifyListener(e -> text.getDisplay().timerExec(TIPPPAUSE_MS, filtere));
        status.addListener(SWT.Selection, e -> filtere());
        tag.addListener(SWT.Selection, e -> uebernimmTag());
        tag.addListener(SWT.DefaultSelection, e -> uebernimmTag());
        tag.addListener(SWT.FocusOut, e -> uebernimmTag());
    }

    /** Lets the person type words to look for. */
    void setzeFokus() {
        text.setFocus();
        text.selectAll();
    }

    /** What is asked now. */
    Frage frageJetzt() {
        return new Frage(stichtag, szenario.wert().orElse(""), vergleich.wert().orElse(null));
    }

    /** What is to be seen now. */
    Filter filterJetzt() {
        return new Filter(
                text.getText(),
                stelle.wert().orElse(""),
                gremium.wert().orElse(""),
                raum.wert().orElse(""),
                Statuswahl.values()[Math.max(0, status.getSelectionIndex())]);
    }

    /** Shows or hides the fields that narrow the lists; hidden ones still count. */
    void zeigeFilter(boolean ja) {
        for (Control feld : List.of(status, stelle.widget(), gremium.widget(), raum.widget())) {
            ((RowData) feld.getLayoutData()).exclude = !ja;
            feld.setVisible(ja);
        }
        leiste.getParent().layout(true, true);
    }

    /** Shows everything again. */
    void leereFilter() {
        text.setText("");
        status.select(0);
        stelle.waehle(null);
        gremium.waehle(null);
        raum.waehle(null);
        filtere();
    }

    /** Asks for a scenario, and for another one beside it. */
    void waehle(String name, String daneben) {
        szenario.waehle(name);
        vergleich.waehle(daneben);
        frage();
    }

    private void frage() {
        beiFrage.accept(frageJetzt());
    }

    private void filtere() {
        beiFilter.accept(filterJetzt());
    }

    private void uebernimmTag() {
        String getippt = tag.getText().strip();
        Optional<LocalDate> neuer = Frage.tag(getippt);
        boolean gilt = getippt.isEmpty() || neuer.isPresent();
        tag.setForeground(gilt ? null : JFaceResources.getColorRegistry().get("org.leitwerk.ui.ton.schlecht"));
        tag.setToolTipText(gilt ? Messages.StichtagWie : Messages.StichtagFalsch);
        LocalDate alter = stichtag;
        if (gilt) {
            stichtag = neuer.orElse(null);
        }
        if (gilt && !Objects.equals(alter, stichtag)) {
            frage();
        }
    }

    /** Offers what there is to choose from in a plan. */
    void biete(Lage.Angebot angebot) {
        List<Wahlfeld.Wahl> szenarien = new ArrayList<>();
        angebot.szenarien().forEach(eines -> szenarien.add(new Wahlfeld.Wahl(eines.name(), eines.titel())));
        szenario.biete(Messages.OhneSzenario, szenarien);
        List<Wahlfeld.Wahl> daneben = new ArrayList<>(szenarien);
        daneben.add(0, new Wahlfeld.Wahl("", Messages.OhneSzenario));
        vergleich.biete(Messages.KeinVergleich, daneben);
        stelle.biete(NLS.bind(Messages.Alle, Messages.FilterStelle), titel(angebot.stellen()));
        gremium.biete(NLS.bind(Messages.Alle, Messages.FilterGremium), titel(angebot.gremien()));
        raum.biete(NLS.bind(Messages.Alle, Messages.FilterRaum), titel(angebot.raeume()));
        String getippt = tag.getText();
        String[] jahre = angebot.jahre().stream().map(jahr -> "31.12." + jahr).toArray(String[]::new);
        if (!Arrays.equals(jahre, tag.getItems())) {
            tag.setItems(jahre);
            tag.setText(getippt);
        }
    }

    private static List<Wahlfeld.Wahl> titel(List<String> titel) {
        return titel.stream().map(einer -> new Wahlfeld.Wahl(einer, einer)).toList();
    }

    private void erinnere(IMemento alter) {
        stichtag = Frage.tag(Merkzettel.text(alter, "stichtag")).orElse(null);
        tag.setText(Frage.text(stichtag));
        text.setText(Merkzettel.text(alter, "filter"));
        status.select(Merkzettel.wert(alter, "status", Statuswahl.ALLE).ordinal());
        szenario.erinnere(alter, "szenario");
        vergleich.erinnere(alter, "vergleich");
        stelle.erinnere(alter, "stelle");
        gremium.erinnere(alter, "gremium");
        raum.erinnere(alter, "raum");
    }

    /** Keeps everything that was chosen. */
    void merke(IMemento neuer) {
        neuer.putString("stichtag", Frage.text(stichtag));
        neuer.putString("filter", text.getText());
        neuer.putString("status", filterJetzt().status().name());
        szenario.merke(neuer, "szenario");
        vergleich.merke(neuer, "vergleich");
        stelle.merke(neuer, "stelle");
        gremium.merke(neuer, "gremium");
        raum.merke(neuer, "raum");
    }
}
