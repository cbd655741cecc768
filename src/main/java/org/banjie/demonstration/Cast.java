package org.banjie.demonstration;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.banjie.access.Actor;
import org.banjie.access.Grant;
import org.banjie.access.StaffDirectory;
import org.banjie.cases.ApplicantType;
import org.banjie.casework.Exits;
import org.banjie.flow.StepReady;
import org.banjie.intake.applications.Application;
import org.banjie.intake.applications.HandIn;
import org.banjie.jurisdiction.Units;
import org.banjie.kinds.Kinds;
import org.banjie.kinds.own.ExitEntry;
import org.banjie.refusal.Refusal;
import org.banjie.worklist.Completion;
import org.banjie.worklist.Desk;
import org.springframework.stereotype.Component;

/** Does what the people of a story do, each at their own desk and with their own rights. */
@Component
class Cast {

    private final StaffDirectory staff;
    private final Units units;
    private final HandIn handIn;
    private final Desk desk;
    private final Kinds kinds;
    private final Exits exits;
    private final Ticks ticks;
    private final SingleDeed single;
    private final Map<String, ExitEntry> entries;
    private final Clock clock;

    /** The directory keeps an answer for a minute; here a minute passes with every act. */
    private final Map<Grant, List<Actor>> offices = new HashMap<>();

    Cast(
            StaffDirectory staff,
            Units units,
            HandIn handIn,
            Desk desk,
            Kinds kinds,
            Exits exits,
            Ticks ticks,
            SingleDeed single,
            List<ExitEntry> entries,
            Clock clock) {
        this.staff = staff;
        this.units = units;
        this.handIn = handIn;
        this.desk = desk;
        this.kinds = kinds;
        this.exits = exits;
        this.ticks = ticks;
        this.single = single;
        this.entries = entries.stream().collect(Collectors.toMap(ExitEntry::kind, entry -> entry));
        this.clock = clock;
    }

    void handsIn(Story story) {
        var who = story.applicant;
        var lives = who.answers().path("residence").asText(who.village());
        var organisation = kinds.get(who.kind()).applicant() == ApplicantType.ORGANISATION;
        var applicant = organisation
                ? new Application.Person(
                        who.words().get("of"), null, who.words().get("number"), who.phone())
                : new Application.Person(who.name(), who.idNo(), null, who.phone());
        var application = new Application(who.kind(), who.village(), applicant, who.answers());
        var receipt = handIn.submit(nearest(who.desk(), lives), application);
        story.filed(receipt.caseNo());
    }

    void does(Story story, StepReady step, Usual usual) {
        var outcome = story.outcome(step, usual);
        var said = usual.said(outcome);
        var words = new HashMap<>(story.applicant.words());
        words.put("today", LocalDate.now(clock).toString());
        words.put("inThreeMonths", LocalDate.now(clock).plusMonths(3).toString());
        var answers = new Answers(words);
        var actor = claims(step);
        var given = answers.of(usual.answers(), said.answers());
        ticks.all(story, given);
        desk.complete(actor, step.taskId(), new Completion(outcome, answers.of(said.reason()), given));
    }

    void takesExit(Story story) {
        var exit = story.plot.exit();
        var actor = nearest(exit.by(), story.applicant.village());
        var entry = entries.get(story.applicant.kind());
        if (hasEntry(story, exit)) entry.enter(actor, story.caseNo(), exit.code(), exit.reason());
        else exits.take(actor, story.caseNo(), exit.code(), exit.reason());
    }

    private boolean hasEntry(Story story, Plot.Exit exit) {
        return kinds.get(story.applicant.kind())
                .exit(exit.code())
                .filter(one -> one.entry() != null)
                .isPresent();
    }

    /** The first of the office who may: whoever has done the step before is barred from being the second pair of eyes. */
    Actor claims(StepReady step) {
        Refusal refused = null;
        for (var actor : office(step)) {
            try {
                single.does(() -> desk.claim(actor, step.taskId()));
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

    /** Who holds that role for a village: in itself, its street or the district. */
    private Actor nearest(String role, String village) {
        return Stream.of(
                        village,
                        units.streetOf(village).code(),
                        units.districtOf(village).code())
                .flatMap(unit -> holders(new Grant(role, unit)).stream())
                .findFirst()
                .orElseThrow();
    }

    private List<Actor> holders(Grant office) {
        return offices.computeIfAbsent(office, staff::holders);
    }
}
