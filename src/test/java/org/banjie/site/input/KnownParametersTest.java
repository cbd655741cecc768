package org.banjie.site.input;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.banjie.testing.story.DeskStory;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.server.PathContainer;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** A member of staff is told of a parameter that a page does not read; and no page of ours leads to another with one. */
class KnownParametersTest extends DeskStory {

    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Pattern LINK = Pattern.compile("@\\{(/[^}(]*(?:\\{\\w+}[^}(]*)*)\\(([^}]*)\\)}");
    private static final Pattern NAME = Pattern.compile("(?:^|,)\\s*(\\w+)\\s*=");
    private static final Pattern FORM = Pattern.compile(
            "<form[^>]*method=\"get\"[^>]*th:action=\"@\\{(/[^\"]*?)(?:\\([^\"]*)?}\".*?</form>", Pattern.DOTALL);
    private static final Pattern FIELD = Pattern.compile("(?<![\\w:-])name=\"(\\w+)\"");
    private static final Pattern WRITTEN = Pattern.compile("['\"](/[a-z][\\w/-]*)\\?(\\w+)=");

    @Autowired
    RequestMappingHandlerMapping requestMappingHandlerMapping;

    @Autowired
    List<ReadBeside> beside;

    @Test
    void a_page_of_the_desk_refuses_what_it_does_not_read_and_a_page_of_the_hall_lets_it_be() {
        var page = signedIn(CLERK, "/households?q=x");
        for (var address : List.of("/households?street=310117004", "/worklist/find?qq=x", "/organisations?name=x")) {
            assertThat(page.navigate(at(address)).status()).as(address).isEqualTo(400);
            assertThat(page.locator("main")).containsText("地址里有不认识的参数");
        }
        assertThat(page.navigate(at("/payments?street=999")).status()).isEqualTo(400);
        assertThat(page.locator("main")).containsText("地址里的参数 street 不是可选的值");
        assertThat(page.navigate(at("/payments?street=")).status()).isEqualTo(200);
        browser.look(page, "site/unknown-parameter");
        for (var address : List.of("/households?q=x&lang=zh-CN", "/worklist/find?q=x&from=box%3Dmine")) {
            assertThat(page.navigate(at(address)).status()).as(address).isEqualTo(200);
        }
        var citizen = browser.open(at("/organisations?from=singlemessage&isappinstalled=0"));
        assertThat(citizen.locator("main")).not().containsText("不认识的参数");
    }

    @Test
    void no_page_leads_to_another_by_a_parameter_that_it_does_not_read() throws IOException {
        var wrong = new TreeSet<String>();
        try (var files = Files.walk(TEMPLATES)) {
            for (var file :
                    files.filter(one -> one.toString().endsWith(".html")).toList()) look(file, wrong);
        }
        assertThat(wrong).isEmpty();
    }

    private void look(Path file, Set<String> wrong) {
        var text = read(file);
        LINK.matcher(text).results().forEach(link -> NAME.matcher(link.group(2))
                .results()
                .map(name -> name.group(1))
                .filter(name -> !link.group(1).contains("{" + name + "}"))
                .forEach(name -> check(file, link.group(1), name, wrong)));
        WRITTEN.matcher(text).results().forEach(link -> check(file, link.group(1), link.group(2), wrong));
        FORM.matcher(text).results().forEach(form -> FIELD.matcher(form.group())
                .results()
                .forEach(field -> check(file, form.group(1), field.group(1), wrong)));
    }

    private void check(Path file, String path, String name, Set<String> wrong) {
        var asked = path.replaceAll("\\{\\w+}", "1");
        var readers = readers(asked);
        var known = readers.isEmpty()
                || Set.of("lang", "continue").contains(name)
                || beside.stream()
                        .anyMatch(one -> one.isAt(asked) && one.names().contains(name))
                || readers.stream()
                        .map(KnownParameters::readBy)
                        .anyMatch(read -> read.contains(name) || read.contains("*"));
        if (!known) wrong.add(file + ": " + path + " " + name);
    }

    private List<HandlerMethod> readers(String path) {
        return requestMappingHandlerMapping.getHandlerMethods().entrySet().stream()
                .filter(one -> one.getKey().getMethodsCondition().getMethods().contains(RequestMethod.GET))
                .filter(one -> one.getKey().getPathPatternsCondition().getPatterns().stream()
                        .anyMatch(pattern -> pattern.matches(PathContainer.parsePath(path))))
                .map(Map.Entry::getValue)
                .toList();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
