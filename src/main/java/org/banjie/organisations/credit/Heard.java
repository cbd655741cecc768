package org.banjie.organisations.credit;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.banjie.cases.CaseAnswers;
import org.banjie.cases.acts.ExitTaken;
import org.banjie.cases.acts.Opinions;
import org.banjie.words.Sentences;
import org.springframework.stereotype.Component;

/** What an organisation said in its defence: in its step, and in letters that came in time and were entered later. */
@Component
public class Heard {

    private final Opinions opinions;
    private final CaseAnswers answers;
    private final Sentences sentences;

    Heard(Opinions opinions, CaseAnswers answers, Sentences sentences) {
        this.opinions = opinions;
        this.answers = answers;
        this.sentences = sentences;
    }

    /**
     * Everything, the letters last.
     *
     * @param form the form of its step, with what it said in {@code field}
     * @return empty where it said nothing
     */
    public Optional<String> of(String caseNo, String form, String field) {
        var said = Stream.concat(answered(caseNo, form, field).stream(), inLetters(caseNo).stream());
        return Optional.of(said.collect(Collectors.joining("\n"))).filter(text -> !text.isEmpty());
    }

    /** For the people at work: what was entered after its step had ended. */
    public Map<String, String> shown(String caseNo, Locale locale) {
        var letters = inLetters(caseNo);
        return letters.isEmpty()
                ? Map.of()
                : Map.of(sentences.in(locale, "credit.fact.letters"), String.join("\n", letters));
    }

    private List<String> inLetters(String caseNo) {
        return opinions.exits(caseNo, CreditModel.STATEMENT).stream()
                .map(ExitTaken::reason)
                .toList();
    }

    private Optional<String> answered(String caseNo, String form, String field) {
        return answers.latest(caseNo, form)
                .map(given -> given.path(field).asText(""))
                .filter(text -> !text.isBlank());
    }
}
