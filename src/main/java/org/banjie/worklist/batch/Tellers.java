package org.banjie.worklist.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.banjie.access.Actor;
import org.banjie.casework.facts.Rights;
import org.banjie.words.Sentences;
import org.banjie.worklist.items.WorkItem;
import org.springframework.stereotype.Component;

/** Says what became of each row. */
@Component
class Tellers {

    private final Rights rights;
    private final Looks looks;
    private final Faster faster;
    private final Sentences sentences;

    Tellers(Rights rights, Looks looks, Faster faster, Sentences sentences) {
        this.rights = rights;
        this.looks = looks;
        this.faster = faster;
        this.sentences = sentences;
    }

    /** @param done how those ended that were done, in words */
    Told of(Actor actor, Chosen chosen, List<RowResult> results, String done, Locale locale) {
        var known = chosen.known().stream().collect(Collectors.toMap(WorkItem::taskId, Function.identity()));
        var good = new ArrayList<Told.Line>();
        var bad = new ArrayList<Told.Line>();
        for (var result : results) {
            var item = known.get(result.taskId());
            if (result.isDone()) good.add(line(actor, item, done));
            else bad.add(failed(actor, item, result, locale));
        }
        return new Told(words(good.size(), bad.size(), done, locale), good, bad);
    }

    private String words(int good, int bad, String done, Locale locale) {
        if (bad == 0) return sentences.in(locale, "batch.told.all", good, done);
        return good == 0
                ? sentences.in(locale, "batch.told.none", bad)
                : sentences.in(locale, "batch.told.some", good, done, bad);
    }

    /** Where a colleague was faster, with who, when and what; of a step they must not know of, nothing but that. */
    private Told.Line failed(Actor actor, WorkItem item, RowResult result, Locale locale) {
        var why = looks.why(result.refusal(), locale);
        var told = faster.of(actor, result.refusal(), locale);
        if (item != null) return line(actor, item, told.map(Faster.Known::words).orElse(why));
        return told.map(one -> new Told.Line(
                        result.taskId(), one.row().caseNo(), one.row().applicant(), one.words()))
                .orElse(new Told.Line(result.taskId(), "", "", why));
    }

    private Told.Line line(Actor actor, WorkItem item, String what) {
        var who = rights.nameFor(actor, item.kind(), item.what().applicant());
        return new Told.Line(item.taskId(), item.caseNo(), who, what);
    }
}
