package org.banjie.demonstration;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.banjie.access.Actor;
import org.banjie.access.Grant;
import org.banjie.access.StaffDirectory;
import org.banjie.flow.StepReady;
import org.banjie.intake.Application;
import org.banjie.intake.HandIn;
import org.banjie.jurisdiction.Units;
import org.banjie.kinds.Exits;
import org.banjie.site.Refusal;
import org.banjie.worklist.Completion;
import org.banjie.worklist.Desk;
import org.springframework.stereotype.Component;

/** Does what the people of a story do, each at their own desk and with their own rights. */
@Component
class Cast {

    private static final String KIND = "assistance";
    private static final String INTAKE = "street-intake";

    private final StaffDirectory staff;
    private final Units units;
    private final HandIn handIn;
    private final Desk desk;
    private final Exits exits;
    private final Clock clock;

    /** The directory keeps an answer for a minute; here a minute passes with every act. */
    private final Map<Grant, List<Actor>> offices = new HashMap<>();

    Cast(StaffDirectory staff, Units units, HandIn handIn, Desk desk, Exits exits, Clock clock) {
        this.staff = staff;
        this.units = units;
        this.handIn = handIn;
        this.desk = desk;
        this.exits = exits;
        this.clock = clock;
    }

    void handsIn(Story story) {
        var family = story.household;
        var lives = family.answers().path("residence").asText(family.village());
        var applicant = new Application.Person(family.name(), family.idNo(), null, family.phone());
        var application = new Application(KIND, family.village(), applicant, family.answers());
        var receipt = handIn.submit(who(INTAKE, units.streetOf(lives).code()), application);
        story.filed(receipt.caseNo());
    }

    void does(Story story, StepReady step, Usual usual) {
        var outcome = story.outcome(step, usual);
        var said = usual.said(outcome);
        var words = new HashMap<>(story.household.words());
        words.put("today", LocalDate.now(clock).toString());
        var answers = new Answers(words);
        var actor = claims(step);
        var completion =
                new Completion(outcome, answers.of(said.reason()), answers.of(usual.answers(), said.answers()));
        desk.complete(actor, step.taskId(), completion);
    }

    void takesExit(Story story) {
        var exit = story.plot.exit();
        var street = units.streetOf(story.household.village()).code();
        exits.take(who(exit.by(), street), story.caseNo(), exit.code(), exit.reason());
    }

    /** The first of the office who may: whoever has done the step before is barred from being the second pair of eyes. */
    private Actor claims(StepReady step) {
        Refusal refused = null;
        for (var actor : office(step)) {
            try {
                desk.claim(actor, step.taskId());
                return actor;
            } catch (Refusal barred) {
                refused = barred;
            }
        }
        throw new IllegalStateException("nobody for " + step.step() + " of " + step.groups(), refused);
    }

    private List<Actor> office(StepReady step) {
        return step.groups().stream()
                .filter(group -> group.contains("@"))
                .flatMap(group -> holders(Grant.parse(group)).stream())
                .toList();
    }

    private Actor who(String role, String unit) {
        return holders(new Grant(role, unit)).get(0);
    }

    private List<Actor> holders(Grant office) {
        return offices.computeIfAbsent(office, staff::holders);
    }
}
