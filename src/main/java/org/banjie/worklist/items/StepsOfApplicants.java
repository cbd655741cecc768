package org.banjie.worklist.items;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.banjie.access.Actor;
import org.banjie.cases.CaseAnswers;
import org.banjie.cases.Cases;
import org.banjie.casework.facts.Rights;
import org.banjie.flow.models.Models;
import org.banjie.flow.models.Step;
import org.banjie.kinds.Sight;
import org.banjie.kinds.answers.AnswerSheet;
import org.banjie.kinds.forms.FormData;
import org.banjie.kinds.forms.Forms;
import org.banjie.kinds.own.ApplicantSteps;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells the applicant's pages which open steps are the applicant's own. They end them over {@code TasksApi}. */
@Component
@Transactional(readOnly = true)
class StepsOfApplicants implements ApplicantSteps {

    private final WorkItems items;
    private final Cases cases;
    private final Rights rights;
    private final Models models;
    private final Forms forms;
    private final FormData data;
    private final CaseAnswers answers;
    private final AnswerSheet sheet;

    StepsOfApplicants(
            WorkItems items,
            Cases cases,
            Rights rights,
            Models models,
            Forms forms,
            FormData data,
            CaseAnswers answers,
            AnswerSheet sheet) {
        this.items = items;
        this.cases = cases;
        this.rights = rights;
        this.models = models;
        this.forms = forms;
        this.data = data;
        this.answers = answers;
        this.sheet = sheet;
    }

    @Override
    public List<Waiting> of(Actor applicant, String caseNo, Locale locale) {
        return items.ofCase(caseNo).stream()
                .filter(item -> isTheirs(applicant, item))
                .map(item -> waiting(item, locale))
                .toList();
    }

    @Override
    public Optional<Waiting> find(Actor applicant, String taskId, Locale locale) {
        return items.find(taskId).filter(item -> isTheirs(applicant, item)).map(item -> waiting(item, locale));
    }

    @Override
    public Set<String> waitingAmong(Collection<String> caseNos) {
        return caseNos.isEmpty() ? Set.of() : items.waitingForApplicants(caseNos);
    }

    private boolean isTheirs(Actor applicant, WorkItem item) {
        return item.who().forApplicant() && rights.isTheirs(applicant, cases.get(item.caseNo()));
    }

    private Waiting waiting(WorkItem item, Locale locale) {
        var step = models.step(item.version(), item.step());
        var choices = step.outcomes().stream()
                .map(outcome -> new Choice(outcome.code(), outcome.name(locale), outcome.needsReason()))
                .toList();
        return new Waiting(
                item.taskId(),
                item.step(),
                title(item, step, locale),
                item.since(),
                item.due().on(),
                step.form() == null ? null : schema(item, step.form()),
                step.form() == null ? null : data.of(item.caseNo(), step.form()),
                shown(item, step, locale),
                choices);
    }

    private List<AnswerSheet.Section> shown(WorkItem item, Step step, Locale locale) {
        return step.shows().stream()
                .flatMap(form -> answers.latest(item.caseNo(), form).stream()
                        .map(given -> sheet.of(forms.of(item.version(), form), given, Sight.FULL, locale)))
                .flatMap(List::stream)
                .toList();
    }

    /** The form's own title speaks to the applicant; the step's name speaks of them. */
    private String title(WorkItem item, Step step, Locale locale) {
        if (step.form() == null) return step.name(locale);
        var words = schema(item, step.form()).path("properties");
        var english = Locale.ENGLISH.getLanguage().equals(locale.getLanguage());
        return words.path(english ? "titleEn" : "title").asText(step.name(locale));
    }

    private JsonNode schema(WorkItem item, String form) {
        return forms.of(item.version(), form).json();
    }
}
