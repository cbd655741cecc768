package org.banjie.kinds.own;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.banjie.refusal.InputError;
import org.springframework.context.MessageSourceResolvable;

/**
 * A few questions by which anybody learns, before applying and without being known, whether applying may be worth it. It is
 * an estimate from what somebody says and never a decision; nothing of it is kept.
 */
public interface SelfCheck {

    /** Code of the kind. */
    String kind();

    /**
     * How far these answers lead. A page is asked for only where its answers change the outcome.
     *
     * @param given what was typed or chosen so far, by field; other fields in it are not looked at
     */
    Turn after(Map<String, String> given);

    /**
     * @param asked the pages these answers lead through; where there is no outcome yet, the last one is to be answered
     * @param errors what is wrong with, or not yet answered on, the last page
     * @param said the answers as they were understood
     * @param outcome null while there is something to ask
     */
    record Turn(List<Sheet> asked, List<InputError> errors, List<Said> said, Outcome outcome) {}

    /** A page of questions; its title is asked as one, where there is only one question on it. */
    record Sheet(String code, MessageSourceResolvable title, List<Field> fields) {}

    /**
     * @param hint null for none
     * @param choices empty for what is typed
     */
    record Field(String name, MessageSourceResolvable label, MessageSourceResolvable hint, List<Choice> choices) {}

    record Choice(String value, MessageSourceResolvable label) {}

    /** @param sheet code of the page on which it was answered */
    record Said(String sheet, MessageSourceResolvable question, MessageSourceResolvable answer) {}

    /**
     * @param fits what may be applied for, the most fitting first; empty where nothing seems to fit
     * @param why how it comes about, with the figures and their basis
     * @param other what else to try or to know
     */
    record Outcome(List<Fit> fits, List<MessageSourceResolvable> why, List<MessageSourceResolvable> other) {}

    /**
     * @param text what it is, in one sentence
     * @param answers as far as they decide which papers are asked for, in the words of the application form
     */
    record Fit(MessageSourceResolvable name, MessageSourceResolvable text, JsonNode answers) {}
}
