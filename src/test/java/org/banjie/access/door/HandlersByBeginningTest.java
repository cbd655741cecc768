package org.banjie.access.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.banjie.testing.BanjieTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/** Whoever passes over patterns by their beginning comes to the same handler as whoever asks each of them. */
@BanjieTest
class HandlersByBeginningTest {

    private static final List<HttpMethod> METHODS = List.of(HttpMethod.GET, HttpMethod.POST);

    /** More than this there are; what is refused for its type or asked in vain is none. */
    private static final int HANDLERS = 300;

    private static final List<String> WAYS = List.of("%s", "%s/", "%s/more", "%s;v=1", "/%%2e%s");

    @Autowired
    private ApplicationContext context;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping ours;

    @Test
    void every_address_is_answered_by_the_same() {
        var asAlways = new RequestMappingHandlerMapping();
        context.getAutowireCapableBeanFactory().initializeBean(asAlways, "asAlways");

        var answering = new TreeSet<String>();

        assertThat(addresses()).allSatisfy(address -> {
            for (var method : METHODS) {
                var answer = answer(asAlways, method, address);
                assertThat(answer(ours, method, address))
                        .as(method + " " + address)
                        .isEqualTo(answer);
                answering.add(answer);
            }
        });
        assertThat(answering).as("so many handlers were asked").hasSizeGreaterThan(HANDLERS);
    }

    /** Every pattern there is with something in each of its places, written in several ways, some of them wrong. */
    private Stream<String> addresses() {
        var patterns = new TreeSet<String>();
        ours.getHandlerMethods().keySet().forEach(info -> patterns.addAll(info.getPatternValues()));
        return patterns.stream()
                .flatMap(pattern -> Stream.of(
                        pattern.replaceAll("\\{[^}]*}|\\*+", "a1"),
                        pattern.replaceAll("\\{[^}]*}|\\*+", "%E6%B2%88"),
                        pattern.replaceAll("/?(\\{[^}]*}|\\*+)$", "")))
                .flatMap(address -> WAYS.stream().map(way -> way.formatted(address)));
    }

    private static String answer(RequestMappingHandlerMapping mapping, HttpMethod method, String address) {
        var request = new MockHttpServletRequest(method.name(), address);
        ServletRequestPathUtils.parseAndCache(request);
        try {
            var chain = mapping.getHandler(request);
            return chain == null ? "none" : ((HandlerMethod) chain.getHandler()).toString();
        } catch (Exception refused) {
            return refused.toString();
        }
    }
}
