package org.banjie.site;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** With a stroke at its end an address is the same, and leads to no other site. */
class TrailingSlashTest {

    private final MockHttpServletResponse answer = new MockHttpServletResponse();

    @Test
    void it_is_answered_as_without_and_keeps_what_is_asked() throws Exception {
        var asked = asked("/worklist/", "q=王");
        assertThat(asked.getRequestURI()).isEqualTo("/worklist");
        assertThat(asked.getQueryString()).isEqualTo("q=王");
    }

    @Test
    void nobody_is_led_to_another_site() throws Exception {
        asked("//elsewhere.example/", null);
        assertThat(answer.getHeader("Location")).isNull();
    }

    private HttpServletRequest asked(String address, String query) throws Exception {
        var request = new MockHttpServletRequest("GET", address);
        request.setServletPath(address);
        request.setQueryString(query);
        var chain = new MockFilterChain();
        TrailingSlash.withoutSlashAtTheEnd().getFilter().doFilter(request, answer, chain);
        return (HttpServletRequest) chain.getRequest();
    }
}
