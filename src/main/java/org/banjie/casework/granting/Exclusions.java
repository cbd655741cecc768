package org.banjie.casework.granting;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.banjie.cases.Case;
import org.banjie.cases.Cases;
import org.banjie.kinds.Excluded;
import org.banjie.kinds.Kind;
import org.banjie.kinds.Kinds;
import org.banjie.kinds.own.GrantsOnFile;
import org.banjie.kinds.own.GrantsOnFile.Running;
import org.banjie.words.Words;
import org.springframework.stereotype.Component;

/** What somebody has already that excludes what is applied for, or is counted against it, as the guide says. */
@Component
public class Exclusions {

    private final GrantsOnFile granted;
    private final Cases cases;
    private final Kinds kinds;

    Exclusions(GrantsOnFile granted, Cases cases, Kinds kinds) {
        this.granted = granted;
        this.cases = cases;
        this.kinds = kinds;
    }

    /**
     * A term of the guide that is met.
     *
     * @param by the case in which the other was decided
     * @param what the other is called
     */
    public record Met(Excluded term, Case by, Words what, LocalDate since) {

        public boolean refuses() {
            return term.refuses();
        }
    }

    /**
     * Whoever asks decides who may know.
     *
     * @param idNo of whom it is applied for; empty for a number that is not known
     * @param category what of the kind; null where it has no categories
     */
    public List<Met> of(Kind kind, String category, String idNo) {
        var terms =
                kind.excludes().stream().filter(term -> term.concerns(category)).toList();
        if (terms.isEmpty() || idNo.isBlank()) return List.of();
        var running = granted.runningOf(idNo);
        var by = cases.byNumber(running.stream().map(Running::caseNo).toList());
        return running.stream().flatMap(one -> met(terms, one, by)).toList();
    }

    /** Those of a case, for whom it is applied for. */
    public List<Met> of(Case found) {
        var kind = kinds.get(found.kind());
        if (kind.excludes().isEmpty()) return List.of();
        return of(kind, found.category(), cases.applicant(found.caseNo()).idNo());
    }

    private Stream<Met> met(List<Excluded> terms, Running one, Map<String, Case> by) {
        return Optional.ofNullable(by.get(one.caseNo())).stream().flatMap(found -> terms.stream()
                .filter(term -> term.means(found.kind(), category(one, found)))
                .map(term -> new Met(term, found, called(one, found), one.since())));
    }

    private static String category(Running one, Case found) {
        return one.category() == null ? found.category() : one.category();
    }

    private Words called(Running one, Case found) {
        return kinds.get(found.kind()).matter(category(one, found));
    }
}
