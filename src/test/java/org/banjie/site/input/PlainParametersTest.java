package org.banjie.site.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class PlainParametersTest {

    @Test
    void a_day_ten_thousand_years_away_cannot_be_read_as_one() throws Exception {
        var far = "+999999999-12-31";
        assertThat(LocalDate.parse(far)).isEqualTo(LocalDate.MAX);

        assertThatThrownBy(() -> LocalDate.parse(read(far))).hasMessageContaining("could not be parsed");
        assertThat(read(" " + far + "T10:00")).isEqualTo("999999999-12-31T10:00");
    }

    @Test
    void what_people_type_stays() throws Exception {
        for (var typed : new String[] {"2026-11-29", "+8613800138000", "-5", "1963年生", " 张三 "}) {
            assertThat(read(typed)).isEqualTo(typed);
        }
    }

    @Test
    void what_nobody_sees_is_dropped() throws Exception {
        assertThat(read("张\u0000三\u001b")).isEqualTo("张三");
    }

    private static String read(String typed) throws Exception {
        var request = new MockHttpServletRequest("POST", "/");
        request.setParameter("day", typed);
        var chain = new MockFilterChain();
        new PlainParameters().doFilter(request, new MockHttpServletResponse(), chain);
        var seen = chain.getRequest();
        assertThat(seen.getParameterMap().get("day")).containsExactly(seen.getParameter("day"));
        return seen.getParameter("day");
    }
}
