package org.banjie.walk;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.banjie.access.Actor;
import org.banjie.access.ActorType;
import org.banjie.access.Roles;
import org.banjie.access.StaffDirectory;
import org.banjie.cases.Applicant;
import org.banjie.cases.ApplicantType;
import org.banjie.casework.Openings;
import org.banjie.forms.MadeUpAnswers;
import org.banjie.forms.MadeUpValues;
import org.banjie.jurisdiction.Unit;
import org.banjie.jurisdiction.UnitLevel;
import org.banjie.jurisdiction.Units;
import org.banjie.kinds.Kind;
import org.banjie.kinds.forms.FormCheck;
import org.banjie.kinds.forms.Forms;
import org.banjie.kinds.own.AnswerRules;
import org.banjie.kinds.own.Opening;
import org.banjie.refusal.InputError;
import org.springframework.stereotype.Component;

/** Somebody who does not exist applies, in a village that has people where any has. */
@Component
class MadeUpApplicant {

    static final Actor ACTOR = new Actor("applicant:walk", MadeUpValues.NAME, ActorType.APPLICANT, Set.of());

    private final StaffDirectory staff;
    private final Units units;
    private final Forms forms;
    private final FormCheck check;
    private final Openings openings;
    private final Clock clock;

    MadeUpApplicant(StaffDirectory staff, Units units, Forms forms, FormCheck check, Openings openings, Clock clock) {
        this.staff = staff;
        this.units = units;
        this.forms = forms;
        this.check = check;
        this.openings = openings;
        this.clock = clock;
    }

    /** @param wrong what is wrong with the answers all the same */
    record Applied(String caseNo, List<InputError> wrong) {}

    /** Opens the case and starts its process. */
    Applied applies(Kind kind, String village) {
        var schema = forms.application(kind);
        var made = new MadeUpAnswers(schema, JsonNodeFactory.instance.objectNode(), values(village))
                .make(JsonNodeFactory.instance.objectNode(), answers -> check.check(
                                kind.code(), schema, new AnswerRules.Submission(null, null, answers))
                        .errors());
        var kept = check.check(kind.code(), schema, new AnswerRules.Submission(null, null, made.answers()))
                .answers();
        var category = kept.path(kind.category().answer()).asText(null);
        var caseNo = openings.open(
                new Opening(kind.code(), category, village, null, person(kind), kept, ACTOR.uid(), ACTOR.uid()));
        return new Applied(caseNo, made.wrong());
    }

    MadeUpValues values(String village) {
        return new MadeUpValues(LocalDate.now(clock), level -> unit(village, level));
    }

    /** The first village whose clerk the directory knows, else the first there is. */
    String village() {
        return staff.everyone().stream()
                .flatMap(person -> person.unitsFor(Roles.VILLAGE_CLERK).stream())
                .sorted()
                .findFirst()
                .orElseGet(() -> units.offices(UnitLevel.VILLAGE).stream()
                        .map(Unit::code)
                        .findFirst()
                        .orElseThrow());
    }

    private String unit(String village, String level) {
        return switch (level) {
            case "street" -> units.streetOf(village).code();
            case "district" -> units.districtOf(village).code();
            default -> village;
        };
    }

    private static Applicant person(Kind kind) {
        var grown = kind.youngest() == null ? MadeUpValues.ID_NO : MadeUpValues.OLD_ID_NO;
        var number = kind.applicant() == ApplicantType.PERSON ? grown : MadeUpValues.USCC;
        return new Applicant(kind.applicant(), MadeUpValues.NAME, number, MadeUpValues.PHONE);
    }
}
