package org.banjie.intake.applications;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.banjie.access.Actor;
import org.banjie.access.ActorType;
import org.banjie.cases.Case;
import org.banjie.casework.facts.Rights;
import org.banjie.casework.granting.Exclusions;
import org.banjie.casework.granting.MetTerm;
import org.banjie.kinds.Excluded;
import org.banjie.kinds.Excluded.Whose;
import org.banjie.kinds.Kind;
import org.banjie.kinds.Kinds;
import org.banjie.kinds.Sight;
import org.banjie.refusal.InputError;
import org.banjie.words.Words;
import org.springframework.stereotype.Component;

/**
 * Finds what whoever applies has already that excludes what they apply for, or is counted against it, before it is handed in.
 * Applicants are told of what they have themselves; staff of what they may see. What nobody could be told here is found when
 * the case is decided.
 */
@Component
public class Excluding {

    private final Exclusions exclusions;
    private final WhoseNumber numbers;
    private final Kinds kinds;
    private final Rights rights;

    Excluding(Exclusions exclusions, WhoseNumber numbers, Kinds kinds, Rights rights) {
        this.exclusions = exclusions;
        this.numbers = numbers;
        this.kinds = kinds;
        this.rights = rights;
    }

    /**
     * Such a grant, or such an application.
     *
     * @param what it is called
     * @param caseNo null for a member of the household who may not see the case it was decided in
     * @param granted whether it is granted; else it is applied for
     * @param refuses whether it keeps the application from being handed in, save by whoever wants a decision in writing
     */
    public record Found(
            Words what, String caseNo, LocalDate since, Words says, String basis, boolean granted, boolean refuses) {

        /** Key of what is said of it. */
        public String said() {
            if (refuses) return "intake.excluding.refused";
            return granted ? "intake.excluding.told" : "intake.excluding.applied";
        }
    }

    public List<Found> to(Actor actor, Application application) {
        // whoever applies for another, and a partner's program, learns nothing of anybody by typing in their number
        if (application.forAnother() || actor.type() == ActorType.PARTNER) return List.of();
        var kind = kinds.get(application.kind());
        var category = application
                .answers()
                .path(String.valueOf(kind.category().answer()))
                .asText(null);
        var all = numbers.of(actor, application)
                .map(number -> exclusions.of(kind, category, List.of(number)))
                .orElse(List.of());
        var seen = seen(actor, all);
        return all.stream()
                .filter(met -> seen.contains(met.by().caseNo()) || !actor.staff() && isOwn(met))
                .map(met -> found(met, seen))
                .toList();
    }

    /** What is granted to whoever applies they may know, wherever it was decided; of others only what they may see. */
    private static boolean isOwn(MetTerm met) {
        return met.granted() && met.term().of() == Whose.PERSON;
    }

    /** What keeps it from being handed in. */
    List<InputError> wrong(Actor actor, Kind kind, Application application) {
        if (kind.excludes().stream().noneMatch(Excluded::refuses)) return List.of();
        return to(actor, application).stream()
                .filter(Found::refuses)
                .map(one -> new InputError(
                        "applicant.idNo", "excluded", "intake.excluding.wrong", one.what(), one.says(), one.basis()))
                .toList();
    }

    private Set<String> seen(Actor actor, List<MetTerm> all) {
        var by = all.stream().map(MetTerm::by).distinct().toList();
        var seen = actor.staff()
                ? rights.visibleAmong(actor, by).stream()
                : by.stream().filter(one -> rights.sight(actor, one) != Sight.NONE);
        return seen.map(Case::caseNo).collect(Collectors.toSet());
    }

    private static Found found(MetTerm met, Set<String> seen) {
        var caseNo = met.by().caseNo();
        var term = met.term();
        return new Found(
                met.what(),
                seen.contains(caseNo) ? caseNo : null,
                met.since(),
                term.says(),
                term.basis(),
                met.granted(),
                met.refuses());
    }
}
