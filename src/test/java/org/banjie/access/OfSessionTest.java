package org.banjie.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpSession;

/** What is put into one session is nothing in another, whoever carries it there. */
class OfSessionTest {

    private final MockHttpSession administrators = new MockHttpSession();
    private final MockHttpSession own = new MockHttpSession();

    @Test
    void a_session_has_what_was_put_into_it() {
        OfSession.put(own, "uid", "registrar");
        assertThat(OfSession.get(own, "uid")).isEqualTo("registrar");
        assertThat(OfSession.get(own, "other")).isNull();
    }

    @Test
    void what_was_moved_from_another_session_or_another_name_is_nothing() {
        OfSession.put(administrators, "uid", "admin-1");
        own.setAttribute("uid", administrators.getAttribute("uid"));
        assertThat(OfSession.get(own, "uid")).isNull();
        administrators.setAttribute("name", administrators.getAttribute("uid"));
        assertThat(OfSession.get(administrators, "name")).isNull();
        own.setAttribute("uid", "admin-1");
        assertThat(OfSession.get(own, "uid")).isNull();
    }
}
