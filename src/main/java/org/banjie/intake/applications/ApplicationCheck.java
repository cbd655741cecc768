package org.banjie.intake.applications;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.banjie.access.Actor;
import org.banjie.casework.contests.Contesting;
import org.banjie.kinds.Kind;
import org.banjie.kinds.forms.FormCheck;
import org.banjie.kinds.forms.Forms;
import org.banjie.kinds.own.AnswerRules;
import org.banjie.kinds.own.ApplicantRules;
import org.banjie.refusal.InputError;
import org.banjie.refusal.Invalid;
import org.springframework.stereotype.Component;

/** Holds an application against everything that is known about its kind, and tells all errors at once. */
@Component
public class ApplicationCheck {

    private final Forms forms;
    private final FormCheck check;
    private final ApplicantCheck applicants;
    private final List<ApplicantRules> standing;
    private final Contesting contesting;
    private final OldEnough ages;
    private final Excluding excluding;
    private final Places places;
    private final Desks desks;

    ApplicationCheck(
            Forms forms,
            FormCheck check,
            ApplicantCheck applicants,
            List<ApplicantRules> standing,
            Contesting contesting,
            OldEnough ages,
            Excluding excluding,
            Places places,
            Desks desks) {
        this.forms = forms;
        this.check = check;
        this.applicants = applicants;
        this.standing = standing;
        this.contesting = contesting;
        this.ages = ages;
        this.excluding = excluding;
        this.places = places;
        this.desks = desks;
    }

    /**
     * What was found in order.
     *
     * @param desk unit code of the desk it is handed in at
     * @param refused whether it is handed in although it is known to be refused
     */
    record Checked(JsonNode answers, CasePlace place, String desk, boolean refused) {}

    private record Reading(JsonNode answers, Optional<CasePlace> place, List<InputError> errors, boolean refused) {}

    /** @throws Invalid with every error; paths are those of the API's body, {@code answers.members[1].idNo} */
    Checked check(Actor actor, Kind kind, Application application) {
        var read = read(actor, kind, application);
        if (!read.errors().isEmpty()) throw new Invalid(read.errors());
        var place = read.place().orElseThrow();
        var desk = desks.deskOf(actor, kind, place, application.area());
        return new Checked(read.answers(), place, desk, read.refused());
    }

    /** Everything that would keep it from being handed in now; paths as above. */
    public List<InputError> errors(Actor actor, Kind kind, Application application) {
        return read(actor, kind, application).errors();
    }

    private Reading read(Actor actor, Kind kind, Application application) {
        var answered = check.check(
                kind.code(), forms.application(kind), new AnswerRules.Submission(null, null, application.answers()));
        var errors = new ArrayList<InputError>(applicants.check(actor, kind, application));
        answered.errors().forEach(error -> errors.add(inAnswers(error)));
        var applicant = application.applicant().of(kind.applicant());
        standing.stream()
                .filter(rule -> rule.kind().equals(kind.code()))
                .flatMap(rule -> rule.check(actor, applicant, answered.answers()).stream())
                .forEach(error -> errors.add(inAnswers(error)));
        ages.wrong(kind, applicant).ifPresent(errors::add);
        var excluded = excluding.wrong(actor, kind, application);
        if (!application.decisionWanted()) errors.addAll(excluded);
        var answers = contesting.tidy(kind, answered.answers());
        contesting.wrong(actor, kind, applicant, answers).ifPresent(error -> errors.add(inAnswers(error)));
        var place = places.of(kind, desks.villageOr(actor, kind, application.area()), answers);
        if (place.isEmpty() && !names(errors, "answers." + kind.jurisdiction().area())) errors.add(nowhere());
        return new Reading(answers, place, errors, !excluded.isEmpty());
    }

    private static boolean names(List<InputError> errors, String path) {
        return errors.stream().anyMatch(error -> error.path().equals(path));
    }

    private static InputError inAnswers(InputError error) {
        return error.at("answers." + error.path());
    }

    private static InputError nowhere() {
        return new InputError("area", "unknown-area", "intake.unknown-area");
    }
}
