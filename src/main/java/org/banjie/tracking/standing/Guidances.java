package org.banjie.tracking.standing;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.banjie.cases.Case;
import org.banjie.kinds.own.Guidance;
import org.springframework.stereotype.Component;

/** What the kind of a case has to say to its applicant in its own words. */
@Component
public class Guidances {

    private final List<Guidance> all;

    Guidances(List<Guidance> all) {
        this.all = all;
    }

    public Optional<Guidance.Told> of(Case found, Locale locale) {
        return ofKind(found).map(one -> one.of(found, locale));
    }

    /** The sentence alone. */
    Optional<String> sentence(Case found, Locale locale) {
        return ofKind(found).map(one -> one.sentence(found, locale));
    }

    private Optional<Guidance> ofKind(Case found) {
        return all.stream().filter(one -> one.kind().equals(found.kind())).findFirst();
    }
}
