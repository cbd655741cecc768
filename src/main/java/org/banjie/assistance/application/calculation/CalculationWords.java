package org.banjie.assistance.application.calculation;

import java.util.List;
import java.util.Locale;
import org.banjie.assistance.application.reckoning.CalculationLine;
import org.banjie.words.Sentences;
import org.springframework.stereotype.Component;

/** A calculation in sentences, one a line, as papers and pages give it. */
@Component
public class CalculationWords {

    private final Sentences sentences;

    CalculationWords(Sentences sentences) {
        this.sentences = sentences;
    }

    public List<String> of(List<CalculationLine> lines, Locale locale) {
        return lines.stream()
                .map(line -> sentences.in(
                        locale,
                        "kinds.assistance.calc." + line.code(),
                        line.facts().toArray()))
                .toList();
    }
}
