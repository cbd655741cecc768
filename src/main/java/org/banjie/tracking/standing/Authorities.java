package org.banjie.tracking.standing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.banjie.casework.facts.CaseFile;
import org.banjie.casework.facts.Signer;
import org.banjie.jurisdiction.UnitLevel;
import org.banjie.jurisdiction.Units;
import org.banjie.notices.catalogue.Catalogue;
import org.banjie.notices.catalogue.Organ;
import org.banjie.words.Sentences;
import org.springframework.stereotype.Component;

/** An office as it signs, in full: 上海市松江区中山街道办事处, not the name of the place alone. */
@Component
class Authorities {

    private final Catalogue catalogue;
    private final Units units;
    private final Signer signer;
    private final Sentences sentences;
    private final Clock clock;

    Authorities(Catalogue catalogue, Units units, Signer signer, Sentences sentences, Clock clock) {
        this.catalogue = catalogue;
        this.units = units;
        this.signer = signer;
        this.sentences = sentences;
        this.clock = clock;
    }

    /** In English with the English name of the place before it: the name it signs with is Chinese. */
    String name(String unit, LocalDate on, Locale locale) {
        var place = units.find(unit).map(one -> one.in(locale)).orElse(unit);
        var signs = catalogue.organIfAny(unit, on).map(Organ::name);
        return Locale.CHINESE.getLanguage().equals(locale.getLanguage())
                ? signs.orElse(place)
                : signs.map(name -> place + " (" + name + ")").orElse(place);
    }

    /** The office that works on a case, where it is and how it is reached; empty where the kind names others to call. */
    Optional<String> desk(CaseFile file) {
        if (file.kind().jurisdiction().signedBy() == UnitLevel.DISTRICT) return Optional.empty();
        return catalogue
                .organIfAny(signer.of(file.found()), LocalDate.now(clock))
                .filter(organ -> organ.address() != null && organ.phone() != null)
                .map(organ -> sentences.of("tracking.desk", organ.name(), organ.address(), organ.phone()));
    }
}
