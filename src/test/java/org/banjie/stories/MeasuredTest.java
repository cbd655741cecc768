package org.banjie.stories;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.banjie.testing.BanjieTest;
import org.banjie.testing.story.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Whoever watches the program sees every address of it by its pattern, and never what was asked for there. */
@BanjieTest
class MeasuredTest {

    @LocalServerPort
    int port;

    @Autowired
    MeterRegistry figures;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mapping;

    @Test
    void every_address_is_measured_under_its_pattern() {
        var patterns = reads();
        var administrator = Visitor.signedIn(port, "admin-1");
        for (var id : List.of("1771", "1881")) {
            patterns.forEach(pattern -> administrator.answer(pattern.replaceAll("\\{[^}]*\\}", id)));
        }
        var measured = measured();
        assertThat(measured)
                .filteredOn(patterns::contains)
                .as("the library's own limit is 100")
                .hasSizeGreaterThan(120);
        assertThat(measured).noneMatch(address -> address.contains("1771") || address.contains("1881"));
    }

    /** Everything that is only read, pages and calls. */
    private Set<String> reads() {
        var patterns = new TreeSet<String>();
        mapping.getHandlerMethods().keySet().stream()
                .filter(one -> one.getMethodsCondition().getMethods().contains(RequestMethod.GET))
                .flatMap(one -> one.getPatternValues().stream())
                .filter(pattern -> !pattern.contains("*") && !pattern.contains(":"))
                .forEach(patterns::add);
        return patterns;
    }

    private Set<String> measured() {
        var addresses = new TreeSet<String>();
        figures.find("http.server.requests").timers().stream()
                .map(Timer::getId)
                .map(id -> id.getTag("uri"))
                .forEach(addresses::add);
        return addresses;
    }
}
