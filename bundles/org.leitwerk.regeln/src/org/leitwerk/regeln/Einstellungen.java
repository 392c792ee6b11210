package org.leitwerk.regeln;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.leitwerk.steuerung.Planung;
import org.leitwerk.steuerung.Regeleinstellung;
import org.leitwerk.steuerung.Regelstufe;

/**
 * What a plan has set about rules: levels and thresholds. A later setting for the same rule overrides an earlier one
 * where it says something.
 */
final class Einstellungen {

    private final Map<String, Stufe> stufen = new HashMap<>();
    private final Map<String, BigDecimal> schwellen = new HashMap<>();

    /** Settings of a plan; a plan without head has none. */
    Einstellungen(Optional<Planung> planung) {
        planung.ifPresent(kopf -> kopf.getRegeln().forEach(this::nimmAuf));
    }

    Optional<Stufe> stufe(String regel) {
        return Optional.ofNullable(stufen.get(regel));
    }

    BigDecimal schwelle(String regel, BigDecimal vorgabe) {
        return schwellen.getOrDefault(regel, vorgabe);
    }

    private void nimmAuf(Regeleinstellung einstellung) {
        String regel = Kennung.gemeint(einstellung.getRegel());
        if (einstellung.getStufe() != null && einstellung.getStufe() != Regelstufe.OFFEN) {
            Stufe.aus(einstellung.getStufe().getName()).ifPresent(stufe -> stufen.put(regel, stufe));
        }
        if (einstellung.getSchwelle() != null) {
            schwellen.put(regel, einstellung.getSchwelle());
        }
    }
}
