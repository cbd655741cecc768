package org.banjie.tracking.standing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.banjie.cases.ApplicantType;
import org.banjie.cases.Case;
import org.banjie.cases.CaseStatus;
import org.banjie.cases.Decision;
import org.banjie.casework.facts.CaseFile;
import org.banjie.casework.facts.CaseFile.StageState;
import org.banjie.casework.facts.CaseFile.State;
import org.banjie.kinds.Kind;
import org.banjie.kinds.Kinds;
import org.banjie.testing.BanjieTest;
import org.banjie.time.DayUnit;
import org.banjie.time.limits.LimitText;
import org.banjie.time.limits.Limits;
import org.banjie.time.limits.StatutoryLimit;
import org.banjie.waiting.InLine;
import org.banjie.words.Sentences;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** Whatever kind and state a case is in, its applicant reads one true sentence. */
@BanjieTest
@Transactional
class EveryStateTest {

    private static final String NO = "ZZ-310117004-2026-990001";
    private static final LocalDate TODAY = LocalDate.of(2026, 2, 9);

    @Autowired
    Kinds kinds;

    @Autowired
    Sentences sentences;

    @Autowired
    LimitText days;

    @Autowired
    Limits limits;

    @Autowired
    InLine inLine;

    @Autowired
    Clock clock;

    private StandingText words;
    private LocalDate until;

    /** A state, as far as a sentence depends on it. */
    private record At(Kind kind, CaseStatus status, LocalDate due, String stage, CaseStatus decided) {

        CaseFile file() {
            var found = new Case(
                    NO,
                    kind.code(),
                    null,
                    status,
                    "310117004001",
                    "310117004",
                    "310117004",
                    null,
                    ApplicantType.PERSON,
                    "王秀英",
                    null,
                    "x",
                    Instant.EPOCH,
                    null,
                    null);
            var limit = due == null
                    ? null
                    : new StatutoryLimit(
                            NO, "decision", 1, TODAY, 20, DayUnit.WORKING, "x", due, due, false, null, null);
            var stages = kind.stages().stream()
                    .map(one -> new StageState(
                            one.code(),
                            one.name(),
                            one.code().equals(stage) ? State.NOW : State.AHEAD,
                            Instant.EPOCH,
                            null))
                    .toList();
            var decision = decided == null ? null : new Decision(decided, "理由", null, null, "x", "310117004", TODAY);
            return new CaseFile(found, kind, Optional.ofNullable(limit), stages, Optional.ofNullable(decision));
        }
    }

    @BeforeEach
    void noKindSpeaksForItself() {
        words = new StandingText(sentences, days, new Guidances(List.of()), limits, inLine, clock);
        until = limits.start(NO, "publicity", TODAY, 7, DayUnit.CALENDAR, "x").dueOn();
    }

    @Test
    void no_sentence_is_a_stopgap_and_none_contradicts_the_result() {
        for (var at : everywhere()) {
            for (var locale : List.of(Locale.CHINA, Locale.ENGLISH)) {
                var sentence = words.sentence(at.file(), locale);
                assertThat(sentence)
                        .as("%s %s", at, locale)
                        .isNotBlank()
                        .doesNotContain("下一步", "next step", "tracking.", "{0}", "{1}", "null");
                if (at.decided != null) agrees(at, sentence, locale);
                else if (at.status == CaseStatus.PUBLICISED) {
                    assertThat(sentence).as("%s", at).contains(days.day(until, locale));
                }
                if (at.status.isClosed()) assertThat(sentence).as("%s", at).doesNotContain("正在", "预计", "expected");
            }
        }
    }

    private void agrees(At at, String sentence, Locale locale) {
        if (!at.status.isClosed()) {
            assertThat(sentence)
                    .as("%s", at)
                    .contains(words.outcome(at.file(), locale))
                    .doesNotContain("正在审核", "正在公示", "预计", "reviewed", "expected");
        }
        var refuses = at.decided == CaseStatus.REJECTED || at.decided == CaseStatus.DECLINED;
        if (refuses) assertThat(sentence).as("%s", at).doesNotContain("批准了", "was granted");
        if (at.decided == CaseStatus.APPROVED) assertThat(sentence).as("%s", at).doesNotContain("没有批准", "not granted");
    }

    private List<At> everywhere() {
        var all = new ArrayList<At>();
        for (var kind : kinds.all()) {
            var stages = Stream.concat(Stream.of(""), kind.stages().stream().map(one -> one.code()))
                    .toList();
            for (var status : CaseStatus.values()) {
                if (status == CaseStatus.DRAFT) continue;
                for (var due : new LocalDate[] {null, TODAY.plusDays(3), TODAY.minusDays(3)}) {
                    for (var stage : stages) all.addAll(decisions(kind, status, due, stage));
                }
            }
        }
        return all;
    }

    /** A closed case was closed by its decision; before, it may be decided already, and not yet served. */
    private static List<At> decisions(Kind kind, CaseStatus status, LocalDate due, String stage) {
        if (status.isClosed()) return List.of(new At(kind, status, due, stage, status));
        return Stream.of(null, CaseStatus.APPROVED, CaseStatus.REJECTED, CaseStatus.DECLINED, CaseStatus.TERMINATED)
                .map(decided -> new At(kind, status, due, stage, decided))
                .toList();
    }
}
