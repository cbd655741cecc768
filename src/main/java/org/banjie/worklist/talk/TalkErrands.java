package org.banjie.worklist.talk;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.banjie.access.Actor;
import org.banjie.access.Errand;
import org.banjie.access.Errands;
import org.banjie.cases.Case;
import org.banjie.cases.search.CaseSearch;
import org.banjie.casework.facts.Rights;
import org.banjie.worklist.talk.Notes.Waiting;
import org.banjie.worklist.words.Colleagues;
import org.banjie.worklist.words.Names;
import org.springframework.stereotype.Component;

/** What colleagues were asked about cases and have not answered, and what they were answered and have not read. */
@Component
class TalkErrands implements Errands {

    private final Notes notes;
    private final CaseSearch cases;
    private final Rights rights;
    private final Colleagues colleagues;

    TalkErrands(Notes notes, CaseSearch cases, Rights rights, Colleagues colleagues) {
        this.notes = notes;
        this.cases = cases;
        this.rights = rights;
        this.colleagues = colleagues;
    }

    @Override
    public List<Errand> of(Actor actor, Locale locale) {
        if (!actor.staff()) return List.of();
        var asked = notes.openFor(actor.uid());
        var answered = notes.unreadBy(actor.uid());
        if (asked.isEmpty() && answered.isEmpty()) return List.of();
        var seen = seen(actor, asked, answered);
        var names = colleagues.names(locale);
        return Stream.concat(
                        errands("talk.errand.question", asked, seen, names),
                        errands("talk.errand.answer", answered, seen, names))
                .limit(Errand.MOST)
                .toList();
    }

    /** Whoever must keep away by now, or has changed to another office, is not asked any more. */
    private Set<String> seen(Actor actor, List<Waiting> asked, List<Waiting> answered) {
        var numbers = Stream.concat(asked.stream(), answered.stream())
                .map(Waiting::caseNo)
                .collect(Collectors.toSet());
        return rights.visibleAmong(actor, cases.all(numbers)).stream()
                .map(Case::caseNo)
                .collect(Collectors.toSet());
    }

    private static Stream<Errand> errands(String key, List<Waiting> waiting, Set<String> seen, Names names) {
        return waiting.stream()
                .filter(one -> seen.contains(one.caseNo()))
                .map(one -> Errand.of(
                        key,
                        "/worklist/cases/" + one.caseNo() + "#notes",
                        one.at(),
                        names.of(one.who()),
                        one.caseNo()));
    }
}
