package org.banjie.kinds.households;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.banjie.cases.Case;
import org.banjie.cases.CaseAnswers;
import org.banjie.kinds.CaseNotes;
import org.banjie.site.Dates;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Tells whoever works on an application what its people were granted or refused before, from the first step on. */
@Component
class EarlierNotes implements CaseNotes {

    private final CaseAnswers answers;
    private final Households households;
    private final Dates dates;
    private final MessageSource texts;

    EarlierNotes(CaseAnswers answers, Households households, Dates dates, MessageSource texts) {
        this.answers = answers;
        this.households = households;
        this.dates = dates;
        this.texts = texts;
    }

    @Override
    public String kind() {
        return "assistance";
    }

    @Override
    public Map<String, String> of(Case found, Locale locale) {
        var lines = answers.latest(found.caseNo(), "application")
                .map(EarlierNotes::idNos)
                .map(households::earlier)
                .orElse(List.of())
                .stream()
                .filter(one -> !one.caseNo().equals(found.caseNo()))
                .map(one -> line(one, locale))
                .collect(Collectors.joining(text("households.earlier.and", locale)));
        return lines.isEmpty() ? Map.of() : Map.of(text("households.earlier", locale), lines);
    }

    private String line(Earlier one, Locale locale) {
        var outcome = texts.getMessage(
                "households.status." + one.outcome(),
                null,
                texts.getMessage("worklist.status." + one.outcome(), null, one.outcome(), locale),
                locale);
        return one.caseNo() + " " + outcome + " " + dates.shortDay(one.on());
    }

    private static List<String> idNos(JsonNode application) {
        return StreamSupport.stream(application.path("members").spliterator(), false)
                .map(member -> member.path("idNo").asText())
                .filter(idNo -> !idNo.isBlank())
                .toList();
    }

    private String text(String key, Locale locale) {
        return texts.getMessage(key, null, locale);
    }
}
