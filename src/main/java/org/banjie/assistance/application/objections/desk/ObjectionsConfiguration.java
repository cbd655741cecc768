package org.banjie.assistance.application.objections.desk;

import java.util.UUID;
import org.banjie.access.Circle;
import org.banjie.access.PublicPaths;
import org.banjie.assistance.application.objections.ObjectionRights;
import org.banjie.assistance.application.objections.ObjectionRows;
import org.banjie.assistance.application.objections.ObjectionSteps;
import org.banjie.assistance.application.objections.Objections;
import org.banjie.assistance.application.objections.Telling;
import org.banjie.assistance.application.objections.checks.DecidedIn;
import org.banjie.assistance.application.objections.checks.EachIsRead;
import org.banjie.assistance.application.objections.checks.FeedbackFacts;
import org.banjie.cases.CaseAnswers;
import org.banjie.kinds.own.AnswerRules;
import org.banjie.kinds.own.CaseFacts;
import org.banjie.kinds.own.NamedInJava;
import org.banjie.site.PublicEntry;
import org.banjie.vault.SealedColumn;
import org.banjie.words.Sentences;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What objections bring to the house: who may what, and what a change of keys has to reach. */
@Configuration(proxyBeanMethods = false)
class ObjectionsConfiguration {

    @Bean
    static PublicPaths objectionsPublic() {
        return PublicPaths.of("/objections", "/objections/received/*", "/objections/answer");
    }

    @Bean
    static PublicEntry objectionsEntry() {
        return new PublicEntry("objections.open.title", "objections.open.text", "/objections", 40);
    }

    @Bean
    static NamedInJava feedbackNamedInJava() {
        return NamedInJava.steps(Telling.OF_OBJECTIONS, ObjectionSteps.LOOK_INTO, ObjectionSteps.TELL)
                .sending(ObjectionDesk.TOLD);
    }

    @Bean
    static NamedInJava complaintFeedbackNamedInJava() {
        return NamedInJava.steps(Telling.OF_COMPLAINTS, ObjectionSteps.LOOK_INTO, ObjectionSteps.TELL)
                .sending(ObjectionDesk.TOLD);
    }

    @Bean
    static CaseFacts feedbackFacts(CaseAnswers answers, Objections entries, Sentences sentences) {
        return new FeedbackFacts(Telling.OF_OBJECTIONS, answers, entries, sentences);
    }

    @Bean
    static CaseFacts complaintFeedbackFacts(CaseAnswers answers, Objections entries, Sentences sentences) {
        return new FeedbackFacts(Telling.OF_COMPLAINTS, answers, entries, sentences);
    }

    @Bean
    static AnswerRules eachObjectionIsRead(Objections entries) {
        return new EachIsRead(DecidedIn.OBJECTION, entries);
    }

    @Bean
    static AnswerRules eachOtherObjectionIsRead(Objections entries) {
        return new EachIsRead(DecidedIn.ANOTHER, entries);
    }

    @Bean
    static Circle objectionsRecording() {
        return ObjectionRights.RECORDING;
    }

    @Bean
    static Circle objectionsReading() {
        return ObjectionRights.READING;
    }

    @Bean
    static Circle objectionsKnowing() {
        return ObjectionRights.KNOWING;
    }

    @Bean
    static Circle objectionsComplaints() {
        return ObjectionRights.COMPLAINTS;
    }

    @Bean
    static SealedColumn objectionWho() {
        return column("who");
    }

    @Bean
    static SealedColumn objectionContact() {
        return column("contact");
    }

    @Bean
    static SealedColumn objectionFacts() {
        return column("facts");
    }

    @Bean
    static SealedColumn objectionEvidence() {
        return column("evidence");
    }

    @Bean
    static SealedColumn objectionOutcomeReason() {
        return column("outcome_reason");
    }

    @Bean
    static SealedColumn objectionToldHow() {
        return column("told_how");
    }

    @Bean
    static SealedColumn objectionFoundWords() {
        return column("found_words");
    }

    private static SealedColumn column(String column) {
        return SealedColumn.of(
                "assistance_objection",
                column,
                (row, n) -> ObjectionRows.context(column, row.getObject("id", UUID.class)));
    }
}
