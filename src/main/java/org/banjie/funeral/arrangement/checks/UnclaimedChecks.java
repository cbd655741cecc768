package org.banjie.funeral.arrangement.checks;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.banjie.funeral.arrangement.arranger.ArrangerRule;
import org.banjie.funeral.arrangement.rules.Answered;
import org.banjie.funeral.arrangement.rules.FuneralFault;
import org.banjie.funeral.arrangement.unclaimed.UnclaimedBodies;
import org.banjie.refusal.InputError;
import org.springframework.stereotype.Component;

/** Where nobody arranges a funeral the police notify, the public is told, and the police consent in writing. */
final class UnclaimedChecks {

    private static final String NOBODY = "nobody";

    private UnclaimedChecks() {}

    private static boolean isNobodys(Answered said) {
        return said.has(NOBODY) && !said.text(NOBODY).equals("NONE");
    }

    /** Only of somebody unknown may there be no name, and only the police brings a body nobody comes for. */
    @Component
    static class Notified extends FuneralChecks {

        Notified() {
            super("intake");
        }

        @Override
        public List<InputError> check(Submission submission) {
            var said = said(submission);
            var wrong = new ArrayList<InputError>();
            var unnamed = said.text(NOBODY).equals("UNNAMED");
            if ("COLLECT".equals(submission.outcome()) && !unnamed && !said.has("deceasedName")) {
                wrong.add(FuneralFault.of("deceasedName", "name-missing"));
            }
            if (!isNobodys(said)) return wrong;
            if (said.has("relation")) wrong.add(FuneralFault.of("relation", "nobody-has-arranger"));
            for (var field : List.of("policeOffice", "policeNoticeNo", "policeNoticeOn")) {
                if (!said.has(field)) wrong.add(FuneralFault.of(field, "police-notice"));
            }
            return wrong;
        }
    }

    @Component
    static class Claimant extends FuneralChecks {

        private final ArrangerRule arranger;

        Claimant(ArrangerRule arranger) {
            super("claimant");
            this.arranger = arranger;
        }

        @Override
        public List<InputError> check(Submission submission) {
            return arranger.wrong(said(submission));
        }
    }

    /** Somebody arranges it, or it is one of those nobody came for. */
    @Component
    static class Quoted extends FuneralChecks {

        private final UnclaimedBodies bodies;

        Quoted(UnclaimedBodies bodies) {
            super("quote");
            this.bodies = bodies;
        }

        @Override
        public List<InputError> check(Submission submission) {
            return wrong(said(submission), bodies.isNobodys(submission.caseNo()));
        }

        static List<InputError> wrong(Answered said, boolean nobodys) {
            return said.has("relation") || nobodys
                    ? List.of()
                    : List.of(FuneralFault.of("relation", "relation-missing"));
        }
    }

    /** Nobody is cremated without relatives before the police has consented in writing, and not on a paper of tomorrow. */
    @Component
    static class Decision extends FuneralChecks {

        private final Clock clock;

        Decision(Clock clock) {
            super("unclaimed-decision");
            this.clock = clock;
        }

        @Override
        public List<InputError> check(Submission submission) {
            if (!"CREMATE".equals(submission.outcome())) return List.of();
            var said = said(submission);
            var wrong = new ArrayList<InputError>();
            if (!said.has("consentNo")) wrong.add(FuneralFault.of("consentNo", "police-consent"));
            var dated = said.day("consentOn")
                    .filter(day -> !day.isAfter(LocalDate.now(clock)))
                    .isPresent();
            if (!dated) wrong.add(FuneralFault.of("consentOn", "police-consent"));
            return wrong;
        }
    }

    /** Nothing irreversible becomes of ashes somebody may still come for (上海市殡葬管理条例第二十六条). */
    @Component
    static class Kept extends FuneralChecks {

        private final UnclaimedBodies bodies;

        Kept(UnclaimedBodies bodies) {
            super("ashes");
            this.bodies = bodies;
        }

        @Override
        public List<InputError> check(Submission submission) {
            return wrong(said(submission), bodies.isNobodys(submission.caseNo()));
        }

        static List<InputError> wrong(Answered said, boolean nobodys) {
            var kept = said.text("way").equals("STORAGE");
            return kept || !nobodys ? List.of() : List.of(FuneralFault.of("way", "ashes-kept"));
        }
    }
}
