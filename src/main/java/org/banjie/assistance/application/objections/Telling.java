package org.banjie.assistance.application.objections;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.banjie.access.recusals.Recusals;
import org.banjie.cases.Applicant;
import org.banjie.cases.ApplicantType;
import org.banjie.cases.Cases;
import org.banjie.casework.Openings;
import org.banjie.journal.Act;
import org.banjie.journal.Journal;
import org.banjie.kinds.own.Opening;
import org.banjie.notices.messages.MessageGivenUp;
import org.banjie.notices.messages.MessageSent;
import org.banjie.notices.messages.Messages;
import org.banjie.numbers.Typed;
import org.banjie.words.Sentences;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whoever brought something forward under their name is told what became of it (条例第四十八条、第五十条, 民发〔2021〕57号第二十条、
 * 第三十七条): who did so on-line and left a mobile phone by message, everybody else by the office in a case of its own, which
 * carries no name and is seen by nobody who must not know it. Who gave no name cannot be told.
 */
@Component
public class Telling {

    /** The kinds of those cases. */
    public static final String OF_OBJECTIONS = "feedback";

    public static final String OF_COMPLAINTS = "complaint-feedback";

    /** Whether the office has to look into it first, as such a case is opened. */
    public static final String LOOK_INTO = "lookInto";

    private static final String MOBILE = "1[3-9]\\d{9}";

    private final Objections entries;
    private final ObjectionOutcomes outcomes;
    private final Cases cases;
    private final Openings openings;
    private final Recusals recusals;
    private final Messages messages;
    private final Journal journal;
    private final Sentences sentences;
    private final Clock clock;

    Telling(
            Objections entries,
            ObjectionOutcomes outcomes,
            Cases cases,
            Openings openings,
            Recusals recusals,
            Messages messages,
            Journal journal,
            Sentences sentences,
            Clock clock) {
        this.entries = entries;
        this.outcomes = outcomes;
        this.cases = cases;
        this.openings = openings;
        this.recusals = recusals;
        this.messages = messages;
        this.journal = journal;
        this.sentences = sentences;
        this.clock = clock;
    }

    /** One that has been dealt with. Who is being told already is not told twice. */
    void of(Objection settled) {
        if (!settled.isToBeTold() || settled.answer() != null || settled.byMessage()) return;
        if (settled.way().equals(ObjectionInput.ONLINE) && isMobile(settled.contact())) byMessage(settled);
        else byTheOffice(settled);
    }

    /** The gateway took the message: it is recorded by itself. */
    @EventListener
    @Transactional
    void sent(MessageSent message) {
        entries.answeredBy(message.id()).filter(Objection::isToBeTold).ifPresent(one -> {
            outcomes.told(one.id(), LocalDate.now(clock), sentences.onPaper("objections.told.by-message"));
            journal.record(new Act(one.caseNo(), "system", street(one), "objection-answered", Map.of()));
        });
    }

    /** No message reaches them, so the office has to. */
    @EventListener
    @Transactional
    void givenUp(MessageGivenUp message) {
        entries.answeredBy(message.id()).filter(Objection::isToBeTold).ifPresent(this::byTheOffice);
    }

    /** Under a name of its own, so that it shows on no page about the case. */
    private void byMessage(Objection settled) {
        var message = messages.write(
                "objection/" + settled.id(),
                Typed.phone(settled.contact()),
                Locale.CHINA,
                "objection-dealt-with",
                settled.receivedOn(),
                settled.receipt(),
                dealtWith(settled));
        outcomes.answerBy(settled.id(), message);
    }

    /** What was done about it and what was found, on paper. */
    private String dealtWith(Objection settled) {
        return DealtWith.onPaper(settled, sentences);
    }

    /** One that is looked into by itself: in the case in which the office then tells what it found. */
    void lookInto(Objection entry) {
        byTheOffice(entry);
    }

    private void byTheOffice(Objection settled) {
        var about = cases.get(settled.caseNo());
        var answers = JsonNodeFactory.instance
                .objectNode()
                .put("about", settled.caseNo())
                .put("receipt", settled.receipt())
                .put(LOOK_INTO, settled.isUnderWay());
        var answer = openings.open(new Opening(
                settled.isComplaint() ? OF_COMPLAINTS : OF_OBJECTIONS,
                about.category(),
                about.area(),
                null,
                new Applicant(ApplicantType.PERSON, sentences.onPaper("objections.somebody." + settled.sort()), "", ""),
                answers,
                "system"));
        outcomes.answerIn(settled.id(), answer);
        recusals.of(settled.caseNo()).forEach(uid -> keepAway(answer, uid, settled.caseNo(), "system"));
    }

    /** Whoever must keep away from the case must not learn who objected to it either. */
    public void keepAway(String answer, String uid, String caseNo, String by) {
        recusals.recuse(answer, uid, sentences.onPaper("objections.kept-away", caseNo), by);
    }

    private String street(Objection one) {
        return cases.get(one.caseNo()).street();
    }

    private static boolean isMobile(String contact) {
        return Typed.phone(contact).matches(MOBILE);
    }
}
