package org.banjie.worklist.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.banjie.access.Actor;
import org.banjie.access.ActorType;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockAsyncContext;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** No stream keeps the program from ending: the web server would wait half a minute for it. */
class StreamsTest {

    private static final int TIMES = 20_000;

    /** Writing one takes less: it is to end at any moment of it. */
    private static final int LONGEST_NANOS = 20_000;

    private final Streams streams = new Streams(Duration.ofMinutes(1));

    @Test
    void one_that_is_opened_as_the_program_ends_ends_at_once() throws Exception {
        streams.endAll();
        var over = new CountDownLatch(1);
        opened("li", over);
        assertThat(over.await(10, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void one_that_is_being_written_when_it_is_to_end_ends() throws Exception {
        var all = new ArrayList<CountDownLatch>();
        for (var n = 0; n < TIMES; n++) {
            var over = new CountDownLatch(1);
            var stream = opened("li" + n, over);
            stream.say(Said.DISPLACED);
            var until = System.nanoTime() + n % LONGEST_NANOS;
            while (System.nanoTime() < until) Thread.onSpinWait();
            stream.end();
            all.add(over);
        }
        for (var over : all) assertThat(over.await(10, TimeUnit.SECONDS)).isTrue();
    }

    private Stream opened(String uid, CountDownLatch over) throws IOException {
        var who = new Onlooker(new Actor(uid, uid, ActorType.STAFF, Set.of()), List.of());
        var context = new MockAsyncContext(new MockHttpServletRequest(), new MockHttpServletResponse()) {
            @Override
            public void complete() {
                over.countDown();
            }
        };
        return streams.open((writers, ended) -> new Stream(who, context, writers, ended));
    }
}
