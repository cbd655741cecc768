package org.banjie.casework.granting;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;
import org.banjie.access.Actor;
import org.banjie.cases.Case;
import org.banjie.casework.facts.Rights;
import org.banjie.words.Sentences;
import org.springframework.stereotype.Component;

/** Why a case can only be refused, as far as its guide says so, in the words of the decision: in Chinese, as the paper is. */
@Component
public class RefusalReasons {

    private static final Locale OF_PAPERS = Locale.CHINA;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu年M月d日", OF_PAPERS);

    private final Exclusions exclusions;
    private final Rights rights;
    private final Sentences sentences;

    RefusalReasons(Exclusions exclusions, Rights rights, Sentences sentences) {
        this.exclusions = exclusions;
        this.rights = rights;
        this.sentences = sentences;
    }

    /** Empty where nothing refuses it, or nothing that this person may know. */
    public String of(Actor actor, Case found) {
        var all = exclusions.of(found).stream().filter(MetTerm::refuses).toList();
        if (all.isEmpty()) return "";
        var seen = rights.visibleAmong(
                actor, all.stream().map(MetTerm::by).distinct().toList());
        return all.stream()
                .filter(met -> seen.contains(met.by()))
                .map(this::said)
                .collect(Collectors.joining());
    }

    private String said(MetTerm met) {
        return sentences.in(
                OF_PAPERS,
                "kinds.excluded.reason",
                met.what(),
                DAY.format(met.since()),
                met.term().says(),
                met.term().basis());
    }
}
