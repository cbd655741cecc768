package org.banjie.worklist.pause;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.banjie.access.Actor;
import org.banjie.cases.Case;
import org.banjie.casework.facts.Rights;
import org.banjie.kinds.Sight;
import org.banjie.time.limits.LimitText;
import org.banjie.time.limits.Limits;
import org.banjie.time.limits.StatutoryLimit;
import org.banjie.time.limits.Stood;
import org.banjie.words.Sentences;
import org.banjie.worklist.pause.PauseReasons.Who;
import org.banjie.worklist.pause.PauseView.Code;
import org.springframework.stereotype.Component;

/** What there is to say of the standing still of a case's limit; nothing where the law does not let it. */
@Component
class PauseParts {

    private final StoppedClocks clocks;
    private final PauseReasons reasons;
    private final PauseRights may;
    private final CasePauses said;
    private final PauseNotice notice;
    private final Limits limits;
    private final LimitText words;
    private final Rights rights;
    private final Sentences sentences;
    private final Clock clock;

    PauseParts(
            StoppedClocks clocks,
            PauseReasons reasons,
            PauseRights may,
            CasePauses said,
            PauseNotice notice,
            Limits limits,
            LimitText words,
            Rights rights,
            Sentences sentences,
            Clock clock) {
        this.clocks = clocks;
        this.reasons = reasons;
        this.may = may;
        this.said = said;
        this.notice = notice;
        this.limits = limits;
        this.words = words;
        this.rights = rights;
        this.sentences = sentences;
        this.clock = clock;
    }

    /** Empty while it runs. */
    Optional<String> still(Case found, Locale locale) {
        return clocks.running(found)
                .filter(StatutoryLimit::isPaused)
                .flatMap(limit -> limits.pauses(found.caseNo(), limit.code()).stream()
                        .filter(Stood::isNow)
                        .findFirst())
                .map(one -> words.of(one, locale));
    }

    /** Empty where it runs and the reader cannot let it stand still. */
    Optional<PauseView> view(Actor actor, Case found, Locale locale) {
        var still = still(found, locale);
        if (still.isEmpty() && clocks.running(found).isEmpty()) return Optional.empty();
        var codes = still.isPresent() ? List.<Code>of() : codes(actor, found, locale);
        if (still.isEmpty() && codes.isEmpty()) return Optional.empty();
        var open = said.open(found.caseNo());
        var sight = rights.sight(actor, found);
        var reads = sight.compareTo(Sight.MASKED) > 0;
        return Optional.of(new PauseView(
                found.caseNo(),
                still.orElse(null),
                open.filter(one -> still.isPresent() && reads)
                        .map(CasePauses.Said::reason)
                        .orElse(null),
                still.isPresent() && sight == Sight.FULL
                        ? notice.of(found.caseNo()).orElse(null)
                        : null,
                still.isPresent() && mayResume(actor, found, open),
                codes,
                LocalDate.now(clock).plusDays(1)));
    }

    private boolean mayResume(Actor actor, Case found, Optional<CasePauses.Said> open) {
        var who = open.flatMap(one -> reasons.find(found, one.code()))
                .map(Reason::who)
                .orElse(Who.HOLDER);
        return may.may(actor, found, who);
    }

    private List<Code> codes(Actor actor, Case found, Locale locale) {
        return reasons.of(found).stream()
                .filter(one -> one.who() != Who.FLOW && may.may(actor, found, one.who()))
                .map(one -> new Code(one.code(), sentences.in(locale, "time.pause." + one.code()), one.basis()))
                .toList();
    }
}
