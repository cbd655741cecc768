package org.banjie.worklist.talk;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.banjie.access.Actor;
import org.banjie.cases.Case;
import org.banjie.words.Sentences;
import org.banjie.worklist.list.Follows;
import org.banjie.worklist.talk.Talk.Line;
import org.banjie.worklist.talk.Talk.Person;
import org.banjie.worklist.words.Colleagues;
import org.banjie.worklist.words.Names;
import org.springframework.stereotype.Component;

/** Puts what was said about a case into words, for somebody who opens it: with that they have read it. */
@Component
class Talks {

    private final Listeners listeners;
    private final Notes notes;
    private final Follows follows;
    private final Colleagues colleagues;
    private final Sentences sentences;

    Talks(Listeners listeners, Notes notes, Follows follows, Colleagues colleagues, Sentences sentences) {
        this.listeners = listeners;
        this.notes = notes;
        this.follows = follows;
        this.colleagues = colleagues;
        this.sentences = sentences;
    }

    Talk opened(Actor actor, Case found, String task, Locale locale) {
        var all = notes.of(found.caseNo());
        notes.seen(found.caseNo(), actor.uid());
        return new Talk(
                found.caseNo(), task, lines(actor, all, colleagues.names(locale)), people(actor, found, locale));
    }

    /** Whoever follows the case has seen where it stands. */
    void looked(Actor actor, String caseNo) {
        follows.looked(actor.uid(), caseNo);
    }

    private static List<Line> lines(Actor actor, List<Note> all, Names names) {
        var byQuestion =
                all.stream().filter(one -> one.answers() != null).collect(Collectors.groupingBy(Note::answers));
        return all.stream()
                .filter(one -> one.answers() == null)
                .map(one -> line(actor, one, byQuestion, names))
                .toList();
    }

    private static Line line(Actor actor, Note note, Map<UUID, List<Note>> byQuestion, Names names) {
        var answers = byQuestion.getOrDefault(note.id(), List.of()).stream()
                .map(answer -> line(actor, answer, isNew(actor, note, answer), List.of(), names))
                .toList();
        return line(actor, note, false, answers, names);
    }

    private static Line line(Actor actor, Note note, boolean isNew, List<Line> answers, Names names) {
        var open = note.asked().stream()
                .filter(one -> one.answeredAt() == null)
                .map(one -> names.of(one.uid()))
                .toList();
        return new Line(
                note.id().toString(),
                names.of(note.by()),
                note.at(),
                note.text(),
                open,
                note.waitsFor(actor.uid()),
                isNew,
                answers);
    }

    private static boolean isNew(Actor actor, Note question, Note answer) {
        return actor.uid().equals(question.by())
                && question.asked().stream()
                        .filter(one -> one.uid().equals(answer.by()))
                        .anyMatch(one -> !one.seen());
    }

    private List<Person> people(Actor actor, Case found, Locale locale) {
        return listeners.choice(actor, found).stream()
                .map(one -> new Person(one.uid(), one.name(), role(one, locale)))
                .toList();
    }

    private String role(Actor one, Locale locale) {
        return one.roles().stream()
                .findFirst()
                .map(role -> sentences.inOr(locale, "access.role." + role, role))
                .orElse("");
    }
}
