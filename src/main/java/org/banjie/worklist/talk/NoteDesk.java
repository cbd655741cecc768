package org.banjie.worklist.talk;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.banjie.access.Actor;
import org.banjie.access.Grant;
import org.banjie.journal.Act;
import org.banjie.journal.Journal;
import org.banjie.refusal.InputError;
import org.banjie.refusal.Invalid;
import org.banjie.refusal.Refusal;
import org.banjie.refusal.RefusalKind;
import org.banjie.worklist.list.Follows;
import org.banjie.worklist.talk.Note.Asked;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes notes about a case, asks colleagues, answers them, and sends them the case; each on record, without the words. */
@Service
@Transactional
class NoteDesk {

    static final int LONGEST_COPY = 500;

    private final Listeners listeners;
    private final Notes notes;
    private final Follows follows;
    private final Journal journal;
    private final Clock clock;

    NoteDesk(Listeners listeners, Notes notes, Follows follows, Journal journal, Clock clock) {
        this.listeners = listeners;
        this.notes = notes;
        this.follows = follows;
        this.journal = journal;
        this.clock = clock;
    }

    /** Oldest first. @throws Refusal as {@link Listeners#demand} */
    @Transactional(readOnly = true)
    public List<Note> of(Actor actor, String caseNo) {
        listeners.demand(actor, caseNo);
        return notes.of(caseNo);
    }

    /**
     * @return its id
     * @throws Refusal as {@link Listeners#demand}; CONFLICT {@code answered} by whoever has answered already
     * @throws Invalid with every fault of words and people
     */
    public UUID write(Actor actor, String caseNo, Wanted wanted) {
        var found = listeners.hold(actor, caseNo);
        var faults = new ArrayList<>(wanted.faults());
        faults.addAll(listeners.faults(actor, found, wanted.to()));
        if (wanted.answers() != null && !notes.asks(wanted.answers(), caseNo, actor.uid())) {
            faults.add(new InputError("answers", "not-asked", "talk.answers.not-asked"));
        }
        if (!faults.isEmpty()) throw new Invalid(faults);
        var asked = wanted.to().stream().map(uid -> new Asked(uid, null, false)).toList();
        var at = clock.instant();
        var note = new Note(UUID.randomUUID(), caseNo, actor.uid(), at, wanted.text(), wanted.answers(), asked);
        notes.add(note);
        if (wanted.answers() != null && !notes.answered(wanted.answers(), actor.uid(), at)) {
            throw new Refusal(RefusalKind.CONFLICT, "answered", "talk.answers.already");
        }
        record(actor, caseNo, verb(wanted), wanted.to());
        return note.id();
    }

    /**
     * Puts the case among those that colleagues follow (抄送), with who did so and a word.
     *
     * @param note may be missing
     */
    public void copy(Actor actor, String caseNo, List<String> to, String note) {
        var found = listeners.hold(actor, caseNo);
        var people = Wanted.people(to);
        var words = note == null || note.isBlank() ? null : note.strip();
        var faults = new ArrayList<InputError>();
        if (people.isEmpty()) faults.add(new InputError("to", "required", "talk.to.required"));
        Wanted.tooMany(people).ifPresent(faults::add);
        faults.addAll(listeners.faults(actor, found, people));
        if (words != null && words.length() > LONGEST_COPY) {
            faults.add(new InputError("note", "too-long", "talk.note.too-long", LONGEST_COPY));
        }
        if (!faults.isEmpty()) throw new Invalid(faults);
        // whoever records holds the case's chain first, and the rows of those who follow it after that
        record(actor, caseNo, "copied", people);
        people.forEach(uid -> follows.copy(uid, caseNo, actor.uid(), words));
    }

    private static String verb(Wanted wanted) {
        if (wanted.answers() != null) return "answered";
        return wanted.to().isEmpty() ? "noted" : "asked";
    }

    private void record(Actor actor, String caseNo, String verb, List<String> people) {
        var office =
                actor.grants().stream().map(Grant::unit).sorted().findFirst().orElse("");
        var detail = new HashMap<String, String>();
        if (!people.isEmpty()) detail.put("asked", String.join(",", people));
        journal.record(new Act(caseNo, actor.uid(), office, verb, Map.copyOf(detail)));
    }
}
