package org.banjie.assistance.application.objections.desk;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.banjie.assistance.application.objections.DealtWith;
import org.banjie.assistance.application.objections.Objection;
import org.banjie.assistance.application.objections.Objections;
import org.banjie.assistance.application.objections.ReceiptNumber;
import org.banjie.kinds.own.OtherNumbers;
import org.banjie.numbers.Typed;
import org.banjie.words.Sentences;
import org.springframework.stereotype.Service;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What whoever brought something forward reads of it on-line: how it stands and what they are told of it, and nothing of what
 * was said or about whom. Numbers follow one another, so the phone that was left there has to be proved; no name, no phone,
 * no answer here.
 */
@Service
class ReceiptLookup implements OtherNumbers {

    private final Objections entries;
    private final Sentences sentences;

    ReceiptLookup(Objections entries, Sentences sentences) {
        this.entries = entries;
        this.sentences = sentences;
    }

    /**
     * @param state RECEIVED, LOOKED_INTO or DEALT_WITH
     * @param answer what was done and found, as it is told; null until it is known
     * @param on the day that was known; null until then
     * @param toldOn when they were told by message or by the office; null until then
     */
    record Answer(String number, LocalDate receivedOn, String state, String answer, LocalDate on, LocalDate toldOn) {}

    @Override
    public Optional<String> pageOf(String typed) {
        return ReceiptNumber.of(typed).map(number -> UriComponentsBuilder.fromPath("/objections/answer")
                .queryParam("number", number)
                .toUriString());
    }

    /** @param phone that was proved; an entry of another, or of nobody, is answered like none */
    Optional<Answer> of(ReceiptNumber number, String phone, Locale locale) {
        return entries.received(number)
                .filter(one ->
                        one.contact() != null && Typed.phone(one.contact()).equals(Typed.phone(phone)))
                .map(one -> answer(one, locale));
    }

    private Answer answer(Objection one, Locale locale) {
        var state = state(one);
        var known = state.equals("DEALT_WITH");
        return new Answer(
                one.receipt(),
                one.receivedOn(),
                state,
                known ? DealtWith.words(one, sentences, locale) : null,
                known ? one.dealtOn() : null,
                one.toldOn());
    }

    private static String state(Objection one) {
        if (one.isOpen()) return "RECEIVED";
        return one.isUnderWay() ? "LOOKED_INTO" : "DEALT_WITH";
    }
}
