package org.banjie.access.proxy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.banjie.refusal.StartRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** Who asks, and at which address, when a proxy stands in between. */
@ExtendWith(OutputCaptureExtension.class)
class ProxyTest {

    private static final String URL = "https://banjie.example.gov.cn";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "127.0.0.1 | 203.0.113.7                       | 203.0.113.7",
                "127.0.0.1 | 6.6.6.6, 203.0.113.7              | 203.0.113.7",
                "127.0.0.1 | 6.6.6.6, 203.0.113.7, 10.20.0.9   | 203.0.113.7",
                "127.0.0.1 | 2001:db8::7                       | 2001:db8::7",
                "127.0.0.1 | unknown                           | 127.0.0.1",
                "127.0.0.1 | 203.0.113.7, evil.example         | 127.0.0.1",
                "127.0.0.1 | 10.20.0.9                         | 10.20.0.9",
                "127.0.0.1 | ''                                | 127.0.0.1",
                "192.0.2.1 | 203.0.113.7                       | 192.0.2.1",
                "::1       | 203.0.113.7                       | 203.0.113.7",
            })
    void only_what_a_trusted_machine_wrote_down_is_believed(String from, String forwarded, String caller)
            throws Exception {
        var request = new MockHttpServletRequest();
        request.setRemoteAddr(from);
        if (!forwarded.isEmpty()) request.addHeader("X-Forwarded-For", forwarded);
        assertThat(through(request, "127.0.0.1, ::1 10.20.0.0/16", URL).getRemoteAddr())
                .isEqualTo(caller);
    }

    @Test
    void several_lines_of_the_header_are_one_list() throws Exception {
        var request = new MockHttpServletRequest();
        request.addHeader("X-Forwarded-For", "6.6.6.6");
        request.addHeader("X-Forwarded-For", "203.0.113.7");
        assertThat(through(request, "127.0.0.1", URL).getRemoteAddr()).isEqualTo("203.0.113.7");
    }

    @Test
    void the_address_is_the_public_one_whatever_host_the_caller_names() throws Exception {
        var request = new MockHttpServletRequest("GET", "/worklist");
        request.setServerName("evil.example");
        request.addHeader("X-Forwarded-Proto", "http");
        request.addHeader("X-Forwarded-Host", "evil.example");
        var seen = through(request, "127.0.0.1", URL);
        assertThat(seen.getRequestURL()).hasToString(URL + "/worklist");
        assertThat(seen.getServerName()).isEqualTo("banjie.example.gov.cn");
        assertThat(seen.getServerPort()).isEqualTo(443);
        assertThat(seen.isSecure()).isTrue();
    }

    @Test
    void on_one_machine_all_stays_as_it_is_but_somebody_is_told_once_of_a_proxy(CapturedOutput said) throws Exception {
        var request = new MockHttpServletRequest("GET", "/worklist");
        request.addHeader("X-Forwarded-For", "203.0.113.7");
        var filter = new OutsideFilter(new MockEnvironment());
        for (var n = 0; n < 2; n++) {
            var chain = new MockFilterChain();
            filter.doFilter(request, new MockHttpServletResponse(), chain);
            var seen = (HttpServletRequest) chain.getRequest();
            assertThat(seen.getRemoteAddr()).isEqualTo("127.0.0.1");
            assertThat(seen.isSecure()).isFalse();
            assertThat(seen.getRequestURL()).hasToString("http://localhost/worklist");
        }
        assertThat(said.getAll()).containsOnlyOnce("banjie.trusted-proxies is not set");
    }

    @Test
    void cookies_redirects_and_printed_addresses_follow_from_the_public_address() {
        var settings = settings(Map.of("banjie.public-url", URL + "/"));
        new BehindTls().postProcessEnvironment(settings, null);
        assertThat(settings.getProperty("server.servlet.session.cookie.name")).isEqualTo("__Host-BANJIE");
        assertThat(settings.getProperty("server.servlet.session.cookie.secure")).isEqualTo("true");
        assertThat(settings.getProperty("server.tomcat.use-relative-redirects")).isEqualTo("true");
        assertThat(settings.getProperty("banjie.notices.tracking-address")).isEqualTo(URL + "/tracking/{caseNo}");
        assertThat(settings.getProperty("banjie.notices.objections-address")).isEqualTo(URL + "/objections");
        assertThat(settings.getProperty("banjie.notices.board-address"))
                .isEqualTo(URL + "/publicity/villages/{village}");
        var local = settings(Map.of());
        new BehindTls().postProcessEnvironment(local, null);
        assertThat(local.getProperty("server.servlet.session.cookie.name")).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "banjie.public-url=http://banjie.example",
                "banjie.public-url=banjie.example",
                "banjie.public-url=https://banjie.example/path",
                "banjie.public-url=https://a b",
                "banjie.trusted-proxies=nginx",
                "banjie.trusted-proxies=10.0.0.0/99",
            })
    void what_cannot_be_meant_is_refused_at_the_start_in_one_line(String setting) {
        var pair = setting.split("=", 2);
        assertThatThrownBy(() -> new BehindTls().postProcessEnvironment(settings(Map.of(pair[0], pair[1])), null))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining(pair[0])
                .hasMessageNotContaining("\n");
        assertThatCode(() -> new BehindTls()
                        .postProcessEnvironment(settings(Map.of("banjie.trusted-proxies", "10.0.0.1,fd00::/8")), null))
                .doesNotThrowAnyException();
    }

    private static HttpServletRequest through(MockHttpServletRequest request, String proxies, String url)
            throws Exception {
        var chain = new MockFilterChain();
        var settings = settings(Map.of("banjie.trusted-proxies", proxies, "banjie.public-url", url));
        new OutsideFilter(settings).doFilter(request, new MockHttpServletResponse(), chain);
        return (HttpServletRequest) chain.getRequest();
    }

    private static MockEnvironment settings(Map<String, String> given) {
        var settings = new MockEnvironment();
        given.forEach(settings::setProperty);
        return settings;
    }
}
