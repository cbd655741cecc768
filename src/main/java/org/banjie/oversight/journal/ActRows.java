package org.banjie.oversight.journal;

import java.util.List;
import java.util.Optional;
import org.banjie.journal.JournalEntry;
import org.banjie.jurisdiction.Unit;
import org.banjie.jurisdiction.Units;
import org.banjie.words.Sentences;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Entries of the journal in words. */
@Component
public class ActRows {

    private final Units units;
    private final CaseModels models;
    private final FactWords facts;
    private final Sentences sentences;

    ActRows(Units units, CaseModels models, FactWords facts, Sentences sentences) {
        this.units = units;
        this.models = models;
        this.facts = facts;
        this.sentences = sentences;
    }

    /** An entry in words. */
    public record Row(JournalEntry entry, String who, String office, String act, List<ActFact> facts) {}

    public List<Row> of(List<JournalEntry> entries) {
        var known = models.of(entries);
        return entries.stream()
                .map(entry -> row(entry, known.getOrDefault(entry.chain(), models.none())))
                .toList();
    }

    /** What an act is called that is none of a kind's own. */
    String called(String verb) {
        return sentences.ofOr("oversight.act." + verb, sentences.ofOr("worklist.act." + verb, verb));
    }

    private Row row(JournalEntry entry, CaseModels.Of model) {
        var office = units.find(entry.office()).map(Unit::shown).orElse(entry.office());
        return new Row(entry, facts.person(entry.by()), office, act(entry, model), facts.of(entry, model));
    }

    /** What is done on a step is never an exit, whatever its code. */
    private String act(JournalEntry entry, CaseModels.Of model) {
        var exit = entry.detail().containsKey("step")
                ? Optional.<String>empty()
                : model.exit(entry.verb(), LocaleContextHolder.getLocale());
        var verb = verb(entry);
        return exit.orElseGet(() -> called(verb));
    }

    /** Passing a step on was called as an exit is once: it names its step, an exit has none. */
    private static String verb(JournalEntry entry) {
        if (!entry.verb().equals("transfer")) return entry.verb();
        return entry.detail().containsKey("step") ? "passed-on" : "transfer-exit";
    }
}
