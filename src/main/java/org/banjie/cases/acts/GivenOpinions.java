package org.banjie.cases.acts;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The opinions given on one case, in their order, for whatever is asked of them. */
record GivenOpinions(List<One> given) {

    /**
     * @param since what the step of it, or the place it was put to, has been called since: it counts for those, too
     * @param prepared uids of the colleagues who had prepared it
     */
    record One(int no, Opinion opinion, Set<String> since, List<String> prepared) {

        private boolean isOf(String id, Collection<String> asked) {
            return asked.contains(id) || since.stream().anyMatch(asked::contains);
        }

        boolean ended(Collection<String> steps) {
            return opinion instanceof StepEnded ended && isOf(ended.step(), steps);
        }

        private boolean movedBy(MovedBy those) {
            return ended(those.steps())
                    || opinion instanceof ExitTaken taken && those.exits().contains(taken.code())
                    || opinion instanceof PutByHand put
                            && put.to().filter(to -> isOf(to, those.places())).isPresent();
        }

        /** The one of those steps that it counts for. */
        private String countsFor(Set<String> steps) {
            return since.stream().filter(steps::contains).sorted().findFirst().orElseGet(() -> ((StepEnded) opinion)
                    .step());
        }

        private Stream<String> people() {
            var said = opinion.said();
            return Stream.concat(Stream.of(said.by(), said.onBehalfOf()), prepared.stream())
                    .filter(Objects::nonNull);
        }
    }

    /** The number of the last, 0 where there is none. */
    int last() {
        return given.isEmpty() ? 0 : given.get(given.size() - 1).no();
    }

    List<Opinion> all() {
        return given.stream().map(One::opinion).toList();
    }

    Optional<StepEnded> lastEnding(Set<String> steps) {
        return newest(StepEnded.class, one -> one.ended(steps));
    }

    List<ExitTaken> exits(String code) {
        return given.stream()
                .map(One::opinion)
                .flatMap(one -> one instanceof ExitTaken taken ? Stream.of(taken) : Stream.empty())
                .filter(taken -> taken.code().equals(code))
                .toList();
    }

    Optional<CaseMove> lastMove() {
        return newest(CaseMove.class, one -> one.opinion() instanceof CaseMove);
    }

    Optional<CaseMove> lastMove(MovedBy those) {
        return newest(CaseMove.class, one -> one.movedBy(those));
    }

    int countEndings(String step, Set<String> outcomes) {
        return (int) given.stream()
                .filter(one -> one.ended(Set.of(step)))
                .filter(one -> outcomes.contains(((StepEnded) one.opinion()).outcome()))
                .count();
    }

    Set<String> authors(Set<String> steps) {
        var latest = new HashMap<String, One>();
        given.stream().filter(one -> one.ended(steps)).forEach(one -> latest.put(one.countsFor(steps), one));
        return people(latest.values().stream());
    }

    Set<String> workedOn() {
        return people(given.stream()
                .filter(one -> one.opinion() instanceof StepEnded || one.opinion() instanceof Countersigned));
    }

    private static Set<String> people(Stream<One> of) {
        return of.flatMap(One::people).collect(Collectors.toUnmodifiableSet());
    }

    private <T> Optional<T> newest(Class<T> sort, Predicate<One> those) {
        var found = given.stream().filter(those).reduce((earlier, later) -> later);
        return found.map(One::opinion).map(sort::cast);
    }
}
