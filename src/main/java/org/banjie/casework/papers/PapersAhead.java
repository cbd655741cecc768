package org.banjie.casework.papers;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.banjie.flow.Ahead;
import org.springframework.stereotype.Component;

/** The papers a case is about to issue, told from the verbs that stand next in its model. */
@Component
public class PapersAhead {

    private static final Pattern ISSUES =
            Pattern.compile("caseSteps\\.issue\\w*\\(caseNo, '([\\w-]+)'(?:, '([\\w:-]+)')?\\)");

    private final Ahead ahead;
    private final PaperFacts facts;

    PapersAhead(Ahead ahead, PaperFacts facts) {
        this.ahead = ahead;
        this.facts = facts;
    }

    /** A paper and what it would say. */
    public record Planned(String code, Map<String, Object> given) {}

    /** Those that are next as the case stands, in the transaction that has brought it there. */
    public List<Planned> of(String caseNo) {
        return ahead.waiting(caseNo).stream()
                .flatMap(verb -> Issue.in(verb).stream())
                .map(issue -> new Planned(issue.paper(), facts.ahead(caseNo, issue.act())))
                .toList();
    }

    /** Whether ending a step so may issue a paper at once. */
    public boolean any(String version, String step, String outcome) {
        return any(ahead.after(version, step, outcome));
    }

    private static boolean any(Collection<String> verbs) {
        return verbs.stream().anyMatch(verb -> Issue.in(verb).isPresent());
    }

    private record Issue(String paper, String act) {

        static Optional<Issue> in(String verb) {
            var matcher = ISSUES.matcher(verb);
            return matcher.find() ? Optional.of(new Issue(matcher.group(1), matcher.group(2))) : Optional.empty();
        }
    }
}
