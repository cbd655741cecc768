package org.banjie.oversight.figures;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.banjie.background.WorkState;
import org.banjie.background.items.ItemRows;
import org.banjie.background.items.SetAside;
import org.banjie.background.running.Works;
import org.banjie.casework.standstill.StoodStill;
import org.banjie.notices.messages.Ledger;
import org.banjie.site.figures.Figure;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What waits, what failed and what stands still, counted up to a bound. */
@Configuration(proxyBeanMethods = false)
class WaitingFigures {

    private static final int MOST = 1000;

    @Bean
    static Figure stuckCases(StoodStill found) {
        return Figure.of(
                "banjie.stuck.cases",
                "Open cases that do not go on by themselves, as the last look through them found",
                () -> found.count(List.of()));
    }

    @Bean
    static Figure oldestMessage(Ledger ledger, Clock clock) {
        return Figure.of(
                "banjie.messages.oldest.waiting.seconds",
                "How long the oldest message waits that is not sent yet",
                () -> seconds(ledger.waiting().since(), clock));
    }

    /** Messages that wait for the morning are not due. */
    @Bean
    static Figure overdueMessage(Ledger ledger, Clock clock) {
        return Figure.of(
                "banjie.messages.overdue.seconds",
                "How long ago the next message should have been sent",
                () -> seconds(ledger.waiting().due(), clock));
    }

    @Bean
    static Figure failedMessages(Ledger ledger) {
        return Figure.of(
                "banjie.messages.failed",
                "Messages that could not be sent and that nobody has seen to, counted up to " + MOST,
                () -> ledger.failed(List.of(), MOST).map(Ledger.Failed::count).orElse(0));
    }

    @Bean
    static Figure workSetAside(ItemRows items) {
        return Figure.of(
                "banjie.background.set.aside",
                "Works and single items that wait for an administrator, counted up to " + MOST,
                () -> items.setAside(MOST).map(SetAside::count).orElse(0));
    }

    @Bean
    static Figure overdueWork(Works works, Clock clock) {
        return Figure.of(
                "banjie.background.overdue.seconds",
                "How long ago the work that waits longest should have begun",
                () -> seconds(next(works), clock));
    }

    private static Instant next(Works works) {
        return works.all().stream()
                .filter(work -> work.running() == null && work.next() != null)
                .map(WorkState::next)
                .min(Instant::compareTo)
                .orElse(null);
    }

    /** None, and none to come, is nought. */
    private static long seconds(Instant since, Clock clock) {
        return since == null
                ? 0
                : Math.max(0, Duration.between(since, clock.instant()).toSeconds());
    }
}
