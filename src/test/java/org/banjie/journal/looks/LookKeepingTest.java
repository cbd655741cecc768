package org.banjie.journal.looks;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.banjie.access.Actor;
import org.banjie.access.ActorType;
import org.banjie.access.Grant;
import org.banjie.access.SignedIn;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.servlet.HandlerMapping;

class LookKeepingTest {

    private static final SignedIn CLERK = new SignedIn() {
        @Override
        public Optional<Actor> find() {
            return Optional.of(new Actor("li", "李", ActorType.STAFF, Set.of(Grant.parse("street-intake@310117004"))));
        }
    };

    /** Without a database every writing fails; the page has been answered all the same. */
    @Test
    void a_look_that_cannot_be_written_down_does_not_keep_anybody_from_reading() {
        var request = new MockHttpServletRequest("GET", "/worklist/cases/DB-1");
        request.setAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE, Map.of("caseNo", "DB-1"));
        var keeping = new LookKeeping(CLERK, new FileLooks(null, Clock.systemUTC()));
        assertThatCode(() -> keeping.afterCompletion(request, new MockHttpServletResponse(), this, null))
                .doesNotThrowAnyException();
    }
}
