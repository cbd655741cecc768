package org.banjie.relatives.comparison;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Holds households against the register by blind index: nobody's number is opened for it. */
@Component
public class Matching {

    private final Candidates candidates;
    private final ComparisonScope scope;
    private final Clock clock;

    Matching(Candidates candidates, ComparisonScope scope, Clock clock) {
        this.candidates = candidates;
        this.scope = scope;
        this.clock = clock;
    }

    /**
     * Whose relatives these people are, the closest relation of each.
     *
     * @param persons blind indexes of the household
     * @param offices the units that handle its case
     */
    public List<Hit> find(Collection<byte[]> persons, Set<String> offices) {
        return hits(candidates.of(persons, LocalDate.now(clock)), offices);
    }

    /** The same for candidates that were looked up for many cases at once. */
    public List<Hit> hits(Collection<Candidate> found, Set<String> offices) {
        var byPerson = found.stream()
                .filter(one -> offices.contains(one.office()) && scope.counts(one.capacity()))
                .sorted(Comparator.comparing(Candidate::relation))
                .collect(Collectors.groupingBy(Candidate::person));
        return byPerson.values().stream()
                .map(this::closest)
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Hit> closest(List<Candidate> ofOne) {
        return ofOne.stream()
                .flatMap(one -> scope.basis(one.relation()).stream()
                        .map(basis -> new Hit(one.person(), one.uid(), one.relation(), basis)))
                .findFirst();
    }
}
