package org.banjie.worklist.batch;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.banjie.access.Actor;
import org.banjie.cases.Cases;
import org.banjie.casework.facts.Facts;
import org.banjie.casework.facts.Rights;
import org.banjie.files.Sha256;
import org.banjie.kinds.Sight;
import org.banjie.notices.Specimens;
import org.banjie.refusal.Invalid;
import org.banjie.refusal.Refusal;
import org.banjie.words.Sentences;
import org.banjie.worklist.decide.Rehearsals;
import org.banjie.worklist.decide.Rehearsed;
import org.banjie.worklist.drafts.StepDraft;
import org.banjie.worklist.drafts.StepDrafts;
import org.banjie.worklist.items.WorkItem;
import org.banjie.worklist.words.Lamps;
import org.banjie.worklist.words.Lamps.Lamp;
import org.springframework.stereotype.Component;

/** Lays several cases out to be looked at: of each its first lines, its paper, and what would come of it. */
@Component
class Looks {

    private final Cases cases;
    private final Rights rights;
    private final Facts facts;
    private final Rehearsals rehearsals;
    private final Together together;
    private final StepDrafts drafts;
    private final Specimens press;
    private final Lamps lamps;
    private final Sentences sentences;

    Looks(
            Cases cases,
            Rights rights,
            Facts facts,
            Rehearsals rehearsals,
            Together together,
            StepDrafts drafts,
            Specimens press,
            Lamps lamps,
            Sentences sentences) {
        this.cases = cases;
        this.rights = rights;
        this.facts = facts;
        this.rehearsals = rehearsals;
        this.together = together;
        this.drafts = drafts;
        this.press = press;
        this.lamps = lamps;
        this.sentences = sentences;
    }

    List<Look> of(Actor actor, List<WorkItem> items, Together.Said said, Locale locale) {
        var lit = lamps.of(items, locale);
        return items.stream()
                .map(item -> one(actor, item, lit.get(item.taskId()), said, locale))
                .toList();
    }

    /** The same without asking what would come of them: they cannot be decided together, or are only passed on. */
    List<Look> plain(Actor actor, List<WorkItem> items, Locale locale) {
        var lit = lamps.of(items, locale);
        return items.stream()
                .map(item -> look(actor, item, lit.get(item.taskId()), Map.of(), null, null))
                .toList();
    }

    private Look one(Actor actor, WorkItem item, Lamp lamp, Together.Said said, Locale locale) {
        var shown = shown(actor, item, locale);
        try {
            if (hasDraft(actor, item)) return look(actor, item, lamp, shown, null, sentences.in(locale, "batch.draft"));
            var comes = rehearsals.of(actor, item, together.completion(item, said), locale);
            return look(actor, item, lamp, shown, comes, null);
        } catch (Refusal refusal) {
            return look(actor, item, lamp, shown, null, why(refusal, locale));
        }
    }

    private Look look(
            Actor actor, WorkItem item, Lamp lamp, Map<String, String> shown, Rehearsed comes, String problem) {
        return new Look(
                item.taskId(),
                item.caseNo(),
                rights.nameFor(actor, item.kind(), item.what().applicant()),
                lamp,
                shown,
                comes == null ? Map.of() : papers(comes),
                comes == null ? List.of() : comes.next(),
                seen(shown),
                problem);
    }

    /** What they have begun to fill in themselves is for this one case. */
    private boolean hasDraft(Actor actor, WorkItem item) {
        return drafts.find(item.taskId(), actor.uid())
                .filter(kept -> !kept.typed().equals(StepDraft.NOTHING))
                .isPresent();
    }

    /** What was shown of a case, in short. */
    String seen(Actor actor, WorkItem item, Locale locale) {
        return seen(shown(actor, item, locale));
    }

    private static String seen(Map<String, String> shown) {
        return new Sha256().add(shown.toString()).endInHex();
    }

    private Map<String, String> shown(Actor actor, WorkItem item, Locale locale) {
        var found = cases.get(item.caseNo());
        return rights.sight(actor, found).compareTo(Sight.READING) >= 0 ? facts.shown(found, locale) : Map.of();
    }

    private Map<String, String> papers(Rehearsed comes) {
        var titles = new LinkedHashMap<String, String>();
        comes.papers().forEach(one -> titles.put(one.code(), press.title(one.code(), one.given())));
        return titles;
    }

    /** Why one cannot be done, in words. */
    String why(Refusal refusal, Locale locale) {
        return refusal instanceof Invalid invalid && !invalid.errors().isEmpty()
                ? sentences.in(locale, invalid.errors().get(0))
                : sentences.in(locale, refusal);
    }
}
